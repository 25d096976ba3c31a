//! The static rows of `Organisations`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_ORGANISATION: OperationSpec = OperationSpec {
    provider: "seveng", id: "getOrganisation", method: Method::GET, path: "/organisation",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static CREATE_ORGANISATION: OperationSpec = OperationSpec {
    provider: "seveng", id: "createOrganisation", method: Method::POST, path: "/organisation",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_ORGANISATION: OperationSpec = OperationSpec {
    provider: "seveng", id: "updateOrganisation", method: Method::PUT, path: "/organisation",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_ORGANISATION: OperationSpec = OperationSpec {
    provider: "seveng", id: "deleteOrganisation", method: Method::DELETE, path: "/organisation",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};
