//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use core_http::{Call, Extra, JsonObject};

use crate::types::{
    BizEntityId, CommunicationId, CommunicationTypeId, ExternalBizEntityId, ExternalCommunicationId,
    ExternalOrganisationId, ExternalPersonId, OrganisationId, PersonId,
};

/// Contact value owned by exactly one entity, person or organisation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Communication {
    /// Native id; 0 or null on create, target selector on update.
    pub communication_id: CommunicationId,
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

core_http::object! {
    Communication {
        communication_id: "communicationID" required,
        external_communication_id: "externalCommunicationId",
        communication_type_id: "communicationTypeID", name: "name", biz_entity_id: "bizEntityID",
        external_biz_entity_id: "externalBizEntityId", person_id: "personID",
        external_person_id: "externalPersonId", organisation_id: "organisationID",
        external_organisation_id: "externalOrganisationId",
    }
}

/// Whose a communication is: exactly one of these.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CommunicationOwner {
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

impl CommunicationOwner {
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

impl Communication {
    /// Whose it is, if the reply says so.
    #[must_use]
    pub fn owner(&self) -> Option<CommunicationOwner> {
        self.biz_entity_id
            .map(CommunicationOwner::BizEntity)
            .or_else(|| {
                self
                    .external_biz_entity_id
                    .clone()
                    .map(CommunicationOwner::ExternalBizEntity)
            })
            .or_else(|| self.person_id.map(CommunicationOwner::Person))
            .or_else(|| {
                self.external_person_id.clone().map(CommunicationOwner::ExternalPerson)
            })
            .or_else(|| self.organisation_id.map(CommunicationOwner::Organisation))
            .or_else(|| {
                self
                    .external_organisation_id
                    .clone()
                    .map(CommunicationOwner::ExternalOrganisation)
            })
    }
}
