//! What the replies and requests of `LrnPrefixes` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, JsonObject};

use crate::types::{LrnPrefixSid, LrnSid, Partner, PartnerSid, TrunkGroupSid};

/// A location routing number prefix. *Uncertain:* Object page not available; fields from
/// samples.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LrnPrefix {
    /// Custom attributes. *Uncertain:* An old client treats attributes as a list of
    /// `{key,value}` pairs; all current samples show a map.
    pub attributes: Option<JsonObject>,
    /// Callback address.
    pub callback_url: Option<String>,
    /// Secure ID of the prefix.
    pub lrn_prefix_sid: LrnPrefixSid,
    /// Location routing number record. *Uncertain:* Whether it can be set is not confirmed.
    pub lrn_sid: Option<LrnSid>,
    /// Display name; default `N/A`.
    pub name: Option<String>,
    /// Owning partner, only with `embed_partner(true)`.
    pub partner: Option<Partner>,
    /// Owning partner. *Uncertain:* Whether it can be set is not confirmed.
    pub partner_sid: Option<PartnerSid>,
    /// Leading digits.
    pub prefix: Option<String>,
    /// Trunk group calls come from.
    pub source_trunk_group_sid: Option<TrunkGroupSid>,
    /// Free string for the client's own use.
    pub string_key_1: Option<String>,
    /// Free string for the client's own use.
    pub string_key_2: Option<String>,
    /// Call transformations.
    pub transformations: Option<Vec<JsonObject>>,
    /// Trunk group calls go to.
    pub trunk_group_sid: Option<TrunkGroupSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    LrnPrefix {
        attributes: "attributes", callback_url: "callback_url",
        lrn_prefix_sid: "lrn_prefix_sid" required, lrn_sid: "lrn_sid", name: "name",
        partner: "partner", partner_sid: "partner_sid", prefix: "prefix",
        source_trunk_group_sid: "source_trunk_group_sid", string_key_1: "string_key_1",
        string_key_2: "string_key_2", transformations: "transformations",
        trunk_group_sid: "trunk_group_sid",
    }
}
