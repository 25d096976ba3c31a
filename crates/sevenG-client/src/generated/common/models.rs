//! What the replies and requests of `Common` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

/// One ID/label pair.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LookupItem {
    /// Value to send in the ID field; for the category `info`, the category name. *Uncertain:*
    /// Only the listing of `info` (string ids) was readable; numeric ids assumed for ordinary
    /// categories.
    pub id: Option<String>,
    /// Label; for the category `info`, the storage columns it feeds.
    pub value: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { LookupItem { id: "id", value: "value" } }
