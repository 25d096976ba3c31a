//! Short codes assigned to the partner by support.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{GetShortCode, ListShortCodes, PatchShortCode, ReplaceShortCode};
pub use self::models::ShortCode;
pub use self::replace::ShortCodeReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::ShortCodeSid;

/// Short codes assigned to the partner by support.
///
/// Made by [`Client::short_codes`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct ShortCodes {
    client: Client,
}

impl ShortCodes {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List short codes.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListShortCodes::pages) walks through all of them.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/short-code/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.short_codes().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListShortCodes {
        ListShortCodes { call: self.client.call(&spec::LIST_SHORT_CODES) }
    }

    /// Read one short code.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/short-code/get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ShortCodeSid;
    ///
    /// let sid = ShortCodeSid::new("0c9db836-3521-4087-bad2-ddd73e940a5e");
    /// let short_code = carrierx.short_codes().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, short_code_sid: &ShortCodeSid) -> GetShortCode {
        let call = self.client.call(&spec::GET_SHORT_CODE).path("short_code_sid", short_code_sid);
        GetShortCode { call }
    }

    /// Change some fields of a short code.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/short-code/update>.
    ///
    /// *Uncertain:* Scopes and `replace_nested()` are not confirmed; taken from the sibling
    /// pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{DidGroupSid, ShortCodeSid};
    ///
    /// let sid = ShortCodeSid::new("0c9db836-3521-4087-bad2-ddd73e940a5e");
    /// let short_code = carrierx
    ///     .short_codes()
    ///     .patch(&sid)
    ///     .did_group_sid(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8"))
    ///     .name("Summer promotion")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, short_code_sid: &ShortCodeSid) -> PatchShortCode {
        let call = self
            .client
            .call(&spec::UPDATE_SHORT_CODE)
            .object(JsonObject::new())
            .path("short_code_sid", short_code_sid);
        PatchShortCode { call }
    }

    /// Replace a short code.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/short-code/update>.
    ///
    /// *Uncertain:*
    ///
    /// - Scopes and `replace_nested()` are not confirmed; taken from the sibling pages.
    /// - Documents say all fields must be present in PUT yet some are read-only after creation;
    ///   whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ShortCodeSid;
    ///
    /// let sid = ShortCodeSid::new("0c9db836-3521-4087-bad2-ddd73e940a5e");
    /// let short_code = carrierx.short_codes().get(&sid).send().await?;
    /// let changed = short_code
    ///     .into_replace()
    ///     .callback_url("https://hooks.example.org/sms");
    /// let short_code = carrierx.short_codes().replace(&sid, changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        short_code_sid: &ShortCodeSid,
        replacement: ShortCodeReplace,
    ) -> ReplaceShortCode {
        let call = self
            .client
            .call(&spec::REPLACE_SHORT_CODE)
            .path("short_code_sid", short_code_sid)
            .object(replacement.into_object());
        ReplaceShortCode { call }
    }
}
