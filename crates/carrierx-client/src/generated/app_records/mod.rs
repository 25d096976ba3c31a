//! Detail records of the Conference and Mediator applications.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    GetConferenceCallRecord, GetConferenceMeetingRecord, GetMediatorCallRecord,
    ListConferenceCallRecords, ListConferenceMeetingRecords, ListMediatorCallRecords,
};
pub use self::models::{ConferenceCallRecord, ConferenceMeetingRecord, MediatorCallRecord};

use crate::Client;
use crate::types::{CallSid, DrSid, MeetingSid};

/// Detail records of the Conference and Mediator applications.
///
/// Made by [`Client::app_records`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct AppRecords {
    client: Client,
}

impl AppRecords {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List conference call records, without a total.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListConferenceCallRecords::pages) walks through all of them.
    ///
    /// Needs the scope `app.manage` or `app.read`. Needs also `app.read_descendant` for
    /// inherited partners. Documented failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/apps/conference-cdr/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx
    ///     .app_records()
    ///     .list_conference_calls()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_conference_calls(&self) -> ListConferenceCallRecords {
        ListConferenceCallRecords { call: self.client.call(&spec::LIST_CONFERENCE_CALL_RECORDS) }
    }

    /// Read one conference call record.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `app.manage` or `app.read`. Needs also `app.read_descendant` for
    /// inherited partners. Documented failures: 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/apps/conference-cdr/get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::CallSid;
    ///
    /// let sid = CallSid::new("07ba79fc-575a-47c4-85bc-7ce8f2cc4cdf");
    /// let conference_call = carrierx
    ///     .app_records()
    ///     .get_conference_call(&sid)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_conference_call(&self, call_sid: &CallSid) -> GetConferenceCallRecord {
        let call = self.client.call(&spec::GET_CONFERENCE_CALL_RECORD).path("call_sid", call_sid);
        GetConferenceCallRecord { call }
    }

    /// List conference meeting records.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListConferenceMeetingRecords::pages) walks through all of them.
    ///
    /// Needs the scope `app.manage` or `app.read`. Needs also `app.read_descendant` for
    /// inherited partners. Documented failures: 400, 401, 403. Source: page
    /// `FreeConferenceCall/fcc4d-ruby:lib/fcc4d/app/conference/meetings.rb` of the provider's
    /// documentation.
    ///
    /// *From client code:* no page describes it. *Uncertain:* Path from a public client; the
    /// object page is available, the operation page is not. Scopes taken from the sibling
    /// pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx
    ///     .app_records()
    ///     .list_conference_meetings()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_conference_meetings(&self) -> ListConferenceMeetingRecords {
        ListConferenceMeetingRecords {
            call: self.client.call(&spec::LIST_CONFERENCE_MEETING_RECORDS),
        }
    }

    /// Read one conference meeting record.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `app.manage` or `app.read`. Needs also `app.read_descendant` for
    /// inherited partners. Documented failures: 401, 403, 404. Source: page
    /// `FreeConferenceCall/fcc4d-ruby:lib/fcc4d/app/conference/meetings.rb` of the provider's
    /// documentation.
    ///
    /// *From client code:* no page describes it. *Uncertain:* Path from a public client; scopes
    /// taken from the sibling pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::MeetingSid;
    ///
    /// let sid = MeetingSid::new("64ccd35b-651c-40c2-8efd-09c815f60e30");
    /// let conference_meeting = carrierx
    ///     .app_records()
    ///     .get_conference_meeting(&sid)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_conference_meeting(&self, meeting_sid: &MeetingSid) -> GetConferenceMeetingRecord {
        let call = self
            .client
            .call(&spec::GET_CONFERENCE_MEETING_RECORD)
            .path("meeting_sid", meeting_sid);
        GetConferenceMeetingRecord { call }
    }

    /// List Mediator records, without a total.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListMediatorCallRecords::pages) walks through all of them.
    ///
    /// Needs the scope `app.manage` or `app.read`. Needs also `app.read_descendant` for
    /// inherited partners. Documented failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/apps/mediator-cdr/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.app_records().list_mediator_calls().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_mediator_calls(&self) -> ListMediatorCallRecords {
        ListMediatorCallRecords { call: self.client.call(&spec::LIST_MEDIATOR_CALL_RECORDS) }
    }

    /// Read one Mediator record.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `app.manage` or `app.read`. Needs also `app.read_descendant` for
    /// inherited partners. Documented failures: 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/apps/mediator-cdr/get-by-sid>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; mirrors the conference record page.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DrSid;
    ///
    /// let sid = DrSid::new("54611a7d-e0fa-40f7-ba51-cf7c359c9177");
    /// let mediator_call = carrierx
    ///     .app_records()
    ///     .get_mediator_call(&sid)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_mediator_call(&self, dr_sid: &DrSid) -> GetMediatorCallRecord {
        let call = self.client.call(&spec::GET_MEDIATOR_CALL_RECORD).path("dr_sid", dr_sid);
        GetMediatorCallRecord { call }
    }
}
