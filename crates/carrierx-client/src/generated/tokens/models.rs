//! What the replies and requests of `Tokens` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Secret, Timestamp};

use crate::types::{Partner, PartnerSid, TokenSid};

/// A bearer token and its refresh token. *Uncertain:* Object page not available; fields
/// from samples. Other token types exist but their names are not known.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OAuthToken {
    /// Value to send as the bearer token.
    pub access_token: Option<Secret>,
    /// Client that asked for it.
    pub client_id: Option<String>,
    /// Creation time.
    pub date_created: Option<Timestamp>,
    /// End of the access token.
    pub date_expiration_access_token: Option<Timestamp>,
    /// End of the refresh token.
    pub date_expiration_refresh_token: Option<Timestamp>,
    /// Last use.
    pub date_last_accessed: Option<Timestamp>,
    /// Address of the last use.
    pub ip_last_accessed: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Owning partner, only with `embed_partner(true)`.
    pub partner: Option<Partner>,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// Value to renew with.
    pub refresh_token: Option<Secret>,
    /// Scopes granted. *Uncertain:* Changing scopes is inferred from the scope name.
    pub scopes: Option<Vec<String>>,
    /// Secure ID of the token.
    pub token_sid: TokenSid,
    /// Token type; known value `bearer`.
    pub token_type: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    OAuthToken {
        access_token: "access_token", client_id: "client_id", date_created: "date_created",
        date_expiration_access_token: "date_expiration_access_token",
        date_expiration_refresh_token: "date_expiration_refresh_token",
        date_last_accessed: "date_last_accessed", ip_last_accessed: "ip_last_accessed",
        name: "name", partner: "partner", partner_sid: "partner_sid",
        refresh_token: "refresh_token", scopes: "scopes", token_sid: "token_sid" required,
        token_type: "token_type",
    }
}
