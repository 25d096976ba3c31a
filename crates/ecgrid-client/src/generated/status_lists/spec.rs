//! The static rows of `StatusLists`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_STATUS_LISTS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getStatusLists", method: Method::GET, path: "/v2/status-lists",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
