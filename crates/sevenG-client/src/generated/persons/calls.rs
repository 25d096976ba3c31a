//! The requests of `Persons`.
//! Written by `cargo xtask codegen`.

use core_http::Date;
use serde::Serialize;

use crate::Error;
use crate::types::{AddressInput, CommunicationInput, ExternalPersonId, Person, PersonId, TitleId};

core_http::call_methods! {
    /// Fetch one person.
    pub struct GetPerson -> Person, Error;
}

core_http::call_methods! {
    /// Create a person.
    pub struct CreatePerson -> Person, Error;
}

impl CreatePerson {
    /// Native id; null on create, target selector on update.
    pub fn person_id(self, value: PersonId) -> Self {
        Self { call: self.call.set("personID", &value) }
    }

    /// Your id; same value means same person (deduplication key); at most 50 characters.
    pub fn external_person_id(self, value: &ExternalPersonId) -> Self {
        Self { call: self.call.set("externalPersonId", value) }
    }

    /// Given name.
    pub fn first_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("firstName", value.as_ref()) }
    }

    /// Other given names.
    pub fn middle_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("middleName", value.as_ref()) }
    }

    /// Free text; at most 2000 characters.
    pub fn description(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("description", value.as_ref()) }
    }

    /// 11-digit business number for sole traders.
    pub fn abn(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("abn", value.as_ref()) }
    }

    /// Salutation. `common().get_lookup().name("titleID")` lists the values.
    pub fn title_id(self, value: TitleId) -> Self {
        Self { call: self.call.set("titleID", &value) }
    }

    /// Birth date.
    pub fn date_of_birth(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("dateOfBirth", &value.into()) }
    }

    /// Tax file number; encrypted at rest and returned masked, for example \*\*\*456789.
    pub fn tfn(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("tfn", value.as_ref()) }
    }

    /// Country of tax residency.
    pub fn taxation_country_code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("taxationCountryCode", value.as_ref()) }
    }

    /// Foreign tax identification number.
    pub fn tin(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("tin", value.as_ref()) }
    }

    /// Reason when no tax number is given.
    pub fn no_tin_reason(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("noTINReason", value.as_ref()) }
    }

    /// Owned addresses; replaced as a whole on update.
    pub fn addresses(self, value: impl Into<Vec<AddressInput>>) -> Self {
        Self { call: self.call.set("addresses", &value.into()) }
    }

    /// Owned contact values; replaced as a whole on update.
    pub fn communications(self, value: impl Into<Vec<CommunicationInput>>) -> Self {
        Self { call: self.call.set("communications", &value.into()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Replace a person.
    pub struct ReplacePerson -> Person, Error;
}

core_http::call_methods! {
    /// Delete an unlinked person.
    pub struct DeletePerson -> (), Error;
}
