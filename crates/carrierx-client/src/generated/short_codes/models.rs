//! What the replies and requests of `ShortCodes` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, JsonObject};

use crate::types::{DidGroupSid, LrnSid, Partner, PartnerSid, ShortCodeSid};

/// A short number for messaging.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShortCode {
    /// Custom attributes. *Uncertain:* An old client treats attributes as a list of
    /// `{key,value}` pairs; all current samples show a map.
    pub attributes: Option<JsonObject>,
    /// Callback address.
    pub callback_url: Option<String>,
    /// ISO 3166-1 alpha-3 country.
    pub country_code: Option<String>,
    /// DID group of the short code.
    pub did_group_sid: Option<DidGroupSid>,
    /// Region.
    pub locality: Option<String>,
    /// Location routing number record.
    pub lrn_sid: Option<LrnSid>,
    /// Display name.
    pub name: Option<String>,
    /// Owning partner, only with `embed_partner(true)`. *Uncertain:* Named by the option that
    /// embeds the partner, not in the table.
    pub partner: Option<Partner>,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// The short code.
    pub short_code: Option<String>,
    /// Secure ID of the short code.
    pub short_code_sid: ShortCodeSid,
    /// State.
    pub state: Option<String>,
    /// Free string for the client's own use.
    pub string_key_1: Option<String>,
    /// Free string for the client's own use.
    pub string_key_2: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    ShortCode {
        attributes: "attributes", callback_url: "callback_url", country_code: "country_code",
        did_group_sid: "did_group_sid", locality: "locality", lrn_sid: "lrn_sid", name: "name",
        partner: "partner", partner_sid: "partner_sid", short_code: "short_code",
        short_code_sid: "short_code_sid" required, state: "state", string_key_1: "string_key_1",
        string_key_2: "string_key_2",
    }
}
