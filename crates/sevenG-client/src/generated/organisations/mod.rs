//! Corporate parties.
//! Written by `cargo xtask codegen`.

mod calls;
mod replace;
mod spec;

pub use self::calls::{CreateOrganisation, DeleteOrganisation, GetOrganisation, ReplaceOrganisation};
pub use self::replace::OrganisationReplace;
#[doc(no_inline)]
pub use crate::types::Organisation;

use crate::Client;
use crate::types::{CrsFatcaParticipationId, OrganisationRef};

/// Corporate parties.
///
/// Made by [`Client::organisations`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Organisations {
    client: Client,
}

impl Organisations {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one organisation.
    ///
    /// No list call exists. Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Organisation/GET>.
    ///
    /// *Documented in part.* *Uncertain:* Cardinality of data not known; may be a one-element
    /// array as on Person.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::OrganisationId;
    ///
    /// let organisation = seveng
    ///     .organisations()
    ///     .get(OrganisationId(770))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, organisation: impl Into<OrganisationRef>) -> GetOrganisation {
        let call = self.client.call(&spec::GET_ORGANISATION);
        let call = organisation
            .into()
            .query(call, "OrganisationID", "ExternalOrganisationId");
        GetOrganisation { call }
    }

    /// Create an organisation.
    ///
    /// `organisationID` stays null. ABN has 11 and ACN 9 digits. Up to three tax jurisdictions.
    /// Nested addresses, communications and associated persons are created in the same
    /// transaction. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `crs_fatca_participation_id`: CRS/FATCA classification.
    ///   `common().get_lookup().name("crsfatcaParticipationID")` lists the values.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://www.seveng.com.au/api/documentation/reference/endpoint/Organisation/POST>.
    ///
    /// *Documented in part.* *Uncertain:*
    ///
    /// - The page has more members; about a third are here, taken from its prose.
    /// - Cardinality of data not known; may be a one-element array as on Person.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{CrsFatcaParticipationId, ExternalOrganisationId};
    ///
    /// let organisation = seveng
    ///     .organisations()
    ///     .create(CrsFatcaParticipationId(2))
    ///     .external_organisation_id(&ExternalOrganisationId::new("ORG-77"))
    ///     .name("Lantern Trustees Pty Ltd")
    ///     .abn("00000000000")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        crs_fatca_participation_id: CrsFatcaParticipationId,
    ) -> CreateOrganisation {
        let call = self
            .client
            .call(&spec::CREATE_ORGANISATION)
            .set("crsfatcaParticipationID", &crs_fatca_participation_id);
        CreateOrganisation { call }
    }

    /// Replace an organisation.
    ///
    /// Address, communication and associated-person arrays are replaced whole. Missing members
    /// become null. According to an older page: associated persons must exist before an update
    /// references them. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://www.seveng.com.au/api/documentation/reference/endpoint/Organisation/PUT>.
    ///
    /// *Documented in part.* *Uncertain:*
    ///
    /// - The page has more members; about a third are here, taken from its prose.
    /// - Cardinality of data not known; may be a one-element array as on Person.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::OrganisationId;
    ///
    /// let organisation = seveng
    ///     .organisations()
    ///     .get(OrganisationId(770))
    ///     .send()
    ///     .await?;
    /// let changed = organisation.into_replace().name("Lantern Trustees Pty Ltd");
    /// let organisation = seveng.organisations().replace(changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, replacement: OrganisationReplace) -> ReplaceOrganisation {
        let call = self.client.call(&spec::UPDATE_ORGANISATION).object(replacement.into_object());
        ReplaceOrganisation { call }
    }

    /// Delete an unlinked organisation.
    ///
    /// Relationships are validated first; exact blocking conditions are not known. Cascades to
    /// addresses and communications; person records stay. Twice has the effect of once:
    /// repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Organisation/DELETE>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::OrganisationId;
    ///
    /// seveng
    ///     .organisations()
    ///     .delete(OrganisationId(770))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, organisation: impl Into<OrganisationRef>) -> DeleteOrganisation {
        let call = self.client.call(&spec::DELETE_ORGANISATION);
        let call = organisation
            .into()
            .query(call, "OrganisationID", "ExternalOrganisationId");
        DeleteOrganisation { call }
    }
}
