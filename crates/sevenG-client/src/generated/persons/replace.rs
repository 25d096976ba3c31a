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
    pub fn external_person_id(self, value: &ExternalPersonId) -> Self {
        self.with("externalPersonId", value)
    }

    /// Clears `externalPersonId`: it goes out as `null`.
    pub fn clear_external_person_id(self) -> Self { self.with("externalPersonId", &()) }

    /// Given name.
    pub fn first_name(self, value: impl AsRef<str>) -> Self {
        self.with("firstName", value.as_ref())
    }

    /// Clears `firstName`: it goes out as `null`.
    pub fn clear_first_name(self) -> Self { self.with("firstName", &()) }

    /// Other given names.
    pub fn middle_name(self, value: impl AsRef<str>) -> Self {
        self.with("middleName", value.as_ref())
    }

    /// Clears `middleName`: it goes out as `null`.
    pub fn clear_middle_name(self) -> Self { self.with("middleName", &()) }

    /// Family name; at most 100 characters. The provider requires it.
    pub fn last_name(self, value: impl AsRef<str>) -> Self { self.with("lastName", value.as_ref()) }

    /// Free text; at most 2000 characters.
    pub fn description(self, value: impl AsRef<str>) -> Self {
        self.with("description", value.as_ref())
    }

    /// Clears `description`: it goes out as `null`.
    pub fn clear_description(self) -> Self { self.with("description", &()) }

    /// 11-digit business number for sole traders.
    pub fn abn(self, value: impl AsRef<str>) -> Self { self.with("abn", value.as_ref()) }

    /// Clears `abn`: it goes out as `null`.
    pub fn clear_abn(self) -> Self { self.with("abn", &()) }

    /// CRS/FATCA classification. `common().get_lookup().name("crsfatcaParticipationID")` lists
    /// the values. The provider requires it.
    pub fn crs_fatca_participation_id(self, value: CrsFatcaParticipationId) -> Self {
        self.with("crsfatcaParticipationID", &value)
    }

    /// Salutation. `common().get_lookup().name("titleID")` lists the values.
    pub fn title_id(self, value: TitleId) -> Self { self.with("titleID", &value) }

    /// Clears `titleID`: it goes out as `null`.
    pub fn clear_title_id(self) -> Self { self.with("titleID", &()) }

    /// Birth date.
    pub fn date_of_birth(self, value: impl Into<Date>) -> Self {
        self.with("dateOfBirth", &value.into())
    }

    /// Clears `dateOfBirth`: it goes out as `null`.
    pub fn clear_date_of_birth(self) -> Self { self.with("dateOfBirth", &()) }

    /// Tax file number; encrypted at rest and returned masked, for example \*\*\*456789.
    pub fn tfn(self, value: impl AsRef<str>) -> Self { self.with("tfn", value.as_ref()) }

    /// Clears `tfn`: it goes out as `null`.
    pub fn clear_tfn(self) -> Self { self.with("tfn", &()) }

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

impl From<Person> for PersonReplace {
    fn from(record: Person) -> Self { record.into_replace() }
}
