//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Extra};

use crate::types::{
    Address, Communication, CrsFatcaParticipationId, ExternalPersonId, PersonId, TitleId,
};

/// Individual that can play several party roles. *Uncertain:* The page has more members;
/// about a third are here.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// Native id; null on create, target selector on update.
    pub person_id: PersonId,
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
    /// Owned addresses.
    pub addresses: Option<Vec<Address>>,
    /// Owned contact values.
    pub communications: Option<Vec<Communication>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Person {
        person_id: "personID" required, external_person_id: "externalPersonId",
        first_name: "firstName", middle_name: "middleName", last_name: "lastName",
        description: "description", abn: "abn",
        crs_fatca_participation_id: "crsfatcaParticipationID", title_id: "titleID",
        date_of_birth: "dateOfBirth", tfn: "tfn", taxation_country_code: "taxationCountryCode",
        tin: "tin", no_tin_reason: "noTINReason", addresses: "addresses",
        communications: "communications",
    }
}
