//! Individuals.
//! Written by `cargo xtask codegen`.

mod calls;
mod replace;
mod spec;

pub use self::calls::{CreatePerson, DeletePerson, GetPerson, ReplacePerson};
pub use self::replace::PersonReplace;
#[doc(no_inline)]
pub use crate::types::Person;

use crate::Client;
use crate::types::{CrsFatcaParticipationId, PersonRef};

/// Individuals.
///
/// Made by [`Client::persons`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Persons {
    client: Client,
}

impl Persons {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one person.
    ///
    /// Tax file numbers come back masked; never send a masked value back. No list call exists.
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Person/GET>.
    ///
    /// *Documented in part.* *Uncertain:*
    ///
    /// - Sending a masked number on update is not described.
    /// - Example shows a one-element array although the call addresses a single record.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::PersonId;
    ///
    /// let person = seveng.persons().get(PersonId(881)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, person: impl Into<PersonRef>) -> GetPerson {
        let call = self.client.call(&spec::GET_PERSON);
        let call = person.into().query(call, "PersonID", "ExternalPersonId");
        GetPerson { call }
    }

    /// Create a person.
    ///
    /// `personID` stays null. Up to three tax jurisdictions. `firstName` and `lastName` are
    /// both treated as required by the requirements list. Never sent again once it may have
    /// arrived, unless `idempotency_enrolled(true)` was set.
    ///
    /// - `last_name`: Family name; at most 100 characters.
    /// - `crs_fatca_participation_id`: CRS/FATCA classification.
    ///   `common().get_lookup().name("crsfatcaParticipationID")` lists the values.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Person/POST>.
    ///
    /// *Documented in part.* *Uncertain:*
    ///
    /// - The page has more members; about a third are here.
    /// - Object assumed for writes from the general envelope rule.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AddressInput, AddressTypeId, CrsFatcaParticipationId, ExternalPersonId};
    ///
    /// let person = seveng
    ///     .persons()
    ///     .create("Okafor", CrsFatcaParticipationId(1))
    ///     .external_person_id(&ExternalPersonId::new("PER-880"))
    ///     .first_name("Mira")
    ///     .addresses([AddressInput::default()
    ///         .address_type_id(AddressTypeId(6))
    ///         .address_line("4 Wattle Row")
    ///         .suburb("Carlton")])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        last_name: impl AsRef<str>,
        crs_fatca_participation_id: CrsFatcaParticipationId,
    ) -> CreatePerson {
        let call = self
            .client
            .call(&spec::CREATE_PERSON)
            .set("lastName", last_name.as_ref())
            .set("crsfatcaParticipationID", &crs_fatca_participation_id);
        CreatePerson { call }
    }

    /// Replace a person.
    ///
    /// Missing members become null; address and communication arrays are replaced whole.
    /// `externalPersonId` may change while unique. Never sent again once it may have arrived,
    /// unless `idempotency_enrolled(true)` was set.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Person/PUT>.
    ///
    /// *Documented in part.* *Uncertain:*
    ///
    /// - The page has more members; about a third are here.
    /// - Object assumed for writes from the general envelope rule.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::PersonId;
    ///
    /// let person = seveng.persons().get(PersonId(881)).send().await?;
    /// let changed = person.into_replace().first_name("Mira");
    /// let person = seveng.persons().replace(changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, replacement: PersonReplace) -> ReplacePerson {
        let call = self.client.call(&spec::UPDATE_PERSON).object(replacement.into_object());
        ReplacePerson { call }
    }

    /// Delete an unlinked person.
    ///
    /// Blocked while party links or transactions exist. Cascades to the addresses and
    /// communications of the person. Twice has the effect of once: repeated after a failure
    /// that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Person/DELETE>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::PersonId;
    ///
    /// seveng.persons().delete(PersonId(881)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, person: impl Into<PersonRef>) -> DeletePerson {
        let call = self.client.call(&spec::DELETE_PERSON);
        let call = person.into().query(call, "PersonID", "ExternalPersonId");
        DeletePerson { call }
    }
}
