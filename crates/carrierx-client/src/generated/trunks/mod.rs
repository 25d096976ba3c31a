//! Individual trunks inside a trunk group.
//! Written by `cargo xtask codegen`.

mod calls;
mod replace;
mod spec;

pub use self::calls::{CreateTrunk, DeleteTrunk, GetTrunk, ListTrunks, PatchTrunk, ReplaceTrunk};
pub use self::replace::TrunkReplace;
#[doc(no_inline)]
pub use crate::types::Trunk;

use core_http::JsonObject;

use crate::Client;
use crate::types::{TrunkGroupSid, TrunkSid};

/// Individual trunks inside a trunk group.
///
/// Made by [`TrunkGroups::trunks`](crate::trunk_groups::TrunkGroups::trunks); cheap to
/// clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Trunks {
    client: Client,
    trunk_group_sid: TrunkGroupSid,
}

impl Trunks {
    pub(crate) fn new(client: &Client, trunk_group_sid: &TrunkGroupSid) -> Self {
        Self { client: client.clone(), trunk_group_sid: trunk_group_sid.clone() }
    }

    /// List the trunks of a group.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListTrunks::pages) walks through all of them.
    ///
    /// Needs the scope `trunk_groups.trunks.manage` or `trunk_groups.trunks.read`. Documented
    /// failures: 400, 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TrunkGroupSid;
    ///
    /// let sid = TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89");
    /// let page = carrierx.trunk_groups().trunks(&sid).list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListTrunks {
        let call = self
            .client
            .call(&spec::LIST_TRUNKS)
            .path("trunk_group_sid", &self.trunk_group_sid);
        ListTrunks { call }
    }

    /// Create a trunk; no field is required.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `trunk_groups.trunks.manage` or `trunk_groups.trunks.create`. Documented
    /// failures: 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk/create>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{EndpointSid, TrunkGroupSid};
    ///
    /// let sid = TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89");
    /// let trunk = carrierx
    ///     .trunk_groups()
    ///     .trunks(&sid)
    ///     .create()
    ///     .endpoint_sid(&EndpointSid::new("6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11"))
    ///     .in_capacity(50)
    ///     .name("Primary to edge-gateway-1")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> CreateTrunk {
        let call = self
            .client
            .call(&spec::CREATE_TRUNK)
            .object(JsonObject::new())
            .path("trunk_group_sid", &self.trunk_group_sid);
        CreateTrunk { call }
    }

    /// Read one trunk.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `trunk_groups.trunks.manage` or `trunk_groups.trunks.read`. Documented
    /// failures: 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk/get-by-sid>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the sibling pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{TrunkGroupSid, TrunkSid};
    ///
    /// let sid = TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89");
    /// let trunk_sid = TrunkSid::new("d0849788-4135-45a3-a748-7efce5733d51");
    /// let trunk = carrierx
    ///     .trunk_groups()
    ///     .trunks(&sid)
    ///     .get(&trunk_sid)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, trunk_sid: &TrunkSid) -> GetTrunk {
        let call = self
            .client
            .call(&spec::GET_TRUNK)
            .path("trunk_group_sid", &self.trunk_group_sid)
            .path("trunk_sid", trunk_sid);
        GetTrunk { call }
    }

    /// Change some fields of a trunk.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `trunk_groups.trunks.manage` or `trunk_groups.trunks.update`. Documented
    /// failures: 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk/update>.
    ///
    /// *Uncertain:* Scopes and `replace_nested()` are not confirmed; taken from the sibling
    /// pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{TrunkGroupSid, TrunkSid};
    ///
    /// let sid = TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89");
    /// let trunk_sid = TrunkSid::new("d0849788-4135-45a3-a748-7efce5733d51");
    /// let trunk = carrierx
    ///     .trunk_groups()
    ///     .trunks(&sid)
    ///     .patch(&trunk_sid)
    ///     .in_capacity(100)
    ///     .weight(20)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, trunk_sid: &TrunkSid) -> PatchTrunk {
        let call = self
            .client
            .call(&spec::UPDATE_TRUNK)
            .object(JsonObject::new())
            .path("trunk_group_sid", &self.trunk_group_sid)
            .path("trunk_sid", trunk_sid);
        PatchTrunk { call }
    }

    /// Replace a trunk.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `trunk_groups.trunks.manage` or `trunk_groups.trunks.update`. Documented
    /// failures: 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk/update>.
    ///
    /// *Uncertain:*
    ///
    /// - Scopes are not confirmed; taken from the sibling pages.
    /// - Documents say all fields must be present in PUT yet some are read-only after creation;
    ///   whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{TrunkAllowForward, TrunkGroupSid, TrunkSid};
    ///
    /// let sid = TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89");
    /// let trunk_sid = TrunkSid::new("d0849788-4135-45a3-a748-7efce5733d51");
    /// let trunk = carrierx
    ///     .trunk_groups()
    ///     .trunks(&sid)
    ///     .get(&trunk_sid)
    ///     .send()
    ///     .await?;
    /// let changed = trunk
    ///     .into_replace()
    ///     .allow_forward(TrunkAllowForward::Disabled);
    /// let trunk = carrierx
    ///     .trunk_groups()
    ///     .trunks(&sid)
    ///     .replace(&trunk_sid, changed)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, trunk_sid: &TrunkSid, replacement: TrunkReplace) -> ReplaceTrunk {
        let call = self
            .client
            .call(&spec::REPLACE_TRUNK)
            .path("trunk_group_sid", &self.trunk_group_sid)
            .path("trunk_sid", trunk_sid)
            .object(replacement.into_object());
        ReplaceTrunk { call }
    }

    /// Delete a trunk.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `trunk_groups.trunks.manage` or `trunk_groups.trunks.delete`. Documented
    /// failures: 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk/delete>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the uniform delete pattern.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{TrunkGroupSid, TrunkSid};
    ///
    /// let sid = TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89");
    /// let trunk_sid = TrunkSid::new("d0849788-4135-45a3-a748-7efce5733d51");
    /// carrierx
    ///     .trunk_groups()
    ///     .trunks(&sid)
    ///     .delete(&trunk_sid)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, trunk_sid: &TrunkSid) -> DeleteTrunk {
        let call = self
            .client
            .call(&spec::DELETE_TRUNK)
            .path("trunk_group_sid", &self.trunk_group_sid)
            .path("trunk_sid", trunk_sid);
        DeleteTrunk { call }
    }
}
