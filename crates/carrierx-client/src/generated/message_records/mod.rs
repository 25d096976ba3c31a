//! Detail records of messages.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{GetMessageDetailRecord, ListMessageDetailRecords};
pub use self::models::MessageDetailRecord;

use crate::Client;
use crate::types::DrSid;

/// Detail records of messages.
///
/// Made by [`Client::message_records`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct MessageRecords {
    client: Client,
}

impl MessageRecords {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List message detail records; supports after and before, without a total.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListMessageDetailRecords::pages) walks through all of them.
    ///
    /// Needs the scope `sms.manage` or `sms.read`. Documented failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/sms/sms-detail-record/get>.
    ///
    /// *Uncertain:* Scopes are not confirmed; taken from the group. Ordering with after or
    /// before works on `date_insert`.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.message_records().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListMessageDetailRecords {
        ListMessageDetailRecords { call: self.client.call(&spec::LIST_MESSAGE_DETAIL_RECORDS) }
    }

    /// Read one message detail record.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `sms.manage` or `sms.read`. Needs also `sms.read_descendant` for records
    /// of descendant partners. Documented failures: 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/sms/sms-detail-record/get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DrSid;
    ///
    /// let sid = DrSid::new("a8c9e95f-23e7-450a-a700-86465e69f0af");
    /// let record = carrierx.message_records().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, dr_sid: &DrSid) -> GetMessageDetailRecord {
        let call = self.client.call(&spec::GET_MESSAGE_DETAIL_RECORD).path("dr_sid", dr_sid);
        GetMessageDetailRecord { call }
    }
}
