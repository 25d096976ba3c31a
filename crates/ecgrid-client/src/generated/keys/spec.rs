//! The static rows of `Keys`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_KEY: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getKey", method: Method::POST, path: "/v2/keys/get-key",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static LIST_KEYS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listKeys", method: Method::POST, path: "/v2/keys/list",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static CREATE_KEY: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "createKey", method: Method::POST, path: "/v2/keys/create",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_KEY: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "deleteKey", method: Method::DELETE, path: "/v2/keys",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};
