//! What the replies and requests of `SmsRates` hold.
//! Written by `cargo xtask codegen`.

use core_http::{DecimalText, Extra};

/// Price per segment for a network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmsRate {
    /// ISO 3166-1 alpha-3 country.
    pub country_code: Option<String>,
    /// Country name.
    pub country_name: Option<String>,
    /// Mobile country code.
    pub mcc: Option<i64>,
    /// Mobile network code.
    pub mnc: Option<i64>,
    /// Network name.
    pub network: Option<String>,
    /// Operator name.
    pub operator: Option<String>,
    /// Price in USD. *Uncertain:* Typed number in the table, text in the sample.
    pub price: Option<DecimalText>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    SmsRate {
        country_code: "country_code", country_name: "country_name", mcc: "mcc", mnc: "mnc",
        network: "network", operator: "operator", price: "price",
    }
}
