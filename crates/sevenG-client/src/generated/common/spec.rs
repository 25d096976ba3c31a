//! The static rows of `Common`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_LOOKUP: OperationSpec = OperationSpec {
    provider: "seveng", id: "getLookup", method: Method::GET, path: "/Common/Lookup",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::None, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static GET_HEALTH_CHECK: OperationSpec = OperationSpec {
    provider: "seveng", id: "getHealthCheck", method: Method::GET, path: "/Common/HealthCheck",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::None, reply: Reply::Enveloped,
    ok_when_false: false,
};
