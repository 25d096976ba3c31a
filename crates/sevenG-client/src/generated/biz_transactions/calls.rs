//! The requests of `BizTransactions`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{Date, Decimal};
use serde::Serialize;

use super::{BizTransaction, BizTransactionStatus, BizTransactionTransferPriceMethod, spec};
use crate::Error;
use crate::filter::Filter;
use crate::types::{
    AccountId, BizTransactionId, BizTransactionTypeId, ConversionMethodId, ExternalAccountId,
    ExternalBizTransactionId, ExternalInvestmentId, ExternalProductId, InvestmentId,
    PaymentMethodId, ProductId,
};

core_http::call_methods! {
    /// List ledger rows.
    pub struct ListBizTransactions -> Vec<BizTransaction>, Error;
}

impl ListBizTransactions {
    /// Product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.query("ProductID", value) }
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.query("ExternalProductId", value) }
    }

    /// Ledger state.
    pub fn status(self, value: BizTransactionStatus) -> Self {
        Self { call: self.call.query("Status", value) }
    }

    /// Adds closing balances; slow; default false.
    pub fn show_closing(self, value: bool) -> Self {
        Self { call: self.call.query("ShowClosing", value) }
    }

    /// Native ids.
    pub fn biz_transaction_id(self, value: impl Into<Filter<BizTransactionId>>) -> Self {
        Self { call: value.into().apply(self.call, "BizTransactionID") }
    }

    /// Your ids; both legs of a pair match.
    pub fn external_biz_transaction_id(
        self,
        value: impl Into<Filter<ExternalBizTransactionId>>,
    ) -> Self {
        Self { call: value.into().apply(self.call, "ExternalBizTransactionId") }
    }

    /// Transaction kinds.
    pub fn biz_transaction_type_id(self, value: impl Into<Filter<BizTransactionTypeId>>) -> Self {
        Self { call: value.into().apply(self.call, "BizTransactionTypeID") }
    }

    /// Accounts.
    pub fn account_id(self, value: impl Into<Filter<AccountId>>) -> Self {
        Self { call: value.into().apply(self.call, "AccountID") }
    }

    /// Accounts by your id.
    pub fn external_account_id(self, value: impl Into<Filter<ExternalAccountId>>) -> Self {
        Self { call: value.into().apply(self.call, "ExternalAccountId") }
    }

    /// Account number.
    pub fn account_number(self, value: impl Into<Filter<String>>) -> Self {
        Self { call: value.into().apply(self.call, "AccountNumber") }
    }

    /// Investments.
    pub fn investment_id(self, value: impl Into<Filter<InvestmentId>>) -> Self {
        Self { call: value.into().apply(self.call, "InvestmentID") }
    }

    /// Investments by your id. *Uncertain:* Not confirmed by its own page; needed to reach the
    /// documented fifteen.
    pub fn external_investment_id(self, value: impl Into<Filter<ExternalInvestmentId>>) -> Self {
        Self { call: value.into().apply(self.call, "ExternalInvestmentId") }
    }

    /// Effective day.
    pub fn transaction_date(self, value: impl Into<Filter<Date>>) -> Self {
        Self { call: value.into().apply(self.call, "TransactionDate") }
    }

    /// Page to read, counted from 1; at least 1, default 1.
    pub fn page_number(self, value: i32) -> Self {
        Self { call: self.call.query("PageNumber", value) }
    }

    /// Rows per page; 1 to 1000. *Uncertain:* The default differs by endpoint: 100 on most
    /// lists, 1000 on distribution accounts.
    pub fn page_size(self, value: i32) -> Self { Self { call: self.call.query("PageSize", value) } }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<BizTransaction>, Error> {
        Pager::new(self.call, &spec::LIST_BIZ_TRANSACTIONS_PAGES)
    }
}

core_http::call_methods! {
    /// Post cash into units.
    pub struct CreateDeposit -> BizTransaction, Error;
}

