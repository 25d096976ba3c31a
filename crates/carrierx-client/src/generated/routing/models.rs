//! What the replies and requests of `Routing` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::LocationSid;

/// A place where a SIP switch of the platform runs. *Uncertain:* Only the overview page is
/// available; fields unknown.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoutingLocation {
    /// Secure ID, presumably what `location_sid` fields elsewhere refer to. *Uncertain:*
    /// Inferred from field names of other objects.
    pub location_sid: Option<LocationSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { RoutingLocation { location_sid: "location_sid" } }
