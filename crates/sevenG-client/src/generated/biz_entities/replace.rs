//! Records of `BizEntities` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::{Date, JsonObject};
use serde::Serialize;

use super::{Account, BizEntity, BizEntityParent, BizEntityParty, PaymentDetailInput};
use crate::types::{
    AddressInput, BizEntityId, BizEntityStatusId, CommunicationInput, ExternalBizEntityId,
};

impl BizEntity {
    /// Begins a replacement with everything that was read. What is documented and was not read
    /// goes out as null: the provider would null it anyway.
    pub fn into_replace(self) -> BizEntityReplace {
        let mut object = JsonObject::of(&self);
        object.fill_null(<Self as core_http::json::Object>::MEMBERS);
        BizEntityReplace { object }
    }
}

/// A [`BizEntity`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct BizEntityReplace {
    object: JsonObject,
}

impl BizEntityReplace {
    /// Your id for the entity; at most 50 characters.
    pub fn external_biz_entity_id(mut self, value: &ExternalBizEntityId) -> Self {
        self.object.set("externalBizEntityId", value);
        self
    }

    /// Clears `externalBizEntityId`: it goes out as `null`.
    pub fn clear_external_biz_entity_id(mut self) -> Self {
        self.object.null("externalBizEntityId");
        self
    }

    /// Display name.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(mut self) -> Self { self.object.null("name"); self }

    /// Lifecycle status; inactive and suspended block transactions. The provider requires it.
    pub fn biz_entity_status_id(mut self, value: BizEntityStatusId) -> Self {
        self.object.set("bizEntityStatusID", &value);
        self
    }

    /// Country of tax residency.
    pub fn taxation_country_code(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("taxationCountryCode", value.as_ref());
        self
    }

    /// Clears `taxationCountryCode`: it goes out as `null`.
    pub fn clear_taxation_country_code(mut self) -> Self {
        self.object.null("taxationCountryCode");
        self
    }

    /// Foreign tax identification number.
    pub fn tin(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("tin", value.as_ref());
        self
    }

    /// Clears `tin`: it goes out as `null`.
    pub fn clear_tin(mut self) -> Self { self.object.null("tin"); self }

    /// Reason when no tax number is given.
    pub fn no_tin_reason(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("noTINReason", value.as_ref());
        self
    }

    /// Clears `noTINReason`: it goes out as `null`.
    pub fn clear_no_tin_reason(mut self) -> Self { self.object.null("noTINReason"); self }

    /// Certificate date; treated as lapsed after two years.
    pub fn sophisticated_investor_certificate_date(mut self, value: impl Into<Date>) -> Self {
        self.object.set("sophisticatedInvestorCertificateDate", &value.into());
        self
    }

    /// Clears `sophisticatedInvestorCertificateDate`: it goes out as `null`.
    pub fn clear_sophisticated_investor_certificate_date(mut self) -> Self {
        self.object.null("sophisticatedInvestorCertificateDate");
        self
    }

    /// Eligibility classification.
    pub fn sophisticated_investor_eligibility(mut self, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set("sophisticatedInvestorEligibility", value);
        self
    }

    /// Accounts; at least one, all with the same product; at least 1 items. The provider
    /// requires it.
    pub fn accounts(mut self, value: impl Into<Vec<Account>>) -> Self {
        self.object.set("accounts", &value.into());
        self
    }

    /// Party links; at least one; at least 1 items. The provider requires it.
    pub fn biz_entity_parties(mut self, value: impl Into<Vec<BizEntityParty>>) -> Self {
        self.object.set("bizEntityParties", &value.into());
        self
    }

    /// Addresses; replaced as a whole on update.
    pub fn addresses(mut self, value: impl Into<Vec<AddressInput>>) -> Self {
        self.object.set("addresses", &value.into());
        self
    }

    /// Clears `addresses`: it goes out as `null`.
    pub fn clear_addresses(mut self) -> Self { self.object.null("addresses"); self }

    /// Contact values; replaced as a whole on update.
    pub fn communications(mut self, value: impl Into<Vec<CommunicationInput>>) -> Self {
        self.object.set("communications", &value.into());
        self
    }

