//! What the replies and requests of `BizEntities` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{
    BizEntityId, CurrencyId, ExternalBizEntityId, ExternalPaymentDetailId, PaymentDetail,
    PaymentDetailId, PaymentTypeId,
};

/// Create or full-replace body. *Uncertain:* The page has 26 members; 15 are here.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetailInput {
    /// Native id; null or 0 on create, target selector on update.
    pub payment_detail_id: Option<PaymentDetailId>,
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

impl PaymentDetailInput {
    /// Sets [`payment_detail_id`](Self#structfield.payment_detail_id).
    pub fn payment_detail_id(mut self, value: PaymentDetailId) -> Self {
        self.payment_detail_id = Some(value);
        self
    }

    /// Clears `paymentDetailID`: it goes out as `null`.
    pub fn clear_payment_detail_id(mut self) -> Self {
        self.payment_detail_id = None;
        self.extra.set_null("paymentDetailID");
        self
    }

    /// Sets [`external_payment_detail_id`](Self#structfield.external_payment_detail_id).
    pub fn external_payment_detail_id(mut self, value: impl Into<ExternalPaymentDetailId>) -> Self {
        self.external_payment_detail_id = Some(value.into());
        self
    }

    /// Clears `externalPaymentDetailId`: it goes out as `null`.
    pub fn clear_external_payment_detail_id(mut self) -> Self {
        self.external_payment_detail_id = None;
        self.extra.set_null("externalPaymentDetailId");
        self
    }

    /// Sets [`payment_type_id`](Self#structfield.payment_type_id).
    pub fn payment_type_id(mut self, value: PaymentTypeId) -> Self {
        self.payment_type_id = Some(value);
        self
    }

    /// Sets [`currency_id`](Self#structfield.currency_id).
    pub fn currency_id(mut self, value: CurrencyId) -> Self { self.currency_id = Some(value); self }

    /// Sets [`account_number`](Self#structfield.account_number).
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Sets [`bsb`](Self#structfield.bsb).
    pub fn bsb(mut self, value: impl Into<String>) -> Self { self.bsb = Some(value.into()); self }

    /// Clears `bsb`: it goes out as `null`.
    pub fn clear_bsb(mut self) -> Self { self.bsb = None; self.extra.set_null("bsb"); self }

    /// Sets [`account_name`](Self#structfield.account_name).
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }

    /// Clears `accountName`: it goes out as `null`.
    pub fn clear_account_name(mut self) -> Self {
        self.account_name = None;
        self.extra.set_null("accountName");
        self
    }

    /// Sets [`swift`](Self#structfield.swift).
    pub fn swift(mut self, value: impl Into<String>) -> Self {
        self.swift = Some(value.into());
        self
    }

    /// Clears `swift`: it goes out as `null`.
    pub fn clear_swift(mut self) -> Self { self.swift = None; self.extra.set_null("swift"); self }

    /// Sets [`iban`](Self#structfield.iban).
    pub fn iban(mut self, value: impl Into<String>) -> Self { self.iban = Some(value.into()); self }

    /// Clears `iban`: it goes out as `null`.
    pub fn clear_iban(mut self) -> Self { self.iban = None; self.extra.set_null("iban"); self }

    /// Sets [`is_for_deposit`](Self#structfield.is_for_deposit).
    pub fn is_for_deposit(mut self, value: bool) -> Self { self.is_for_deposit = Some(value); self }

    /// Clears `isForDeposit`: it goes out as `null`.
    pub fn clear_is_for_deposit(mut self) -> Self {
        self.is_for_deposit = None;
        self.extra.set_null("isForDeposit");
        self
    }

    /// Sets [`is_for_distribution`](Self#structfield.is_for_distribution).
    pub fn is_for_distribution(mut self, value: bool) -> Self {
        self.is_for_distribution = Some(value);
        self
    }

    /// Clears `isForDistribution`: it goes out as `null`.
    pub fn clear_is_for_distribution(mut self) -> Self {
        self.is_for_distribution = None;
        self.extra.set_null("isForDistribution");
        self
    }

    /// Sets [`is_for_redemption`](Self#structfield.is_for_redemption).
    pub fn is_for_redemption(mut self, value: bool) -> Self {
        self.is_for_redemption = Some(value);
        self
    }

    /// Clears `isForRedemption`: it goes out as `null`.
    pub fn clear_is_for_redemption(mut self) -> Self {
        self.is_for_redemption = None;
        self.extra.set_null("isForRedemption");
        self
    }

    /// Sets [`is_for_other`](Self#structfield.is_for_other).
    pub fn is_for_other(mut self, value: bool) -> Self { self.is_for_other = Some(value); self }

    /// Clears `isForOther`: it goes out as `null`.
    pub fn clear_is_for_other(mut self) -> Self {
        self.is_for_other = None;
        self.extra.set_null("isForOther");
        self
    }

    /// Sets [`biz_entity_id`](Self#structfield.biz_entity_id).
    pub fn biz_entity_id(mut self, value: BizEntityId) -> Self {
        self.biz_entity_id = Some(value);
        self
    }

    /// Clears `bizEntityID`: it goes out as `null`.
    pub fn clear_biz_entity_id(mut self) -> Self {
        self.biz_entity_id = None;
        self.extra.set_null("bizEntityID");
        self
    }

    /// Sets [`external_biz_entity_id`](Self#structfield.external_biz_entity_id).
    pub fn external_biz_entity_id(mut self, value: impl Into<ExternalBizEntityId>) -> Self {
        self.external_biz_entity_id = Some(value.into());
        self
    }

    /// Clears `externalBizEntityId`: it goes out as `null`.
    pub fn clear_external_biz_entity_id(mut self) -> Self {
        self.external_biz_entity_id = None;
        self.extra.set_null("externalBizEntityId");
        self
    }
}

core_http::object! {
    PaymentDetailInput {
        payment_detail_id: "paymentDetailID", external_payment_detail_id: "externalPaymentDetailId",
        payment_type_id: "paymentTypeID", currency_id: "currencyID",
        account_number: "accountNumber", bsb: "bsb", account_name: "accountName", swift: "swift",
        iban: "iban", is_for_deposit: "isForDeposit", is_for_distribution: "isForDistribution",
        is_for_redemption: "isForRedemption", is_for_other: "isForOther",
        biz_entity_id: "bizEntityID", external_biz_entity_id: "externalBizEntityId",
    }
}

/// What was read can be handed over as it is.
impl From<PaymentDetail> for PaymentDetailInput {
    fn from(record: PaymentDetail) -> Self {
        Self {
            payment_detail_id: Some(record.payment_detail_id),
            external_payment_detail_id: record.external_payment_detail_id,
            payment_type_id: record.payment_type_id,
            currency_id: record.currency_id,
            account_number: record.account_number,
            bsb: record.bsb,
            account_name: record.account_name,
            swift: record.swift,
            iban: record.iban,
            is_for_deposit: record.is_for_deposit,
            is_for_distribution: record.is_for_distribution,
            is_for_redemption: record.is_for_redemption,
            is_for_other: record.is_for_other,
            biz_entity_id: record.biz_entity_id,
            external_biz_entity_id: record.external_biz_entity_id,
            extra: record.extra,
        }
    }
}
