//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{
    Address, AddressId, AddressTypeId, BizEntityId, ExternalAddressId, ExternalBizEntityId,
    ExternalOrganisationId, ExternalPersonId, OrganisationId, PersonId,
};

/// Create or full-replace body.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressInput {
    /// Native id; 0 or null on create, target selector on update.
    pub address_id: Option<AddressId>,
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

impl AddressInput {
    /// Sets [`address_id`](Self#structfield.address_id).
    pub fn address_id(mut self, value: AddressId) -> Self { self.address_id = Some(value); self }

    /// Clears `addressID`: it goes out as `null`.
    pub fn clear_address_id(mut self) -> Self {
        self.address_id = None;
        self.extra.set_null("addressID");
        self
    }

    /// Sets [`external_address_id`](Self#structfield.external_address_id).
    pub fn external_address_id(mut self, value: impl Into<ExternalAddressId>) -> Self {
        self.external_address_id = Some(value.into());
        self
    }

    /// Clears `externalAddressId`: it goes out as `null`.
    pub fn clear_external_address_id(mut self) -> Self {
        self.external_address_id = None;
        self.extra.set_null("externalAddressId");
        self
    }

    /// Sets [`address_type_id`](Self#structfield.address_type_id).
    pub fn address_type_id(mut self, value: AddressTypeId) -> Self {
        self.address_type_id = Some(value);
        self
    }

    /// Sets [`above_address_line`](Self#structfield.above_address_line).
    pub fn above_address_line(mut self, value: impl Into<String>) -> Self {
        self.above_address_line = Some(value.into());
        self
    }

    /// Clears `aboveAddressLine`: it goes out as `null`.
    pub fn clear_above_address_line(mut self) -> Self {
        self.above_address_line = None;
        self.extra.set_null("aboveAddressLine");
        self
    }

    /// Sets [`address_line`](Self#structfield.address_line).
    pub fn address_line(mut self, value: impl Into<String>) -> Self {
        self.address_line = Some(value.into());
        self
    }

    /// Clears `addressLine`: it goes out as `null`.
    pub fn clear_address_line(mut self) -> Self {
        self.address_line = None;
        self.extra.set_null("addressLine");
        self
    }

    /// Sets [`suburb`](Self#structfield.suburb).
    pub fn suburb(mut self, value: impl Into<String>) -> Self {
        self.suburb = Some(value.into());
        self
    }

    /// Clears `suburb`: it goes out as `null`.
    pub fn clear_suburb(mut self) -> Self {
        self.suburb = None;
        self.extra.set_null("suburb");
        self
    }

    /// Sets [`state`](Self#structfield.state).
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Clears `state`: it goes out as `null`.
    pub fn clear_state(mut self) -> Self { self.state = None; self.extra.set_null("state"); self }

    /// Sets [`postcode`](Self#structfield.postcode).
    pub fn postcode(mut self, value: impl Into<String>) -> Self {
        self.postcode = Some(value.into());
        self
    }

    /// Clears `postcode`: it goes out as `null`.
    pub fn clear_postcode(mut self) -> Self {
        self.postcode = None;
        self.extra.set_null("postcode");
        self
    }

    /// Sets [`country_code`](Self#structfield.country_code).
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// Clears `countryCode`: it goes out as `null`.
    pub fn clear_country_code(mut self) -> Self {
        self.country_code = None;
        self.extra.set_null("countryCode");
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

    /// Sets [`person_id`](Self#structfield.person_id).
    pub fn person_id(mut self, value: PersonId) -> Self { self.person_id = Some(value); self }

    /// Clears `personID`: it goes out as `null`.
    pub fn clear_person_id(mut self) -> Self {
        self.person_id = None;
        self.extra.set_null("personID");
        self
    }

    /// Sets [`external_person_id`](Self#structfield.external_person_id).
    pub fn external_person_id(mut self, value: impl Into<ExternalPersonId>) -> Self {
        self.external_person_id = Some(value.into());
        self
    }

    /// Clears `externalPersonId`: it goes out as `null`.
    pub fn clear_external_person_id(mut self) -> Self {
        self.external_person_id = None;
        self.extra.set_null("externalPersonId");
        self
    }

    /// Sets [`organisation_id`](Self#structfield.organisation_id).
    pub fn organisation_id(mut self, value: OrganisationId) -> Self {
        self.organisation_id = Some(value);
        self
    }

    /// Clears `organisationID`: it goes out as `null`.
    pub fn clear_organisation_id(mut self) -> Self {
        self.organisation_id = None;
        self.extra.set_null("organisationID");
        self
    }

    /// Sets [`external_organisation_id`](Self#structfield.external_organisation_id).
    pub fn external_organisation_id(mut self, value: impl Into<ExternalOrganisationId>) -> Self {
        self.external_organisation_id = Some(value.into());
        self
    }

    /// Clears `externalOrganisationId`: it goes out as `null`.
    pub fn clear_external_organisation_id(mut self) -> Self {
        self.external_organisation_id = None;
        self.extra.set_null("externalOrganisationId");
        self
    }
}

core_http::object! {
    AddressInput {
        address_id: "addressID", external_address_id: "externalAddressId",
        address_type_id: "addressTypeID", above_address_line: "aboveAddressLine",
        address_line: "addressLine", suburb: "suburb", state: "state", postcode: "postcode",
        country_code: "countryCode", biz_entity_id: "bizEntityID",
        external_biz_entity_id: "externalBizEntityId", person_id: "personID",
        external_person_id: "externalPersonId", organisation_id: "organisationID",
        external_organisation_id: "externalOrganisationId",
    }
}

/// What was read can be handed over as it is.
impl From<Address> for AddressInput {
    fn from(record: Address) -> Self {
        Self {
            address_id: Some(record.address_id),
            external_address_id: record.external_address_id,
            address_type_id: record.address_type_id,
            above_address_line: record.above_address_line,
            address_line: record.address_line,
            suburb: record.suburb,
            state: record.state,
            postcode: record.postcode,
            country_code: record.country_code,
            biz_entity_id: record.biz_entity_id,
            external_biz_entity_id: record.external_biz_entity_id,
            person_id: record.person_id,
            external_person_id: record.external_person_id,
            organisation_id: record.organisation_id,
            external_organisation_id: record.external_organisation_id,
            extra: record.extra,
        }
    }
}
