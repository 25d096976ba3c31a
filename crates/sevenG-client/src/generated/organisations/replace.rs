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

/// An [`Organisation`] on its way back: everything that was read, with changes.
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
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(self) -> Self { self.with("name", &()) }

    /// 11-digit Australian business number.
    pub fn abn(self, value: impl AsRef<str>) -> Self { self.with("abn", value.as_ref()) }

    /// Clears `abn`: it goes out as `null`.
    pub fn clear_abn(self) -> Self { self.with("abn", &()) }

    /// 9-digit Australian company number.
    pub fn acn(self, value: impl AsRef<str>) -> Self { self.with("acn", value.as_ref()) }

    /// Clears `acn`: it goes out as `null`.
    pub fn clear_acn(self) -> Self { self.with("acn", &()) }

    /// Global intermediary identification number.
    pub fn giin(self, value: impl AsRef<str>) -> Self { self.with("giin", value.as_ref()) }

    /// Clears `giin`: it goes out as `null`.
    pub fn clear_giin(self) -> Self { self.with("giin", &()) }

    /// Financial services licence.
    pub fn afsl(self, value: impl AsRef<str>) -> Self { self.with("afsl", value.as_ref()) }

    /// Clears `afsl`: it goes out as `null`.
    pub fn clear_afsl(self) -> Self { self.with("afsl", &()) }

    /// Registered scheme number.
    pub fn arsn(self, value: impl AsRef<str>) -> Self { self.with("arsn", value.as_ref()) }

    /// Clears `arsn`: it goes out as `null`.
    pub fn clear_arsn(self) -> Self { self.with("arsn", &()) }

    /// CRS/FATCA classification. `common().get_lookup().name("crsfatcaParticipationID")` lists
    /// the values. The provider requires it.
    pub fn crs_fatca_participation_id(self, value: CrsFatcaParticipationId) -> Self {
        self.with("crsfatcaParticipationID", &value)
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

    /// Owned addresses; replaced as a whole on update.
    pub fn addresses(self, value: impl Into<Vec<AddressInput>>) -> Self {
        self.with("addresses", &value.into())
    }

    /// Clears `addresses`: it goes out as `null`.
    pub fn clear_addresses(self) -> Self { self.with("addresses", &()) }

    /// Owned contact values; replaced as a whole on update.
    pub fn communications(self, value: impl Into<Vec<CommunicationInput>>) -> Self {
        self.with("communications", &value.into())
    }

    /// Clears `communications`: it goes out as `null`.
    pub fn clear_communications(self) -> Self { self.with("communications", &()) }

    /// Linked persons; replaced as a whole on update.
    pub fn associated_persons(self, value: impl Into<Vec<AssociatedPerson>>) -> Self {
        self.with("associatedPersons", &value.into())
    }

    /// Clears `associatedPersons`: it goes out as `null`.
    pub fn clear_associated_persons(self) -> Self { self.with("associatedPersons", &()) }

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

impl From<Organisation> for OrganisationReplace {
    fn from(record: Organisation) -> Self { record.into_replace() }
}
