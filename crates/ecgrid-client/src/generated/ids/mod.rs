//! ECGrid IDs, the trading partner identities.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    AddEcGridIdVan, CreateEcGridId, DeleteEcGridId, FindEcGridIds, GetEcGridId,
    GetEcGridIdDefaultMailbox, ListEcGridIds, MoveTradingPartner, SetEcGridIdX12Delimiters,
    UpdateEcGridId, UpdateEcGridIdConfig, UpdateEcGridIdDataEmail, UpdateEcGridIdDescription,
};
pub use self::models::{DefaultMailbox, EcGridIdInfo, EmailPayload, EmailSystem, RoutingGroup};

use core_http::JsonObject;

use crate::Client;
use crate::types::{EcGridId, MailboxId};

/// ECGrid IDs, the trading partner identities.
///
/// Made by [`Client::ids`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Ids {
    client: Client,
}

impl Ids {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one ECGrid ID.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/ids/get-id.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    ///
    /// let id = ecgrid.ids().get(EcGridId(880_145)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, ec_grid_id: EcGridId) -> GetEcGridId {
        let call = self.client.call(&spec::GET_EC_GRID_ID).path("id", ec_grid_id);
        GetEcGridId { call }
    }

    /// Change label, status or standard of an ECGrid ID.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/ids/update-id.md` of the provider's documentation.
    ///
    /// *Uncertain:* All body fields are optional; the effect of an empty body, and of omitted
    /// fields under PUT, is not said.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{EcGridId, EdiStandard, Status};
    ///
    /// let id = ecgrid
    ///     .ids()
    ///     .update(EcGridId(880_145))
    ///     .description("Juniper live orders (east)")
    ///     .status(Status::Active)
    ///     .edi_standard(EdiStandard::X12)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, ec_grid_id: EcGridId) -> UpdateEcGridId {
        let call = self
            .client
            .call(&spec::UPDATE_EC_GRID_ID)
            .object(JsonObject::new())
            .path("id", ec_grid_id);
        UpdateEcGridId { call }
    }

    /// Terminate an ECGrid ID for good.
    ///
    /// Irreversible. Routing to and from the pair stops at once and its interconnects are
    /// affected. Twice has the effect of once: repeated after a failure that may pass, except a
    /// 500. Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/ids/delete-id.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    ///
    /// let done = ecgrid.ids().delete(EcGridId(880_145)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, ec_grid_id: EcGridId) -> DeleteEcGridId {
        let call = self.client.call(&spec::DELETE_EC_GRID_ID).path("id", ec_grid_id);
        DeleteEcGridId { call }
    }

    /// Register a trading partner identity in a mailbox.
    ///
    /// Starts Active. Never sent again once it may have arrived.
    ///
    /// - `qualifier`: EDI qualifier such as 01 or ZZ.
    /// - `id`: EDI identifier.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/ids/create-id.md` of the provider's documentation.
    ///
    /// *Uncertain:* A guide names the fields isaQualifier/isaId (15 places, blank padded) and
    /// adds `networkId` and `useType`.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::ids::RoutingGroup;
    /// use ecgrid_client::{EdiStandard, MailboxId};
    ///
    /// let id = ecgrid
    ///     .ids()
    ///     .create(MailboxId(77120), "ZZ", "JUNIPERCOOP")
    ///     .description("Juniper live orders")
    ///     .edi_standard(EdiStandard::X12)
    ///     .routing_group(RoutingGroup::ProductionA)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        mailbox_id: MailboxId,
        qualifier: impl AsRef<str>,
        id: impl AsRef<str>,
    ) -> CreateEcGridId {
        let call = self
            .client
            .call(&spec::CREATE_EC_GRID_ID)
            .set("mailboxId", &mailbox_id)
            .set("qualifier", qualifier.as_ref())
            .set("id", id.as_ref());
        CreateEcGridId { call }
    }

    /// Look up ECGrid IDs by qualifier and EDI identifier.
    ///
    /// Several matches are possible when the pair lives in more than one network. Reads only:
    /// repeated after a failure that may pass.
    ///
    /// - `qualifier`: EDI qualifier.
    /// - `id`: EDI identifier.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/ids/find-id.md` of the provider's documentation.
    ///
    /// *Uncertain:* Two guides call GET `/v2/ids/find` with query parameters (qualifier,id or
    /// isaQualifier,isaId).
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let ids = ecgrid.ids().find("01", "006141099LUMN").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn find(&self, qualifier: impl AsRef<str>, id: impl AsRef<str>) -> FindEcGridIds {
        let call = self
            .client
            .call(&spec::FIND_EC_GRID_IDS)
            .set("qualifier", qualifier.as_ref())
            .set("id", id.as_ref());
        FindEcGridIds { call }
    }

    /// List ECGrid IDs.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListEcGridIds::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/ids/list-ids.md` of the provider's documentation.
    ///
    /// *Uncertain:* Called paginated but returns a bare array without totals; default and
    /// largest page size are not given.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{MailboxId, Status};
    ///
    /// let ids = ecgrid
    ///     .ids()
    ///     .list()
    ///     .mailbox_id(MailboxId(77120))
    ///     .status(Status::Active)
    ///     .page_no(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListEcGridIds {
        ListEcGridIds { call: self.client.call(&spec::LIST_EC_GRID_IDS).object(JsonObject::new()) }
    }

    /// Change advanced settings of an ECGrid ID.
    ///
    /// Omitted settings keep their value. Twice has the effect of once: repeated after a
    /// failure that may pass, except a 500. Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/ids/update-config.md` of the provider's documentation.
    ///
    /// *Uncertain:* The page names no setting.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    ///
    /// let done = ecgrid.ids().update_config(EcGridId(880_145)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn update_config(&self, ec_grid_id: EcGridId) -> UpdateEcGridIdConfig {
        let call = self.client.call(&spec::UPDATE_EC_GRID_ID_CONFIG).set("ecGridId", &ec_grid_id);
        UpdateEcGridIdConfig { call }
    }

    /// Attach a VAN-side identity to an ECGrid ID.
    ///
    /// Never sent again once it may have arrived. Gives `true` when done.
    ///
    /// - `van_qualifier`: Qualifier used at the VAN.
    /// - `van_id`: Identifier used at the VAN.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/ids/add-van.md` of the provider's documentation.
    ///
    /// *Uncertain:* Effect of adding the same pair twice is not said.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    ///
    /// let done = ecgrid
    ///     .ids()
    ///     .add_van(EcGridId(880_390), "14", "LUMENVAN9")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_van(
        &self,
        ec_grid_id: EcGridId,
        van_qualifier: impl AsRef<str>,
        van_id: impl AsRef<str>,
    ) -> AddEcGridIdVan {
        let call = self
            .client
            .call(&spec::ADD_EC_GRID_ID_VAN)
            .set("ecGridId", &ec_grid_id)
            .set("vanQualifier", van_qualifier.as_ref())
            .set("vanId", van_id.as_ref());
        AddEcGridIdVan { call }
    }

    /// Fetch the default mailbox of an ECGrid ID.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/ids/get-mailbox-default.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    ///
    /// let default_mailbox = ecgrid
    ///     .ids()
    ///     .get_default_mailbox(EcGridId(880_145))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_default_mailbox(&self, ec_grid_id: EcGridId) -> GetEcGridIdDefaultMailbox {
        let call = self
            .client
            .call(&spec::GET_EC_GRID_ID_DEFAULT_MAILBOX)
            .set("ecGridId", &ec_grid_id);
        GetEcGridIdDefaultMailbox { call }
    }

    /// Move an ECGrid ID to another mailbox of the same network.
    ///
    /// Only `mailboxId` changes in the record. Never sent again once it may have arrived.
    ///
    /// Needs at least the level `NetworkAdmin`, according to the SOAP twin. Documented
    /// failures: 400, 401, 403, 404, 429, 500, 503. Source: page `rest-api/ids/move-tp.md` of
    /// the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{EcGridId, MailboxId};
    ///
    /// let id = ecgrid
    ///     .ids()
    ///     .move_trading_partner(EcGridId(880_145), MailboxId(77121))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn move_trading_partner(
        &self,
        ec_grid_id: EcGridId,
        new_mailbox_id: MailboxId,
    ) -> MoveTradingPartner {
        let call = self
            .client
            .call(&spec::MOVE_TRADING_PARTNER)
            .set("ecGridId", &ec_grid_id)
            .set("newMailboxId", &new_mailbox_id);
        MoveTradingPartner { call }
    }

    /// Set the data mail address of an ECGrid ID.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    /// Gives `true` when done.
    ///
    /// - `email`: Mail address.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/ids/update-data-email.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    /// use ecgrid_client::ids::{EmailPayload, EmailSystem};
    ///
    /// let done = ecgrid
    ///     .ids()
    ///     .update_data_email(EcGridId(880_145), "edi@juniper.example")
    ///     .email_system(EmailSystem::Smtp)
    ///     .email_payload(EmailPayload::Attachment)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_data_email(
        &self,
        ec_grid_id: EcGridId,
        email: impl AsRef<str>,
    ) -> UpdateEcGridIdDataEmail {
        let call = self
            .client
            .call(&spec::UPDATE_EC_GRID_ID_DATA_EMAIL)
            .set("ecGridId", &ec_grid_id)
            .set("email", email.as_ref());
        UpdateEcGridIdDataEmail { call }
    }

    /// Change the label of an ECGrid ID.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    /// Gives `true` when done.
    ///
    /// - `description`: Label.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/ids/update-description.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    ///
    /// let done = ecgrid
    ///     .ids()
    ///     .update_description(EcGridId(880_145), "Juniper orders")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_description(
        &self,
        ec_grid_id: EcGridId,
        description: impl AsRef<str>,
    ) -> UpdateEcGridIdDescription {
        let call = self
            .client
            .call(&spec::UPDATE_EC_GRID_ID_DESCRIPTION)
            .set("ecGridId", &ec_grid_id)
            .set("description", description.as_ref());
        UpdateEcGridIdDescription { call }
    }

    /// Set the X12 separators of an ECGrid ID.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    /// Gives `true` when done.
    ///
    /// - `element_delimiter`: Element separator, commonly \*; 1 character.
    /// - `sub_element_delimiter`: Component separator, commonly : or \>; 1 character.
    /// - `segment_terminator`: Segment end, commonly \~; 1 character.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/ids/x12-delimiters.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    ///
    /// let done = ecgrid
    ///     .ids()
    ///     .set_x12_delimiters(EcGridId(880_145), "|", ">", "~")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_x12_delimiters(
        &self,
        ec_grid_id: EcGridId,
        element_delimiter: impl AsRef<str>,
        sub_element_delimiter: impl AsRef<str>,
        segment_terminator: impl AsRef<str>,
    ) -> SetEcGridIdX12Delimiters {
        let call = self
            .client
            .call(&spec::SET_EC_GRID_ID_X12_DELIMITERS)
            .set("ecGridId", &ec_grid_id)
            .set("elementDelimiter", element_delimiter.as_ref())
            .set("subElementDelimiter", sub_element_delimiter.as_ref())
            .set("segmentTerminator", segment_terminator.as_ref());
        SetEcGridIdX12Delimiters { call }
    }
}
