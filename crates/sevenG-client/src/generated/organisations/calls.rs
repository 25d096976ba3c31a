//! The requests of `Organisations`.
//! Written by `cargo xtask codegen`.

use serde::Serialize;

use crate::Error;
use crate::types::{
    AddressInput, AssociatedPerson, CommunicationInput, ExternalOrganisationId, Organisation,
    OrganisationId,
};

core_http::call_methods! {
    /// Fetch one organisation.
    pub struct GetOrganisation -> Organisation, Error;
}

core_http::call_methods! {
    /// Create an organisation.
    pub struct CreateOrganisation -> Organisation, Error;
}

impl CreateOrganisation {
    /// Native id; null on create, target selector on update.
    pub fn organisation_id(self, value: OrganisationId) -> Self {
        Self { call: self.call.set("organisationID", &value) }
    }

    /// Your id; same value means same organisation; older page calls it fixed; at most 50
    /// characters.
    pub fn external_organisation_id(self, value: &ExternalOrganisationId) -> Self {
        Self { call: self.call.set("externalOrganisationId", value) }
    }

    /// Legal name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// 11-digit Australian business number.
    pub fn abn(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("abn", value.as_ref()) }
    }

    /// 9-digit Australian company number.
    pub fn acn(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("acn", value.as_ref()) }
    }

    /// Global intermediary identification number.
    pub fn giin(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("giin", value.as_ref()) }
    }

    /// Financial services licence.
    pub fn afsl(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("afsl", value.as_ref()) }
    }

    /// Registered scheme number.
    pub fn arsn(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("arsn", value.as_ref()) }
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

    /// Linked persons; replaced as a whole on update.
    pub fn associated_persons(self, value: impl Into<Vec<AssociatedPerson>>) -> Self {
        Self { call: self.call.set("associatedPersons", &value.into()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Replace an organisation.
    pub struct ReplaceOrganisation -> Organisation, Error;
}

core_http::call_methods! {
    /// Delete an unlinked organisation.
    pub struct DeleteOrganisation -> (), Error;
}
