//! Records of `Persons` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::{Date, JsonObject};
use serde::Serialize;

use crate::types::{
    AddressInput, CommunicationInput, CrsFatcaParticipationId, ExternalPersonId, Person, TitleId,
};

impl Person {
    /// Begins a replacement with everything that was read. What is documented and was not read
    /// goes out as null: the provider would null it anyway.
    pub fn into_replace(self) -> PersonReplace {
        let mut object = JsonObject::of(&self);
        object.fill_null(<Self as core_http::json::Object>::MEMBERS);
        PersonReplace { object }
    }
}

/// A [`Person`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct PersonReplace {
    object: JsonObject,
}

impl PersonReplace {
    /// Your id; same value means same person (deduplication key); at most 50 characters.
    pub fn external_person_id(mut self, value: &ExternalPersonId) -> Self {
        self.object.set("externalPersonId", value);
        self
    }

    /// Clears `externalPersonId`: it goes out as `null`.
    pub fn clear_external_person_id(mut self) -> Self { self.object.null("externalPersonId"); self }

    /// Given name.
    pub fn first_name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("firstName", value.as_ref());
        self
    }

    /// Clears `firstName`: it goes out as `null`.
    pub fn clear_first_name(mut self) -> Self { self.object.null("firstName"); self }

    /// Other given names.
    pub fn middle_name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("middleName", value.as_ref());
        self
    }

    /// Clears `middleName`: it goes out as `null`.
    pub fn clear_middle_name(mut self) -> Self { self.object.null("middleName"); self }

    /// Family name; at most 100 characters. The provider requires it.
    pub fn last_name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("lastName", value.as_ref());
        self
    }

    /// Free text; at most 2000 characters.
    pub fn description(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("description", value.as_ref());
        self
    }

    /// Clears `description`: it goes out as `null`.
    pub fn clear_description(mut self) -> Self { self.object.null("description"); self }

    /// 11-digit business number for sole traders.
    pub fn abn(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("abn", value.as_ref());
        self
    }

    /// Clears `abn`: it goes out as `null`.
    pub fn clear_abn(mut self) -> Self { self.object.null("abn"); self }

    /// CRS/FATCA classification. The provider requires it.
    pub fn crs_fatca_participation_id(mut self, value: CrsFatcaParticipationId) -> Self {
        self.object.set("crsfatcaParticipationID", &value);
        self
    }

    /// Salutation.
    pub fn title_id(mut self, value: TitleId) -> Self { self.object.set("titleID", &value); self }

    /// Clears `titleID`: it goes out as `null`.
    pub fn clear_title_id(mut self) -> Self { self.object.null("titleID"); self }

    /// Birth date.
    pub fn date_of_birth(mut self, value: impl Into<Date>) -> Self {
        self.object.set("dateOfBirth", &value.into());
        self
    }

    /// Clears `dateOfBirth`: it goes out as `null`.
    pub fn clear_date_of_birth(mut self) -> Self { self.object.null("dateOfBirth"); self }

    /// Tax file number; encrypted at rest and returned masked, for example \*\*\*456789.
    pub fn tfn(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("tfn", value.as_ref());
        self
    }

    /// Clears `tfn`: it goes out as `null`.
    pub fn clear_tfn(mut self) -> Self { self.object.null("tfn"); self }

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

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Person> for PersonReplace {
    fn from(record: Person) -> Self { record.into_replace() }
}
