//! What the replies and requests of `BizEntities` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{
    AddressInput, AssociatedPerson, CommunicationInput, CrsFatcaParticipationId,
    ExternalOrganisationId, Organisation, OrganisationId,
};

/// Create or full-replace body. *Uncertain:* The page has more members; about a third are
/// here, taken from its prose.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganisationInput {
    /// Native id; null on create, target selector on update.
    pub organisation_id: Option<OrganisationId>,
    /// Your id; same value means same organisation; older page calls it fixed; at most 50
    /// characters. *Uncertain:* Immutability stated only on an older page.
    pub external_organisation_id: Option<ExternalOrganisationId>,
    /// Legal name. *Uncertain:* Must exist; wire name inferred.
    pub name: Option<String>,
    /// 11-digit Australian business number. *Uncertain:* Lower-case name inferred from the
    /// naming policy.
    pub abn: Option<String>,
    /// 9-digit Australian company number. *Uncertain:* Lower-case name inferred from the naming
    /// policy.
    pub acn: Option<String>,
    /// Global intermediary identification number. *Uncertain:* Lower-case name inferred from
    /// the naming policy.
    pub giin: Option<String>,
    /// Financial services licence. *Uncertain:* Mentioned in prose; name inferred.
    pub afsl: Option<String>,
    /// Registered scheme number. *Uncertain:* Mentioned in prose; name inferred.
    pub arsn: Option<String>,
    /// CRS/FATCA classification. `common().get_lookup().name("crsfatcaParticipationID")` lists
    /// the values.
    pub crs_fatca_participation_id: Option<CrsFatcaParticipationId>,
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
    /// Linked persons; replaced as a whole on update.
    pub associated_persons: Option<Vec<AssociatedPerson>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl OrganisationInput {
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

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(mut self) -> Self { self.name = None; self.extra.set_null("name"); self }

    /// Sets [`abn`](Self#structfield.abn).
    pub fn abn(mut self, value: impl Into<String>) -> Self { self.abn = Some(value.into()); self }

    /// Clears `abn`: it goes out as `null`.
    pub fn clear_abn(mut self) -> Self { self.abn = None; self.extra.set_null("abn"); self }

    /// Sets [`acn`](Self#structfield.acn).
    pub fn acn(mut self, value: impl Into<String>) -> Self { self.acn = Some(value.into()); self }

    /// Clears `acn`: it goes out as `null`.
    pub fn clear_acn(mut self) -> Self { self.acn = None; self.extra.set_null("acn"); self }

    /// Sets [`giin`](Self#structfield.giin).
    pub fn giin(mut self, value: impl Into<String>) -> Self { self.giin = Some(value.into()); self }

    /// Clears `giin`: it goes out as `null`.
    pub fn clear_giin(mut self) -> Self { self.giin = None; self.extra.set_null("giin"); self }

    /// Sets [`afsl`](Self#structfield.afsl).
    pub fn afsl(mut self, value: impl Into<String>) -> Self { self.afsl = Some(value.into()); self }

    /// Clears `afsl`: it goes out as `null`.
    pub fn clear_afsl(mut self) -> Self { self.afsl = None; self.extra.set_null("afsl"); self }

    /// Sets [`arsn`](Self#structfield.arsn).
    pub fn arsn(mut self, value: impl Into<String>) -> Self { self.arsn = Some(value.into()); self }

    /// Clears `arsn`: it goes out as `null`.
    pub fn clear_arsn(mut self) -> Self { self.arsn = None; self.extra.set_null("arsn"); self }

    /// Sets [`crs_fatca_participation_id`](Self#structfield.crs_fatca_participation_id).
    pub fn crs_fatca_participation_id(mut self, value: CrsFatcaParticipationId) -> Self {
        self.crs_fatca_participation_id = Some(value);
        self
    }

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

    /// Sets [`associated_persons`](Self#structfield.associated_persons).
    pub fn associated_persons(mut self, value: impl Into<Vec<AssociatedPerson>>) -> Self {
        self.associated_persons = Some(value.into());
        self
    }

    /// Clears `associatedPersons`: it goes out as `null`.
    pub fn clear_associated_persons(mut self) -> Self {
        self.associated_persons = None;
        self.extra.set_null("associatedPersons");
        self
    }
}

core_http::object! {
    OrganisationInput {
        organisation_id: "organisationID", external_organisation_id: "externalOrganisationId",
        name: "name", abn: "abn", acn: "acn", giin: "giin", afsl: "afsl", arsn: "arsn",
        crs_fatca_participation_id: "crsfatcaParticipationID",
        taxation_country_code: "taxationCountryCode", tin: "tin", no_tin_reason: "noTINReason",
        addresses: "addresses", communications: "communications",
        associated_persons: "associatedPersons",
    }
}

/// What was read can be handed over as it is.
impl From<Organisation> for OrganisationInput {
    fn from(record: Organisation) -> Self {
        Self {
            organisation_id: Some(record.organisation_id),
            external_organisation_id: record.external_organisation_id,
            name: record.name,
            abn: record.abn,
            acn: record.acn,
            giin: record.giin,
            afsl: record.afsl,
            arsn: record.arsn,
            crs_fatca_participation_id: record.crs_fatca_participation_id,
            taxation_country_code: record.taxation_country_code,
            tin: record.tin,
            no_tin_reason: record.no_tin_reason,
            addresses: record
                .addresses
                .map(|list| list.into_iter().map(Into::into).collect()),
            communications: record
                .communications
                .map(|list| list.into_iter().map(Into::into).collect()),
            associated_persons: record.associated_persons,
            extra: record.extra,
        }
    }
}
