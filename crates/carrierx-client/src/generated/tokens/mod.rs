//! Bearer tokens.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateSubPartnerToken, CreateToken, GetToken, ListTokens, PatchToken, ReplaceToken, RevokeToken,
    WhoAmI,
};
pub use self::models::OAuthToken;
pub use self::replace::OAuthTokenReplace;

use core_http::{JsonObject, Secret};

use crate::Client;
use crate::types::{PartnerSid, TokenSid};

/// Bearer tokens.
///
/// Made by [`Client::tokens`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Tokens {
    client: Client,
}

impl Tokens {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Obtain a token with client credentials and a login.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `client_id`: Client identifier.
    ///
    /// Needs the scope `oauth.manage_all_tokens`, `oauth.manage` or `oauth.create`. Documented
    /// failures: 400, 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/oauth/oauth-token/generate>.
    ///
    /// *Uncertain:*
    ///
    /// - The sample also sends a bearer token; a public client sends none.
    /// - Body table confirmed in part.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let token = carrierx
    ///     .tokens()
    ///     .create(
    ///         "652cbfd7-2404-4b2b-ab5c-6e199efef1e6",
    ///         "7e435213-48f6-4016-ba08-5d6dc6719dd6",
    ///     )
    ///     .access_token_expires_in(3600)
    ///     .name("Nightly report")
    ///     .grant_type("password")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        client_id: impl AsRef<str>,
        client_secret: impl Into<Secret>,
    ) -> CreateToken {
        let call = self
            .client
            .call(&spec::CREATE_TOKEN)
            .form("client_id", client_id.as_ref())
            .form("client_secret", client_secret.into().expose());
        CreateToken { call }
    }

    /// Obtain a token for a sub-partner.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `client_id`: Client identifier.
    ///
    /// Needs the scope `oauth.manage_all_tokens`, `oauth.manage` or `oauth.create`. Documented
    /// failures: 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/oauth/oauth-token/generate-for-sub-partner>.
    ///
    /// *Uncertain:* The heading drops the `partner_sid` segment; the sample and a public client
    /// have it.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PartnerSid;
    ///
    /// let sid = PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21");
    /// let token = carrierx
    ///     .tokens()
    ///     .create_for_partner(
    ///         &sid,
    ///         "652cbfd7-2404-4b2b-ab5c-6e199efef1e6",
    ///         "7e435213-48f6-4016-ba08-5d6dc6719dd6",
    ///     )
    ///     .access_token_expires_in(3600)
    ///     .name("Nightly report")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_for_partner(
        &self,
        partner_sid: &PartnerSid,
        client_id: impl AsRef<str>,
        client_secret: impl Into<Secret>,
    ) -> CreateSubPartnerToken {
        let call = self
            .client
            .call(&spec::CREATE_SUB_PARTNER_TOKEN)
            .path("partner_sid", partner_sid)
            .form("client_id", client_id.as_ref())
            .form("client_secret", client_secret.into().expose());
        CreateSubPartnerToken { call }
    }

    /// List active tokens, without a total.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListTokens::pages) walks through all of them.
    ///
    /// Needs the scope `oauth.manage_all_tokens`, `oauth.manage` or `oauth.read`. Documented
    /// failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/oauth/oauth-token/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.tokens().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListTokens { ListTokens { call: self.client.call(&spec::LIST_TOKENS) } }

    /// Read one token.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `oauth.manage_all_tokens`, `oauth.manage` or `oauth.read`. Documented
    /// failures: 400, 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/oauth/oauth-token/get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TokenSid;
    ///
    /// let sid = TokenSid::new("0c2e895f-3afd-4e87-93ab-24abc0f6fd65");
    /// let token = carrierx.tokens().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, token_sid: &TokenSid) -> GetToken {
        let call = self.client.call(&spec::GET_TOKEN).path("token_sid", token_sid);
        GetToken { call }
    }

    /// Change the name, or the scopes where allowed, of a token.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `oauth.manage_all_tokens`, `oauth.manage` or `oauth.update`. Documented
    /// failures: 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/oauth/oauth-token/update>.
    ///
    /// *Uncertain:* Scopes and changeable fields are not confirmed.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TokenSid;
    ///
    /// let sid = TokenSid::new("0c2e895f-3afd-4e87-93ab-24abc0f6fd65");
    /// let token = carrierx
    ///     .tokens()
    ///     .patch(&sid)
    ///     .name("Weekly report")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, token_sid: &TokenSid) -> PatchToken {
        let call = self
            .client
            .call(&spec::UPDATE_TOKEN)
            .object(JsonObject::new())
            .path("token_sid", token_sid);
        PatchToken { call }
    }

    /// Replace a token object.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `oauth.manage_all_tokens`, `oauth.manage` or `oauth.update`. Documented
    /// failures: 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/oauth/oauth-token/update>.
    ///
    /// *Uncertain:*
    ///
    /// - Scopes are not confirmed.
    /// - Documents say all fields must be present in PUT yet some are read-only after creation;
    ///   whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TokenSid;
    ///
    /// let sid = TokenSid::new("0c2e895f-3afd-4e87-93ab-24abc0f6fd65");
    /// let token = carrierx.tokens().get(&sid).send().await?;
    /// let changed = token.into_replace().name("Weekly report");
    /// let token = carrierx.tokens().replace(&sid, changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, token_sid: &TokenSid, replacement: OAuthTokenReplace) -> ReplaceToken {
        let call = self
            .client
            .call(&spec::REPLACE_TOKEN)
            .path("token_sid", token_sid)
            .object(replacement.into_object());
        ReplaceToken { call }
    }

    /// End a token.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `oauth.manage_all_tokens` or `oauth.manage`. Documented failures: 400,
    /// 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/oauth/oauth-token/revoke>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// carrierx
    ///     .tokens()
    ///     .revoke()
    ///     .client_id("652cbfd7-2404-4b2b-ab5c-6e199efef1e6")
    ///     .client_secret("7e435213-48f6-4016-ba08-5d6dc6719dd6")
    ///     .token("bfabe3b3-e6bb-4630-b95f-4ce9fdecc5d4")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn revoke(&self) -> RevokeToken {
        RevokeToken { call: self.client.call(&spec::REVOKE_TOKEN) }
    }

    /// Tell who the credentials belong to.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 401, 403. Source: page
    /// `FreeConferenceCall/fcc4d-ruby:lib/fcc4d/oauth.rb` of the provider's documentation.
    ///
    /// *From client code:* no page describes it. *Uncertain:* Seen only in a public client.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let am_i = carrierx.tokens().who_am_i().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn who_am_i(&self) -> WhoAmI { WhoAmI { call: self.client.call(&spec::WHO_AM_I) } }
}
