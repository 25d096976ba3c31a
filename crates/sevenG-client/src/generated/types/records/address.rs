//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use core_http::{Call, Extra, JsonObject};

use crate::types::{
    AddressId, AddressTypeId, BizEntityId, ExternalAddressId, ExternalBizEntityId,
    ExternalOrganisationId, ExternalPersonId, OrganisationId, PersonId,
};

/// Postal or physical address owned by exactly one entity, person or organisation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// Native id; 0 or null on create, target selector on update.
    pub address_id: AddressId,
    /// Your id; unique system-wide and fixed once stored; at most 50 characters.
    pub external_address_id: Option<ExternalAddressId>,
    /// Address classification; known values `3` Other, `6` Physical, `8` Postal.
    /// `common().get_lookup().name("addressTypeID")` lists the values. *Uncertain:* Values from
    /// the newest overview; older pages speak of Residential, Postal and Business without
    /// numbers.
    pub address_type_id: Option<AddressTypeId>,
    /// Unit, level or care-of line printed above the street line; at most 200 characters.
    pub above_address_line: Option<String>,
    /// Street line; at most 200 characters.
    pub address_line: Option<String>,
    /// Suburb or city.
    pub suburb: Option<String>,
    /// State or territory. *Uncertain:* Exists; its exact name (state, `stateCode`, `stateID`)
    /// not known.
    pub state: Option<String>,
    /// Postal code. *Uncertain:* Exists; its exact spelling (postcode or `postCode`) not known.
    pub postcode: Option<String>,
    /// Country. *Uncertain:* Exists; its exact name and code format not known.
    pub country_code: Option<String>,
    /// Owning business entity.
    pub biz_entity_id: Option<BizEntityId>,
    /// Your id of the owning business entity; at most 50 characters.
    pub external_biz_entity_id: Option<ExternalBizEntityId>,
    /// Owning person.
    pub person_id: Option<PersonId>,
    /// Your id of the owning person; at most 50 characters.
    pub external_person_id: Option<ExternalPersonId>,
    /// Owning organisation.
    pub organisation_id: Option<OrganisationId>,
    /// Your id of the owning organisation; at most 50 characters.
    pub external_organisation_id: Option<ExternalOrganisationId>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Address {
        address_id: "addressID" required, external_address_id: "externalAddressId",
        address_type_id: "addressTypeID", above_address_line: "aboveAddressLine",
        address_line: "addressLine", suburb: "suburb", state: "state", postcode: "postcode",
        country_code: "countryCode", biz_entity_id: "bizEntityID",
        external_biz_entity_id: "externalBizEntityId", person_id: "personID",
        external_person_id: "externalPersonId", organisation_id: "organisationID",
        external_organisation_id: "externalOrganisationId",
    }
}

/// Whose an address is: exactly one of these.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AddressOwner {
    /// Owning business entity.
    BizEntity(BizEntityId),
    /// Your id of the owning business entity.
    ExternalBizEntity(ExternalBizEntityId),
    /// Owning person.
    Person(PersonId),
    /// Your id of the owning person.
    ExternalPerson(ExternalPersonId),
    /// Owning organisation.
    Organisation(OrganisationId),
    /// Your id of the owning organisation.
    ExternalOrganisation(ExternalOrganisationId),
}

impl AddressOwner {
    const MEMBERS: &'static [&'static str] = &[
        "bizEntityID",
        "externalBizEntityId",
        "personID",
        "externalPersonId",
        "organisationID",
        "externalOrganisationId",
    ];

    /// Names this owner, and no other one: the others are explicit nulls.
    #[allow(dead_code, reason = "used by groups, which are features")]
    pub(crate) fn write(&self, object: &mut JsonObject) {
        for member in Self::MEMBERS {
            object.null(*member);
        }
        match self {
            Self::BizEntity(id) => object.set("bizEntityID", id),
            Self::ExternalBizEntity(id) => object.set("externalBizEntityId", id),
            Self::Person(id) => object.set("personID", id),
            Self::ExternalPerson(id) => object.set("externalPersonId", id),
            Self::Organisation(id) => object.set("organisationID", id),
            Self::ExternalOrganisation(id) => object.set("externalOrganisationId", id),
        };
    }

    #[allow(dead_code, reason = "used by groups, which are features")]
    pub(crate) fn apply(&self, mut call: Call) -> Call { self.write(call.body()); call }
}

impl Address {
    /// Whose it is, if the reply says so.
    #[must_use]
    pub fn owner(&self) -> Option<AddressOwner> {
        self.biz_entity_id
            .map(AddressOwner::BizEntity)
            .or_else(|| {
                self.external_biz_entity_id.clone().map(AddressOwner::ExternalBizEntity)
            })
            .or_else(|| self.person_id.map(AddressOwner::Person))
            .or_else(|| {
                self.external_person_id.clone().map(AddressOwner::ExternalPerson)
            })
            .or_else(|| self.organisation_id.map(AddressOwner::Organisation))
            .or_else(|| {
                self
                    .external_organisation_id
                    .clone()
                    .map(AddressOwner::ExternalOrganisation)
            })
    }
}
