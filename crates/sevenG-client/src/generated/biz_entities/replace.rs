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
    pub fn external_biz_entity_id(self, value: &ExternalBizEntityId) -> Self {
        self.with("externalBizEntityId", value)
    }

    /// Clears `externalBizEntityId`: it goes out as `null`.
    pub fn clear_external_biz_entity_id(self) -> Self { self.with("externalBizEntityId", &()) }

    /// Display name.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(self) -> Self { self.with("name", &()) }

    /// Lifecycle status; inactive and suspended block transactions; known values `1` Active,
    /// `2` Inactive, `3` Suspended. `common().get_lookup().name("bizEntityStatusID")` lists the
    /// values. The provider requires it.
    pub fn biz_entity_status_id(self, value: BizEntityStatusId) -> Self {
        self.with("bizEntityStatusID", &value)
    }

    /// Country of tax residency.
    pub fn taxation_country_code(self, value: impl AsRef<str>) -> Self {
        self.with("taxationCountryCode", value.as_ref())
    }

    /// Clears `taxationCountryCode`: it goes out as `null`.
    pub fn clear_taxation_country_code(self) -> Self { self.with("taxationCountryCode", &()) }

    /// Foreign tax identification number.
    pub fn tin(self, value: impl AsRef<str>) -> Self { self.with("tin", value.as_ref()) }

    /// Clears `tin`: it goes out as `null`.
    pub fn clear_tin(self) -> Self { self.with("tin", &()) }

    /// Reason when no tax number is given.
    pub fn no_tin_reason(self, value: impl AsRef<str>) -> Self {
        self.with("noTINReason", value.as_ref())
    }

    /// Clears `noTINReason`: it goes out as `null`.
    pub fn clear_no_tin_reason(self) -> Self { self.with("noTINReason", &()) }

    /// Certificate date; treated as lapsed after two years.
    pub fn sophisticated_investor_certificate_date(self, value: impl Into<Date>) -> Self {
        self.with("sophisticatedInvestorCertificateDate", &value.into())
    }

    /// Clears `sophisticatedInvestorCertificateDate`: it goes out as `null`.
    pub fn clear_sophisticated_investor_certificate_date(self) -> Self {
        self.with("sophisticatedInvestorCertificateDate", &())
    }

    /// Eligibility classification.
    pub fn sophisticated_investor_eligibility(self, value: &(impl Serialize + ?Sized)) -> Self {
        self.with("sophisticatedInvestorEligibility", value)
    }

    /// Accounts; at least one, all with the same product; at least 1 items. The provider
    /// requires it.
    pub fn accounts(self, value: impl Into<Vec<Account>>) -> Self {
        self.with("accounts", &value.into())
    }

    /// Party links; at least one; at least 1 items. The provider requires it.
    pub fn biz_entity_parties(self, value: impl Into<Vec<BizEntityParty>>) -> Self {
        self.with("bizEntityParties", &value.into())
    }

    /// Addresses; replaced as a whole on update.
    pub fn addresses(self, value: impl Into<Vec<AddressInput>>) -> Self {
        self.with("addresses", &value.into())
    }

    /// Clears `addresses`: it goes out as `null`.
    pub fn clear_addresses(self) -> Self { self.with("addresses", &()) }

    /// Contact values; replaced as a whole on update.
    pub fn communications(self, value: impl Into<Vec<CommunicationInput>>) -> Self {
        self.with("communications", &value.into())
    }

    /// Clears `communications`: it goes out as `null`.
    pub fn clear_communications(self) -> Self { self.with("communications", &()) }

    /// Payment instruments; replaced as a whole on update.
    pub fn payment_details(self, value: impl Into<Vec<PaymentDetailInput>>) -> Self {
        self.with("paymentDetails", &value.into())
    }

    /// Clears `paymentDetails`: it goes out as `null`.
    pub fn clear_payment_details(self) -> Self { self.with("paymentDetails", &()) }

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
    pub fn biz_entity_id(self, value: BizEntityId) -> Self { self.with("bizEntityID", &value) }

    /// Clears `bizEntityID`: it goes out as `null`.
    pub fn clear_biz_entity_id(self) -> Self { self.with("bizEntityID", &()) }

    /// Your id of the child; at most 50 characters.
    pub fn external_biz_entity_id(self, value: &ExternalBizEntityId) -> Self {
        self.with("externalBizEntityId", value)
    }

    /// Clears `externalBizEntityId`: it goes out as `null`.
    pub fn clear_external_biz_entity_id(self) -> Self { self.with("externalBizEntityId", &()) }

    /// Parent entity.
    pub fn parent_biz_entity_id(self, value: BizEntityId) -> Self {
        self.with("parentBizEntityID", &value)
    }

    /// Clears `parentBizEntityID`: it goes out as `null`.
    pub fn clear_parent_biz_entity_id(self) -> Self { self.with("parentBizEntityID", &()) }

    /// Your id of the parent; at most 50 characters.
    pub fn parent_external_biz_entity_id(self, value: &ExternalBizEntityId) -> Self {
        self.with("parentExternalBizEntityId", value)
    }

    /// Clears `parentExternalBizEntityId`: it goes out as `null`.
    pub fn clear_parent_external_biz_entity_id(self) -> Self {
        self.with("parentExternalBizEntityId", &())
    }

    /// Dealer group entity.
    pub fn dealer_group_biz_entity_id(self, value: BizEntityId) -> Self {
        self.with("dealerGroupBizEntityID", &value)
    }

    /// Clears `dealerGroupBizEntityID`: it goes out as `null`.
    pub fn clear_dealer_group_biz_entity_id(self) -> Self {
        self.with("dealerGroupBizEntityID", &())
    }

    /// Your id of the dealer group; at most 50 characters.
    pub fn external_dealer_group_biz_entity_id(self, value: &ExternalBizEntityId) -> Self {
        self.with("externalDealerGroupBizEntityId", value)
    }

    /// Clears `externalDealerGroupBizEntityId`: it goes out as `null`.
    pub fn clear_external_dealer_group_biz_entity_id(self) -> Self {
        self.with("externalDealerGroupBizEntityId", &())
    }

    /// First day of validity. The provider requires it.
    pub fn active_from(self, value: impl Into<Date>) -> Self {
        self.with("activeFrom", &value.into())
    }

    /// Last day of validity; null means open ended.
    pub fn active_to(self, value: impl Into<Date>) -> Self { self.with("activeTo", &value.into()) }

    /// Clears `activeTo`: it goes out as `null`.
    pub fn clear_active_to(self) -> Self { self.with("activeTo", &()) }

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

impl From<BizEntityParent> for BizEntityParentReplace {
    fn from(record: BizEntityParent) -> Self { record.into_replace() }
}
