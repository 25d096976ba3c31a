//! The static rows of `Reports`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_MAILBOX_INTERCHANGE_STATS: OperationSpec =
    OperationSpec::new(
        "ecgrid", "getMailboxInterchangeStats", Method::GET,
        "/v2/reports/mailbox-interchange-stats",
    )
        .safe().reply(Reply::Enveloped);

pub(super) static GET_MAILBOX_STATS: OperationSpec =
    OperationSpec::new("ecgrid", "getMailboxStats", Method::GET, "/v2/reports/mailbox-stats")
        .safe().reply(Reply::Enveloped);

pub(super) static LIST_REPORTS: OperationSpec =
    OperationSpec::new("ecgrid", "listReports", Method::GET, "/v2/reports/{ShowInactive}")
        .safe().reply(Reply::Enveloped);

pub(super) static GET_REPORT_BY_DATE: OperationSpec =
    OperationSpec::new("ecgrid", "getReportByDate", Method::POST, "/v2/reports/bydate")
        .safe().reply(Reply::Enveloped);

pub(super) static GET_INSTANT_STATS: OperationSpec =
    OperationSpec::new("ecgrid", "getInstantStats", Method::POST, "/v2/reports/instant-stats")
        .safe().reply(Reply::Enveloped);

pub(super) static GET_INTERCHANGE_STATS: OperationSpec =
    OperationSpec::new(
        "ecgrid", "getInterchangeStats", Method::POST, "/v2/reports/interchange-stats",
    )
        .safe().reply(Reply::Enveloped);

pub(super) static GET_MONTHLY_REPORT: OperationSpec =
    OperationSpec::new("ecgrid", "getMonthlyReport", Method::POST, "/v2/reports/monthly")
        .safe().reply(Reply::Enveloped);

pub(super) static GET_TRAFFIC_STATS: OperationSpec =
    OperationSpec::new("ecgrid", "getTrafficStats", Method::POST, "/v2/reports/traffic-stats")
        .safe().reply(Reply::Enveloped);
