//! Network profile, contacts, settings.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    GetNetwork, GetNetworkContact, ListNetworks, SetNetworkX12Delimiters, UpdateNetwork,
    UpdateNetworkConfig,
};
pub use self::models::{Network, NetworkContact, NetworkContactType, NetworkPage};

use core_http::JsonObject;

use crate::Client;
use crate::types::NetworkId;

/// Network profile, contacts, settings.
///
/// Made by [`Client::networks`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Networks {
    client: Client,
}

impl Networks {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one network.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/networks/get-network.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::NetworkId;
    ///
    /// let network = ecgrid.networks().get(NetworkId(310)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, network_id: NetworkId) -> GetNetwork {
        let call = self.client.call(&spec::GET_NETWORK).path("id", network_id);
        GetNetwork { call }
    }

    /// List visible networks.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListNetworks::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/networks/list-networks.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{NetworkId, Status};
    ///
    /// let page = ecgrid
    ///     .networks()
    ///     .list()
    ///     .network_id(NetworkId(0))
    ///     .status(Status::Active)
    ///     .page_no(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListNetworks {
        ListNetworks { call: self.client.call(&spec::LIST_NETWORKS).object(JsonObject::new()) }
    }

    /// Change the profile of a network.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/networks/update-network.md` of the provider's documentation.
    ///
    /// *Uncertain:* Not said whether omitted fields stay as they are (PUT); the address fields
    /// never come back in a reply; a SOAP page says status may be sent too.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::NetworkId;
    ///
    /// let network = ecgrid
    ///     .networks()
    ///     .update(NetworkId(310))
    ///     .company_name("Juniper Supply Cooperative eG")
    ///     .address1("4 Quay Street")
    ///     .address2("Floor 2")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, network_id: NetworkId) -> UpdateNetwork {
        let call = self.client.call(&spec::UPDATE_NETWORK).set("networkId", &network_id);
        UpdateNetwork { call }
    }

    /// Fetch the contact for one role.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `contact_type`: Role of a network contact.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/networks/get-contact.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::NetworkId;
    /// use ecgrid_client::networks::NetworkContactType;
    ///
    /// let contact = ecgrid
    ///     .networks()
    ///     .get_contact(NetworkId(310), NetworkContactType::Errors)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_contact(
        &self,
        network_id: NetworkId,
        contact_type: NetworkContactType,
    ) -> GetNetworkContact {
        let call = self
            .client
            .call(&spec::GET_NETWORK_CONTACT)
            .set("networkId", &network_id)
            .set("contactType", &contact_type);
        GetNetworkContact { call }
    }

    /// Change operational settings of a network.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/networks/update-config.md` of the provider's documentation.
    ///
    /// *Uncertain:* The page names no setting and refers to the live Swagger document; SOAP
    /// pages route gateway and VPN settings here.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::NetworkId;
    ///
    /// ecgrid
    ///     .networks()
    ///     .update_config(NetworkId(310))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_config(&self, network_id: NetworkId) -> UpdateNetworkConfig {
        let call = self.client.call(&spec::UPDATE_NETWORK_CONFIG).set("networkId", &network_id);
        UpdateNetworkConfig { call }
    }

    /// Set the X12 separators of a network.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// - `element_delimiter`: Element separator, commonly \*; 1 character.
    /// - `sub_element_delimiter`: Component separator, commonly : or \>; 1 character.
    /// - `segment_terminator`: Segment end, commonly \~; 1 character.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/networks/x12-delimiters.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::NetworkId;
    ///
    /// ecgrid
    ///     .networks()
    ///     .set_x12_delimiters(NetworkId(310), "*", ":", "~")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_x12_delimiters(
        &self,
        network_id: NetworkId,
        element_delimiter: impl AsRef<str>,
        sub_element_delimiter: impl AsRef<str>,
        segment_terminator: impl AsRef<str>,
    ) -> SetNetworkX12Delimiters {
        let call = self
            .client
            .call(&spec::SET_NETWORK_X12_DELIMITERS)
            .set("networkId", &network_id)
            .set("elementDelimiter", element_delimiter.as_ref())
            .set("subElementDelimiter", sub_element_delimiter.as_ref())
            .set("segmentTerminator", segment_terminator.as_ref());
        SetNetworkX12Delimiters { call }
    }
}
