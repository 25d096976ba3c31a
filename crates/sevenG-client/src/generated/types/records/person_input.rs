//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Extra};

use crate::types::{
    AddressInput, CommunicationInput, CrsFatcaParticipationId, ExternalPersonId, Person, PersonId,
    TitleId,
};

/// Create or full-replace body. *Uncertain:* The page has more members; about a third are
/// here.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonInput {
    /// Native id; null on create, target selector on update.
    pub person_id: Option<PersonId>,
    /// Your id; same value means same person (deduplication key); at most 50 characters.
    /// *Uncertain:* Newest update page allows changing it while unique.
    pub external_person_id: Option<ExternalPersonId>,
    /// Given name. *Uncertain:* Flagged optional in the field table but listed as required in
    /// the requirements.
    pub first_name: Option<String>,
    /// Other given names.
    pub middle_name: Option<String>,
    /// Family name; at most 100 characters.
    pub last_name: Option<String>,
    /// Free text; at most 2000 characters.
    pub description: Option<String>,
    /// 11-digit business number for sole traders.
    pub abn: Option<String>,
    /// CRS/FATCA classification. `common().get_lookup().name("crsfatcaParticipationID")` lists
    /// the values.
    pub crs_fatca_participation_id: Option<CrsFatcaParticipationId>,
    /// Salutation. `common().get_lookup().name("titleID")` lists the values. *Uncertain:*
    /// Lookup category exists; placement on this object inferred.
    pub title_id: Option<TitleId>,
    /// Birth date. *Uncertain:* Birth date documented; wire name inferred.
    pub date_of_birth: Option<Date>,
    /// Tax file number; encrypted at rest and returned masked, for example \*\*\*456789.
    /// *Uncertain:* Masking documented; wire name inferred.
    pub tfn: Option<String>,
    /// Country of tax residency. *Uncertain:* Named on the business entity page; presence on
    /// this object inferred from the three-jurisdiction description.
    pub taxation_country_code: Option<String>,
    /// Foreign tax identification number. *Uncertain:* See `taxationCountryCode`.
    pub tin: Option<String>,
    /// Reason when no tax number is given. *Uncertain:* See `taxationCountryCode`; type not
    /// known.
    pub no_tin_reason: Option<String>,
    /// Owned addresses; replaced as a whole on update.
    pub addresses: Option<Vec<AddressInput>>,
    /// Owned contact values; replaced as a whole on update.
    pub communications: Option<Vec<CommunicationInput>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl PersonInput {
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

    /// Sets [`first_name`](Self#structfield.first_name).
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Clears `firstName`: it goes out as `null`.
    pub fn clear_first_name(mut self) -> Self {
        self.first_name = None;
        self.extra.set_null("firstName");
        self
    }

    /// Sets [`middle_name`](Self#structfield.middle_name).
    pub fn middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }

    /// Clears `middleName`: it goes out as `null`.
    pub fn clear_middle_name(mut self) -> Self {
        self.middle_name = None;
        self.extra.set_null("middleName");
        self
    }

    /// Sets [`last_name`](Self#structfield.last_name).
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Clears `description`: it goes out as `null`.
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.extra.set_null("description");
        self
    }

    /// Sets [`abn`](Self#structfield.abn).
    pub fn abn(mut self, value: impl Into<String>) -> Self { self.abn = Some(value.into()); self }

    /// Clears `abn`: it goes out as `null`.
    pub fn clear_abn(mut self) -> Self { self.abn = None; self.extra.set_null("abn"); self }

    /// Sets [`crs_fatca_participation_id`](Self#structfield.crs_fatca_participation_id).
    pub fn crs_fatca_participation_id(mut self, value: CrsFatcaParticipationId) -> Self {
        self.crs_fatca_participation_id = Some(value);
        self
    }

    /// Sets [`title_id`](Self#structfield.title_id).
    pub fn title_id(mut self, value: TitleId) -> Self { self.title_id = Some(value); self }

    /// Clears `titleID`: it goes out as `null`.
    pub fn clear_title_id(mut self) -> Self {
        self.title_id = None;
        self.extra.set_null("titleID");
        self
    }

    /// Sets [`date_of_birth`](Self#structfield.date_of_birth).
    pub fn date_of_birth(mut self, value: impl Into<Date>) -> Self {
        self.date_of_birth = Some(value.into());
        self
    }

    /// Clears `dateOfBirth`: it goes out as `null`.
    pub fn clear_date_of_birth(mut self) -> Self {
        self.date_of_birth = None;
        self.extra.set_null("dateOfBirth");
        self
    }

    /// Sets [`tfn`](Self#structfield.tfn).
    pub fn tfn(mut self, value: impl Into<String>) -> Self { self.tfn = Some(value.into()); self }

    /// Clears `tfn`: it goes out as `null`.
    pub fn clear_tfn(mut self) -> Self { self.tfn = None; self.extra.set_null("tfn"); self }

    /// Sets [`taxation_country_code`](Self#structfield.taxation_country_code).
    pub fn taxation_country_code(mut self, value: impl Into<String>) -> Self {
        self.taxation_country_code = Some(value.into());
        self
    }

    /// Clears `taxationCountryCode`: it goes out as `null`.
    pub fn clear_taxation_country_code(mut self) -> Self {
        self.taxation_country_code = None;
        self.extra.set_null("taxationCountryCode");
        self
    }

    /// Sets [`tin`](Self#structfield.tin).
    pub fn tin(mut self, value: impl Into<String>) -> Self { self.tin = Some(value.into()); self }

    /// Clears `tin`: it goes out as `null`.
    pub fn clear_tin(mut self) -> Self { self.tin = None; self.extra.set_null("tin"); self }

    /// Sets [`no_tin_reason`](Self#structfield.no_tin_reason).
    pub fn no_tin_reason(mut self, value: impl Into<String>) -> Self {
        self.no_tin_reason = Some(value.into());
        self
    }

    /// Clears `noTINReason`: it goes out as `null`.
    pub fn clear_no_tin_reason(mut self) -> Self {
        self.no_tin_reason = None;
        self.extra.set_null("noTINReason");
        self
    }

    /// Sets [`addresses`](Self#structfield.addresses).
    pub fn addresses(mut self, value: impl Into<Vec<AddressInput>>) -> Self {
        self.addresses = Some(value.into());
        self
    }

    /// Clears `addresses`: it goes out as `null`.
    pub fn clear_addresses(mut self) -> Self {
        self.addresses = None;
        self.extra.set_null("addresses");
        self
    }

    /// Sets [`communications`](Self#structfield.communications).
    pub fn communications(mut self, value: impl Into<Vec<CommunicationInput>>) -> Self {
        self.communications = Some(value.into());
        self
    }

    /// Clears `communications`: it goes out as `null`.
    pub fn clear_communications(mut self) -> Self {
        self.communications = None;
        self.extra.set_null("communications");
        self
    }
}