impl CreateDeposit {
    /// Note shown on statements.
    pub fn comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("comment", value.as_ref()) }
    }

    /// Bank of the cheque.
    pub fn cheque_bank_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("chequeBankName", value.as_ref()) }
    }

    /// Branch code of the cheque.
    pub fn cheque_bsb(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("chequeBSB", value.as_ref()) }
    }

    /// Account the cheque draws on.
    pub fn cheque_account_number(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("chequeAccountNumber", value.as_ref()) }
    }

    /// Cheque number.
    pub fn cheque_number(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("chequeChequeNo", value.as_ref()) }
    }

    /// Who wrote the cheque.
    pub fn cheque_drawer(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("chequeDrawer", value.as_ref()) }
    }

    /// Fixed entry fee.
    pub fn entry_fee_amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("entryFeeAmount", &value.into()) }
    }

    /// Entry fee percentage. *Uncertain:* Name inferred from `exitFeePercent` on redemption.
    pub fn entry_fee_percent(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("entryFeePercent", &value.into()) }
    }

    /// Units to credit. *Uncertain:* Referred to by the amount field; not confirmed by its own
    /// page.
    pub fn quantity(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("quantity", &value.into()) }
    }

    /// Manual price; 0 means use the stored price of the day. *Uncertain:* Not confirmed by its
    /// own page; present on sibling calls.
    pub fn override_price(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("overridePrice", &value.into()) }
    }

    /// Payment method; cheque methods need the cheque fields. *Uncertain:* Referred to by the
    /// cheque fields; not confirmed by its own page.
    pub fn payment_method_id(self, value: PaymentMethodId) -> Self {
        Self { call: self.call.set("paymentMethodID", &value) }
    }

    /// Product. *Uncertain:* Not confirmed by its own page; present on sibling calls.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.set("productID", &value) }
    }

    /// Your id of the product; at most 50 characters. *Uncertain:* Not confirmed by its own
    /// page; present on sibling calls.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.set("externalProductId", value) }
    }

    /// Your id of the transaction; documented duplicate guard; at most 50 characters.
    /// *Uncertain:* Not confirmed by its own page; present on sibling calls.
    pub fn external_biz_transaction_id(self, value: &ExternalBizTransactionId) -> Self {
        Self { call: self.call.set("externalBizTransactionId", value) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Post units into cash.
    pub struct CreateRedemption -> BizTransaction, Error;
}

impl CreateRedemption {
    /// Value to redeem; this or quantity.
    pub fn amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("amount", &value.into()) }
    }

    /// Manual price; 0 means use the stored price of the day.
    pub fn override_price(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("overridePrice", &value.into()) }
    }

    /// Note shown on statements.
    pub fn comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("comment", value.as_ref()) }
    }

    /// Fixed exit fee; adds to the percentage fee.
    pub fn exit_fee_amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("exitFeeAmount", &value.into()) }
    }

    /// Percentage exit fee; adds to the fixed fee.
    pub fn exit_fee_percent(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("exitFeePercent", &value.into()) }
    }

    /// Units to redeem; this or amount. *Uncertain:* Stated in the notes; not confirmed by its
    /// own page.
    pub fn quantity(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("quantity", &value.into()) }
    }

    /// Your id of the transaction; documented duplicate guard; at most 50 characters.
    /// *Uncertain:* Not confirmed by its own page; present on sibling calls.
    pub fn external_biz_transaction_id(self, value: &ExternalBizTransactionId) -> Self {
        Self { call: self.call.set("externalBizTransactionId", value) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Move units between accounts.
    pub struct CreateTransfer -> Vec<BizTransaction>, Error;
}

impl CreateTransfer {
    /// Price used when `priceMethod` is Override.
    pub fn price(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("price", &value.into()) }
    }

    /// Pricing rule for both legs. *Uncertain:* Not marked as optional, so treated as required
    /// by clients.
    pub fn price_method(self, value: BizTransactionTransferPriceMethod) -> Self {
        Self { call: self.call.set("priceMethod", &value) }
    }

    /// True when the beneficial owner stays the same. *Uncertain:* Not marked as optional, so
    /// treated as required by clients.
    pub fn no_change_of_beneficial_owner(self, value: bool) -> Self {
        Self { call: self.call.set("noChangeOfBeneficialOwner", &value) }
    }

    /// Your id; shared by both legs; at most 50 characters.
    pub fn external_biz_transaction_id(self, value: &ExternalBizTransactionId) -> Self {
        Self { call: self.call.set("externalBizTransactionId", value) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Switch units between investments.
    pub struct CreateConversion -> Vec<BizTransaction>, Error;
}

impl CreateConversion {
    /// Value to convert from the source.
    pub fn amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("amount", &value.into()) }
    }

    /// Target units per source unit.
    pub fn conversion_factor(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("conversionFactor", &value.into()) }
    }

    /// Calculation method.
    pub fn conversion_method_id(self, value: ConversionMethodId) -> Self {
        Self { call: self.call.set("conversionMethodID", &value) }
    }

    /// Note on the source leg.
    pub fn from_comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("fromComment", value.as_ref()) }
    }

    /// Note on the target leg. *Uncertain:* Counterpart of `fromComment`; not confirmed by its
    /// own page.
    pub fn to_comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("toComment", value.as_ref()) }
    }

    /// Source units to convert. *Uncertain:* Not confirmed by its own page.
    pub fn quantity(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("quantity", &value.into()) }
    }

    /// Your id of the transaction; documented duplicate guard; at most 50 characters.
    /// *Uncertain:* Not confirmed by its own page.
    pub fn external_biz_transaction_id(self, value: &ExternalBizTransactionId) -> Self {
        Self { call: self.call.set("externalBizTransactionId", value) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Credit units without cash.
    pub struct CreateAllotment -> BizTransaction, Error;
}

impl CreateAllotment {
    /// Your id of the transaction; documented duplicate guard; at most 50 characters.
    pub fn external_biz_transaction_id(self, value: &ExternalBizTransactionId) -> Self {
        Self { call: self.call.set("externalBizTransactionId", value) }
    }

    /// Value to allot; this or quantity.
    pub fn amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("amount", &value.into()) }
    }

    /// Units to allot; this or amount.
    pub fn quantity(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("quantity", &value.into()) }
    }

    /// Manual price; 0 means use the stored price of the day.
    pub fn override_price(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("overridePrice", &value.into()) }
    }

    /// Note shown on statements.
    pub fn comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("comment", value.as_ref()) }
    }

    /// Deposit this allotment stems from. *Uncertain:* Named in the notes; not confirmed by its
    /// own page.
    pub fn deposit_biz_transaction_id(self, value: BizTransactionId) -> Self {
        Self { call: self.call.set("depositBizTransactionID", &value) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Correct a position by type.
    pub struct AdjustQuantity -> BizTransaction, Error;
}

impl AdjustQuantity {
    /// Reporting value only.
    pub fn amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("amount", &value.into()) }
    }

    /// Reason. *Uncertain:* Table says optional, notes say required.
    pub fn comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("comment", value.as_ref()) }
    }

    /// Your id of the transaction; documented duplicate guard; at most 50 characters.
    pub fn external_biz_transaction_id(self, value: &ExternalBizTransactionId) -> Self {
        Self { call: self.call.set("externalBizTransactionId", value) }
    }

    /// Product. *Uncertain:* Not confirmed by its own page; present on the set-quantity call.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.set("productID", &value) }
    }

    /// Your id of the product; at most 50 characters. *Uncertain:* Not confirmed by its own
    /// page; present on the set-quantity call.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.set("externalProductId", value) }
    }

    /// Reason text. *Uncertain:* Named on an older page only.
    pub fn adjustment_reason(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("adjustmentReason", value.as_ref()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Restate a position.
    pub struct SetQuantity -> BizTransaction, Error;
}

impl SetQuantity {
    /// Reason. *Uncertain:* Table says optional, notes say required.
    pub fn comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("comment", value.as_ref()) }
    }

    /// Your id of the transaction; documented duplicate guard; at most 50 characters.
    pub fn external_biz_transaction_id(self, value: &ExternalBizTransactionId) -> Self {
        Self { call: self.call.set("externalBizTransactionId", value) }
    }

    /// Product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.set("productID", &value) }
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.set("externalProductId", value) }
    }

    /// Reason text. *Uncertain:* Named on an older page only.
    pub fn adjustment_reason(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("adjustmentReason", value.as_ref()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}
