//! Domains for short links.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateShortenerDomain, DeleteShortenerDomain, GetShortenerDomain, ListShortenerDomains,
    PatchShortenerDomain, ReplaceShortenerDomain,
};
pub use self::models::ShortenerDomain;
pub use self::replace::ShortenerDomainReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::DomainSid;

/// Domains for short links.
///
/// Made by [`Client::shortener_domains`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct ShortenerDomains {
    client: Client,
}

impl ShortenerDomains {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List domains.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListShortenerDomains::pages) walks through all of them.
    ///
    /// Needs the scope `shortener.manage` or `shortener.read`. Documented failures: 400, 401,
    /// 403. Source: <https://docs.carrierx.com/voice/core-api/shortener/domain/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.shortener_domains().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListShortenerDomains {
        ListShortenerDomains { call: self.client.call(&spec::LIST_SHORTENER_DOMAINS) }
    }

    /// Create a domain.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `domain_name`: Unique domain name.
    ///
    /// Needs the scope `shortener.manage` or `shortener.create`. Needs also
    /// `shortener.allow_domain_mode_proxypass` for `proxy_pass`,
    /// `shortener.allow_domain_secure_required` for `secure=required`. Documented failures:
    /// 400, 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/shortener/domain/create>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LinkMode;
    ///
    /// let shortener_domain = carrierx
    ///     .shortener_domains()
    ///     .create("go.example.com")
    ///     .expired_mode(LinkMode::RedirectTemporary)
    ///     .expired_page("https://example.com/expired")
    ///     .minimum_length(6)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, domain_name: impl AsRef<str>) -> CreateShortenerDomain {
        let call = self
            .client
            .call(&spec::CREATE_SHORTENER_DOMAIN)
            .set("domain_name", domain_name.as_ref());
        CreateShortenerDomain { call }
    }

    /// Read one domain.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `shortener.manage` or `shortener.read`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/shortener/domain/get-by-sid>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; mirrors the list and update pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DomainSid;
    ///
    /// let sid = DomainSid::new("e928f9a0-3170-40de-be70-cd6e2758d30c");
    /// let shortener_domain = carrierx.shortener_domains().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, domain_sid: &DomainSid) -> GetShortenerDomain {
        let call = self.client.call(&spec::GET_SHORTENER_DOMAIN).path("domain_sid", domain_sid);
        GetShortenerDomain { call }
    }

    /// Change some fields of a domain.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `shortener.manage` or `shortener.update`. Needs also
    /// `shortener.allow_domain_mode_proxypass` for `proxy_pass`,
    /// `shortener.allow_domain_secure_required` for `secure=required`. Documented failures:
    /// 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/shortener/domain/update>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DomainSid;
    ///
    /// let sid = DomainSid::new("e928f9a0-3170-40de-be70-cd6e2758d30c");
    /// let shortener_domain = carrierx
    ///     .shortener_domains()
    ///     .patch(&sid)
    ///     .minimum_length(8)
    ///     .not_found_page("https://example.com/help")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, domain_sid: &DomainSid) -> PatchShortenerDomain {
        let call = self
            .client
            .call(&spec::UPDATE_SHORTENER_DOMAIN)
            .object(JsonObject::new())
            .path("domain_sid", domain_sid);
        PatchShortenerDomain { call }
    }

    /// Replace a domain.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `shortener.manage` or `shortener.update`. Needs also
    /// `shortener.allow_domain_mode_proxypass` for `proxy_pass`,
    /// `shortener.allow_domain_secure_required` for `secure=required`. Documented failures:
    /// 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/shortener/domain/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DomainSid;
    ///
    /// let sid = DomainSid::new("e928f9a0-3170-40de-be70-cd6e2758d30c");
    /// let shortener_domain = carrierx.shortener_domains().get(&sid).send().await?;
    /// let changed = shortener_domain
    ///     .into_replace()
    ///     .domain_name("go.example.com");
    /// let shortener_domain = carrierx
    ///     .shortener_domains()
    ///     .replace(&sid, changed)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        domain_sid: &DomainSid,
        replacement: ShortenerDomainReplace,
    ) -> ReplaceShortenerDomain {
        let call = self
            .client
            .call(&spec::REPLACE_SHORTENER_DOMAIN)
            .path("domain_sid", domain_sid)
            .object(replacement.into_object());
        ReplaceShortenerDomain { call }
    }

    /// Delete a domain and all its links.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `shortener.manage` or `shortener.delete`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/shortener/domain/delete>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DomainSid;
    ///
    /// let sid = DomainSid::new("e928f9a0-3170-40de-be70-cd6e2758d30c");
    /// carrierx.shortener_domains().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, domain_sid: &DomainSid) -> DeleteShortenerDomain {
        let call = self.client.call(&spec::DELETE_SHORTENER_DOMAIN).path("domain_sid", domain_sid);
        DeleteShortenerDomain { call }
    }
}
