//! What the replies and requests of `StatusLists` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

/// Catalogue of status codes. *Uncertain:* MCP pages describe the catalogue as numeric
/// codes with qualifier, message and level.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusCatalogue {
    /// Parcel statuses.
    pub parcel_statuses: Option<Vec<StatusCode>>,
    /// Interchange statuses.
    pub interchange_statuses: Option<Vec<StatusCode>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    StatusCatalogue {
        parcel_statuses: "parcelStatuses", interchange_statuses: "interchangeStatuses",
    }
}

/// Status code with its meaning.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StatusCode {
    /// Code as used on the wire.
    pub code: String,
    /// Meaning.
    pub description: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { StatusCode { code: "code" required, description: "description" } }
