//! Customer portals.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{CreatePortal, GetPortalByMailbox};
pub use self::models::Portal;

use crate::Client;
use crate::types::MailboxId;

/// Customer portals.
///
/// Made by [`Client::portals`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Portals {
    client: Client,
}

impl Portals {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch the portal of a mailbox.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/portals/get-portal-by-mailbox.md` of the provider's documentation.
    ///
    /// *Uncertain:* Reply for a mailbox without portal is not said (404 assumed).
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    ///
    /// let portal = ecgrid
    ///     .portals()
    ///     .get_by_mailbox(MailboxId(77120))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_by_mailbox(&self, mailbox_id: MailboxId) -> GetPortalByMailbox {
        let call = self.client.call(&spec::GET_PORTAL_BY_MAILBOX).path("mailboxId", mailbox_id);
        GetPortalByMailbox { call }
    }

    /// Create the portal of a mailbox.
    ///
    /// Starts Active; the address is chosen by the server. Never sent again once it may have
    /// arrived.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/portals/create-portal.md` of the provider's documentation.
    ///
    /// *Uncertain:* Effect when a portal already exists is not said.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::MailboxId;
    ///
    /// let portal = ecgrid.portals().create(MailboxId(77120)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, mailbox_id: MailboxId) -> CreatePortal {
        let call = self.client.call(&spec::CREATE_PORTAL).set("mailboxId", &mailbox_id);
        CreatePortal { call }
    }
}
