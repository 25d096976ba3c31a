//! What the replies and requests of `DidRates` hold.
//! Written by `cargo xtask codegen`.

use core_http::{DecimalText, Extra};

use crate::types::ClassificationSid;

/// Tiered monthly rental price of numbers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DidRateTier {
    /// Number classification the tier applies to.
    pub classification_sid: Option<ClassificationSid>,
    /// ISO 3166-1 alpha-3 country.
    pub country_code: Option<String>,
    /// Country name.
    pub country_name: Option<String>,
    /// Prefix the tier applies to.
    pub prefix: Option<String>,
    /// Monthly price in tier 0.
    pub price_0: Option<DecimalText>,
    /// Quantity at which tier 0 starts.
    pub quantity_0: Option<i64>,
    /// Monthly price in tier 1.
    pub price_1: Option<DecimalText>,
    /// Quantity at which tier 1 starts.
    pub quantity_1: Option<i64>,
    /// Monthly price in tier 2.
    pub price_2: Option<DecimalText>,
    /// Quantity at which tier 2 starts.
    pub quantity_2: Option<i64>,
    /// Monthly price in tier 3.
    pub price_3: Option<DecimalText>,
    /// Quantity at which tier 3 starts.
    pub quantity_3: Option<i64>,
    /// Monthly price in tier 4.
    pub price_4: Option<DecimalText>,
    /// Quantity at which tier 4 starts.
    pub quantity_4: Option<i64>,
    /// Monthly price in tier 5.
    pub price_5: Option<DecimalText>,
    /// Quantity at which tier 5 starts.
    pub quantity_5: Option<i64>,
    /// Monthly price in tier 6.
    pub price_6: Option<DecimalText>,
    /// Quantity at which tier 6 starts.
    pub quantity_6: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    DidRateTier {
        classification_sid: "classification_sid", country_code: "country_code",
        country_name: "country_name", prefix: "prefix", price_0: "price_0",
        quantity_0: "quantity_0", price_1: "price_1", quantity_1: "quantity_1", price_2: "price_2",
        quantity_2: "quantity_2", price_3: "price_3", quantity_3: "quantity_3", price_4: "price_4",
        quantity_4: "quantity_4", price_5: "price_5", quantity_5: "quantity_5", price_6: "price_6",
        quantity_6: "quantity_6",
    }
}
