//! Groups of phone numbers.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateDidGroup, DeleteDidGroup, GetDidGroup, ListDidGroups, PatchDidGroup, ReplaceDidGroup,
};
pub use self::models::DidGroup;
pub use self::replace::DidGroupReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::DidGroupSid;

/// Groups of phone numbers.
///
/// Made by [`Client::did_groups`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct DidGroups {
    client: Client,
}

impl DidGroups {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List DID groups.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListDidGroups::pages) walks through all of them.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did-group/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.did_groups().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListDidGroups {
        ListDidGroups { call: self.client.call(&spec::LIST_DID_GROUPS) }
    }

    /// Create a DID group; no field is required.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.create`. Documented failures: 400,
    /// 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did-group/create>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let did_group = carrierx
    ///     .did_groups()
    ///     .create()
    ///     .callback_url("https://hooks.example.org/sms")
    ///     .name("Support numbers")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> CreateDidGroup {
        CreateDidGroup { call: self.client.call(&spec::CREATE_DID_GROUP).object(JsonObject::new()) }
    }

    /// Read one DID group.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did-group/get-by-sid>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the sibling pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DidGroupSid;
    ///
    /// let sid = DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8");
    /// let did_group = carrierx.did_groups().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, did_group_sid: &DidGroupSid) -> GetDidGroup {
        let call = self.client.call(&spec::GET_DID_GROUP).path("did_group_sid", did_group_sid);
        GetDidGroup { call }
    }

    /// Change `callback_url` or name of a DID group.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did-group/update>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DidGroupSid;
    ///
    /// let sid = DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8");
    /// let did_group = carrierx
    ///     .did_groups()
    ///     .patch(&sid)
    ///     .callback_url("https://hooks.example.org/support")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, did_group_sid: &DidGroupSid) -> PatchDidGroup {
        let call = self
            .client
            .call(&spec::UPDATE_DID_GROUP)
            .object(JsonObject::new())
            .path("did_group_sid", did_group_sid);
        PatchDidGroup { call }
    }

    /// Replace a DID group.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did-group/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DidGroupSid;
    ///
    /// let sid = DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8");
    /// let did_group = carrierx.did_groups().get(&sid).send().await?;
    /// let changed = did_group
    ///     .into_replace()
    ///     .callback_url("https://hooks.example.org/sms");
    /// let did_group = carrierx.did_groups().replace(&sid, changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        did_group_sid: &DidGroupSid,
        replacement: DidGroupReplace,
    ) -> ReplaceDidGroup {
        let call = self
            .client
            .call(&spec::REPLACE_DID_GROUP)
            .path("did_group_sid", did_group_sid)
            .object(replacement.into_object());
        ReplaceDidGroup { call }
    }

    /// Delete a DID group.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.delete`. Documented failures: 401,
    /// 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did-group/delete>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the uniform delete pattern.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DidGroupSid;
    ///
    /// let sid = DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8");
    /// carrierx.did_groups().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, did_group_sid: &DidGroupSid) -> DeleteDidGroup {
        let call = self.client.call(&spec::DELETE_DID_GROUP).path("did_group_sid", did_group_sid);
        DeleteDidGroup { call }
    }
}
