//! The requests of `Reports`.
//! Written by `cargo xtask codegen`.

use super::{
    InstantStats, InterchangeStatsPeriod, MailboxInterchangeStats, MailboxStats, MonthlyReportRow,
    ReportDescriptor, ReportRow, TrafficStatsPeriod,
};
use crate::Error;

core_http::call_methods! {
    /// Interchange totals of the caller's mailbox.
    pub struct GetMailboxInterchangeStats -> MailboxInterchangeStats, Error;
}

core_http::call_methods! {
    /// Overall totals of the caller's mailbox.
    pub struct GetMailboxStats -> MailboxStats, Error;
}

core_http::call_methods! {
    /// List the reports that can be run.
    pub struct ListReports -> Vec<ReportDescriptor>, Error;
}

core_http::call_methods! {
    /// Run a report over a date window.
    pub struct GetReportByDate -> Vec<ReportRow>, Error;
}

core_http::call_methods! {
    /// Count parcels in two trailing windows.
    pub struct GetInstantStats -> InstantStats, Error;
}

core_http::call_methods! {
    /// Interchange totals per period.
    pub struct GetInterchangeStats -> Vec<InterchangeStatsPeriod>, Error;
}

core_http::call_methods! {
    /// Run a report for one calendar month.
    pub struct GetMonthlyReport -> Vec<MonthlyReportRow>, Error;
}

core_http::call_methods! {
    /// Traffic totals for a run of periods.
    pub struct GetTrafficStats -> Vec<TrafficStatsPeriod>, Error;
}
