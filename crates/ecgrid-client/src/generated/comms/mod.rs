//! Communication channels.
//! Written by `cargo xtask codegen`.

mod calls;
mod spec;

pub use self::calls::{
    CreateComm, FindComms, GetComm, GetCommPair, ListComms, SetCommPair, UpdateComm,
    UpdateCommConfig,
};
#[doc(no_inline)]
pub use crate::types::Comm;

use core_http::JsonObject;

use crate::Client;
use crate::types::{CommId, CommType, EcGridId, MailboxId};

/// Communication channels.
///
/// Made by [`Client::comms`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Comms {
    client: Client,
}

impl Comms {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Certificates of comm channels.
    #[cfg(feature = "certificates")]
    #[must_use]
    pub fn certificates(&self, comm_id: CommId) -> crate::certificates::Certificates {
        crate::certificates::Certificates::new(&self.client, comm_id)
    }

    /// Fetch one comm channel.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/comms/get-comm.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CommId;
    ///
    /// let comm = ecgrid.comms().get(CommId(6120)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, comm_id: CommId) -> GetComm {
        let call = self.client.call(&spec::GET_COMM).path("id", comm_id);
        GetComm { call }
    }

    /// Find comm channels by identifier.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `identifier`: AS2 ID, FTP user or the like.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/comms/find-comm.md` of the provider's documentation.
    ///
    /// *Uncertain:* MCP makes `commType` mandatory and adds `privateKeyRequired`, `useType` and
    /// `showInactive`.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CommType;
    ///
    /// let comms = ecgrid
    ///     .comms()
    ///     .find("JUNIPER-AS2")
    ///     .comm_type(CommType::As2)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn find(&self, identifier: impl AsRef<str>) -> FindComms {
        let call = self.client.call(&spec::FIND_COMMS).set("identifier", identifier.as_ref());
        FindComms { call }
    }

    /// List comm channels.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/comms/list-comms.md` of the provider's documentation.
    ///
    /// *Uncertain:* Not paged, no scope filter; MCP adds networkId/mailboxId, demands
    /// `commType` and reads `withCerts` as "include certificate data".
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{CommType, UseType};
    ///
    /// let comms = ecgrid
    ///     .comms()
    ///     .list()
    ///     .comm_type(CommType::As2)
    ///     .use_type(UseType::Production)
    ///     .show_inactive(false)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListComms {
        ListComms { call: self.client.call(&spec::LIST_COMMS).object(JsonObject::new()) }
    }

    /// Show the channels used between two ECGrid IDs.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/comms/comm-pair.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    ///
    /// let comms = ecgrid
    ///     .comms()
    ///     .get_pair(EcGridId(880_145), EcGridId(880_390))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_pair(&self, ec_grid_id_from: EcGridId, ec_grid_id_to: EcGridId) -> GetCommPair {
        let call = self
            .client
            .call(&spec::GET_COMM_PAIR)
            .set("ecGridIdFrom", &ec_grid_id_from)
            .set("ecGridIdTo", &ec_grid_id_to);
        GetCommPair { call }
    }

    /// Set the preferred channel between two ECGrid IDs.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/comms/set-pair.md` of the provider's documentation.
    ///
    /// *Uncertain:* What leaving out `commId` does is not said; it may clear the preference.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{CommId, EcGridId};
    ///
    /// let comms = ecgrid
    ///     .comms()
    ///     .set_pair(EcGridId(880_145), EcGridId(880_390))
    ///     .comm_id(CommId(6120))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_pair(&self, ec_grid_id_from: EcGridId, ec_grid_id_to: EcGridId) -> SetCommPair {
        let call = self
            .client
            .call(&spec::SET_COMM_PAIR)
            .set("ecGridIdFrom", &ec_grid_id_from)
            .set("ecGridIdTo", &ec_grid_id_to);
        SetCommPair { call }
    }

    /// Add a comm channel to a mailbox.
    ///
    /// Starts Active without certificates. Never sent again once it may have arrived.
    ///
    /// - `comm_type`: Transport of a comm channel.
    /// - `identifier`: Wire identifier.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/comms/create-comm.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{CommType, MailboxId, UseType};
    ///
    /// let comm = ecgrid
    ///     .comms()
    ///     .create(MailboxId(77120), CommType::As2, "JUNIPER-AS2")
    ///     .use_type(UseType::Production)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        mailbox_id: MailboxId,
        comm_type: CommType,
        identifier: impl AsRef<str>,
    ) -> CreateComm {
        let call = self
            .client
            .call(&spec::CREATE_COMM)
            .set("mailboxId", &mailbox_id)
            .set("commType", &comm_type)
            .set("identifier", identifier.as_ref());
        CreateComm { call }
    }

    /// Change identifier or status of a comm channel.
    ///
    /// Its C# example sends `commId` and identifier only, so omitted fields appear to stay.
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/comms/update-comm.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{CommId, Status};
    ///
    /// let comm = ecgrid
    ///     .comms()
    ///     .update(CommId(6120))
    ///     .identifier("JUNIPER-AS2-B")
    ///     .status(Status::Active)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, comm_id: CommId) -> UpdateComm {
        let call = self.client.call(&spec::UPDATE_COMM).set("commId", &comm_id);
        UpdateComm { call }
    }

    /// Change protocol settings of a comm channel.
    ///
    /// Omitted settings keep their value. Twice has the effect of once: repeated after a
    /// failure that may pass, except a 500. Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/comms/update-config.md` of the provider's documentation.
    ///
    /// *Uncertain:* The page names no setting; they vary by `commType`. A SOAP page routes the
    /// default mailbox of a comm here.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CommId;
    ///
    /// let done = ecgrid.comms().update_config(CommId(6120)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn update_config(&self, comm_id: CommId) -> UpdateCommConfig {
        let call = self.client.call(&spec::UPDATE_COMM_CONFIG).set("commId", &comm_id);
        UpdateCommConfig { call }
    }
}
