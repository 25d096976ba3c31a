//! The records CarrierX starts with.
//!
//! The seed holds the objects of the documented examples with their SIDs and as they are shown
//! there: partner `acme`, endpoint `6f0d2f6e-…`, external number `1d5c7a2e-…`, number `15165550101`
//! (rented, messaging on), trunk group `808c08bb-…`, container `8677e366-…`. Only the partner's scopes
//! are more than shown, and the container is not as full. Beside them are neighbours of a sub-partner
//! (`sandbox-sub-token`) and of a stranger, and a pool of numbers to rent.
//!
//! Endpoint `1a34c5e9-…` has one address, the same as that of the examples. Two others have
//! `auth_required: false`, so moving one to the other's address is a conflict; a third with that
//! setting belongs to another partner and is out of sight, yet its address is taken too.
//!
//! `sandbox-token` holds every scope but `endpoints.manage_auth_required` and `admin.manage`;
//! `sandbox-read-token` reads only; `sandbox-admin-token` holds everything. OAuth clients are
//! `sandbox` with secret `sandbox` and that of the examples, whose login is there too.
//!
//! Each record that a PUT replaces carries `notInTheSpec`, a member no document knows: a PUT that
//! leaves it out loses it.

/// Operations whose answers nothing but the control API changes: calls, conferences, billing,
/// campaigns, routing and the directories behind lookups are not emulated; speech is silence.
pub(super) const EXAMPLES: &[&str] = &[
    "createSpeech",
    "getCallDetailRecord",
    "getCampaign",
    "getConferenceCallRecord",
    "getConferenceMeetingRecord",
    "getCountry",
    "getCountryByIp",
    "getEffectiveRates",
    "getInvoice",
    "getInvoiceHtml",
    "getInvoicePdf",
    "getMediatorCallRecord",
    "getRateSubscription",
    "listCallDetailRecords",
    "listCampaigns",
    "listConferenceCallRecords",
    "listConferenceMeetingRecords",
    "listCountries",
    "listDidRates",
    "listDidRatesDeprecated",
    "listEmailTemplates",
    "listInboundPstnRates",
    "listInboundVoipRates",
    "listInvoices",
    "listMediatorCallRecords",
    "listOutboundPstnRates",
    "listOutboundSmsRates",
    "listOutboundVoipRates",
    "listRateSubscriptions",
    "listRoutingIpProfiles",
    "listRoutingLocations",
    "listTtsVoices",
    "lookupIpAddress",
    "lookupPhoneNumber",
    "lookupTollFree",
    "rateMms",
    "ratePstnCall",
    "rateSms",
    "rateVoipCall",
];

/// A snapshot in JSON.
pub(super) const SEED: &str = include_str!("seed.json");
