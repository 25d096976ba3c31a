//! The static rows of `Addresses`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_ADDRESS: OperationSpec = OperationSpec {
    provider: "seveng", id: "getAddress", method: Method::GET, path: "/address",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static CREATE_ADDRESS: OperationSpec = OperationSpec {
    provider: "seveng", id: "createAddress", method: Method::POST, path: "/address",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_ADDRESS: OperationSpec = OperationSpec {
    provider: "seveng", id: "updateAddress", method: Method::PUT, path: "/address",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_ADDRESS: OperationSpec = OperationSpec {
    provider: "seveng", id: "deleteAddress", method: Method::DELETE, path: "/address",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};
