//! What the replies and requests of `PushNotifications` hold.
//! Written by `cargo xtask codegen`.

use std::collections::BTreeMap;

use core_http::Extra;

/// Outcome per recipient. *Uncertain:* Failure texts are unknown.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushResult {
    /// Failed recipients.
    pub failure: Option<i64>,
    /// Reached recipients.
    pub success: Option<i64>,
    /// Device SID to outcome text; success is seen.
    pub results: Option<BTreeMap<String, String>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { PushResult { failure: "failure", success: "success", results: "results" } }
