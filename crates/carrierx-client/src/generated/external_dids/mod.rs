//! Third-party phone numbers registered for messaging only.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    DeleteExternalDid, GetExternalDid, GetExternalDidMessaging, ListExternalDids, PatchExternalDid,
    RegisterExternalDid, ReplaceExternalDid, SetExternalDidMessaging,
};
pub use self::models::ExternalDid;
pub use self::replace::ExternalDidReplace;
#[doc(no_inline)]
pub use crate::types::DidMessagingEnablement;

use core_http::JsonObject;

use crate::Client;
use crate::types::ExternalDidSid;

/// Third-party phone numbers registered for messaging only.
///
/// Made by [`Client::external_dids`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct ExternalDids {
    client: Client,
}

impl ExternalDids {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List registered external numbers.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListExternalDids::pages) walks through all of them.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/external-did/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.external_dids().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListExternalDids {
        ListExternalDids { call: self.client.call(&spec::LIST_EXTERNAL_DIDS) }
    }

    /// Register an external number for messaging.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `capabilities`: Messaging capabilities; fixed after registration, never voice; 0 to 31.
    ///   Sum of capability bits: 1 receive SMS, 2 send SMS, 4 voice, 8 receive MMS, 16 send MMS.
    /// - `phonenumber`: Number; samples show it both with and without the plus sign.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.create`. Documented failures: 400,
    /// 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/external-did/register>.
    ///
    /// *Uncertain:*
    ///
    /// - Scopes are not confirmed; taken from the sibling pages. Registration is validated
    ///   against partner restrictions such as allowed prefixes or OCNs.
    /// - Required fields are not confirmed; phonenumber and capabilities are the ones the text
    ///   says the partner provides.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let external_did = carrierx
    ///     .external_dids()
    ///     .register(3, "46705550123")
    ///     .attribute("team", "support")
    ///     .callback_url("https://hooks.example.org/sms")
    ///     .name("Support line")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn register(&self, capabilities: i64, phonenumber: impl AsRef<str>) -> RegisterExternalDid {
        let call = self
            .client
            .call(&spec::REGISTER_EXTERNAL_DID)
            .set("capabilities", &capabilities)
            .set("phonenumber", phonenumber.as_ref());
        RegisterExternalDid { call }
    }

    /// Read one external number.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/external-did/get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ExternalDidSid;
    ///
    /// let sid = ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f");
    /// let external_did = carrierx.external_dids().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, external_did_sid: &ExternalDidSid) -> GetExternalDid {
        let call = self
            .client
            .call(&spec::GET_EXTERNAL_DID)
            .path("external_did_sid", external_did_sid);
        GetExternalDid { call }
    }

    /// Change attributes, `callback_url`, name or string keys of an external number.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/external-did/update>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ExternalDidSid;
    ///
    /// let sid = ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f");
    /// let external_did = carrierx
    ///     .external_dids()
    ///     .patch(&sid)
    ///     .callback_url("https://hooks.example.org/sms/nordics")
    ///     .name("Support line, Nordics")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, external_did_sid: &ExternalDidSid) -> PatchExternalDid {
        let call = self
            .client
            .call(&spec::UPDATE_EXTERNAL_DID)
            .object(JsonObject::new())
            .path("external_did_sid", external_did_sid);
        PatchExternalDid { call }
    }

    /// Replace an external number object.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/external-did/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ExternalDidSid;
    ///
    /// let sid = ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f");
    /// let external_did = carrierx.external_dids().get(&sid).send().await?;
    /// let changed = external_did
    ///     .into_replace()
    ///     .callback_url("https://hooks.example.org/sms");
    /// let external_did = carrierx
    ///     .external_dids()
    ///     .replace(&sid, changed)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        external_did_sid: &ExternalDidSid,
        replacement: ExternalDidReplace,
    ) -> ReplaceExternalDid {
        let call = self
            .client
            .call(&spec::REPLACE_EXTERNAL_DID)
            .path("external_did_sid", external_did_sid)
            .object(replacement.into_object());
        ReplaceExternalDid { call }
    }

    /// Delete an external number.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.delete`. Documented failures: 401,
    /// 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/external-did/delete>.
    ///
    /// *Uncertain:* This page writes the path with a hyphen (`/phonenumber/external-dids/`...)
    /// in heading and sample; all other pages use the underscore. An emulator should accept
    /// both.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ExternalDidSid;
    ///
    /// let sid = ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f");
    /// carrierx.external_dids().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, external_did_sid: &ExternalDidSid) -> DeleteExternalDid {
        let call = self
            .client
            .call(&spec::DELETE_EXTERNAL_DID)
            .path("external_did_sid", external_did_sid);
        DeleteExternalDid { call }
    }

    /// Read the messaging state of an external number.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 401,
    /// 403, 404 (no item error when no messaging information exists). Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/external-did-messaging-enablement/get>.
    ///
    /// *Uncertain:* Heading repeats the rented-number path; the sample uses this one.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ExternalDidSid;
    ///
    /// let sid = ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f");
    /// let messaging = carrierx.external_dids().get_messaging(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_messaging(&self, external_did_sid: &ExternalDidSid) -> GetExternalDidMessaging {
        let call = self
            .client
            .call(&spec::GET_EXTERNAL_DID_MESSAGING)
            .path("external_did_sid", external_did_sid);
        GetExternalDidMessaging { call }
    }

    /// Enable or disable messaging for an external number; completes asynchronously.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.create`. Documented failures: 400,
    /// 401, 403, 404 (no item error when the number has no messaging capability), 415, 422.
    /// Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/external-did-messaging-enablement/enable>.
    ///
    /// *Uncertain:*
    ///
    /// - The sample writes the path with a hyphen.
    /// - Required fields are not confirmed; the sample sends `campaign_sid`, enabled and type.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{ExternalDidSid, MessagingType};
    ///
    /// let sid = ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f");
    /// let messaging = carrierx
    ///     .external_dids()
    ///     .set_messaging(&sid)
    ///     .enabled(true)
    ///     .p2p_nnid("109955")
    ///     .kind(MessagingType::P2p)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_messaging(&self, external_did_sid: &ExternalDidSid) -> SetExternalDidMessaging {
        let call = self
            .client
            .call(&spec::SET_EXTERNAL_DID_MESSAGING)
            .object(JsonObject::new())
            .path("external_did_sid", external_did_sid);
        SetExternalDidMessaging { call }
    }
}
