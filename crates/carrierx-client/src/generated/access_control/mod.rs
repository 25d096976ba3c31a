//! Rules that accept or reject calls and messages.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateAccessControlRule, DeleteAccessControlRule, GetAccessControlRule, ListAccessControlRules,
    ListEffectiveCallAcls, ListEffectiveSmsAcls, PatchAccessControlRule, ReplaceAccessControlRule,
};
pub use self::models::{
    AccessControlRule, AccessControlRuleField, AccessControlRuleOperation,
    AccessControlRuleQuantifier, EffectiveAclLayer,
};
pub use self::replace::AccessControlRuleReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::RuleSid;

/// Rules that accept or reject calls and messages.
///
/// Made by [`Client::access_control`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct AccessControl {
    client: Client,
}

impl AccessControl {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List own and parent rules.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListAccessControlRules::pages) walks through all of them.
    ///
    /// Needs the scope `accesscontrol.manage` or `accesscontrol.read`. Documented failures:
    /// 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/access-control/access-control-rule/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.access_control().list_rules().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_rules(&self) -> ListAccessControlRules {
        ListAccessControlRules { call: self.client.call(&spec::LIST_ACCESS_CONTROL_RULES) }
    }

    /// Create a rule.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `entries`: Values or patterns to compare with.
    /// - `field`: What is compared: calling or called for calls; from, to or message for
    ///   messages. *Uncertain:* `from_did` and `to_did` are legacy names.
    /// - `operation`: How it is compared.
    /// - `quantifier`: How many entries must match.
    ///
    /// Needs the scope `accesscontrol.manage` or `accesscontrol.create`. Documented failures:
    /// 400, 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/access-control/access-control-rule/create>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::access_control::{
    ///     AccessControlRuleField, AccessControlRuleOperation, AccessControlRuleQuantifier,
    /// };
    ///
    /// let rule = carrierx
    ///     .access_control()
    ///     .create_rule(
    ///         ["1900", "1976"],
    ///         AccessControlRuleField::Called,
    ///         AccessControlRuleOperation::Prefix,
    ///         AccessControlRuleQuantifier::Any,
    ///     )
    ///     .name("Premium rate prefixes")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_rule(
        &self,
        entries: impl IntoIterator<Item = impl Into<String>>,
        field: AccessControlRuleField,
        operation: AccessControlRuleOperation,
        quantifier: AccessControlRuleQuantifier,
    ) -> CreateAccessControlRule {
        let entries: Vec<String> = entries.into_iter().map(Into::into).collect();
        let call = self
            .client
            .call(&spec::CREATE_ACCESS_CONTROL_RULE)
            .set("entries", &entries)
            .set("field", &field)
            .set("operation", &operation)
            .set("quantifier", &quantifier);
        CreateAccessControlRule { call }
    }

    /// Read one rule.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `accesscontrol.manage` or `accesscontrol.read`. Documented failures:
    /// 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/access-control/access-control-rule/get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::RuleSid;
    ///
    /// let sid = RuleSid::new("5398d9d8-72ef-42af-9d00-14ad5e7196df");
    /// let rule = carrierx.access_control().get_rule(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_rule(&self, rule_sid: &RuleSid) -> GetAccessControlRule {
        let call = self.client.call(&spec::GET_ACCESS_CONTROL_RULE).path("rule_sid", rule_sid);
        GetAccessControlRule { call }
    }

    /// Change some fields of a rule.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `accesscontrol.manage` or `accesscontrol.update`. Documented failures:
    /// 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/access-control/access-control-rule/update>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::RuleSid;
    ///
    /// let sid = RuleSid::new("5398d9d8-72ef-42af-9d00-14ad5e7196df");
    /// let rule = carrierx
    ///     .access_control()
    ///     .patch_rule(&sid)
    ///     .entries(["1900", "1976", "44909"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch_rule(&self, rule_sid: &RuleSid) -> PatchAccessControlRule {
        let call = self
            .client
            .call(&spec::UPDATE_ACCESS_CONTROL_RULE)
            .object(JsonObject::new())
            .path("rule_sid", rule_sid);
        PatchAccessControlRule { call }
    }

    /// Replace a rule.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `accesscontrol.manage` or `accesscontrol.update`. Documented failures:
    /// 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/access-control/access-control-rule/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::RuleSid;
    /// use carrierx_client::access_control::AccessControlRuleField;
    ///
    /// let sid = RuleSid::new("5398d9d8-72ef-42af-9d00-14ad5e7196df");
    /// let rule = carrierx.access_control().get_rule(&sid).send().await?;
    /// let changed = rule.into_replace().field(AccessControlRuleField::Called);
    /// let rule = carrierx
    ///     .access_control()
    ///     .replace_rule(&sid, changed)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn replace_rule(
        &self,
        rule_sid: &RuleSid,
        replacement: AccessControlRuleReplace,
    ) -> ReplaceAccessControlRule {
        let call = self
            .client
            .call(&spec::REPLACE_ACCESS_CONTROL_RULE)
            .path("rule_sid", rule_sid)
            .object(replacement.into_object());
        ReplaceAccessControlRule { call }
    }

    /// Delete an own rule; rules with `read_only=true` cannot be deleted.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `accesscontrol.manage` or `accesscontrol.delete`. Documented failures:
    /// 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/access-control/access-control-rule/delete>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::RuleSid;
    ///
    /// let sid = RuleSid::new("5398d9d8-72ef-42af-9d00-14ad5e7196df");
    /// carrierx.access_control().delete_rule(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_rule(&self, rule_sid: &RuleSid) -> DeleteAccessControlRule {
        let call = self.client.call(&spec::DELETE_ACCESS_CONTROL_RULE).path("rule_sid", rule_sid);
        DeleteAccessControlRule { call }
    }

    /// List the access control lists in force for calls.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `accesscontrol.manage` or `accesscontrol.read`. Documented failures:
    /// 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/access-control/access-control-list/get-calls>.
    ///
    /// *Uncertain:* Answers in the list envelope, yet the page names only field filtering, not
    /// pagination.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{PartnerSid, TrunkGroupSid, TrunkSid};
    ///
    /// let page = carrierx
    ///     .access_control()
    ///     .list_effective_call_acls()
    ///     .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
    ///     .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"))
    ///     .trunk_sid(&TrunkSid::new("d0849788-4135-45a3-a748-7efce5733d51"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_effective_call_acls(&self) -> ListEffectiveCallAcls {
        ListEffectiveCallAcls { call: self.client.call(&spec::LIST_EFFECTIVE_CALL_ACLS) }
    }

    /// List the access control lists in force for messages.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `accesscontrol.manage` or `accesscontrol.read`. Documented failures:
    /// 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/access-control/access-control-list/get-sms>.
    ///
    /// *Uncertain:* Answers in the list envelope, yet the page names only field filtering, not
    /// pagination.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PartnerSid;
    ///
    /// let page = carrierx
    ///     .access_control()
    ///     .list_effective_sms_acls()
    ///     .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_effective_sms_acls(&self) -> ListEffectiveSmsAcls {
        ListEffectiveSmsAcls { call: self.client.call(&spec::LIST_EFFECTIVE_SMS_ACLS) }
    }
}
