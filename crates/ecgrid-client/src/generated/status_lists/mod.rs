//! Status catalogue.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::GetStatusLists;
pub use self::models::{StatusCatalogue, StatusCode};

use crate::Client;

/// Status catalogue.
///
/// Made by [`Client::status_lists`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct StatusLists {
    client: Client,
}

impl StatusLists {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch the catalogue of status codes.
    ///
    /// Safe to cache for long. Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 401, 403, 429, 500, 503. Source: page
    /// `rest-api/status-lists/get-status-lists.md` of the provider's documentation.
    ///
    /// *Uncertain:* Interchange codes here (Received, Delivered, Cancelled) differ from every
    /// other page; MCP shows numeric codes.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let status_catalogue = ecgrid.status_lists().get().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> GetStatusLists {
        GetStatusLists { call: self.client.call(&spec::GET_STATUS_LISTS) }
    }
}
