//! Additional logins of a partner.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreatePartnerLogin, DeletePartnerLogin, GetPartnerLogin, ListPartnerLogins, PatchPartnerLogin,
    ReplacePartnerLogin,
};
pub use self::models::PartnerLogin;
pub use self::replace::PartnerLoginReplace;

use core_http::{JsonObject, Secret};

use crate::Client;
use crate::types::LoginSid;

/// Additional logins of a partner.
///
/// Made by [`Client::logins`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Logins {
    client: Client,
}

impl Logins {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List additional logins.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListPartnerLogins::pages) walks through all of them.
    ///
    /// Needs the scope `oauth.manage` or `oauth.read`. Documented failures: 400, 401, 403.
    /// Source: <https://docs.carrierx.com/voice/core-api/oauth/partner-login/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.logins().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPartnerLogins {
        ListPartnerLogins { call: self.client.call(&spec::LIST_PARTNER_LOGINS) }
    }

    /// Create an additional login.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `login`: Login, made of the partner login, an underscore and a suffix.
    /// - `password`: Password; never returned.
    /// - `token_scopes`: Scopes of tokens made with this login.
    ///
    /// Needs the scope `oauth.manage` or `oauth.create`. Documented failures: 400, 401, 403,
    /// 415, 422. Source: <https://docs.carrierx.com/voice/core-api/oauth/partner-login/create>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let partner_login = carrierx
    ///     .logins()
    ///     .create(
    ///         "acme_ops",
    ///         "Sample-Passphrase-2030",
    ///         ["calls.read", "sms.read"],
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        login: impl AsRef<str>,
        password: impl Into<Secret>,
        token_scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> CreatePartnerLogin {
        let token_scopes: Vec<String> = token_scopes
            .into_iter()
            .map(Into::into)
            .collect();
        let call = self
            .client
            .call(&spec::CREATE_PARTNER_LOGIN)
            .set("login", login.as_ref())
            .set("password", &password.into())
            .set("token_scopes", &token_scopes);
        CreatePartnerLogin { call }
    }

    /// Read one additional login.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `oauth.manage` or `oauth.read`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/oauth/partner-login/get-by-sid>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the uniform pattern.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LoginSid;
    ///
    /// let sid = LoginSid::new("71c20168-d7f8-481d-9ed5-40aba6e43030");
    /// let partner_login = carrierx.logins().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, login_sid: &LoginSid) -> GetPartnerLogin {
        let call = self.client.call(&spec::GET_PARTNER_LOGIN).path("login_sid", login_sid);
        GetPartnerLogin { call }
    }

    /// Change the password of an additional login.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `oauth.manage` or `oauth.update`. Documented failures: 400, 401, 403,
    /// 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/oauth/partner-login/update>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LoginSid;
    ///
    /// let sid = LoginSid::new("71c20168-d7f8-481d-9ed5-40aba6e43030");
    /// let partner_login = carrierx
    ///     .logins()
    ///     .patch(&sid)
    ///     .password("Another-Passphrase-2030")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, login_sid: &LoginSid) -> PatchPartnerLogin {
        let call = self
            .client
            .call(&spec::UPDATE_PARTNER_LOGIN)
            .object(JsonObject::new())
            .path("login_sid", login_sid);
        PatchPartnerLogin { call }
    }

    /// Replace an additional login; only the password changes.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `oauth.manage` or `oauth.update`. Documented failures: 400, 401, 403,
    /// 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/oauth/partner-login/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LoginSid;
    ///
    /// let sid = LoginSid::new("71c20168-d7f8-481d-9ed5-40aba6e43030");
    /// let partner_login = carrierx.logins().get(&sid).send().await?;
    /// let changed = partner_login.into_replace();
    /// let partner_login = carrierx.logins().replace(&sid, changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        login_sid: &LoginSid,
        replacement: PartnerLoginReplace,
    ) -> ReplacePartnerLogin {
        let call = self
            .client
            .call(&spec::REPLACE_PARTNER_LOGIN)
            .path("login_sid", login_sid)
            .object(replacement.into_object());
        ReplacePartnerLogin { call }
    }

    /// Delete an additional login.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `oauth.manage` or `oauth.delete`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/oauth/partner-login/delete>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the uniform delete pattern.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LoginSid;
    ///
    /// let sid = LoginSid::new("71c20168-d7f8-481d-9ed5-40aba6e43030");
    /// carrierx.logins().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, login_sid: &LoginSid) -> DeletePartnerLogin {
        let call = self.client.call(&spec::DELETE_PARTNER_LOGIN).path("login_sid", login_sid);
        DeletePartnerLogin { call }
    }
}
