//! The requests of `Reports`.
//! Written by `cargo xtask codegen`.

use core_http::Call;

use super::{
    InstantStats, InterchangeStatsPeriod, MailboxInterchangeStats, MailboxStats, MonthlyReportRow,
    ReportDescriptor, ReportRow, TrafficStatsPeriod,
};
use crate::Error;

/// Interchange totals of the caller's mailbox.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetMailboxInterchangeStats {
    pub(crate) call: Call,
}

core_http::call_methods!(GetMailboxInterchangeStats -> MailboxInterchangeStats, Error);

/// Overall totals of the caller's mailbox.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetMailboxStats {
    pub(crate) call: Call,
}

core_http::call_methods!(GetMailboxStats -> MailboxStats, Error);

/// List the reports that can be run.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListReports {
    pub(crate) call: Call,
}

core_http::call_methods!(ListReports -> Vec<ReportDescriptor>, Error);

/// Run a report over a date window.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetReportByDate {
    pub(crate) call: Call,
}

core_http::call_methods!(GetReportByDate -> Vec<ReportRow>, Error);

/// Count parcels in two trailing windows.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetInstantStats {
    pub(crate) call: Call,
}

core_http::call_methods!(GetInstantStats -> InstantStats, Error);

/// Interchange totals per period.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetInterchangeStats {
    pub(crate) call: Call,
}

core_http::call_methods!(GetInterchangeStats -> Vec<InterchangeStatsPeriod>, Error);

/// Run a report for one calendar month.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetMonthlyReport {
    pub(crate) call: Call,
}

core_http::call_methods!(GetMonthlyReport -> Vec<MonthlyReportRow>, Error);

/// Traffic totals for a run of periods.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetTrafficStats {
    pub(crate) call: Call,
}

core_http::call_methods!(GetTrafficStats -> Vec<TrafficStatsPeriod>, Error);
