//! Location routing number prefixes assigned to the partner.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateLrnPrefix, DeleteLrnPrefix, GetLrnPrefix, ListLrnPrefixes, PatchLrnPrefix,
    ReplaceLrnPrefix,
};
pub use self::models::LrnPrefix;
pub use self::replace::LrnPrefixReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::LrnPrefixSid;

/// Location routing number prefixes assigned to the partner.
///
/// Made by [`Client::lrn_prefixes`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct LrnPrefixes {
    client: Client,
}

impl LrnPrefixes {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List LRN prefix objects.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListLrnPrefixes::pages) walks through all of them.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/lrn-prefix/get>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* List page not
    /// available; follows the sibling pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.lrn_prefixes().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListLrnPrefixes {
        ListLrnPrefixes { call: self.client.call(&spec::LIST_LRN_PREFIXES) }
    }

    /// Create a LRN prefix.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `prefix`: Leading digits.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.create`. Documented failures: 400,
    /// 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/lrn-prefix/create>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LrnSid;
    ///
    /// let lrn_prefix = carrierx
    ///     .lrn_prefixes()
    ///     .create("51655")
    ///     .attribute("region", "east")
    ///     .callback_url("https://hooks.example.org/sms")
    ///     .lrn_sid(&LrnSid::new("89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, prefix: impl AsRef<str>) -> CreateLrnPrefix {
        let call = self.client.call(&spec::CREATE_LRN_PREFIX).set("prefix", prefix.as_ref());
        CreateLrnPrefix { call }
    }

    /// Read one LRN prefix.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/lrn-prefix/get-by-sid>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; mirrors the Prefix page.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LrnPrefixSid;
    ///
    /// let sid = LrnPrefixSid::new("ff3b6005-1eb4-47c4-80ed-a73b91178711");
    /// let lrn_prefix = carrierx.lrn_prefixes().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, lrn_prefix_sid: &LrnPrefixSid) -> GetLrnPrefix {
        let call = self.client.call(&spec::GET_LRN_PREFIX).path("lrn_prefix_sid", lrn_prefix_sid);
        GetLrnPrefix { call }
    }

    /// Change some fields of a LRN prefix.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/lrn-prefix/update>.
    ///
    /// *Uncertain:* `replace_nested()` is not confirmed; the text says nested objects follow
    /// the common rule.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LrnPrefixSid;
    ///
    /// let sid = LrnPrefixSid::new("ff3b6005-1eb4-47c4-80ed-a73b91178711");
    /// let lrn_prefix = carrierx
    ///     .lrn_prefixes()
    ///     .patch(&sid)
    ///     .callback_url("https://hooks.example.org/blocks")
    ///     .name("Long Island block, east")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, lrn_prefix_sid: &LrnPrefixSid) -> PatchLrnPrefix {
        let call = self
            .client
            .call(&spec::UPDATE_LRN_PREFIX)
            .object(JsonObject::new())
            .path("lrn_prefix_sid", lrn_prefix_sid);
        PatchLrnPrefix { call }
    }

    /// Replace a LRN prefix.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/lrn-prefix/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LrnPrefixSid;
    ///
    /// let sid = LrnPrefixSid::new("ff3b6005-1eb4-47c4-80ed-a73b91178711");
    /// let lrn_prefix = carrierx.lrn_prefixes().get(&sid).send().await?;
    /// let changed = lrn_prefix
    ///     .into_replace()
    ///     .callback_url("https://hooks.example.org/sms");
    /// let lrn_prefix = carrierx
    ///     .lrn_prefixes()
    ///     .replace(&sid, changed)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        lrn_prefix_sid: &LrnPrefixSid,
        replacement: LrnPrefixReplace,
    ) -> ReplaceLrnPrefix {
        let call = self
            .client
            .call(&spec::REPLACE_LRN_PREFIX)
            .path("lrn_prefix_sid", lrn_prefix_sid)
            .object(replacement.into_object());
        ReplaceLrnPrefix { call }
    }

    /// Delete a LRN prefix.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.delete`. Documented failures: 401,
    /// 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/lrn-prefix/delete>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; mirrors the Prefix page.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::LrnPrefixSid;
    ///
    /// let sid = LrnPrefixSid::new("ff3b6005-1eb4-47c4-80ed-a73b91178711");
    /// carrierx.lrn_prefixes().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, lrn_prefix_sid: &LrnPrefixSid) -> DeleteLrnPrefix {
        let call = self
            .client
            .call(&spec::DELETE_LRN_PREFIX)
            .path("lrn_prefix_sid", lrn_prefix_sid);
        DeleteLrnPrefix { call }
    }
}
