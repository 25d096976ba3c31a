//! The static rows of `Users`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LOGIN: OperationSpec = OperationSpec {
    provider: "seveng", id: "login", method: Method::POST, path: "/User/Login",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::None, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static REFRESH_TOKEN: OperationSpec = OperationSpec {
    provider: "seveng", id: "refreshToken", method: Method::POST, path: "/User/RefreshToken",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
