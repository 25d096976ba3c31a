//! EDI envelopes inside parcels.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    CancelInterchange, GetInterchange, GetInterchangeDate, GetInterchangeHeader,
    GetInterchangeManifest, ListInboxInterchanges, ListOutboxInterchanges, ResendInterchange,
};
pub use self::models::{
    Interchange, InterchangeHeader, InterchangeManifestEntry, InterchangePage, InterchangeStatus,
};

use core_http::JsonObject;

use crate::Client;
use crate::types::InterchangeId;

/// EDI envelopes inside parcels.
///
/// Made by [`Client::interchanges`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Interchanges {
    client: Client,
}

impl Interchanges {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one interchange.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/interchanges/get-interchange.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::InterchangeId;
    ///
    /// let interchange = ecgrid
    ///     .interchanges()
    ///     .get(InterchangeId(71_900_421))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, interchange_id: InterchangeId) -> GetInterchange {
        let call = self.client.call(&spec::GET_INTERCHANGE).path("id", interchange_id);
        GetInterchange { call }
    }

    /// Withdraw an outbound interchange not yet delivered.
    ///
    /// Delivered or inbound interchanges give an error. Twice has the effect of once: repeated
    /// after a failure that may pass, except a 500. Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/interchanges/cancel-interchange.md` of the provider's documentation.
    ///
    /// *Uncertain:* Error code for a delivered or inbound interchange is not named.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::InterchangeId;
    ///
    /// let done = ecgrid
    ///     .interchanges()
    ///     .cancel(InterchangeId(71_900_421))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn cancel(&self, interchange_id: InterchangeId) -> CancelInterchange {
        let call = self.client.call(&spec::CANCEL_INTERCHANGE).path("id", interchange_id);
        CancelInterchange { call }
    }

    /// List the functional groups of an interchange.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/interchanges/get-manifest.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::InterchangeId;
    ///
    /// let manifests = ecgrid
    ///     .interchanges()
    ///     .get_manifest(InterchangeId(71_900_421))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_manifest(&self, interchange_id: InterchangeId) -> GetInterchangeManifest {
        let call = self.client.call(&spec::GET_INTERCHANGE_MANIFEST).path("id", interchange_id);
        GetInterchangeManifest { call }
    }

    /// Send an interchange to its receiver again.
    ///
    /// True means the request was accepted, not that delivery happened. Each call sends once
    /// more. Never sent again once it may have arrived. Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/interchanges/resend-interchange.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::InterchangeId;
    ///
    /// let done = ecgrid
    ///     .interchanges()
    ///     .resend(InterchangeId(71_900_421))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn resend(&self, interchange_id: InterchangeId) -> ResendInterchange {
        let call = self.client.call(&spec::RESEND_INTERCHANGE).path("id", interchange_id);
        ResendInterchange { call }
    }

    /// Read date and time out of an ISA segment.
    ///
    /// Pure parsing, nothing is looked up. Reads only: repeated after a failure that may pass.
    /// Gives: ISA09 and ISA10 as a timestamp.
    ///
    /// - `interchange_header`: ISA segment text.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/interchanges/get-date.md` of the provider's documentation.
    ///
    /// *Uncertain:* The two-digit year window is not said; the result carries Z though ISA
    /// times have no zone.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let date = ecgrid
    ///     .interchanges()
    ///     .parse_date("ISA*00*          *00*          *ZZ*JUNIPERCOOP    *01*00614…")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn parse_date(&self, interchange_header: impl AsRef<str>) -> GetInterchangeDate {
        let call = self
            .client
            .call(&spec::GET_INTERCHANGE_DATE)
            .set("interchangeHeader", interchange_header.as_ref());
        GetInterchangeDate { call }
    }

    /// Split an ISA segment into its elements.
    ///
    /// Pure parsing, nothing is looked up. Reads only: repeated after a failure that may pass.
    ///
    /// - `interchange_header`: ISA segment text.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/interchanges/get-header.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let header = ecgrid
    ///     .interchanges()
    ///     .parse_header("ISA*00*          *00*          *ZZ*JUNIPERCOOP    *01*00614…")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn parse_header(&self, interchange_header: impl AsRef<str>) -> GetInterchangeHeader {
        let call = self
            .client
            .call(&spec::GET_INTERCHANGE_HEADER)
            .set("interchangeHeader", interchange_header.as_ref());
        GetInterchangeHeader { call }
    }

    /// Search inbound interchanges.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListInboxInterchanges::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/interchanges/inbox-list.md` of the provider's documentation.
    ///
    /// *Uncertain:* Quick-starts send `networkId`, `startDate`, `pageSize` and `pageIndex` with
    /// plain dates and read a bare array.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{EcGridId, MailboxId};
    ///
    /// let page = ecgrid
    ///     .interchanges()
    ///     .list_inbox()
    ///     .mailbox_id(MailboxId(77120))
    ///     .ec_grid_id_from(EcGridId(0))
    ///     .ec_grid_id_to(EcGridId(0))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_inbox(&self) -> ListInboxInterchanges {
        ListInboxInterchanges {
            call: self
                .client
                .call(&spec::LIST_INBOX_INTERCHANGES)
                .object(JsonObject::new()),
        }
    }

    /// Search outbound interchanges.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListOutboxInterchanges::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/interchanges/outbox-list.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{EcGridId, MailboxId};
    ///
    /// let page = ecgrid
    ///     .interchanges()
    ///     .list_outbox()
    ///     .mailbox_id(MailboxId(77120))
    ///     .ec_grid_id_from(EcGridId(0))
    ///     .ec_grid_id_to(EcGridId(0))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_outbox(&self) -> ListOutboxInterchanges {
        ListOutboxInterchanges {
            call: self
                .client
                .call(&spec::LIST_OUTBOX_INTERCHANGES)
                .object(JsonObject::new()),
        }
    }
}
