//! Statistics and reports.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    GetInstantStats, GetInterchangeStats, GetMailboxInterchangeStats, GetMailboxStats,
    GetMonthlyReport, GetReportByDate, GetTrafficStats, ListReports,
};
pub use self::models::{
    InstantStats, InterchangeStatsPeriod, MailboxInterchangeStats, MailboxStats, MonthlyReportRow,
    ReportDescriptor, ReportRow, StatisticsPeriod, TrafficStatsPeriod,
};

use core_http::Timestamp;

use crate::Client;
use crate::types::{Direction, ReportId};

/// Statistics and reports.
///
/// Made by [`Client::reports`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Reports {
    client: Client,
}

impl Reports {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Interchange totals of the caller's mailbox.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 401, 403, 429, 500, 503. Source: page
    /// `rest-api/reports/mailbox-interchange-stats.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let mailbox_interchange_stats = ecgrid
    ///     .reports()
    ///     .get_mailbox_interchange_stats()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_mailbox_interchange_stats(&self) -> GetMailboxInterchangeStats {
        GetMailboxInterchangeStats { call: self.client.call(&spec::GET_MAILBOX_INTERCHANGE_STATS) }
    }

    /// Overall totals of the caller's mailbox.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 401, 403, 429, 500, 503. Source: page
    /// `rest-api/reports/mailbox-stats.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let mailbox_stats = ecgrid.reports().get_mailbox_stats().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_mailbox_stats(&self) -> GetMailboxStats {
        GetMailboxStats { call: self.client.call(&spec::GET_MAILBOX_STATS) }
    }

    /// List the reports that can be run.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `show_inactive`: True adds inactive reports; send lower case.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/reports/report-list.md` of the provider's documentation.
    ///
    /// *Uncertain:* The boolean shares its path slot with mailbox-stats and
    /// mailbox-interchange-stats; the C# example would send "False".
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let descriptors = ecgrid.reports().list(false).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, show_inactive: bool) -> ListReports {
        let call = self.client.call(&spec::LIST_REPORTS).path("ShowInactive", show_inactive);
        ListReports { call }
    }

    /// Run a report over a date window.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `start_date`: Start, inclusive.
    /// - `end_date`: End, inclusive; after `startDate`.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/reports/report-by-date.md` of the provider's documentation.
    ///
    /// *Uncertain:* Row columns vary by report; MCP limits windows to 30 days and runs it per
    /// mailbox, for which no field is documented here.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ReportId;
    ///
    /// let rows = ecgrid
    ///     .reports()
    ///     .get_by_date(ReportId(4), "2026-02-01T00:00:00Z", "2026-02-11T23:59:59Z")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_by_date(
        &self,
        report_id: ReportId,
        start_date: impl Into<Timestamp>,
        end_date: impl Into<Timestamp>,
    ) -> GetReportByDate {
        let call = self
            .client
            .call(&spec::GET_REPORT_BY_DATE)
            .set("reportId", &report_id)
            .set("startDate", &start_date.into())
            .set("endDate", &end_date.into());
        GetReportByDate { call }
    }

    /// Count parcels in two trailing windows.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `minutes1`: First window in minutes; at least 1.
    /// - `minutes2`: Second window in minutes; at least 1.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/reports/instant-stats.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let instant_stats = ecgrid.reports().get_instant_stats(10, 120).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_instant_stats(&self, minutes1: i32, minutes2: i32) -> GetInstantStats {
        let call = self
            .client
            .call(&spec::GET_INSTANT_STATS)
            .set("minutes1", &minutes1)
            .set("minutes2", &minutes2);
        GetInstantStats { call }
    }

    /// Interchange totals per period.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `start_time`: Start, inclusive.
    /// - `end_time`: End, inclusive; after `startTime`.
    /// - `direction`: NoDir for both.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/reports/interchange-stats.md` of the provider's documentation.
    ///
    /// *Uncertain:* Period length is not a parameter; the example shows days.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::Direction;
    ///
    /// let interchange_stats = ecgrid
    ///     .reports()
    ///     .get_interchange_stats(
    ///         "2026-02-01T00:00:00Z",
    ///         "2026-02-11T23:59:59Z",
    ///         Direction::InBox,
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_interchange_stats(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        direction: Direction,
    ) -> GetInterchangeStats {
        let call = self
            .client
            .call(&spec::GET_INTERCHANGE_STATS)
            .set("startTime", &start_time.into())
            .set("endTime", &end_time.into())
            .set("direction", &direction);
        GetInterchangeStats { call }
    }

    /// Run a report for one calendar month.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `month`: Any instant in the month; day and time are ignored.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/reports/monthly-report.md` of the provider's documentation.
    ///
    /// *Uncertain:* The report number is called report here and `reportId` in the by-date call;
    /// row columns vary.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ReportId;
    ///
    /// let monthlies = ecgrid
    ///     .reports()
    ///     .get_monthly(ReportId(4), "2026-01-01T00:00:00Z")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_monthly(&self, report: ReportId, month: impl Into<Timestamp>) -> GetMonthlyReport {
        let call = self
            .client
            .call(&spec::GET_MONTHLY_REPORT)
            .set("report", &report)
            .set("month", &month.into());
        GetMonthlyReport { call }
    }

    /// Traffic totals for a run of periods.
    ///
    /// Oldest period first. Reads only: repeated after a failure that may pass.
    ///
    /// - `target_time`: Anchor; periods run back from it.
    /// - `num_periods`: How many periods; at least 1.
    /// - `period`: Bucket width of traffic statistics.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/reports/traffic-stats.md` of the provider's documentation.
    ///
    /// *Uncertain:* Page says centred on `targetTime` in one place and running back from it in
    /// another.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::reports::StatisticsPeriod;
    ///
    /// let traffic_stats = ecgrid
    ///     .reports()
    ///     .get_traffic_stats("2026-02-12T00:00:00Z", 3, StatisticsPeriod::Day)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_traffic_stats(
        &self,
        target_time: impl Into<Timestamp>,
        num_periods: i32,
        period: StatisticsPeriod,
    ) -> GetTrafficStats {
        let call = self
            .client
            .call(&spec::GET_TRAFFIC_STATS)
            .set("targetTime", &target_time.into())
            .set("numPeriods", &num_periods)
            .set("period", &period);
        GetTrafficStats { call }
    }
}
