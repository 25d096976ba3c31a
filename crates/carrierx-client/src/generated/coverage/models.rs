//! What the replies and requests of `Coverage` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

/// How many rentable numbers share one grouping value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CoverageItem {
    /// Numbers available.
    pub count: Option<i64>,
    /// Value of the grouping field.
    pub key: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { CoverageItem { count: "count", key: "key" } }
