//! Call detail records.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{GetCallDetailRecord, ListCallDetailRecords};
pub use self::models::CallDetailRecord;

use crate::Client;
use crate::types::DrSid;

/// Call detail records.
///
/// Made by [`Client::call_records`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct CallRecords {
    client: Client,
}

impl CallRecords {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List call detail records; supports after and before for polling.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListCallDetailRecords::pages) walks through all of them.
    ///
    /// Needs the scope `calls.manage` or `calls.read`. Documented failures: 400, 401, 403.
    /// Source: <https://docs.carrierx.com/voice/core-api/calls/call-detail-record/get>.
    ///
    /// *Uncertain:* Scopes are not confirmed; taken from the scope appendix (calls.manage,
    /// calls.read, `calls.read_descendant` for inherited partners).
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.call_records().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListCallDetailRecords {
        ListCallDetailRecords { call: self.client.call(&spec::LIST_CALL_DETAIL_RECORDS) }
    }

    /// Read one call detail record.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `calls.manage` or `calls.read`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/calls/call-detail-record/get-by-sid>.
    ///
    /// *Uncertain:* Scopes are not confirmed; taken from the scope appendix.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DrSid;
    ///
    /// let sid = DrSid::new("baf8a122-7b69-4ef3-91be-e7e31c5a3c17");
    /// let record = carrierx.call_records().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, dr_sid: &DrSid) -> GetCallDetailRecord {
        let call = self.client.call(&spec::GET_CALL_DETAIL_RECORD).path("dr_sid", dr_sid);
        GetCallDetailRecord { call }
    }
}
