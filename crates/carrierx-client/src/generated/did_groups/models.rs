//! What the replies and requests of `DidGroups` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{DidGroupSid, Partner, PartnerSid};

/// A named set of numbers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DidGroup {
    /// Callback address of the group.
    pub callback_url: Option<String>,
    /// Secure ID of the group.
    pub did_group_sid: DidGroupSid,
    /// Group name; default `N/A`.
    pub name: Option<String>,
    /// Owning partner, only with `embed_partner(true)`.
    pub partner: Option<Partner>,
    /// Owning partner. *Uncertain:* Not among the changeable fields; whether settable on
    /// creation is not known.
    pub partner_sid: Option<PartnerSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    DidGroup {
        callback_url: "callback_url", did_group_sid: "did_group_sid" required, name: "name",
        partner: "partner", partner_sid: "partner_sid",
    }
}
