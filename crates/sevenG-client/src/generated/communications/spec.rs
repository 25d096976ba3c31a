//! The static rows of `Communications`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_COMMUNICATION: OperationSpec = OperationSpec {
    provider: "seveng", id: "getCommunication", method: Method::GET, path: "/communication",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static CREATE_COMMUNICATION: OperationSpec = OperationSpec {
    provider: "seveng", id: "createCommunication", method: Method::POST, path: "/communication",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_COMMUNICATION: OperationSpec = OperationSpec {
    provider: "seveng", id: "updateCommunication", method: Method::PUT, path: "/communication",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_COMMUNICATION: OperationSpec = OperationSpec {
    provider: "seveng", id: "deleteCommunication", method: Method::DELETE, path: "/communication",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};
