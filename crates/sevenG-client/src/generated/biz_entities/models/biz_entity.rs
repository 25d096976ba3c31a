//! What the replies and requests of `BizEntities` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Extra, Json, Timestamp};

use crate::biz_entities::{Account, BizEntityParty};
use crate::types::{
    Address, BizEntityId, BizEntityStatusId, BizEntityTypeId, Communication, ExternalBizEntityId,
    PaymentDetail,
};

/// Investor: the aggregate that owns accounts, parties, addresses, contacts and payment
/// details. *Uncertain:* The page has more members; about a third of the plain ones are
/// here.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BizEntity {
    /// Native id; null on create, target selector on update.
    pub biz_entity_id: BizEntityId,
    /// Your id for the entity; at most 50 characters.
    pub external_biz_entity_id: Option<ExternalBizEntityId>,
    /// Display name. *Uncertain:* Seen in guide samples; whether it may be written is unknown.
    pub name: Option<String>,
    /// Investor kind; fixed after creation; known values `1` Individual, `2` Company, `3`
    /// Trust, `4` SMSF, `5` Partnership. `common().get_lookup().name("bizEntityTypeID")` lists
    /// the values. *Uncertain:* Numbers from samples; the live lookup is authoritative.
    pub biz_entity_type_id: Option<BizEntityTypeId>,
    /// Lifecycle status; inactive and suspended block transactions; known values `1` Active,
    /// `2` Inactive, `3` Suspended. `common().get_lookup().name("bizEntityStatusID")` lists the
    /// values. *Uncertain:* 2 and 3 stated; 1 inferred.
    pub biz_entity_status_id: Option<BizEntityStatusId>,
    /// Country of tax residency. *Uncertain:* Documented as a rule for international residents;
    /// whether on the entity or only on nested persons is not known.
    pub taxation_country_code: Option<String>,
    /// Foreign tax identification number. *Uncertain:* Documented as a rule for international
    /// residents; whether on the entity or only on nested persons is not known.
    pub tin: Option<String>,
    /// Reason when no tax number is given. *Uncertain:* Documented as a rule for international
    /// residents; whether on the entity or only on nested persons is not known.
    pub no_tin_reason: Option<String>,
    /// Certificate date; treated as lapsed after two years. *Uncertain:* Seen on an older page.
    pub sophisticated_investor_certificate_date: Option<Date>,
    /// Eligibility classification. *Uncertain:* Seen on an older page; type not known.
    pub sophisticated_investor_eligibility: Option<Json>,
    /// Accounts; at least one, all with the same product; at least 1 items.
    pub accounts: Option<Vec<Account>>,
    /// Party links; at least one; at least 1 items.
    pub biz_entity_parties: Option<Vec<BizEntityParty>>,
    /// Addresses.
    pub addresses: Option<Vec<Address>>,
    /// Contact values.
    pub communications: Option<Vec<Communication>>,
    /// Payment instruments.
    pub payment_details: Option<Vec<PaymentDetail>>,
    /// Creation time. *Uncertain:* Seen in one guide sample.
    pub created_date: Option<Timestamp>,
    /// Last change of the entity row itself. *Uncertain:* Documented as a filter; presence in
    /// the payload inferred.
    pub updated_date: Option<Timestamp>,
    /// Last change including nested objects. *Uncertain:* Documented as a filter; presence in
    /// the payload inferred.
    pub updated_date_full: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    BizEntity {
        biz_entity_id: "bizEntityID" required, external_biz_entity_id: "externalBizEntityId",
        name: "name", biz_entity_type_id: "bizEntityTypeID",
        biz_entity_status_id: "bizEntityStatusID", taxation_country_code: "taxationCountryCode",
        tin: "tin", no_tin_reason: "noTINReason",
        sophisticated_investor_certificate_date: "sophisticatedInvestorCertificateDate",
        sophisticated_investor_eligibility: "sophisticatedInvestorEligibility",
        accounts: "accounts", biz_entity_parties: "bizEntityParties", addresses: "addresses",
        communications: "communications", payment_details: "paymentDetails",
        created_date: "createdDate", updated_date: "updatedDate",
        updated_date_full: "updatedDateFull",
    }
}