core_http::object! {
    PersonInput {
        person_id: "personID", external_person_id: "externalPersonId", first_name: "firstName",
        middle_name: "middleName", last_name: "lastName", description: "description", abn: "abn",
        crs_fatca_participation_id: "crsfatcaParticipationID", title_id: "titleID",
        date_of_birth: "dateOfBirth", tfn: "tfn", taxation_country_code: "taxationCountryCode",
        tin: "tin", no_tin_reason: "noTINReason", addresses: "addresses",
        communications: "communications",
    }
}

/// What was read can be handed over as it is.
impl From<Person> for PersonInput {
    fn from(record: Person) -> Self {
        Self {
            person_id: Some(record.person_id),
            external_person_id: record.external_person_id,
            first_name: record.first_name,
            middle_name: record.middle_name,
            last_name: record.last_name,
            description: record.description,
            abn: record.abn,
            crs_fatca_participation_id: record.crs_fatca_participation_id,
            title_id: record.title_id,
            date_of_birth: record.date_of_birth,
            tfn: record.tfn,
            taxation_country_code: record.taxation_country_code,
            tin: record.tin,
            no_tin_reason: record.no_tin_reason,
            addresses: record
                .addresses
                .map(|list| list.into_iter().map(Into::into).collect()),
            communications: record
                .communications
                .map(|list| list.into_iter().map(Into::into).collect()),
            extra: record.extra,
        }
    }
}
