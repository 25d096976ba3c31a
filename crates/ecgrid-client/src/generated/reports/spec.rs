//! The static rows of `Reports`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_MAILBOX_INTERCHANGE_STATS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getMailboxInterchangeStats", method: Method::GET,
    path: "/v2/reports/mailbox-interchange-stats", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_MAILBOX_STATS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getMailboxStats", method: Method::GET,
    path: "/v2/reports/mailbox-stats", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LIST_REPORTS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listReports", method: Method::GET, path: "/v2/reports/{ShowInactive}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static GET_REPORT_BY_DATE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getReportByDate", method: Method::POST, path: "/v2/reports/bydate",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static GET_INSTANT_STATS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getInstantStats", method: Method::POST,
    path: "/v2/reports/instant-stats", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_INTERCHANGE_STATS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getInterchangeStats", method: Method::POST,
    path: "/v2/reports/interchange-stats", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_MONTHLY_REPORT: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getMonthlyReport", method: Method::POST, path: "/v2/reports/monthly",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static GET_TRAFFIC_STATS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getTrafficStats", method: Method::POST,
    path: "/v2/reports/traffic-stats", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
