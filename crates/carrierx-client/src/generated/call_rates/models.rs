//! What the replies and requests of `CallRates` hold.
//! Written by `cargo xtask codegen`.

use core_http::{DecimalText, Extra};

/// Price per billing step for a prefix.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallRate {
    /// Billing step in seconds.
    pub billing_increment: Option<DecimalText>,
    /// Shortest billed length in seconds.
    pub billing_minimum: Option<DecimalText>,
    /// ISO 3166-1 alpha-3 country.
    pub country_code: Option<String>,
    /// Country name.
    pub country_name: Option<String>,
    /// Number prefix.
    pub prefix: Option<String>,
    /// Price in USD.
    pub price: Option<DecimalText>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    CallRate {
        billing_increment: "billing_increment", billing_minimum: "billing_minimum",
        country_code: "country_code", country_name: "country_name", prefix: "prefix",
        price: "price",
    }
}

core_http::open_enum! {
    /// Endpoint type of the VoIP leg.
    VoipRateSubType {
        /// `conference`.
        Conference = "conference",
        /// `conference_playback`.
        ConferencePlayback = "conference_playback",
        /// `flexml`.
        Flexml = "flexml",
        /// `mediator`.
        Mediator = "mediator",
        /// `third_party`.
        ThirdParty = "third_party",
        /// `voicemail`.
        Voicemail = "voicemail",
    }
}