    /// Clears `communications`: it goes out as `null`.
    pub fn clear_communications(mut self) -> Self { self.object.null("communications"); self }

    /// Payment instruments; replaced as a whole on update.
    pub fn payment_details(mut self, value: impl Into<Vec<PaymentDetailInput>>) -> Self {
        self.object.set("paymentDetails", &value.into());
        self
    }

    /// Clears `paymentDetails`: it goes out as `null`.
    pub fn clear_payment_details(mut self) -> Self { self.object.null("paymentDetails"); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<BizEntity> for BizEntityReplace {
    fn from(record: BizEntity) -> Self { record.into_replace() }
}

impl BizEntityParent {
    /// Begins a replacement with everything that was read. What is documented and was not read
    /// goes out as null: the provider would null it anyway.
    pub fn into_replace(self) -> BizEntityParentReplace {
        let mut object = JsonObject::of(&self);
        object.fill_null(<Self as core_http::json::Object>::MEMBERS);
        BizEntityParentReplace { object }
    }
}

/// A [`BizEntityParent`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct BizEntityParentReplace {
    object: JsonObject,
}

impl BizEntityParentReplace {
    /// Child entity.
    pub fn biz_entity_id(mut self, value: BizEntityId) -> Self {
        self.object.set("bizEntityID", &value);
        self
    }

    /// Clears `bizEntityID`: it goes out as `null`.
    pub fn clear_biz_entity_id(mut self) -> Self { self.object.null("bizEntityID"); self }

    /// Your id of the child; at most 50 characters.
    pub fn external_biz_entity_id(mut self, value: &ExternalBizEntityId) -> Self {
        self.object.set("externalBizEntityId", value);
        self
    }

    /// Clears `externalBizEntityId`: it goes out as `null`.
    pub fn clear_external_biz_entity_id(mut self) -> Self {
        self.object.null("externalBizEntityId");
        self
    }

    /// Parent entity.
    pub fn parent_biz_entity_id(mut self, value: BizEntityId) -> Self {
        self.object.set("parentBizEntityID", &value);
        self
    }

    /// Clears `parentBizEntityID`: it goes out as `null`.
    pub fn clear_parent_biz_entity_id(mut self) -> Self {
        self.object.null("parentBizEntityID");
        self
    }

    /// Your id of the parent; at most 50 characters.
    pub fn parent_external_biz_entity_id(mut self, value: &ExternalBizEntityId) -> Self {
        self.object.set("parentExternalBizEntityId", value);
        self
    }

    /// Clears `parentExternalBizEntityId`: it goes out as `null`.
    pub fn clear_parent_external_biz_entity_id(mut self) -> Self {
        self.object.null("parentExternalBizEntityId");
        self
    }

    /// Dealer group entity.
    pub fn dealer_group_biz_entity_id(mut self, value: BizEntityId) -> Self {
        self.object.set("dealerGroupBizEntityID", &value);
        self
    }

    /// Clears `dealerGroupBizEntityID`: it goes out as `null`.
    pub fn clear_dealer_group_biz_entity_id(mut self) -> Self {
        self.object.null("dealerGroupBizEntityID");
        self
    }

    /// Your id of the dealer group; at most 50 characters.
    pub fn external_dealer_group_biz_entity_id(mut self, value: &ExternalBizEntityId) -> Self {
        self.object.set("externalDealerGroupBizEntityId", value);
        self
    }

    /// Clears `externalDealerGroupBizEntityId`: it goes out as `null`.
    pub fn clear_external_dealer_group_biz_entity_id(mut self) -> Self {
        self.object.null("externalDealerGroupBizEntityId");
        self
    }

    /// First day of validity. The provider requires it.
    pub fn active_from(mut self, value: impl Into<Date>) -> Self {
        self.object.set("activeFrom", &value.into());
        self
    }

    /// Last day of validity; null means open ended.
    pub fn active_to(mut self, value: impl Into<Date>) -> Self {
        self.object.set("activeTo", &value.into());
        self
    }

    /// Clears `activeTo`: it goes out as `null`.
    pub fn clear_active_to(mut self) -> Self { self.object.null("activeTo"); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<BizEntityParent> for BizEntityParentReplace {
    fn from(record: BizEntityParent) -> Self { record.into_replace() }
}
