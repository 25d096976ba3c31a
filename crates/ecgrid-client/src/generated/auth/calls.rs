//! The requests of `Auth`.
//! Written by `cargo xtask codegen`.

use super::{AuthToken, Session, Version};
use crate::Error;

core_http::call_methods! {
    /// Trade a login and password for a bearer token.
    pub struct Login -> AuthToken, Error;
}

core_http::call_methods! {
    /// Swap a bearer token for a fresh one.
    pub struct RefreshToken -> AuthToken, Error;
}

core_http::call_methods! {
    /// End the session of the presented credential.
    pub struct Logout -> (), Error;
}

core_http::call_methods! {
    /// Show who and what the presented credential stands for.
    pub struct GetSession -> Session, Error;
}

core_http::call_methods! {
    /// Change the caller's own password.
    pub struct ChangePassword -> (), Error;
}

core_http::call_methods! {
    /// Tell the API version; works as a health probe.
    pub struct GetVersion -> Version, Error;
}
