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
    /// Payment method classification. `common().get_lookup().name("paymentTypeID")` lists the
    /// values. The provider requires it.
    pub fn payment_type_id(self, value: PaymentTypeId) -> Self {
        self.with("paymentTypeID", &value)
    }

    /// Currency of the account. `common().get_lookup().name("currencyID")` lists the values.
    /// The provider requires it.
    pub fn currency_id(self, value: CurrencyId) -> Self { self.with("currencyID", &value) }

    /// Bank account number. The provider requires it.
    pub fn account_number(self, value: impl AsRef<str>) -> Self {
        self.with("accountNumber", value.as_ref())
    }

    /// Australian branch code; 6 digits, optional dash after the third; six digits, with or
    /// without a hyphen after the third.
    pub fn bsb(self, value: impl AsRef<str>) -> Self { self.with("bsb", value.as_ref()) }

    /// Clears `bsb`: it goes out as `null`.
    pub fn clear_bsb(self) -> Self { self.with("bsb", &()) }

    /// Name on the account.
    pub fn account_name(self, value: impl AsRef<str>) -> Self {
        self.with("accountName", value.as_ref())
    }

    /// Clears `accountName`: it goes out as `null`.
    pub fn clear_account_name(self) -> Self { self.with("accountName", &()) }

    /// SWIFT/BIC; accepted unchecked.
    pub fn swift(self, value: impl AsRef<str>) -> Self { self.with("swift", value.as_ref()) }

    /// Clears `swift`: it goes out as `null`.
    pub fn clear_swift(self) -> Self { self.with("swift", &()) }

    /// IBAN; accepted unchecked.
    pub fn iban(self, value: impl AsRef<str>) -> Self { self.with("iban", value.as_ref()) }

    /// Clears `iban`: it goes out as `null`.
    pub fn clear_iban(self) -> Self { self.with("iban", &()) }

    /// Usable for incoming money.
    pub fn is_for_deposit(self, value: bool) -> Self { self.with("isForDeposit", &value) }

    /// Clears `isForDeposit`: it goes out as `null`.
    pub fn clear_is_for_deposit(self) -> Self { self.with("isForDeposit", &()) }

    /// Receives distribution payments.
    pub fn is_for_distribution(self, value: bool) -> Self { self.with("isForDistribution", &value) }

    /// Clears `isForDistribution`: it goes out as `null`.
    pub fn clear_is_for_distribution(self) -> Self { self.with("isForDistribution", &()) }

    /// Receives redemption proceeds.
    pub fn is_for_redemption(self, value: bool) -> Self { self.with("isForRedemption", &value) }

    /// Clears `isForRedemption`: it goes out as `null`.
    pub fn clear_is_for_redemption(self) -> Self { self.with("isForRedemption", &()) }

    /// General purpose account.
    pub fn is_for_other(self, value: bool) -> Self { self.with("isForOther", &value) }

    /// Clears `isForOther`: it goes out as `null`.
    pub fn clear_is_for_other(self) -> Self { self.with("isForOther", &()) }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    fn with(mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name, value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<PaymentDetail> for PaymentDetailReplace {
    fn from(record: PaymentDetail) -> Self { record.into_replace() }
}
