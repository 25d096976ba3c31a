//! The requests of `Auth`.
//! Written by `cargo xtask codegen`.

use core_http::Call;

use super::{AuthToken, Session, VersionInfo};
use crate::Error;

/// Trade a login and password for a bearer token.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Login {
    pub(crate) call: Call,
}

core_http::call_methods!(Login -> AuthToken, Error);

/// Swap a bearer token for a fresh one.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RefreshToken {
    pub(crate) call: Call,
}

core_http::call_methods!(RefreshToken -> AuthToken, Error);

/// End the session of the presented credential.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Logout {
    pub(crate) call: Call,
}

core_http::call_methods!(Logout -> (), Error);

/// Show who and what the presented credential stands for.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetSession {
    pub(crate) call: Call,
}

core_http::call_methods!(GetSession -> Session, Error);

/// Change the caller's own password.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ChangePassword {
    pub(crate) call: Call,
}

core_http::call_methods!(ChangePassword -> (), Error);

/// Tell the API version; works as a health probe.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetVersion {
    pub(crate) call: Call,
}

core_http::call_methods!(GetVersion -> VersionInfo, Error);
