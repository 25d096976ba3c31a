//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{
    Address, AssociatedPerson, Communication, CrsFatcaParticipationId, ExternalOrganisationId,
    OrganisationId,
};

/// Corporate party. *Uncertain:* The page has more members; about a third are here, taken
/// from its prose.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Organisation {
    /// Native id; null on create, target selector on update.
    pub organisation_id: OrganisationId,
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
    /// Owned addresses.
    pub addresses: Option<Vec<Address>>,
    /// Owned contact values.
    pub communications: Option<Vec<Communication>>,
    /// Linked persons; replaced as a whole on update.
    pub associated_persons: Option<Vec<AssociatedPerson>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Organisation {
        organisation_id: "organisationID" required,
        external_organisation_id: "externalOrganisationId", name: "name", abn: "abn", acn: "acn",
        giin: "giin", afsl: "afsl", arsn: "arsn",
        crs_fatca_participation_id: "crsfatcaParticipationID",
        taxation_country_code: "taxationCountryCode", tin: "tin", no_tin_reason: "noTINReason",
        addresses: "addresses", communications: "communications",
        associated_persons: "associatedPersons",
    }
}
