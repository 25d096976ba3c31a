//! Number prefixes assigned to the partner.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{CreatePrefix, DeletePrefix, GetPrefix, ListPrefixes, PatchPrefix, ReplacePrefix};
pub use self::models::Prefix;
pub use self::replace::PrefixReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::PrefixSid;

/// Number prefixes assigned to the partner.
///
/// Made by [`Client::prefixes`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Prefixes {
    client: Client,
}

impl Prefixes {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List prefix objects.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListPrefixes::pages) walks through all of them.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403. Source: <https://docs.carrierx.com/voice/core-api/phone-numbers/prefix/get>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* List page not
    /// available; follows the sibling pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.prefixes().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPrefixes {
        ListPrefixes { call: self.client.call(&spec::LIST_PREFIXES) }
    }

    /// Create a prefix.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `prefix`: Leading digits.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.create`. Documented failures: 400,
    /// 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/prefix/create>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let prefix = carrierx
    ///     .prefixes()
    ///     .create("51655")
    ///     .attribute("region", "east")
    ///     .callback_url("https://hooks.example.org/sms")
    ///     .name("Long Island numbers")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, prefix: impl AsRef<str>) -> CreatePrefix {
        let call = self.client.call(&spec::CREATE_PREFIX).set("prefix", prefix.as_ref());
        CreatePrefix { call }
    }

    /// Read one prefix.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/prefix/get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PrefixSid;
    ///
    /// let sid = PrefixSid::new("bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d");
    /// let prefix = carrierx.prefixes().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, prefix_sid: &PrefixSid) -> GetPrefix {
        let call = self.client.call(&spec::GET_PREFIX).path("prefix_sid", prefix_sid);
        GetPrefix { call }
    }

    /// Change some fields of a prefix.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/prefix/update>.
    ///
    /// *Uncertain:* `replace_nested()` is not confirmed; the text says nested objects follow
    /// the common rule.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{PrefixSid, TrunkGroupSid};
    ///
    /// let sid = PrefixSid::new("bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d");
    /// let prefix = carrierx
    ///     .prefixes()
    ///     .patch(&sid)
    ///     .name("Long Island numbers, reserved")
    ///     .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, prefix_sid: &PrefixSid) -> PatchPrefix {
        let call = self
            .client
            .call(&spec::UPDATE_PREFIX)
            .object(JsonObject::new())
            .path("prefix_sid", prefix_sid);
        PatchPrefix { call }
    }

    /// Replace a prefix.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/prefix/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PrefixSid;
    ///
    /// let sid = PrefixSid::new("bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d");
    /// let prefix = carrierx.prefixes().get(&sid).send().await?;
    /// let changed = prefix
    ///     .into_replace()
    ///     .callback_url("https://hooks.example.org/sms");
    /// let prefix = carrierx.prefixes().replace(&sid, changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, prefix_sid: &PrefixSid, replacement: PrefixReplace) -> ReplacePrefix {
        let call = self
            .client
            .call(&spec::REPLACE_PREFIX)
            .path("prefix_sid", prefix_sid)
            .object(replacement.into_object());
        ReplacePrefix { call }
    }

    /// Delete a prefix.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.delete`. Documented failures: 401,
    /// 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/prefix/delete>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PrefixSid;
    ///
    /// let sid = PrefixSid::new("bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d");
    /// carrierx.prefixes().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, prefix_sid: &PrefixSid) -> DeletePrefix {
        let call = self.client.call(&spec::DELETE_PREFIX).path("prefix_sid", prefix_sid);
        DeletePrefix { call }
    }
}
