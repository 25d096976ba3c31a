//! What the replies and requests of `Logins` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{LoginSid, PartnerSid};

/// An additional login of a partner.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PartnerLogin {
    /// Login, made of the partner login, an underscore and a suffix.
    pub login: Option<String>,
    /// Secure ID of the login.
    pub login_sid: LoginSid,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// Scopes of tokens made with this login.
    pub token_scopes: Option<Vec<String>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    PartnerLogin {
        login: "login", login_sid: "login_sid" required, partner_sid: "partner_sid",
        token_scopes: "token_scopes",
    }
}
