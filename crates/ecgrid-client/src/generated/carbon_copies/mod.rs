//! Rules that copy traffic.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    CreateCarbonCopy, DeleteCarbonCopy, GetCarbonCopy, ListCarbonCopies, UpdateCarbonCopy,
};
pub use self::models::CarbonCopy;

use core_http::JsonObject;

use crate::Client;
use crate::types::{CarbonCopyId, Direction, MailboxId};

/// Rules that copy traffic.
///
/// Made by [`Client::carbon_copies`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct CarbonCopies {
    client: Client,
}

impl CarbonCopies {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one carbon copy rule.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/carbon-copies/get-carbon-copy.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CarbonCopyId;
    ///
    /// let carbon_copy = ecgrid.carbon_copies().get(CarbonCopyId(912)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, carbon_copy_id: CarbonCopyId) -> GetCarbonCopy {
        let call = self.client.call(&spec::GET_CARBON_COPY).path("id", carbon_copy_id);
        GetCarbonCopy { call }
    }

    /// Remove a copy rule.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    /// Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/carbon-copies/delete-carbon-copy.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CarbonCopyId;
    ///
    /// let done = ecgrid
    ///     .carbon_copies()
    ///     .delete(CarbonCopyId(912))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, carbon_copy_id: CarbonCopyId) -> DeleteCarbonCopy {
        let call = self.client.call(&spec::DELETE_CARBON_COPY).path("id", carbon_copy_id);
        DeleteCarbonCopy { call }
    }

    /// Add a carbon copy rule.
    ///
    /// Starts Active. Original delivery is not touched. Never sent again once it may have
    /// arrived.
    ///
    /// - `direction`: Traffic to copy; NoDir copies both ways.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/carbon-copies/create-carbon-copy.md` of the provider's documentation.
    ///
    /// *Uncertain:* Guide uses other field names, optional direction and sender/receiver
    /// filters; the overview of the guides writes the path with a hyphen.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{Direction, MailboxId};
    ///
    /// let carbon_copy = ecgrid
    ///     .carbon_copies()
    ///     .create(MailboxId(77120), MailboxId(77155), Direction::InBox)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        from_mailbox_id: MailboxId,
        to_mailbox_id: MailboxId,
        direction: Direction,
    ) -> CreateCarbonCopy {
        let call = self
            .client
            .call(&spec::CREATE_CARBON_COPY)
            .set("fromMailboxId", &from_mailbox_id)
            .set("toMailboxId", &to_mailbox_id)
            .set("direction", &direction);
        CreateCarbonCopy { call }
    }

    /// List carbon copy rules.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListCarbonCopies::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/carbon-copies/list-carbon-copies.md` of the provider's documentation.
    ///
    /// *Uncertain:* Page counters sit beside data, unlike every other list.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{MailboxId, Status};
    ///
    /// let carbon_copies = ecgrid
    ///     .carbon_copies()
    ///     .list()
    ///     .mailbox_id(MailboxId(77120))
    ///     .status(Status::Active)
    ///     .page_no(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListCarbonCopies {
        ListCarbonCopies {
            call: self.client.call(&spec::LIST_CARBON_COPIES).object(JsonObject::new()),
        }
    }

    /// Change status or direction of a carbon copy rule.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/carbon-copies/update-carbon-copy.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{CarbonCopyId, Direction, Status};
    ///
    /// let carbon_copy = ecgrid
    ///     .carbon_copies()
    ///     .update(CarbonCopyId(912))
    ///     .status(Status::Suspended)
    ///     .direction(Direction::OutBox)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, carbon_copy_id: CarbonCopyId) -> UpdateCarbonCopy {
        let call = self.client.call(&spec::UPDATE_CARBON_COPY).set("ccId", &carbon_copy_id);
        UpdateCarbonCopy { call }
    }
}
