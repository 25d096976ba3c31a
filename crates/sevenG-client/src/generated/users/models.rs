//! What the replies and requests of `Users` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Secret};

/// Token pair, returned bare and never inside the envelope. *Uncertain:* Body returned on
/// failed login is not described (401 status is).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenPair {
    /// JWT; its `exp` claim gives the expiry.
    pub access_token: Secret,
    /// Opaque longer-lived token.
    pub refresh_token: Option<Secret>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    TokenPair {
        access_token: "accessToken" required, refresh_token: "refreshToken",
    }
}
