//! The static rows of `Reports`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static REQUEST_REPORT: OperationSpec =
    OperationSpec::new("seveng", "requestReport", Method::POST, "/Report")
        .keyed().reply(Reply::Enveloped);

pub(super) static GET_REPORT: OperationSpec =
    OperationSpec::new("seveng", "getReport", Method::GET, "/Report")
        .safe().reply(Reply::Enveloped);

pub(super) static DELETE_REPORT: OperationSpec =
    OperationSpec::new("seveng", "deleteReport", Method::DELETE, "/Report")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static GET_REPORT_STATUS: OperationSpec =
    OperationSpec::new("seveng", "getReportStatus", Method::GET, "/Report/Status")
        .safe().reply(Reply::Enveloped).ok_when_false();
