//! Interconnects between ECGrid IDs, with notes.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    AddPartnerNote, CountPartners, CreatePartner, DeletePartner, GetPartner, ListPartnerNotes,
    ListPartners,
};
pub use self::models::{Interconnect, InterconnectNote};

use crate::Client;
use crate::types::{EcGridId, InterconnectId};

/// Interconnects between ECGrid IDs, with notes.
///
/// Made by [`Client::partners`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Partners {
    client: Client,
}

impl Partners {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one interconnect.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/partners/get-partner.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::InterconnectId;
    ///
    /// let interconnect = ecgrid.partners().get(InterconnectId(15230)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, interconnect_id: InterconnectId) -> GetPartner {
        let call = self.client.call(&spec::GET_PARTNER).path("id", interconnect_id);
        GetPartner { call }
    }

    /// Terminate an interconnect for good.
    ///
    /// Irreversible. Parcels already accepted finish; new traffic is refused. Twice has the
    /// effect of once: repeated after a failure that may pass, except a 500. Gives `true` when
    /// done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/partners/delete-partner.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::InterconnectId;
    ///
    /// let done = ecgrid
    ///     .partners()
    ///     .delete(InterconnectId(15230))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, interconnect_id: InterconnectId) -> DeletePartner {
        let call = self.client.call(&spec::DELETE_PARTNER).path("id", interconnect_id);
        DeletePartner { call }
    }

    /// Allow two ECGrid IDs to exchange EDI.
    ///
    /// Both ECGrid IDs must exist. One record serves both directions. Starts Active. Never sent
    /// again once it may have arrived.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/partners/create-partner.md` of the provider's documentation.
    ///
    /// *Uncertain:* Guides also send status (default Active); SOAP says one record covers one
    /// direction only.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::EcGridId;
    ///
    /// let interconnect = ecgrid
    ///     .partners()
    ///     .create(EcGridId(880_145), EcGridId(880_390))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, ec_grid_id_from: EcGridId, ec_grid_id_to: EcGridId) -> CreatePartner {
        let call = self
            .client
            .call(&spec::CREATE_PARTNER)
            .set("ecGridIdFrom", &ec_grid_id_from)
            .set("ecGridIdTo", &ec_grid_id_to);
        CreatePartner { call }
    }

    /// Count the interconnects of an ECGrid ID.
    ///
    /// Reads only: repeated after a failure that may pass. Gives: Number of interconnects.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/partners/count-partners.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{EcGridId, Status};
    ///
    /// let answer = ecgrid
    ///     .partners()
    ///     .count(EcGridId(880_145))
    ///     .status(Status::Active)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn count(&self, ec_grid_id: EcGridId) -> CountPartners {
        let call = self.client.call(&spec::COUNT_PARTNERS).set("ecGridId", &ec_grid_id);
        CountPartners { call }
    }

    /// List the interconnects of an ECGrid ID.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListPartners::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/partners/list-partners.md` of the provider's documentation.
    ///
    /// *Uncertain:* Called paginated but returns a bare array without totals; default and
    /// largest page size are not given.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{EcGridId, Status};
    ///
    /// let interconnects = ecgrid
    ///     .partners()
    ///     .list(EcGridId(880_145))
    ///     .status(Status::Active)
    ///     .page_no(1)
    ///     .records_per_page(25)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, ec_grid_id: EcGridId) -> ListPartners {
        let call = self.client.call(&spec::LIST_PARTNERS).set("ecGridId", &ec_grid_id);
        ListPartners { call }
    }

    /// Write an audit note on an interconnect.
    ///
    /// Never sent again once it may have arrived. Gives `true` when done.
    ///
    /// - `note`: Note text.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/partners/add-note.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::InterconnectId;
    ///
    /// let done = ecgrid
    ///     .partners()
    ///     .add_note(InterconnectId(15230), "Test 850 seen on both sides.")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_note(
        &self,
        interconnect_id: InterconnectId,
        note: impl AsRef<str>,
    ) -> AddPartnerNote {
        let call = self
            .client
            .call(&spec::ADD_PARTNER_NOTE)
            .set("interconnectId", &interconnect_id)
            .set("note", note.as_ref());
        AddPartnerNote { call }
    }

    /// List the audit notes of an interconnect.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/partners/list-notes.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::InterconnectId;
    ///
    /// let notes = ecgrid
    ///     .partners()
    ///     .list_notes(InterconnectId(15230))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_notes(&self, interconnect_id: InterconnectId) -> ListPartnerNotes {
        let call = self
            .client
            .call(&spec::LIST_PARTNER_NOTES)
            .set("interconnectId", &interconnect_id);
        ListPartnerNotes { call }
    }
}
