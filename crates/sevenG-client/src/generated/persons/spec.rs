//! The static rows of `Persons`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_PERSON: OperationSpec = OperationSpec {
    provider: "seveng", id: "getPerson", method: Method::GET, path: "/person",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static CREATE_PERSON: OperationSpec = OperationSpec {
    provider: "seveng", id: "createPerson", method: Method::POST, path: "/person",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_PERSON: OperationSpec = OperationSpec {
    provider: "seveng", id: "updatePerson", method: Method::PUT, path: "/person",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_PERSON: OperationSpec = OperationSpec {
    provider: "seveng", id: "deletePerson", method: Method::DELETE, path: "/person",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};
