//! Login, tokens, session, own password, version.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{ChangePassword, GetSession, GetVersion, Login, Logout, RefreshToken};
pub use self::models::{AuthToken, Session, Version};

use core_http::Secret;

use crate::Client;

/// Login, tokens, session, own password, version.
///
/// Made by [`Client::auth`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Auth {
    client: Client,
}

impl Auth {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Trade a login and password for a bearer token.
    ///
    /// Token lifetime is told by `expiresAt` only; no fixed length is documented. Never sent
    /// again once it may have arrived.
    ///
    /// - `login`: Login name.
    ///
    /// Documented failures: 400, 401, 429, 500, 503. Source: page `rest-api/auth/login.md` of
    /// the provider's documentation.
    ///
    /// *Uncertain:* A guide sends email+password, the quick-starts send `{apiKey}` and expect
    /// `data.sessionKey`; which `errorCode` a wrong password gives is not said.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let token = ecgrid
    ///     .auth()
    ///     .login("m.okafor@juniper.example", "Tr0ut&Lantern")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn login(&self, login: impl AsRef<str>, password: impl Into<Secret>) -> Login {
        let call = self
            .client
            .call(&spec::LOGIN)
            .set("login", login.as_ref())
            .set("password", &password.into());
        Login { call }
    }

    /// Swap a bearer token for a fresh one.
    ///
    /// The old token stops working once the new one is issued. Must be called before the old
    /// token expires. Never sent again once it may have arrived.
    ///
    /// - `token`: Bearer token still in force.
    ///
    /// Documented failures: 400, 401, 429, 500, 503. Source: page
    /// `rest-api/auth/refresh-token.md` of the provider's documentation.
    ///
    /// *Uncertain:* A guide posts `refreshToken` instead of token; whether an Authorization
    /// header is also needed is not said.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let token = ecgrid
    ///     .auth()
    ///     .refresh("eyJhbGciOiJIUzI1NiJ9.e30.c2FtcGxl")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn refresh(&self, token: impl Into<Secret>) -> RefreshToken {
        let call = self.client.call(&spec::REFRESH_TOKEN).set("token", &token.into());
        RefreshToken { call }
    }

    /// End the session of the presented credential.
    ///
    /// The token then draws 401. With an API key only the session ends; the key stays valid.
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 401, 403, 429, 500, 503. Source: page `rest-api/auth/logout.md` of
    /// the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// ecgrid.auth().logout().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn logout(&self) -> Logout { Logout { call: self.client.call(&spec::LOGOUT) } }

    /// Show who and what the presented credential stands for.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 401, 403, 429, 500, 503. Source: page `rest-api/auth/session.md` of
    /// the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let session = ecgrid.auth().get_session().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_session(&self) -> GetSession {
        GetSession { call: self.client.call(&spec::GET_SESSION) }
    }

    /// Change the caller's own password.
    ///
    /// Tokens already issued stay valid. A repeat after success fails because `currentPassword`
    /// no longer matches. Never sent again once it may have arrived.
    ///
    /// - `current_password`: Password in force.
    /// - `new_password`: Wanted password; with a lower-case letter, an upper-case letter, a digit
    ///   and another character.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/auth/change-password.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// ecgrid
    ///     .auth()
    ///     .change_password("Tr0ut&Lantern", "Quill7!Harbour")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn change_password(
        &self,
        current_password: impl Into<Secret>,
        new_password: impl Into<Secret>,
    ) -> ChangePassword {
        let call = self
            .client
            .call(&spec::CHANGE_PASSWORD)
            .set("currentPassword", &current_password.into())
            .set("newPassword", &new_password.into());
        ChangePassword { call }
    }

    /// Tell the API version; works as a health probe.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 429, 500, 503. Source: page `rest-api/auth/version.md` of the
    /// provider's documentation.
    ///
    /// *Uncertain:* Quick start shows an extra build field and a longer version text.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let version = ecgrid.auth().get_version().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_version(&self) -> GetVersion {
        GetVersion { call: self.client.call(&spec::GET_VERSION) }
    }
}
