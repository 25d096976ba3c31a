//! Groups of trunks that decide how calls reach endpoints.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateTrunkGroup, DeleteTrunkGroup, GetTrunkGroup, ListTrunkGroups, PatchTrunkGroup,
    ReplaceTrunkGroup,
};
pub use self::models::{TrunkCreate, TrunkGroup, TrunkGroupHardFailureLastResort};
pub use self::replace::TrunkGroupReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::TrunkGroupSid;

/// Groups of trunks that decide how calls reach endpoints.
///
/// Made by [`Client::trunk_groups`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct TrunkGroups {
    client: Client,
}

impl TrunkGroups {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Individual trunks inside a trunk group.
    #[cfg(feature = "trunks")]
    #[must_use]
    pub fn trunks(&self, trunk_group_sid: &TrunkGroupSid) -> crate::trunks::Trunks {
        crate::trunks::Trunks::new(&self.client, trunk_group_sid)
    }

    /// List trunk groups.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListTrunkGroups::pages) walks through all of them.
    ///
    /// Needs the scope `trunk_groups.manage` or `trunk_groups.read`. Documented failures: 400,
    /// 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk-group/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.trunk_groups().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListTrunkGroups {
        ListTrunkGroups { call: self.client.call(&spec::LIST_TRUNK_GROUPS) }
    }

    /// Create a trunk group, with trunks when `embed_trunks(true)` is set.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `trunk_groups.manage` or `trunk_groups.create`. Needs also
    /// `trunk_groups.trunks.manage` or `trunk_groups.trunks.create` when trunks are sent.
    /// Documented failures: 400, 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk-group/create>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::trunk_groups::TrunkGroupHardFailureLastResort;
    ///
    /// let trunk_group = carrierx
    ///     .trunk_groups()
    ///     .create()
    ///     .hard_failure_codes("408;503;")
    ///     .hard_failure_last_resort(TrunkGroupHardFailureLastResort::First)
    ///     .name("Main voice")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> CreateTrunkGroup {
        CreateTrunkGroup {
            call: self.client.call(&spec::CREATE_TRUNK_GROUP).object(JsonObject::new()),
        }
    }

    /// Read one trunk group.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `trunk_groups.manage` or `trunk_groups.read`. Documented failures: 400,
    /// 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk-group/get-by-sid>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the list, update and sibling pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TrunkGroupSid;
    ///
    /// let sid = TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89");
    /// let trunk_group = carrierx.trunk_groups().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, trunk_group_sid: &TrunkGroupSid) -> GetTrunkGroup {
        let call = self
            .client
            .call(&spec::GET_TRUNK_GROUP)
            .path("trunk_group_sid", trunk_group_sid);
        GetTrunkGroup { call }
    }

    /// Change some fields of a trunk group.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `trunk_groups.manage` or `trunk_groups.update`. Documented failures:
    /// 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk-group/update>.
    ///
    /// *Uncertain:* `replace_nested()` not confirmed on this page; documented on sibling update
    /// pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TrunkGroupSid;
    ///
    /// let sid = TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89");
    /// let trunk_group = carrierx
    ///     .trunk_groups()
    ///     .patch(&sid)
    ///     .name("Main voice, east")
    ///     .soft_failure_codes("408;480;486;503;")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, trunk_group_sid: &TrunkGroupSid) -> PatchTrunkGroup {
        let call = self
            .client
            .call(&spec::UPDATE_TRUNK_GROUP)
            .object(JsonObject::new())
            .path("trunk_group_sid", trunk_group_sid);
        PatchTrunkGroup { call }
    }

    /// Replace a trunk group.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `trunk_groups.manage` or `trunk_groups.update`. Documented failures:
    /// 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk-group/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TrunkGroupSid;
    ///
    /// let sid = TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89");
    /// let trunk_group = carrierx.trunk_groups().get(&sid).send().await?;
    /// let changed = trunk_group.into_replace().hard_failure_codes("408;503;");
    /// let trunk_group = carrierx
    ///     .trunk_groups()
    ///     .replace(&sid, changed)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        trunk_group_sid: &TrunkGroupSid,
        replacement: TrunkGroupReplace,
    ) -> ReplaceTrunkGroup {
        let call = self
            .client
            .call(&spec::REPLACE_TRUNK_GROUP)
            .path("trunk_group_sid", trunk_group_sid)
            .object(replacement.into_object());
        ReplaceTrunkGroup { call }
    }

    /// Delete a trunk group.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `trunk_groups.manage` or `trunk_groups.delete`. Documented failures:
    /// 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/trunk-groups/trunk-group/delete>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the uniform delete pattern.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TrunkGroupSid;
    ///
    /// let sid = TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89");
    /// carrierx.trunk_groups().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, trunk_group_sid: &TrunkGroupSid) -> DeleteTrunkGroup {
        let call = self
            .client
            .call(&spec::DELETE_TRUNK_GROUP)
            .path("trunk_group_sid", trunk_group_sid);
        DeleteTrunkGroup { call }
    }
}
