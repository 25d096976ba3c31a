//! The static rows of `Auth`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LOGIN: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "login", method: Method::POST, path: "/v2/auth/login",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::None, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static REFRESH_TOKEN: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "refreshToken", method: Method::POST, path: "/v2/auth/refresh",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LOGOUT: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "logout", method: Method::POST, path: "/v2/auth/logout",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_SESSION: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getSession", method: Method::POST, path: "/v2/auth/session",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static CHANGE_PASSWORD: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "changePassword", method: Method::PUT, path: "/v2/auth/password",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_VERSION: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getVersion", method: Method::GET, path: "/v2/auth/version",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::None, reply: Reply::Enveloped,
    ok_when_false: false,
};
