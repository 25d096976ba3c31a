//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{
    BizEntityId, CurrencyId, ExternalBizEntityId, ExternalPaymentDetailId, PaymentDetailId,
    PaymentTypeId,
};

/// Bank or payment instrument of one business entity. *Uncertain:* The page has 26 members;
/// 15 are here.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetail {
    /// Native id; null or 0 on create, target selector on update.
    pub payment_detail_id: PaymentDetailId,
    /// Your id; fixed once stored; at most 50 characters.
    pub external_payment_detail_id: Option<ExternalPaymentDetailId>,
    /// Payment method classification. `common().get_lookup().name("paymentTypeID")` lists the
    /// values.
    pub payment_type_id: Option<PaymentTypeId>,
    /// Currency of the account. `common().get_lookup().name("currencyID")` lists the values.
    pub currency_id: Option<CurrencyId>,
    /// Bank account number.
    pub account_number: Option<String>,
    /// Australian branch code; 6 digits, optional dash after the third; six digits, with or
    /// without a hyphen after the third. *Uncertain:* According to the newest page: optional
    /// but format-checked; according to an older page: needed for Australian accounts.
    pub bsb: Option<String>,
    /// Name on the account. *Uncertain:* Mentioned in prose only; wire name inferred.
    pub account_name: Option<String>,
    /// SWIFT/BIC; accepted unchecked. *Uncertain:* Lower-case name taken from prose.
    pub swift: Option<String>,
    /// IBAN; accepted unchecked. *Uncertain:* Lower-case name taken from prose.
    pub iban: Option<String>,
    /// Usable for incoming money.
    pub is_for_deposit: Option<bool>,
    /// Receives distribution payments.
    pub is_for_distribution: Option<bool>,
    /// Receives redemption proceeds.
    pub is_for_redemption: Option<bool>,
    /// General purpose account.
    pub is_for_other: Option<bool>,
    /// Owning business entity; cannot be moved afterwards.
    pub biz_entity_id: Option<BizEntityId>,
    /// Your id of the owning business entity; at most 50 characters.
    pub external_biz_entity_id: Option<ExternalBizEntityId>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    PaymentDetail {
        payment_detail_id: "paymentDetailID" required,
        external_payment_detail_id: "externalPaymentDetailId", payment_type_id: "paymentTypeID",
        currency_id: "currencyID", account_number: "accountNumber", bsb: "bsb",
        account_name: "accountName", swift: "swift", iban: "iban", is_for_deposit: "isForDeposit",
        is_for_distribution: "isForDistribution", is_for_redemption: "isForRedemption",
        is_for_other: "isForOther", biz_entity_id: "bizEntityID",
        external_biz_entity_id: "externalBizEntityId",
    }
}
