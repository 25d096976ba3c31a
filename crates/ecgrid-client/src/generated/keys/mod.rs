//! API key records.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{CreateKey, DeleteKey, GetKey, ListKeys};
pub use self::models::{Key, KeyVisibility};

use crate::Client;
use crate::types::{KeyId, UserId};

/// API key records.
///
/// Made by [`Client::keys`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Keys {
    client: Client,
}

impl Keys {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch the API key record of a user.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/keys/get-key.md` of the provider's documentation.
    ///
    /// *Uncertain:* Which record comes back when a user has several is not said; MCP reads this
    /// route as metadata lookup.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    ///
    /// let key = ecgrid.keys().get(UserId(2750)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, user_id: UserId) -> GetKey {
        let call = self.client.call(&spec::GET_KEY).set("userId", &user_id);
        GetKey { call }
    }

    /// List the API keys of a user.
    ///
    /// Not paged. Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/keys/list-keys.md` of the provider's documentation.
    ///
    /// *Uncertain:* Quick-starts and MCP list name/value metadata of an object here.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    /// use ecgrid_client::keys::KeyVisibility;
    ///
    /// let keys = ecgrid
    ///     .keys()
    ///     .list(UserId(2750))
    ///     .visibility(KeyVisibility::Private)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, user_id: UserId) -> ListKeys {
        let call = self.client.call(&spec::LIST_KEYS).set("userId", &user_id);
        ListKeys { call }
    }

    /// Issue an API key to a user.
    ///
    /// The full key text is given this once. Never sent again once it may have arrived.
    ///
    /// - `visibility`: Who can see or use a key.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/keys/create-key.md` of the provider's documentation.
    ///
    /// *Uncertain:* Quick-starts store name/value metadata with this route.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    /// use ecgrid_client::keys::KeyVisibility;
    ///
    /// let key = ecgrid
    ///     .keys()
    ///     .create(UserId(2750), KeyVisibility::Private)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, user_id: UserId, visibility: KeyVisibility) -> CreateKey {
        let call = self
            .client
            .call(&spec::CREATE_KEY)
            .set("userId", &user_id)
            .set("visibility", &visibility);
        CreateKey { call }
    }

    /// Delete an API key.
    ///
    /// The key fails at once. The page ties data to success, so success:false with HTTP 200 is
    /// conceivable. Twice has the effect of once: repeated after a failure that may pass,
    /// except a 500. Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/keys/delete-key.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::KeyId;
    ///
    /// let done = ecgrid.keys().delete(KeyId(4417)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, key_id: KeyId) -> DeleteKey {
        let call = self.client.call(&spec::DELETE_KEY).set("keyId", &key_id);
        DeleteKey { call }
    }
}
