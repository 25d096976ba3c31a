//! The static rows of `Products`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_PRODUCTS: OperationSpec = OperationSpec {
    provider: "seveng", id: "listProducts", method: Method::GET, path: "/Product",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
