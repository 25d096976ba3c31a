//! The static rows of `Auth`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static LOGIN: OperationSpec =
    OperationSpec::new("ecgrid", "login", Method::POST, "/v2/auth/login")
        .anonymous().reply(Reply::Enveloped);

pub(super) static REFRESH_TOKEN: OperationSpec =
    OperationSpec::new("ecgrid", "refreshToken", Method::POST, "/v2/auth/refresh")
        .reply(Reply::Enveloped);

pub(super) static LOGOUT: OperationSpec =
    OperationSpec::new("ecgrid", "logout", Method::POST, "/v2/auth/logout")
        .idempotent().reply(Reply::Enveloped);

pub(super) static GET_SESSION: OperationSpec =
    OperationSpec::new("ecgrid", "getSession", Method::POST, "/v2/auth/session")
        .safe().reply(Reply::Enveloped);

pub(super) static CHANGE_PASSWORD: OperationSpec =
    OperationSpec::new("ecgrid", "changePassword", Method::PUT, "/v2/auth/password")
        .reply(Reply::Enveloped);

pub(super) static GET_VERSION: OperationSpec =
    OperationSpec::new("ecgrid", "getVersion", Method::GET, "/v2/auth/version")
        .safe().anonymous().reply(Reply::Enveloped);
