//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{
    BizEntityId, Communication, CommunicationId, CommunicationTypeId, ExternalBizEntityId,
    ExternalCommunicationId, ExternalOrganisationId, ExternalPersonId, OrganisationId, PersonId,
};

/// Create or full-replace body.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationInput {
    /// Native id; 0 or null on create, target selector on update.
    pub communication_id: Option<CommunicationId>,
    /// Your id for the record; fixed once stored; at most 50 characters.
    pub external_communication_id: Option<ExternalCommunicationId>,
    /// Kind of contact value; known values `1` Email, `2` Phone, `3` Mobile, `4` Fax.
    /// `common().get_lookup().name("communicationTypeID")` lists the values. *Uncertain:* 1-4
    /// mapping comes from an older page; the newer update sample sends 2 with an e-mail address
    /// while its response shows 1.
    pub communication_type_id: Option<CommunicationTypeId>,
    /// The contact value itself: address or number, checked against the type; at most 255
    /// characters.
    pub name: Option<String>,
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

impl CommunicationInput {
    /// Sets [`communication_id`](Self#structfield.communication_id).
    pub fn communication_id(mut self, value: CommunicationId) -> Self {
        self.communication_id = Some(value);
        self
    }

    /// Clears `communicationID`: it goes out as `null`.
    pub fn clear_communication_id(mut self) -> Self {
        self.communication_id = None;
        self.extra.set_null("communicationID");
        self
    }

    /// Sets [`external_communication_id`](Self#structfield.external_communication_id).
    pub fn external_communication_id(mut self, value: impl Into<ExternalCommunicationId>) -> Self {
        self.external_communication_id = Some(value.into());
        self
    }

    /// Clears `externalCommunicationId`: it goes out as `null`.
    pub fn clear_external_communication_id(mut self) -> Self {
        self.external_communication_id = None;
        self.extra.set_null("externalCommunicationId");
        self
    }

    /// Sets [`communication_type_id`](Self#structfield.communication_type_id).
    pub fn communication_type_id(mut self, value: CommunicationTypeId) -> Self {
        self.communication_type_id = Some(value);
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }

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
    CommunicationInput {
        communication_id: "communicationID", external_communication_id: "externalCommunicationId",
        communication_type_id: "communicationTypeID", name: "name", biz_entity_id: "bizEntityID",
        external_biz_entity_id: "externalBizEntityId", person_id: "personID",
        external_person_id: "externalPersonId", organisation_id: "organisationID",
        external_organisation_id: "externalOrganisationId",
    }
}

/// What was read can be handed over as it is.
impl From<Communication> for CommunicationInput {
    fn from(record: Communication) -> Self {
        Self {
            communication_id: Some(record.communication_id),
            external_communication_id: record.external_communication_id,
            communication_type_id: record.communication_type_id,
            name: record.name,
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
