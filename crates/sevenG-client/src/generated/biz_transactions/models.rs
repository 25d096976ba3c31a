//! What the replies and requests of `BizTransactions` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Decimal, Extra};

use crate::types::{
    AccountId, BizTransactionId, BizTransactionTypeId, ExternalAccountId, ExternalBizTransactionId,
    ExternalInvestmentId, ExternalProductId, InvestmentId, ProductId,
};

/// Immutable ledger entry. *Uncertain:* No sample of the answer is known; names mostly
/// inferred.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BizTransaction {
    /// Native id.
    pub biz_transaction_id: Option<BizTransactionId>,
    /// Your id; two linked legs share one; at most 50 characters.
    pub external_biz_transaction_id: Option<ExternalBizTransactionId>,
    /// Transaction kind; known values `1` Deposit, `2` Redemption, `4` Allotment.
    /// `common().get_lookup().name("bizTransactionTypeID")` lists the values. *Uncertain:*
    /// Numbers inferred from the order of a sample filter.
    pub biz_transaction_type_id: Option<BizTransactionTypeId>,
    /// Ledger state.
    pub status: Option<BizTransactionStatus>,
    /// Effective day.
    pub transaction_date: Option<Date>,
    /// Product.
    pub product_id: Option<ProductId>,
    /// Your id of the product; at most 50 characters.
    pub external_product_id: Option<ExternalProductId>,
    /// Investment.
    pub investment_id: Option<InvestmentId>,
    /// Your id of the investment; at most 50 characters.
    pub external_investment_id: Option<ExternalInvestmentId>,
    /// Account.
    pub account_id: Option<AccountId>,
    /// Your id of the account; at most 50 characters.
    pub external_account_id: Option<ExternalAccountId>,
    /// Account number. *Uncertain:* Documented as a filter; presence in the payload inferred.
    pub account_number: Option<String>,
    /// Signed units; negative on the giving leg.
    pub quantity: Option<Decimal>,
    /// Value. *Uncertain:* Name follows the documented pattern; not shown on the pages
    /// available.
    pub amount: Option<Decimal>,
    /// Applied price. *Uncertain:* Named in prose.
    pub price_per_unit: Option<Decimal>,
    /// Note. *Uncertain:* Name follows the documented pattern; not shown on the pages
    /// available.
    pub comment: Option<String>,
    /// Other leg or origin. *Uncertain:* A parent link is documented; its name is not known.
    pub parent_biz_transaction_id: Option<BizTransactionId>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    BizTransaction {
        biz_transaction_id: "bizTransactionID",
        external_biz_transaction_id: "externalBizTransactionId",
        biz_transaction_type_id: "bizTransactionTypeID", status: "status",
        transaction_date: "transactionDate", product_id: "productID",
        external_product_id: "externalProductId", investment_id: "investmentID",
        external_investment_id: "externalInvestmentId", account_id: "accountID",
        external_account_id: "externalAccountId", account_number: "accountNumber",
        quantity: "quantity", amount: "amount", price_per_unit: "pricePerUnit", comment: "comment",
        parent_biz_transaction_id: "parentBizTransactionID",
    }
}

core_http::open_enum! {
    /// I adds, D subtracts, A sets.
    BizTransactionAdjustQuantityAdjustmentType {
        /// `I`.
        I = "I",
        /// `D`.
        D = "D",
        /// `A`.
        A = "A",
    }
}

core_http::open_enum! {
    /// Ledger state.
    BizTransactionStatus {
        /// `Complete`.
        Complete = "Complete",
        /// `Updated`.
        Updated = "Updated",
        /// `RolledBack`.
        RolledBack = "RolledBack",
    }
}

core_http::open_enum! {
    /// Pricing rule for both legs. *Uncertain:* Not marked as optional, so treated as required
    /// by clients.
    BizTransactionTransferPriceMethod {
        /// `Market`.
        Market = "Market",
        /// `Book`.
        Book = "Book",
        /// `Override`.
        Override = "Override",
    }
}
