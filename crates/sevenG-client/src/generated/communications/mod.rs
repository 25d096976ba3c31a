//! Contact values.
//! Written by `cargo xtask codegen`.

mod calls;
mod replace;
mod spec;

pub use self::calls::{CreateCommunication, DeleteCommunication, GetCommunication, ReplaceCommunication};
pub use self::replace::CommunicationReplace;
#[doc(no_inline)]
pub use crate::types::{Communication, CommunicationOwner};

use crate::Client;
use crate::types::{CommunicationRef, CommunicationTypeId};

/// Contact values.
///
/// Made by [`Client::communications`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Communications {
    client: Client,
}

impl Communications {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one contact value.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Communication/GET>.
    ///
    /// *Uncertain:* An overview card says lookup by owner is possible, the reference page lists
    /// no such parameter.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::CommunicationId;
    ///
    /// let communication = seveng
    ///     .communications()
    ///     .get(CommunicationId(48210))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, communication: impl Into<CommunicationRef>) -> GetCommunication {
        let call = self.client.call(&spec::GET_COMMUNICATION);
        let call = communication
            .into()
            .query(call, "CommunicationID", "ExternalCommunicationId");
        GetCommunication { call }
    }

    /// Create a contact value for one owner.
    ///
    /// `communicationID` is 0 or null. Exactly one owner. Name is checked against the type;
    /// shared phone numbers are allowed. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `communication_type_id`: Kind of contact value; known values `1` Email, `2` Phone, `3`
    ///   Mobile, `4` Fax. `common().get_lookup().name("communicationTypeID")` lists the values.
    ///   *Uncertain:* 1-4 mapping comes from an older page; the newer update sample sends 2 with
    ///   an e-mail address while its response shows 1.
    /// - `name`: The contact value itself: address or number, checked against the type; at most
    ///   255 characters.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Communication/POST>.
    ///
    /// *Uncertain:* Newest overview: an owner holds at most one communication record and the
    /// e-mail rule is gone; older pages: many per owner, e-mail unique platform-wide.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{
    ///     BizEntityId, CommunicationOwner, CommunicationTypeId, ExternalCommunicationId,
    /// };
    ///
    /// let communication = seveng
    ///     .communications()
    ///     .create(
    ///         CommunicationTypeId(1),
    ///         "accounts@lantern.example",
    ///         CommunicationOwner::BizEntity(BizEntityId(5120)),
    ///     )
    ///     .external_communication_id(&ExternalCommunicationId::new("COM-48210"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        communication_type_id: CommunicationTypeId,
        name: impl AsRef<str>,
        owner: CommunicationOwner,
    ) -> CreateCommunication {
        let call = self
            .client
            .call(&spec::CREATE_COMMUNICATION)
            .set("communicationTypeID", &communication_type_id)
            .set("name", name.as_ref());
        let call = owner.apply(call);
        CreateCommunication { call }
    }

    /// Replace a contact value or move it to another owner.
    ///
    /// Select by native or external id. External id is fixed. Move by sending null for the old
    /// owner and the id of the new one in the same body; never two owners. Twice has the effect
    /// of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Communication/PUT>.
    ///
    /// *Uncertain:* Newest overview: an owner holds at most one communication record and the
    /// e-mail rule is gone; older pages: many per owner, e-mail unique platform-wide.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{CommunicationId, CommunicationOwner, PersonId};
    ///
    /// let communication = seveng
    ///     .communications()
    ///     .get(CommunicationId(48210))
    ///     .send()
    ///     .await?;
    /// let changed = communication
    ///     .into_replace()
    ///     .owner(CommunicationOwner::Person(PersonId(881)));
    /// let communication = seveng.communications().replace(changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, replacement: CommunicationReplace) -> ReplaceCommunication {
        let call = self.client.call(&spec::UPDATE_COMMUNICATION).object(replacement.into_object());
        ReplaceCommunication { call }
    }

    /// Delete a contact value.
    ///
    /// A deleted e-mail address can be used again. Twice has the effect of once: repeated after
    /// a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Communication/DELETE>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::CommunicationId;
    ///
    /// seveng
    ///     .communications()
    ///     .delete(CommunicationId(48210))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, communication: impl Into<CommunicationRef>) -> DeleteCommunication {
        let call = self.client.call(&spec::DELETE_COMMUNICATION);
        let call = communication
            .into()
            .query(call, "CommunicationID", "ExternalCommunicationId");
        DeleteCommunication { call }
    }
}
