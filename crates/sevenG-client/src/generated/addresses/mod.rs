//! Addresses.
//! Written by `cargo xtask codegen`.

mod calls;
mod replace;
mod spec;

pub use self::calls::{CreateAddress, DeleteAddress, GetAddress, ReplaceAddress};
pub use self::replace::AddressReplace;
#[doc(no_inline)]
pub use crate::types::{Address, AddressOwner};

use crate::Client;
use crate::types::{AddressRef, AddressTypeId};

/// Addresses.
///
/// Made by [`Client::addresses`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Addresses {
    client: Client,
}

impl Addresses {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one address.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Address/GET>.
    ///
    /// *Documented in part.* *Uncertain:* An overview card says lookup by owner is possible,
    /// the reference page lists no such parameter.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::AddressId;
    ///
    /// let address = seveng.addresses().get(AddressId(3310)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, address: impl Into<AddressRef>) -> GetAddress {
        let call = self.client.call(&spec::GET_ADDRESS);
        let call = address.into().query(call, "AddressID", "ExternalAddressId");
        GetAddress { call }
    }

    /// Create an address for one owner.
    ///
    /// `addressID` is null or 0. Exactly one owner. Never sent again once it may have arrived,
    /// unless `idempotency_enrolled(true)` was set.
    ///
    /// - `address_type_id`: Address classification; known values `3` Other, `6` Physical, `8`
    ///   Postal. `common().get_lookup().name("addressTypeID")` lists the values. *Uncertain:*
    ///   Values from the newest overview; older pages speak of Residential, Postal and Business
    ///   without numbers.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Address/POST>.
    ///
    /// *Documented in part.* *Uncertain:* Older page promises postcode and state checks, the
    /// newest overview says neither is enforced.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AddressOwner, AddressTypeId, ExternalAddressId, PersonId};
    ///
    /// let address = seveng
    ///     .addresses()
    ///     .create(AddressTypeId(6), AddressOwner::Person(PersonId(881)))
    ///     .external_address_id(&ExternalAddressId::new("ADR-310"))
    ///     .address_line("4 Wattle Row")
    ///     .suburb("Carlton")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, address_type_id: AddressTypeId, owner: AddressOwner) -> CreateAddress {
        let call = self.client.call(&spec::CREATE_ADDRESS).set("addressTypeID", &address_type_id);
        let call = owner.apply(call);
        CreateAddress { call }
    }

    /// Replace an address.
    ///
    /// External id is fixed. Twice has the effect of once: repeated after a failure that may
    /// pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Address/PUT>.
    ///
    /// *Documented in part.* *Uncertain:* According to the newest page: owner cannot change by
    /// update; according to an older page: it can.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AddressId, AddressOwner, PersonId};
    ///
    /// let address = seveng.addresses().get(AddressId(3310)).send().await?;
    /// let changed = address
    ///     .into_replace()
    ///     .owner(AddressOwner::Person(PersonId(881)));
    /// let address = seveng.addresses().replace(changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, replacement: AddressReplace) -> ReplaceAddress {
        let call = self.client.call(&spec::UPDATE_ADDRESS).object(replacement.into_object());
        ReplaceAddress { call }
    }

    /// Delete an address.
    ///
    /// Refused when it is the only address of an active entity or is in use. Twice has the
    /// effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Address/DELETE>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::AddressId;
    ///
    /// seveng.addresses().delete(AddressId(3310)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, address: impl Into<AddressRef>) -> DeleteAddress {
        let call = self.client.call(&spec::DELETE_ADDRESS);
        let call = address.into().query(call, "AddressID", "ExternalAddressId");
        DeleteAddress { call }
    }
}
