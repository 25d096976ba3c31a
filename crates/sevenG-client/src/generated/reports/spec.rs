//! The static rows of `Reports`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static REQUEST_REPORT: OperationSpec = OperationSpec {
    provider: "seveng", id: "requestReport", method: Method::POST, path: "/Report",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_REPORT: OperationSpec = OperationSpec {
    provider: "seveng", id: "getReport", method: Method::GET, path: "/Report",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static DELETE_REPORT: OperationSpec = OperationSpec {
    provider: "seveng", id: "deleteReport", method: Method::DELETE, path: "/Report",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_REPORT_STATUS: OperationSpec = OperationSpec {
    provider: "seveng", id: "getReportStatus", method: Method::GET, path: "/Report/Status",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: true,
};
