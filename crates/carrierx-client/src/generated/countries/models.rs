//! What the replies and requests of `Countries` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

/// Country reference data.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Country {
    /// Capital.
    pub capital: Option<String>,
    /// Common name.
    pub common_name: Option<String>,
    /// Dialing code.
    pub dialing_prefix: Option<String>,
    /// Internet domain.
    pub domain: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub iso_3166_alpha_2: Option<String>,
    /// ISO 3166-1 alpha-3 code.
    pub iso_3166_alpha_3: String,
    /// ISO 3166-1 numeric code.
    pub iso_3166_numeric: Option<i64>,
    /// Mobile country codes, comma separated.
    pub mcc: Option<String>,
    /// Official name.
    pub official_name: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Subregion.
    pub subregion: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Country {
        capital: "capital", common_name: "common_name", dialing_prefix: "dialing_prefix",
        domain: "domain", iso_3166_alpha_2: "iso_3166_alpha_2",
        iso_3166_alpha_3: "iso_3166_alpha_3" required, iso_3166_numeric: "iso_3166_numeric",
        mcc: "mcc", official_name: "official_name", region: "region", subregion: "subregion",
    }
}

/// Place of an IP address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpCountry {
    /// City.
    pub city: Option<String>,
    /// Country name.
    pub common_name: Option<String>,
    /// Country code.
    pub iso_3166_alpha_2: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    IpCountry {
        city: "city", common_name: "common_name", iso_3166_alpha_2: "iso_3166_alpha_2",
        region: "region", state: "state",
    }
}
