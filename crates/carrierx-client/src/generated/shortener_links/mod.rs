//! Short links.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateShortenerLink, DeleteShortenerLink, GetShortenerLink, ListShortenerLinks,
    PatchShortenerLink, ReplaceShortenerLink,
};
pub use self::models::ShortenerLink;
pub use self::replace::ShortenerLinkReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::{DomainSid, LinkSid};

/// Short links.
///
/// Made by [`Client::shortener_links`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct ShortenerLinks {
    client: Client,
}

impl ShortenerLinks {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List links, without a total.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListShortenerLinks::pages) walks through all of them.
    ///
    /// Needs the scope `shortener.manage` or `shortener.read`. Documented failures: 400, 401,
    /// 403. Source: <https://docs.carrierx.com/voice/core-api/shortener/link/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.shortener_links().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListShortenerLinks {
        ListShortenerLinks { call: self.client.call(&spec::LIST_SHORTENER_LINKS) }
    }

    /// Create a link.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `destination_url`: Where visitors go; a URL.
    ///
    /// Needs the scope `shortener.manage` or `shortener.create`. Needs also
    /// `shortener.allow_link_mode_proxypass` for `proxy_pass`. Documented failures: 400, 401,
    /// 403, 415, 422. Source: <https://docs.carrierx.com/voice/core-api/shortener/link/create>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{DomainSid, LinkMode};
    ///
    /// let sid = DomainSid::new("e928f9a0-3170-40de-be70-cd6e2758d30c");
    /// let shortener_link = carrierx
    ///     .shortener_links()
    ///     .create("https://example.com/offer", &sid)
    ///     .maximum_ttl(2_592_000)
    ///     .mode(LinkMode::RedirectTemporary)
    ///     .short_name("spring30")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        destination_url: impl AsRef<str>,
        domain_sid: &DomainSid,
    ) -> CreateShortenerLink {
        let call = self
            .client
            .call(&spec::CREATE_SHORTENER_LINK)
            .set("destination_url", destination_url.as_ref())
            .set("domain_sid", domain_sid);
        CreateShortenerLink { call }
    }

    /// Read one link.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `shortener.manage` or `shortener.read`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/shortener/link/get-by-sid>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the uniform pattern.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LinkSid;
    ///
    /// let sid = LinkSid::new("ed35816f-4110-4e67-8b54-10ffc73dba62");
    /// let shortener_link = carrierx.shortener_links().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, link_sid: &LinkSid) -> GetShortenerLink {
        let call = self.client.call(&spec::GET_SHORTENER_LINK).path("link_sid", link_sid);
        GetShortenerLink { call }
    }

    /// Change some fields of a link.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `shortener.manage` or `shortener.update`. Needs also
    /// `shortener.allow_link_mode_proxypass` for `proxy_pass`. Documented failures: 400, 401,
    /// 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/shortener/link/update>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LinkSid;
    ///
    /// let sid = LinkSid::new("ed35816f-4110-4e67-8b54-10ffc73dba62");
    /// let shortener_link = carrierx
    ///     .shortener_links()
    ///     .patch(&sid)
    ///     .destination_url("https://example.com/offer/extended")
    ///     .maximum_ttl(7_776_000)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, link_sid: &LinkSid) -> PatchShortenerLink {
        let call = self
            .client
            .call(&spec::UPDATE_SHORTENER_LINK)
            .object(JsonObject::new())
            .path("link_sid", link_sid);
        PatchShortenerLink { call }
    }

    /// Replace a link.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `shortener.manage` or `shortener.update`. Needs also
    /// `shortener.allow_link_mode_proxypass` for `proxy_pass`. Documented failures: 400, 401,
    /// 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/shortener/link/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LinkSid;
    ///
    /// let sid = LinkSid::new("ed35816f-4110-4e67-8b54-10ffc73dba62");
    /// let shortener_link = carrierx.shortener_links().get(&sid).send().await?;
    /// let changed = shortener_link
    ///     .into_replace()
    ///     .destination_url("https://example.com/offer/summer");
    /// let shortener_link = carrierx
    ///     .shortener_links()
    ///     .replace(&sid, changed)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        link_sid: &LinkSid,
        replacement: ShortenerLinkReplace,
    ) -> ReplaceShortenerLink {
        let call = self
            .client
            .call(&spec::REPLACE_SHORTENER_LINK)
            .path("link_sid", link_sid)
            .object(replacement.into_object());
        ReplaceShortenerLink { call }
    }

    /// Delete a link.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `shortener.manage` or `shortener.delete`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/shortener/link/delete>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LinkSid;
    ///
    /// let sid = LinkSid::new("ed35816f-4110-4e67-8b54-10ffc73dba62");
    /// carrierx.shortener_links().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, link_sid: &LinkSid) -> DeleteShortenerLink {
        let call = self.client.call(&spec::DELETE_SHORTENER_LINK).path("link_sid", link_sid);
        DeleteShortenerLink { call }
    }
}
