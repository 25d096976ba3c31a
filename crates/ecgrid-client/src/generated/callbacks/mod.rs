//! Webhook registrations, events, queue.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    CreateCallback, DeleteCallback, GetCallbackEvent, GetCallbackQueue, ListCallbackEvents,
    ListCallbackQueue, TestCallback, UpdateCallback,
};
pub use self::models::{
    Callback, CallbackEvent, CallbackEventDetail, CallbackEventPage, CallbackQueueEntry,
    CallbackQueuePage, CallbackTestResult, HttpAuthType, ObjectKind,
};

use core_http::JsonObject;

use crate::Client;
use crate::types::{CallbackEventId, CallbackId};

/// Webhook registrations, events, queue.
///
/// Made by [`Client::callbacks`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Callbacks {
    client: Client,
}

impl Callbacks {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Register a webhook.
    ///
    /// Starts Active. Credentials are never echoed. Never sent again once it may have arrived.
    ///
    /// - `url`: Target; HTTPS only; a URL, begins with `https://`.
    /// - `event`: Trigger.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/callbacks/create-callback.md` of the provider's documentation.
    ///
    /// *Uncertain:* Guide and quick-starts use two other field sets for the same route and
    /// another trigger vocabulary.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    /// use ecgrid_client::callbacks::{HttpAuthType, ObjectKind};
    ///
    /// let callback = ecgrid
    ///     .callbacks()
    ///     .create("https://hooks.juniper.example/ecgrid", ObjectKind::Parcel)
    ///     .mailbox_id(MailboxId(77120))
    ///     .http_auth_type(HttpAuthType::Basic)
    ///     .username("ecgrid-hook")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, url: impl AsRef<str>, event: ObjectKind) -> CreateCallback {
        let call = self
            .client
            .call(&spec::CREATE_CALLBACK)
            .set("url", url.as_ref())
            .set("event", &event);
        CreateCallback { call }
    }

    /// Change a webhook registration.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/callbacks/update-callback.md` of the provider's documentation.
    ///
    /// *Uncertain:* Scope (`mailboxId`, `networkId`) cannot be changed here; not said whether
    /// that is deliberate.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::callbacks::HttpAuthType;
    /// use ecgrid_client::{CallbackId, Status};
    ///
    /// let callback = ecgrid
    ///     .callbacks()
    ///     .update(CallbackId(3308))
    ///     .url("https://hooks.juniper.example/v2/ecgrid")
    ///     .status(Status::Active)
    ///     .http_auth_type(HttpAuthType::Basic)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, callback_id: CallbackId) -> UpdateCallback {
        let call = self.client.call(&spec::UPDATE_CALLBACK).set("callbackId", &callback_id);
        UpdateCallback { call }
    }

    /// Remove a webhook registration.
    ///
    /// Deliveries stop. Twice has the effect of once: repeated after a failure that may pass,
    /// except a 500. Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/callbacks/delete-callback.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CallbackId;
    ///
    /// let done = ecgrid.callbacks().delete(CallbackId(3308)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, callback_id: CallbackId) -> DeleteCallback {
        let call = self.client.call(&spec::DELETE_CALLBACK).set("callbackId", &callback_id);
        DeleteCallback { call }
    }

    /// Show the delivery state of one callback.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/callbacks/get-queue-by-id.md` of the provider's documentation.
    ///
    /// *Uncertain:* SOAP and MCP key this lookup by a queue entry ID, not by the registration.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CallbackId;
    ///
    /// let queue = ecgrid
    ///     .callbacks()
    ///     .get_queue(CallbackId(3308))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_queue(&self, callback_id: CallbackId) -> GetCallbackQueue {
        let call = self.client.call(&spec::GET_CALLBACK_QUEUE).query("callbackId", callback_id);
        GetCallbackQueue { call }
    }

    /// List fired events.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListCallbackEvents::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/callbacks/event-list.md` of the provider's documentation.
    ///
    /// *Uncertain:* Quick-starts and MCP say this route lists registrations (`networkId`,
    /// `mailboxId`, `showInactive`).
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    /// use ecgrid_client::callbacks::ObjectKind;
    ///
    /// let page = ecgrid
    ///     .callbacks()
    ///     .list_events()
    ///     .mailbox_id(MailboxId(77120))
    ///     .event(ObjectKind::Parcel)
    ///     .begin_date("2026-02-01T00:00:00Z")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_events(&self) -> ListCallbackEvents {
        ListCallbackEvents {
            call: self.client.call(&spec::LIST_CALLBACK_EVENTS).object(JsonObject::new()),
        }
    }

    /// Show one fired event with its payload.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/callbacks/get-event-by-id.md` of the provider's documentation.
    ///
    /// *Uncertain:* MCP reads this as a registration with its queue.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CallbackEventId;
    ///
    /// let event = ecgrid
    ///     .callbacks()
    ///     .get_event(CallbackEventId(990_214))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_event(&self, callback_event_id: CallbackEventId) -> GetCallbackEvent {
        let call = self
            .client
            .call(&spec::GET_CALLBACK_EVENT)
            .set("callbackEventId", &callback_event_id);
        GetCallbackEvent { call }
    }

    /// List callback queue entries.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListCallbackQueue::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/callbacks/queue-list.md` of the provider's documentation.
    ///
    /// *Uncertain:* The guide filters by `callBackQueueId`; guide and SOAP pages use states
    /// Pending and Failed, which the Status enum lacks.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{MailboxId, Status};
    ///
    /// let page = ecgrid
    ///     .callbacks()
    ///     .list_queue()
    ///     .mailbox_id(MailboxId(77120))
    ///     .status(Status::Active)
    ///     .page_no(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_queue(&self) -> ListCallbackQueue {
        ListCallbackQueue {
            call: self.client.call(&spec::LIST_CALLBACK_QUEUE).object(JsonObject::new()),
        }
    }

    /// Post a test event to a webhook and report the answer.
    ///
    /// Synchronous: the reply carries what the target answered. Never sent again once it may
    /// have arrived.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/callbacks/test-callback.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CallbackId;
    ///
    /// let test_result = ecgrid.callbacks().test(CallbackId(3308)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn test(&self, callback_id: CallbackId) -> TestCallback {
        let call = self.client.call(&spec::TEST_CALLBACK).set("callbackId", &callback_id);
        TestCallback { call }
    }
}
