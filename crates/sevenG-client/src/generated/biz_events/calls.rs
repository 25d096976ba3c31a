//! The requests of `BizEvents`.
//! Written by `cargo xtask codegen`.

use core_http::Decimal;
use core_http::page::Pager;
use serde::Serialize;

use super::{BizEvent, spec};
use crate::Error;
use crate::filter::Filter;
use crate::types::{
    AccountId, BizEventId, BizEventTypeId, ExternalAccountId, ExternalBizTransactionId,
    ExternalProductId, PaymentMethodId, ProductId,
};

core_http::call_methods! {
    /// List notices.
    pub struct ListBizEvents -> Vec<BizEvent>, Error;
}

impl ListBizEvents {
    /// Notice ids.
    pub fn biz_event_id(self, value: impl Into<Filter<BizEventId>>) -> Self {
        Self { call: value.into().apply(self.call, "BizEventID") }
    }

    /// Accounts.
    pub fn account_id(self, value: impl Into<Filter<AccountId>>) -> Self {
        Self { call: value.into().apply(self.call, "AccountID") }
    }

    /// Accounts by your id.
    pub fn external_account_id(self, value: impl Into<Filter<ExternalAccountId>>) -> Self {
        Self { call: value.into().apply(self.call, "ExternalAccountId") }
    }

    /// Product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.query("ProductID", value) }
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.query("ExternalProductId", value) }
    }

    /// Notice kind. *Uncertain:* On the overview only, not in the parameter table.
    pub fn biz_event_type_id(self, value: impl Into<Filter<BizEventTypeId>>) -> Self {
        Self { call: value.into().apply(self.call, "BizEventTypeID") }
    }

    /// Account number. *Uncertain:* On the overview only, not in the parameter table.
    pub fn account_number(self, value: impl Into<Filter<String>>) -> Self {
        Self { call: value.into().apply(self.call, "AccountNumber") }
    }

    /// Page to read, counted from 1; at least 1, default 1.
    pub fn page_number(self, value: i32) -> Self {
        Self { call: self.call.query("PageNumber", value) }
    }

    /// Rows per page; 1 to 1000. *Uncertain:* The default differs by endpoint: 100 on most
    /// lists, 1000 on distribution accounts.
    pub fn page_size(self, value: i32) -> Self { Self { call: self.call.query("PageSize", value) } }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<BizEvent>, Error> {
        Pager::new(self.call, &spec::LIST_BIZ_EVENTS_PAGES)
    }
}

core_http::call_methods! {
    /// Cancel a pending notice.
    pub struct CancelBizEvent -> (), Error;
}

core_http::call_methods! {
    /// Announce a deposit.
    pub struct CreateNoticeOfDeposit -> BizEvent, Error;
}

impl CreateNoticeOfDeposit {
    /// Your id of the transaction; documented duplicate guard; at most 50 characters.
    pub fn external_biz_transaction_id(self, value: &ExternalBizTransactionId) -> Self {
        Self { call: self.call.set("externalBizTransactionId", value) }
    }

    /// Deposit value.
    pub fn amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("amount", &value.into()) }
    }

    /// Note.
    pub fn comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("comment", value.as_ref()) }
    }

    /// Payment method; cheque methods need the cheque fields.
    pub fn payment_method_id(self, value: PaymentMethodId) -> Self {
        Self { call: self.call.set("paymentMethodID", &value) }
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

    /// Fixed entry fee; wins over the percentage. *Uncertain:* Older page; position in table
    /// not known.
    pub fn entry_fee_amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("entryFeeAmount", &value.into()) }
    }

    /// Entry fee percentage. *Uncertain:* Older page; spelling may be `entryFeePercent`.
    pub fn entry_fee_percentage(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("entryFeePercentage", &value.into()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Announce a redemption.
    pub struct CreateNoticeOfRedemption -> BizEvent, Error;
}

impl CreateNoticeOfRedemption {
    /// Your id of the transaction; documented duplicate guard; at most 50 characters.
    pub fn external_biz_transaction_id(self, value: &ExternalBizTransactionId) -> Self {
        Self { call: self.call.set("externalBizTransactionId", value) }
    }

    /// Value to redeem; this or quantity.
    pub fn amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("amount", &value.into()) }
    }

    /// Units to redeem; this or amount.
    pub fn quantity(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("quantity", &value.into()) }
    }

    /// Note.
    pub fn comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("comment", value.as_ref()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Announce a switch between investments.
    pub struct CreateNoticeOfConversion -> Vec<BizEvent>, Error;
}

impl CreateNoticeOfConversion {
    /// Your id of the transaction; documented duplicate guard; at most 50 characters.
    pub fn external_biz_transaction_id(self, value: &ExternalBizTransactionId) -> Self {
        Self { call: self.call.set("externalBizTransactionId", value) }
    }

    /// Value to convert.
    pub fn amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("amount", &value.into()) }
    }

    /// Source units to convert.
    pub fn quantity(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("quantity", &value.into()) }
    }

    /// Note.
    pub fn comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("comment", value.as_ref()) }
    }

    /// Target units per source unit.
    pub fn conversion_factor(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("conversionFactor", &value.into()) }
    }

    /// Calculation method. *Uncertain:* Fifteenth field cut off after its first letters; may be
    /// `conversionMethodID` (integer) as on the transaction call.
    pub fn conversion_method(self, value: &(impl Serialize + ?Sized)) -> Self {
        Self { call: self.call.set("conversionMethod", value) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}
