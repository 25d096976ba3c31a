//! Mailboxes and their settings.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    CreateMailbox, DeleteMailbox, GetMailbox, ListMailboxes, SetMailboxX12Delimiters, UpdateMailbox,
    UpdateMailboxConfig,
};
pub use self::models::{Mailbox, MailboxPage};

use core_http::JsonObject;

use crate::Client;
use crate::types::{MailboxId, NetworkId};

/// Mailboxes and their settings.
///
/// Made by [`Client::mailboxes`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Mailboxes {
    client: Client,
}

impl Mailboxes {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one mailbox.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/mailboxes/get-mailbox.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    ///
    /// let mailbox = ecgrid.mailboxes().get(MailboxId(77120)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, mailbox_id: MailboxId) -> GetMailbox {
        let call = self.client.call(&spec::GET_MAILBOX).path("id", mailbox_id);
        GetMailbox { call }
    }

    /// Terminate a mailbox for good.
    ///
    /// Irreversible; data of the mailbox goes with it. Twice has the effect of once: repeated
    /// after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/mailboxes/delete-mailbox.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    ///
    /// ecgrid.mailboxes().delete(MailboxId(77120)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, mailbox_id: MailboxId) -> DeleteMailbox {
        let call = self.client.call(&spec::DELETE_MAILBOX).path("id", mailbox_id);
        DeleteMailbox { call }
    }

    /// Add a mailbox to a network.
    ///
    /// A new mailbox starts Active. Never sent again once it may have arrived.
    ///
    /// - `unique_id`: Short key, unique in the network; at most 12 characters, letters and digits
    ///   only. *Uncertain:* A guide uses hyphens in this key.
    /// - `company_name`: Display name.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/mailboxes/create-mailbox.md` of the provider's documentation.
    ///
    /// *Uncertain:* Overview of the guides shows POST `/v2/mailboxes`; the guide makes
    /// `networkId` optional (0 = caller) and adds `mailboxConfig`.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::NetworkId;
    ///
    /// let mailbox = ecgrid
    ///     .mailboxes()
    ///     .create(NetworkId(310), "JUNIPER02", "Juniper Invoices")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        network_id: NetworkId,
        unique_id: impl AsRef<str>,
        company_name: impl AsRef<str>,
    ) -> CreateMailbox {
        let call = self
            .client
            .call(&spec::CREATE_MAILBOX)
            .set("networkId", &network_id)
            .set("uniqueId", unique_id.as_ref())
            .set("companyName", company_name.as_ref());
        CreateMailbox { call }
    }

    /// List visible mailboxes.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListMailboxes::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/mailboxes/list-mailboxes.md` of the provider's documentation.
    ///
    /// *Uncertain:* Quick-starts filter with `mailboxId` and `showInactive` and read a bare
    /// array.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{NetworkId, Status};
    ///
    /// let page = ecgrid
    ///     .mailboxes()
    ///     .list()
    ///     .network_id(NetworkId(310))
    ///     .status(Status::Active)
    ///     .page_no(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListMailboxes {
        ListMailboxes { call: self.client.call(&spec::LIST_MAILBOXES).object(JsonObject::new()) }
    }

    /// Change the profile of a mailbox.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/mailboxes/update-mailbox.md` of the provider's documentation.
    ///
    /// *Uncertain:* Only `mailboxId` and `companyName` are tabled; the rest is said to mirror
    /// the network update and is taken over from there.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    ///
    /// let mailbox = ecgrid
    ///     .mailboxes()
    ///     .update(MailboxId(77120))
    ///     .company_name("Juniper Orders East")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, mailbox_id: MailboxId) -> UpdateMailbox {
        let call = self.client.call(&spec::UPDATE_MAILBOX).set("mailboxId", &mailbox_id);
        UpdateMailbox { call }
    }

    /// Change operational settings of a mailbox.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/mailboxes/update-config.md` of the provider's documentation.
    ///
    /// *Uncertain:* The page tables `mailboxId` only and refers to the live Swagger document;
    /// two settings are taken from common-operations/create-a-mailbox.md.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    ///
    /// ecgrid
    ///     .mailboxes()
    ///     .update_config(MailboxId(77120))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_config(&self, mailbox_id: MailboxId) -> UpdateMailboxConfig {
        let call = self.client.call(&spec::UPDATE_MAILBOX_CONFIG).set("mailboxId", &mailbox_id);
        UpdateMailboxConfig { call }
    }

    /// Set the X12 separators of a mailbox, over those of its network.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// - `element_delimiter`: Element separator, commonly \*; 1 character.
    /// - `sub_element_delimiter`: Component separator, commonly : or \>; 1 character.
    /// - `segment_terminator`: Segment end, commonly \~; 1 character.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/mailboxes/x12-delimiters.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    ///
    /// ecgrid
    ///     .mailboxes()
    ///     .set_x12_delimiters(MailboxId(77120), "*", ">", "~")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_x12_delimiters(
        &self,
        mailbox_id: MailboxId,
        element_delimiter: impl AsRef<str>,
        sub_element_delimiter: impl AsRef<str>,
        segment_terminator: impl AsRef<str>,
    ) -> SetMailboxX12Delimiters {
        let call = self
            .client
            .call(&spec::SET_MAILBOX_X12_DELIMITERS)
            .set("mailboxId", &mailbox_id)
            .set("elementDelimiter", element_delimiter.as_ref())
            .set("subElementDelimiter", sub_element_delimiter.as_ref())
            .set("segmentTerminator", segment_terminator.as_ref());
        SetMailboxX12Delimiters { call }
    }
}
