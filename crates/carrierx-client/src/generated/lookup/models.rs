//! What the replies and requests of `Lookup` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Json};

/// Carrier code of a toll-free number; an empty string means none.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CicLookup {
    /// Carrier identification code.
    pub cic: Option<String>,
    /// Responsible organization.
    pub resporg: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { CicLookup { cic: "cic", resporg: "resporg" } }

/// Facts about a phone number.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneLookup {
    /// ISO 3166-1 alpha-3 country.
    pub country_code: Option<String>,
    /// Parts asked for; null when not asked or not found.
    pub details: Option<PhoneLookupDetails>,
    /// E.164 with plus sign.
    pub e164_format: Option<String>,
    /// National notation.
    pub in_country_format: Option<String>,
    /// International notation.
    pub international_format: Option<String>,
    /// Digits.
    pub phonenumber: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    PhoneLookup {
        country_code: "country_code", details: "details", e164_format: "e164_format",
        in_country_format: "in_country_format", international_format: "international_format",
        phonenumber: "phonenumber", state: "state",
    }
}

/// Parts asked for; null when not asked or not found.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneLookupDetails {
    /// Carrier.
    pub carrier: Option<PhoneLookupDetailsCarrier>,
    /// Caller name data or null. *Uncertain:* Shape not seen; always null in samples.
    pub cnam: Option<Json>,
    /// Routing number data or null. *Uncertain:* Shape not seen; always null in samples.
    pub lrn: Option<Json>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { PhoneLookupDetails { carrier: "carrier", cnam: "cnam", lrn: "lrn" } }

/// Carrier.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneLookupDetailsCarrier {
    /// MCC.
    pub mcc: Option<String>,
    /// MNC.
    pub mnc: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Kind; known value `mobile`.
    pub kind: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    PhoneLookupDetailsCarrier {
        mcc: "mcc", mnc: "mnc", name: "name", kind: "type",
    }
}
