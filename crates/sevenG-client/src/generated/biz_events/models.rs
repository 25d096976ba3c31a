//! What the replies and requests of `BizEvents` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Decimal, Extra};

use crate::types::{
    AccountId, BizEventId, BizEventTypeId, ExternalAccountId, ExternalBizTransactionId,
    ExternalInvestmentId, ExternalProductId, InvestmentId, ProductId,
};

/// Recorded notice of a coming transaction. *Uncertain:* No sample of the answer is known;
/// names inferred from the request bodies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BizEvent {
    /// Native id.
    pub biz_event_id: Option<BizEventId>,
    /// Event kind.
    pub biz_event_type_id: Option<BizEventTypeId>,
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
    /// Your id given on creation; at most 50 characters. *Uncertain:* Name follows the
    /// documented pattern; not shown on the pages available.
    pub external_biz_transaction_id: Option<ExternalBizTransactionId>,
    /// Value.
    pub amount: Option<Decimal>,
    /// Units. *Uncertain:* Name follows the documented pattern; not shown on the pages
    /// available.
    pub quantity: Option<Decimal>,
    /// Effective day.
    pub transaction_date: Option<Date>,
    /// Note.
    pub comment: Option<String>,
    /// Lifecycle state; known values `Created`, `Pending`, `Processing`, `Completed`,
    /// `Cancelled`. *Uncertain:* States from older prose; wire name and form (text or id) not
    /// known.
    pub status: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    BizEvent {
        biz_event_id: "bizEventID", biz_event_type_id: "bizEventTypeID", product_id: "productID",
        external_product_id: "externalProductId", investment_id: "investmentID",
        external_investment_id: "externalInvestmentId", account_id: "accountID",
        external_account_id: "externalAccountId", account_number: "accountNumber",
        external_biz_transaction_id: "externalBizTransactionId", amount: "amount",
        quantity: "quantity", transaction_date: "transactionDate", comment: "comment",
        status: "status",
    }
}
