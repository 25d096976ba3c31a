//! Records of `Organisations` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use crate::types::{
    AddressInput, AssociatedPerson, CommunicationInput, CrsFatcaParticipationId, Organisation,
};

impl Organisation {
    /// Begins a replacement with everything that was read. What is documented and was not read
    /// goes out as null: the provider would null it anyway.
    pub fn into_replace(self) -> OrganisationReplace {
        let mut object = JsonObject::of(&self);
        object.fill_null(<Self as core_http::json::Object>::MEMBERS);
        OrganisationReplace { object }
    }
}

/// A [`Organisation`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct OrganisationReplace {
    object: JsonObject,
}

impl OrganisationReplace {
    /// Legal name.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(mut self) -> Self { self.object.null("name"); self }

    /// 11-digit Australian business number.
    pub fn abn(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("abn", value.as_ref());
        self
    }

    /// Clears `abn`: it goes out as `null`.
    pub fn clear_abn(mut self) -> Self { self.object.null("abn"); self }

    /// 9-digit Australian company number.
    pub fn acn(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("acn", value.as_ref());
        self
    }

    /// Clears `acn`: it goes out as `null`.
    pub fn clear_acn(mut self) -> Self { self.object.null("acn"); self }

    /// Global intermediary identification number.
    pub fn giin(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("giin", value.as_ref());
        self
    }

    /// Clears `giin`: it goes out as `null`.
    pub fn clear_giin(mut self) -> Self { self.object.null("giin"); self }

    /// Financial services licence.
    pub fn afsl(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("afsl", value.as_ref());
        self
    }

    /// Clears `afsl`: it goes out as `null`.
    pub fn clear_afsl(mut self) -> Self { self.object.null("afsl"); self }

    /// Registered scheme number.
    pub fn arsn(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("arsn", value.as_ref());
        self
    }

    /// Clears `arsn`: it goes out as `null`.
    pub fn clear_arsn(mut self) -> Self { self.object.null("arsn"); self }

    /// CRS/FATCA classification. The provider requires it.
    pub fn crs_fatca_participation_id(mut self, value: CrsFatcaParticipationId) -> Self {
        self.object.set("crsfatcaParticipationID", &value);
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

    /// Owned addresses; replaced as a whole on update.
    pub fn addresses(mut self, value: impl Into<Vec<AddressInput>>) -> Self {
        self.object.set("addresses", &value.into());
        self
    }

    /// Clears `addresses`: it goes out as `null`.
    pub fn clear_addresses(mut self) -> Self { self.object.null("addresses"); self }

    /// Owned contact values; replaced as a whole on update.
    pub fn communications(mut self, value: impl Into<Vec<CommunicationInput>>) -> Self {
        self.object.set("communications", &value.into());
        self
    }

    /// Clears `communications`: it goes out as `null`.
    pub fn clear_communications(mut self) -> Self { self.object.null("communications"); self }

    /// Linked persons; replaced as a whole on update.
    pub fn associated_persons(mut self, value: impl Into<Vec<AssociatedPerson>>) -> Self {
        self.object.set("associatedPersons", &value.into());
        self
    }

    /// Clears `associatedPersons`: it goes out as `null`.
    pub fn clear_associated_persons(mut self) -> Self {
        self.object.null("associatedPersons");
        self
    }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Organisation> for OrganisationReplace {
    fn from(record: Organisation) -> Self { record.into_replace() }
}
