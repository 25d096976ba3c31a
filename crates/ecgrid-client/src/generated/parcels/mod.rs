//! Files in and out.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    AddParcelAcknowledgmentNote, CancelParcel, ConfirmParcelDownload, DownloadParcel,
    FindParcelsByMailbagControlId, GetParcel, GetParcelManifest, ListInboxParcels,
    ListOutboxParcels, ListPendingInboxParcels, ResetParcelToInbox, SendTestFile,
    SetParcelMailbagControlId, UpdateParcel, UploadParcel,
};
pub use self::models::{Parcel, ParcelDownload, ParcelManifestEntry, ParcelStatus};

use core_http::{Base64, JsonObject};

use crate::Client;
use crate::types::{EcGridId, ParcelId};

/// Files in and out.
///
/// Made by [`Client::parcels`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Parcels {
    client: Client,
}

impl Parcels {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch the header of one parcel.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/parcels/get-parcel.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ParcelId;
    ///
    /// let parcel = ecgrid.parcels().get(ParcelId(5_600_017_734)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, parcel_id: ParcelId) -> GetParcel {
        let call = self.client.call(&spec::GET_PARCEL).path("id", parcel_id);
        GetParcel { call }
    }

    /// Send a file as an outbound parcel.
    ///
    /// Without explicit IDs the route is taken from the ISA sender and receiver, then GS.
    /// Unroutable files go to suspense and an error comes back. Without an active interconnect
    /// the traffic is refused. First status is `outboxPending`. Never sent again once it may
    /// have arrived. Gives: ID of the new parcel.
    ///
    /// - `file_name`: File name; at least 1 character.
    /// - `content`: File bytes in Base64; made from bytes, read with `decode`.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/parcels/upload-parcel.md` of the provider's documentation.
    ///
    /// *Uncertain:*
    ///
    /// - Samples read data as `{parcelId}`, a guide as `{parcelId,fileName,status,size}`; one
    ///   sample sends multipart/form-data with a part named file.
    /// - Bytes is typed int; whether it counts raw or encoded bytes, and whether a mismatch
    ///   fails, is not said (samples send the raw length).
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    ///
    /// let parcel_id = ecgrid
    ///     .parcels()
    ///     .upload("juniper_810_0212.edi", b"ISA*00*          *00*          *")
    ///     .bytes(239)
    ///     .ec_grid_id_from(EcGridId(880_145))
    ///     .ec_grid_id_to(EcGridId(880_390))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn upload(&self, file_name: impl AsRef<str>, content: impl Into<Base64>) -> UploadParcel {
        let call = self
            .client
            .call(&spec::UPLOAD_PARCEL)
            .set("fileName", file_name.as_ref())
            .set("content", &content.into());
        UploadParcel { call }
    }

    /// Fetch an inbound parcel with its bytes.
    ///
    /// Does not remove the parcel from the inbox; confirm does. Twice has the effect of once:
    /// repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/parcels/download-parcel.md` of the provider's documentation.
    ///
    /// *Uncertain:* Some pages treat the reply as raw bytes or call GET
    /// `/v2/parcels/{id}/download`; whether the status moves on download is disputed.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ParcelId;
    ///
    /// let download = ecgrid
    ///     .parcels()
    ///     .download(ParcelId(5_600_017_734))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn download(&self, parcel_id: ParcelId) -> DownloadParcel {
        let call = self.client.call(&spec::DOWNLOAD_PARCEL).set("parcelId", &parcel_id);
        DownloadParcel { call }
    }

    /// Tell the service that a fetched parcel is safely stored.
    ///
    /// Repeats are no-ops that still succeed. Without it the parcel shows up in every poll.
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    /// Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/parcels/confirm-download.md` of the provider's documentation.
    ///
    /// *Uncertain:* A guide returns `{parcelId,status}`; the appendix says confirm leads to
    /// InBoxArchived, the endpoint page to InBoxTransferred; SOAP says a second confirm fails.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ParcelId;
    ///
    /// let done = ecgrid
    ///     .parcels()
    ///     .confirm(ParcelId(5_600_017_734))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn confirm(&self, parcel_id: ParcelId) -> ConfirmParcelDownload {
        let call = self.client.call(&spec::CONFIRM_PARCEL_DOWNLOAD).set("parcelId", &parcel_id);
        ConfirmParcelDownload { call }
    }

    /// Search inbound parcels.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListInboxParcels::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/parcels/inbox-list.md` of the provider's documentation.
    ///
    /// *Uncertain:* Called paginated but returns a bare array; largest page size not given
    /// (SOAP twin: 500). A guide shows GET on this path.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    /// use ecgrid_client::parcels::ParcelStatus;
    ///
    /// let parcels = ecgrid
    ///     .parcels()
    ///     .list_inbox()
    ///     .mailbox_id(MailboxId(77120))
    ///     .status(ParcelStatus::InBoxReady)
    ///     .begin_date("2026-02-01T00:00:00Z")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_inbox(&self) -> ListInboxParcels {
        ListInboxParcels {
            call: self.client.call(&spec::LIST_INBOX_PARCELS).object(JsonObject::new()),
        }
    }

    /// Search outbound parcels.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListOutboxParcels::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/parcels/outbox-list.md` of the provider's documentation.
    ///
    /// *Uncertain:* Called paginated but returns a bare array; its example carries
    /// OutBoxDelivered, a status outside the list.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{EcGridId, MailboxId};
    ///
    /// let parcels = ecgrid
    ///     .parcels()
    ///     .list_outbox()
    ///     .mailbox_id(MailboxId(77120))
    ///     .ec_grid_id_from(EcGridId(880_145))
    ///     .begin_date("2026-02-01T00:00:00Z")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_outbox(&self) -> ListOutboxParcels {
        ListOutboxParcels {
            call: self.client.call(&spec::LIST_OUTBOX_PARCELS).object(JsonObject::new()),
        }
    }

    /// List every parcel waiting to be fetched.
    ///
    /// Meant for poll loops. Holds InBoxReady parcels only. Reads only: repeated after a
    /// failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/parcels/pending-inbox-list.md` of the provider's documentation.
    ///
    /// *Uncertain:* The page says no paging; guide and all C# samples send
    /// pageNo/recordsPerPage and the guide shows counters beside data.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    ///
    /// let parcels = ecgrid
    ///     .parcels()
    ///     .list_pending_inbox()
    ///     .mailbox_id(MailboxId(77120))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_pending_inbox(&self) -> ListPendingInboxParcels {
        ListPendingInboxParcels {
            call: self
                .client
                .call(&spec::LIST_PENDING_INBOX_PARCELS)
                .object(JsonObject::new()),
        }
    }

    /// Withdraw an outbound parcel not yet delivered.
    ///
    /// Delivered or inbound parcels give an error. Interchanges inside are cancelled too. Twice
    /// has the effect of once: repeated after a failure that may pass, except a 500. Gives
    /// `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/parcels/cancel-parcel.md` of the provider's documentation.
    ///
    /// *Uncertain:* Error code for a delivered or inbound parcel is not named.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ParcelId;
    ///
    /// let done = ecgrid
    ///     .parcels()
    ///     .cancel(ParcelId(5_600_017_734))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn cancel(&self, parcel_id: ParcelId) -> CancelParcel {
        let call = self.client.call(&spec::CANCEL_PARCEL).path("id", parcel_id);
        CancelParcel { call }
    }

    /// Make a confirmed parcel available for pick-up again.
    ///
    /// Status becomes InBoxReady and the parcel shows up in polls again. A late repeat after a
    /// new confirm would reset it once more. Never sent again once it may have arrived. Gives
    /// `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/parcels/reset-to-inbox.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ParcelId;
    ///
    /// let done = ecgrid
    ///     .parcels()
    ///     .reset_to_inbox(ParcelId(5_600_017_734))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn reset_to_inbox(&self, parcel_id: ParcelId) -> ResetParcelToInbox {
        let call = self.client.call(&spec::RESET_PARCEL_TO_INBOX).path("id", parcel_id);
        ResetParcelToInbox { call }
    }

    /// List the interchanges inside a parcel.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/parcels/get-manifest.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ParcelId;
    ///
    /// let manifests = ecgrid
    ///     .parcels()
    ///     .get_manifest(ParcelId(5_600_017_734))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_manifest(&self, parcel_id: ParcelId) -> GetParcelManifest {
        let call = self.client.call(&spec::GET_PARCEL_MANIFEST).path("id", parcel_id);
        GetParcelManifest { call }
    }

    /// Overwrite a parcel status.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/parcels/update-parcel.md` of the provider's documentation.
    ///
    /// *Uncertain:*
    ///
    /// - Which status changes are allowed is not said.
    /// - Page speaks of status or metadata but tables status only.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ParcelId;
    /// use ecgrid_client::parcels::ParcelStatus;
    ///
    /// let parcel = ecgrid
    ///     .parcels()
    ///     .update(ParcelId(5_600_017_734))
    ///     .status(ParcelStatus::InBoxReady)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, parcel_id: ParcelId) -> UpdateParcel {
        let call = self.client.call(&spec::UPDATE_PARCEL).set("parcelId", &parcel_id);
        UpdateParcel { call }
    }

    /// Give a parcel its mailbag control ID.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    /// Gives `true` when done.
    ///
    /// - `mailbag_control_id`: Caller-chosen tag; at least 1 character.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/parcels/set-mailbag-control-id.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ParcelId;
    ///
    /// let done = ecgrid
    ///     .parcels()
    ///     .set_mailbag_control_id(ParcelId(5_600_017_801), "JC-BAG-0212-07")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_mailbag_control_id(
        &self,
        parcel_id: ParcelId,
        mailbag_control_id: impl AsRef<str>,
    ) -> SetParcelMailbagControlId {
        let call = self
            .client
            .call(&spec::SET_PARCEL_MAILBAG_CONTROL_ID)
            .set("parcelId", &parcel_id)
            .set("mailbagControlId", mailbag_control_id.as_ref());
        SetParcelMailbagControlId { call }
    }

    /// Find parcels by mailbag control ID.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `mailbag_control_id`: Tag; at least 1 character.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/parcels/find-mailbag-control-id.md` of the provider's documentation.
    ///
    /// *Uncertain:* Exact or partial match is not said.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    ///
    /// let parcels = ecgrid
    ///     .parcels()
    ///     .find_by_mailbag_control_id("JC-BAG-0212-07")
    ///     .mailbox_id(MailboxId(77120))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn find_by_mailbag_control_id(
        &self,
        mailbag_control_id: impl AsRef<str>,
    ) -> FindParcelsByMailbagControlId {
        let call = self
            .client
            .call(&spec::FIND_PARCELS_BY_MAILBAG_CONTROL_ID)
            .set("mailbagControlId", mailbag_control_id.as_ref());
        FindParcelsByMailbagControlId { call }
    }

    /// Attach a note to a parcel.
    ///
    /// Never sent again once it may have arrived. Gives `true` when done.
    ///
    /// - `note`: Note text; at least 1 character.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/parcels/acknowledgment-note.md` of the provider's documentation.
    ///
    /// *Uncertain:* Whether a second note adds or replaces is not said; no page reads notes
    /// back.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ParcelId;
    ///
    /// let done = ecgrid
    ///     .parcels()
    ///     .add_acknowledgment_note(ParcelId(5_600_017_734), "Booked as order JC-20418.")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_acknowledgment_note(
        &self,
        parcel_id: ParcelId,
        note: impl AsRef<str>,
    ) -> AddParcelAcknowledgmentNote {
        let call = self
            .client
            .call(&spec::ADD_PARCEL_ACKNOWLEDGMENT_NOTE)
            .set("parcelId", &parcel_id)
            .set("note", note.as_ref());
        AddParcelAcknowledgmentNote { call }
    }

    /// Send a generated test file between two ECGrid IDs.
    ///
    /// The file runs through normal routing. Read the parcel to see what becomes of it. Never
    /// sent again once it may have arrived. Gives: Parcel ID of the test file.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/parcels/send-test-file.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    ///
    /// let parcel_id = ecgrid
    ///     .parcels()
    ///     .send_test_file(EcGridId(880_145), EcGridId(880_390))
    ///     .document_type("850")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_test_file(
        &self,
        ec_grid_id_from: EcGridId,
        ec_grid_id_to: EcGridId,
    ) -> SendTestFile {
        let call = self
            .client
            .call(&spec::SEND_TEST_FILE)
            .set("ecGridIdFrom", &ec_grid_id_from)
            .set("ecGridIdTo", &ec_grid_id_to);
        SendTestFile { call }
    }
}
