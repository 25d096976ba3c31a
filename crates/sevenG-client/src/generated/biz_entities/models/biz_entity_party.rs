//! What the replies and requests of `BizEntities` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::biz_entities::OrganisationInput;
use crate::types::{
    BizEntityPartyId, ExternalOrganisationId, ExternalPersonId, OrganisationId, PersonId,
    PersonInput,
};

/// Link between a business entity and a person or an organisation, with roles. *Uncertain:*
/// The page has 13 members; 10 are here, some of them inferred.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BizEntityParty {
    /// Native id of the link. *Uncertain:* Name follows the documented pattern; not shown on
    /// the pages available.
    pub biz_entity_party_id: Option<BizEntityPartyId>,
    /// Existing person to link (lookup only).
    pub person_id: Option<PersonId>,
    /// Your id of an existing person; at this level it only looks up; at most 50 characters.
    pub external_person_id: Option<ExternalPersonId>,
    /// Full person to create or reuse by its external id. *Uncertain:* Nested full object
    /// documented; property name inferred.
    pub person: Option<PersonInput>,
    /// Existing organisation to link (lookup only).
    pub organisation_id: Option<OrganisationId>,
    /// Your id of an existing organisation; at this level it only looks up; at most 50
    /// characters.
    pub external_organisation_id: Option<ExternalOrganisationId>,
    /// Full organisation to create or reuse by its external id. *Uncertain:* Nested full object
    /// documented; property name inferred.
    pub organisation: Option<OrganisationInput>,
    /// Main contact of the entity.
    pub is_primary_contact: Option<bool>,
    /// Receives income of the entity.
    pub is_income_receiving: Option<bool>,
    /// Acts as trustee.
    pub is_trustee: Option<bool>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl BizEntityParty {
    /// Sets [`biz_entity_party_id`](Self#structfield.biz_entity_party_id).
    pub fn biz_entity_party_id(mut self, value: BizEntityPartyId) -> Self {
        self.biz_entity_party_id = Some(value);
        self
    }

    /// Clears `bizEntityPartyID`: it goes out as `null`.
    pub fn clear_biz_entity_party_id(mut self) -> Self {
        self.biz_entity_party_id = None;
        self.extra.set_null("bizEntityPartyID");
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

    /// Sets [`person`](Self#structfield.person).
    pub fn person(mut self, value: PersonInput) -> Self { self.person = Some(value); self }

    /// Clears `person`: it goes out as `null`.
    pub fn clear_person(mut self) -> Self {
        self.person = None;
        self.extra.set_null("person");
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

    /// Sets [`organisation`](Self#structfield.organisation).
    pub fn organisation(mut self, value: OrganisationInput) -> Self {
        self.organisation = Some(value);
        self
    }

    /// Clears `organisation`: it goes out as `null`.
    pub fn clear_organisation(mut self) -> Self {
        self.organisation = None;
        self.extra.set_null("organisation");
        self
    }

    /// Sets [`is_primary_contact`](Self#structfield.is_primary_contact).
    pub fn is_primary_contact(mut self, value: bool) -> Self {
        self.is_primary_contact = Some(value);
        self
    }

    /// Clears `isPrimaryContact`: it goes out as `null`.
    pub fn clear_is_primary_contact(mut self) -> Self {
        self.is_primary_contact = None;
        self.extra.set_null("isPrimaryContact");
        self
    }

    /// Sets [`is_income_receiving`](Self#structfield.is_income_receiving).
    pub fn is_income_receiving(mut self, value: bool) -> Self {
        self.is_income_receiving = Some(value);
        self
    }

    /// Clears `isIncomeReceiving`: it goes out as `null`.
    pub fn clear_is_income_receiving(mut self) -> Self {
        self.is_income_receiving = None;
        self.extra.set_null("isIncomeReceiving");
        self
    }

    /// Sets [`is_trustee`](Self#structfield.is_trustee).
    pub fn is_trustee(mut self, value: bool) -> Self { self.is_trustee = Some(value); self }

    /// Clears `isTrustee`: it goes out as `null`.
    pub fn clear_is_trustee(mut self) -> Self {
        self.is_trustee = None;
        self.extra.set_null("isTrustee");
        self
    }
}

core_http::object! {
    BizEntityParty {
        biz_entity_party_id: "bizEntityPartyID", person_id: "personID",
        external_person_id: "externalPersonId", person: "person", organisation_id: "organisationID",
        external_organisation_id: "externalOrganisationId", organisation: "organisation",
        is_primary_contact: "isPrimaryContact", is_income_receiving: "isIncomeReceiving",
        is_trustee: "isTrustee",
    }
}
