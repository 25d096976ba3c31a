//! Asynchronous reports.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{DeleteReport, GetReport, GetReportStatus, RequestReport};
pub use self::models::ReportStatus;

use crate::Client;

/// Asynchronous reports.
///
/// Made by [`Client::reports`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Reports {
    client: Client,
}

impl Reports {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Order a report.
    ///
    /// Returns at once with a GUID. All parameter values are strings. According to an older
    /// page: ten concurrent reports per user. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `report_name`: Report to run; known values `EntityBalanceReport`, `TransactionSummary`,
    ///   `DistributionReconciliation`.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Report/POST>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// let answer = seveng
    ///     .reports()
    ///     .request("TransactionSummary")
    ///     .parameter("ProductID", "12")
    ///     .parameter("FromDate", "2025-01-01")
    ///     .parameter("ToDate", "2025-06-30")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn request(&self, report_name: impl AsRef<str>) -> RequestReport {
        let call = self.client.call(&spec::REQUEST_REPORT).set("reportName", report_name.as_ref());
        RequestReport { call }
    }

    /// Fetch a finished report.
    ///
    /// Output is purged after 24 hours. Reads only: repeated after a failure that may pass.
    ///
    /// - `reference`: Handle returned by the order call; a UUID.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Report/GET>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// let answer = seveng
    ///     .reports()
    ///     .get("7d2f4c1e-9b36-4e58-a1c7-0f3b6d928e54")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, reference: impl AsRef<str>) -> GetReport {
        let call = self.client.call(&spec::GET_REPORT).query("reference", reference.as_ref());
        GetReport { call }
    }

    /// Discard a report.
    ///
    /// The handle is void afterwards. Twice has the effect of once: repeated after a failure
    /// that may pass, except a 500.
    ///
    /// - `reference`: Handle returned by the order call; a UUID.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Report/DELETE>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// seveng
    ///     .reports()
    ///     .delete("7d2f4c1e-9b36-4e58-a1c7-0f3b6d928e54")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, reference: impl AsRef<str>) -> DeleteReport {
        let call = self.client.call(&spec::DELETE_REPORT).query("reference", reference.as_ref());
        DeleteReport { call }
    }

    /// Poll a report.
    ///
    /// Result is true only once data reads complete; false here is not a failure by itself.
    /// According to an older page: poll every 5 to 30 seconds. Reads only: repeated after a
    /// failure that may pass.
    ///
    /// - `reference`: Handle returned by the order call; a UUID.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Report/Status/GET>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// let status = seveng
    ///     .reports()
    ///     .get_status("7d2f4c1e-9b36-4e58-a1c7-0f3b6d928e54")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_status(&self, reference: impl AsRef<str>) -> GetReportStatus {
        let call = self
            .client
            .call(&spec::GET_REPORT_STATUS)
            .query("reference", reference.as_ref());
        GetReportStatus { call }
    }
}
