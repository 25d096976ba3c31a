//! Records of `PaymentDetails` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use crate::types::{CurrencyId, PaymentDetail, PaymentTypeId};

impl PaymentDetail {
    /// Begins a replacement with everything that was read. What is documented and was not read
    /// goes out as null: the provider would null it anyway.
    pub fn into_replace(self) -> PaymentDetailReplace {
        let mut object = JsonObject::of(&self);
        object.fill_null(<Self as core_http::json::Object>::MEMBERS);
        PaymentDetailReplace { object }
    }
}

/// A [`PaymentDetail`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct PaymentDetailReplace {
    object: JsonObject,
}

impl PaymentDetailReplace {
    /// Payment method classification. The provider requires it.
    pub fn payment_type_id(mut self, value: PaymentTypeId) -> Self {
        self.object.set("paymentTypeID", &value);
        self
    }

    /// Currency of the account. The provider requires it.
    pub fn currency_id(mut self, value: CurrencyId) -> Self {
        self.object.set("currencyID", &value);
        self
    }

    /// Bank account number. The provider requires it.
    pub fn account_number(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("accountNumber", value.as_ref());
        self
    }

    /// Australian branch code; 6 digits, optional dash after the third.
    pub fn bsb(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("bsb", value.as_ref());
        self
    }

    /// Clears `bsb`: it goes out as `null`.
    pub fn clear_bsb(mut self) -> Self { self.object.null("bsb"); self }

    /// Name on the account.
    pub fn account_name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("accountName", value.as_ref());
        self
    }

    /// Clears `accountName`: it goes out as `null`.
    pub fn clear_account_name(mut self) -> Self { self.object.null("accountName"); self }

    /// SWIFT/BIC; accepted unchecked.
    pub fn swift(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("swift", value.as_ref());
        self
    }

    /// Clears `swift`: it goes out as `null`.
    pub fn clear_swift(mut self) -> Self { self.object.null("swift"); self }

    /// IBAN; accepted unchecked.
    pub fn iban(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("iban", value.as_ref());
        self
    }

    /// Clears `iban`: it goes out as `null`.
    pub fn clear_iban(mut self) -> Self { self.object.null("iban"); self }

    /// Usable for incoming money.
    pub fn is_for_deposit(mut self, value: bool) -> Self {
        self.object.set("isForDeposit", &value);
        self
    }

    /// Clears `isForDeposit`: it goes out as `null`.
    pub fn clear_is_for_deposit(mut self) -> Self { self.object.null("isForDeposit"); self }

    /// Receives distribution payments.
    pub fn is_for_distribution(mut self, value: bool) -> Self {
        self.object.set("isForDistribution", &value);
        self
    }

    /// Clears `isForDistribution`: it goes out as `null`.
    pub fn clear_is_for_distribution(mut self) -> Self {
        self.object.null("isForDistribution");
        self
    }

    /// Receives redemption proceeds.
    pub fn is_for_redemption(mut self, value: bool) -> Self {
        self.object.set("isForRedemption", &value);
        self
    }

    /// Clears `isForRedemption`: it goes out as `null`.
    pub fn clear_is_for_redemption(mut self) -> Self { self.object.null("isForRedemption"); self }

    /// General purpose account.
    pub fn is_for_other(mut self, value: bool) -> Self {
        self.object.set("isForOther", &value);
        self
    }

    /// Clears `isForOther`: it goes out as `null`.
    pub fn clear_is_for_other(mut self) -> Self { self.object.null("isForOther"); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<PaymentDetail> for PaymentDetailReplace {
    fn from(record: PaymentDetail) -> Self { record.into_replace() }
}
