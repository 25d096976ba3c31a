//! The requests of `PaymentDetails`.
//! Written by `cargo xtask codegen`.

use serde::Serialize;

use crate::Error;
use crate::types::{ExternalPaymentDetailId, PaymentDetail, PaymentDetailId};

core_http::call_methods! {
    /// Fetch one or all payment instruments.
    pub struct GetPaymentDetails -> Vec<PaymentDetail>, Error;
}

impl GetPaymentDetails {
    /// Record by native id.
    pub fn payment_detail_id(self, value: PaymentDetailId) -> Self {
        Self { call: self.call.query("PaymentDetailID", value) }
    }

    /// Record by your id; at most 50 characters.
    pub fn external_payment_detail_id(self, value: &ExternalPaymentDetailId) -> Self {
        Self { call: self.call.query("ExternalPaymentDetailId", value) }
    }
}

core_http::call_methods! {
    /// Create a payment instrument.
    pub struct CreatePaymentDetail -> PaymentDetail, Error;
}

impl CreatePaymentDetail {
    /// Native id; null or 0 on create, target selector on update.
    pub fn payment_detail_id(self, value: PaymentDetailId) -> Self {
        Self { call: self.call.set("paymentDetailID", &value) }
    }

    /// Your id; fixed once stored; at most 50 characters.
    pub fn external_payment_detail_id(self, value: &ExternalPaymentDetailId) -> Self {
        Self { call: self.call.set("externalPaymentDetailId", value) }
    }

    /// Australian branch code; 6 digits, optional dash after the third; six digits, with or
    /// without a hyphen after the third.
    pub fn bsb(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("bsb", value.as_ref()) }
    }

    /// Name on the account.
    pub fn account_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("accountName", value.as_ref()) }
    }

    /// SWIFT/BIC; accepted unchecked.
    pub fn swift(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("swift", value.as_ref()) }
    }

    /// IBAN; accepted unchecked.
    pub fn iban(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("iban", value.as_ref()) }
    }

    /// Usable for incoming money.
    pub fn is_for_deposit(self, value: bool) -> Self {
        Self { call: self.call.set("isForDeposit", &value) }
    }

    /// Receives distribution payments.
    pub fn is_for_distribution(self, value: bool) -> Self {
        Self { call: self.call.set("isForDistribution", &value) }
    }

    /// Receives redemption proceeds.
    pub fn is_for_redemption(self, value: bool) -> Self {
        Self { call: self.call.set("isForRedemption", &value) }
    }

    /// General purpose account.
    pub fn is_for_other(self, value: bool) -> Self {
        Self { call: self.call.set("isForOther", &value) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Replace a payment instrument.
    pub struct ReplacePaymentDetail -> PaymentDetail, Error;
}

core_http::call_methods! {
    /// Delete a payment instrument.
    pub struct DeletePaymentDetail -> (), Error;
}
