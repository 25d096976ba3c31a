//! What the replies and requests of `Reports` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Extra, Timestamp};

use crate::types::{Direction, MailboxId, ReportId};

/// Parcel counts of two trailing windows.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstantStats {
    /// First window.
    pub window1_minutes: Option<i32>,
    /// Parcels in it.
    pub window1_count: Option<i32>,
    /// Second window.
    pub window2_minutes: Option<i32>,
    /// Parcels in it.
    pub window2_count: Option<i32>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    InstantStats {
        window1_minutes: "window1Minutes", window1_count: "window1Count",
        window2_minutes: "window2Minutes", window2_count: "window2Count",
    }
}

/// Interchange totals of one period.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterchangeStatsPeriod {
    /// Start, UTC.
    pub period_start: Option<Timestamp>,
    /// End, UTC.
    pub period_end: Option<Timestamp>,
    /// Interchanges.
    pub count: Option<i32>,
    /// Bytes.
    pub total_bytes: Option<i64>,
    /// Traffic direction seen from the mailbox.
    pub direction: Option<Direction>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    InterchangeStatsPeriod {
        period_start: "periodStart", period_end: "periodEnd", count: "count",
        total_bytes: "totalBytes", direction: "direction",
    }
}

/// Interchange totals of the caller's mailbox.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MailboxInterchangeStats {
    /// Sent.
    pub sent: Option<i32>,
    /// Received.
    pub received: Option<i32>,
    /// Bytes moved.
    pub total_bytes: Option<i64>,
    /// Period, such as 2026-04.
    pub period: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    MailboxInterchangeStats {
        sent: "sent", received: "received", total_bytes: "totalBytes", period: "period",
    }
}

/// Overall totals of the caller's mailbox.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MailboxStats {
    /// Mailbox.
    pub mailbox_id: Option<MailboxId>,
    /// Parcels.
    pub total_parcels: Option<i32>,
    /// Interchanges.
    pub total_interchanges: Option<i32>,
    /// Bytes.
    pub total_bytes: Option<i64>,
    /// Active partners.
    pub active_partners: Option<i32>,
    /// Compiled, UTC.
    pub report_generated_at: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    MailboxStats {
        mailbox_id: "mailboxId", total_parcels: "totalParcels",
        total_interchanges: "totalInterchanges", total_bytes: "totalBytes",
        active_partners: "activePartners", report_generated_at: "reportGeneratedAt",
    }
}

/// Row of a monthly report; other reports bring other columns. *Uncertain:* Columns vary by
/// report; treat a row as an open JSON object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonthlyReportRow {
    /// Week of the month.
    pub week: Option<i32>,
    /// Sent.
    pub sent: Option<i32>,
    /// Received.
    pub received: Option<i32>,
    /// Bytes.
    pub total_bytes: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    MonthlyReportRow {
        week: "week", sent: "sent", received: "received", total_bytes: "totalBytes",
    }
}

/// Report that can be run.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReportDescriptor {
    /// Report number.
    pub report_id: ReportId,
    /// Title.
    pub name: Option<String>,
    /// Purpose.
    pub description: Option<String>,
    /// Can be run now.
    pub active: Option<bool>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    ReportDescriptor {
        report_id: "reportId" required, name: "name", description: "description", active: "active",
    }
}

/// Row of a by-date report; other reports bring other columns. *Uncertain:* Columns vary by
/// report; treat a row as an open JSON object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportRow {
    /// Day, yyyy-mm-dd.
    pub date: Option<Date>,
    /// Sent.
    pub sent: Option<i32>,
    /// Received.
    pub received: Option<i32>,
    /// Bytes.
    pub total_bytes: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    ReportRow {
        date: "date", sent: "sent", received: "received", total_bytes: "totalBytes",
    }
}

/// Traffic totals of one period.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrafficStatsPeriod {
    /// Start, UTC.
    pub period_start: Option<Timestamp>,
    /// End, UTC.
    pub period_end: Option<Timestamp>,
    /// Sent.
    pub sent_count: Option<i32>,
    /// Received.
    pub received_count: Option<i32>,
    /// Bytes.
    pub total_bytes: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    TrafficStatsPeriod {
        period_start: "periodStart", period_end: "periodEnd", sent_count: "sentCount",
        received_count: "receivedCount", total_bytes: "totalBytes",
    }
}

core_http::open_enum! {
    /// Bucket width of traffic statistics.
    StatisticsPeriod {
        /// One hour.
        Hour = "Hour",
        /// One day.
        Day = "Day",
        /// One week.
        Week = "Week",
        /// One calendar month.
        Month = "Month",
    }
}
