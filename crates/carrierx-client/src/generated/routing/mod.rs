//! Routing IP profiles and locations, for administrators.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{ListRoutingIpProfiles, ListRoutingLocations};
pub use self::models::RoutingLocation;

use crate::Client;

/// Routing IP profiles and locations, for administrators.
///
/// Made by [`Client::routing`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Routing {
    client: Client,
}

impl Routing {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List routing IP profiles.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListRoutingIpProfiles::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/routing>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Only the overview
    /// page is available: it says administrators may view these objects. Path and scopes are
    /// guesses.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.routing().list_ip_profiles().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_ip_profiles(&self) -> ListRoutingIpProfiles {
        ListRoutingIpProfiles { call: self.client.call(&spec::LIST_ROUTING_IP_PROFILES) }
    }

    /// List routing locations.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListRoutingLocations::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/routing>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Only the overview
    /// page is available: it says administrators may view these objects. Path and scopes are
    /// guesses.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.routing().list_locations().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_locations(&self) -> ListRoutingLocations {
        ListRoutingLocations { call: self.client.call(&spec::LIST_ROUTING_LOCATIONS) }
    }
}
