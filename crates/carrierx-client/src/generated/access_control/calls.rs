//! The requests of `AccessControl`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{
    AccessControlRule, AccessControlRuleField, AccessControlRuleOperation,
    AccessControlRuleQuantifier, EffectiveAclLayer, spec,
};
use crate::Error;
use crate::types::{AclEntryDirection, Page, PartnerSid, TrunkGroupSid, TrunkSid};

core_http::call_methods! {
    /// List own and parent rules.
    pub struct ListAccessControlRules -> Page<AccessControlRule>, Error;
}

impl ListAccessControlRules {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<AccessControlRule>, Error> {
        Pager::new(self.call, &spec::LIST_ACCESS_CONTROL_RULES_PAGES)
    }
}

crate::filter::list_options!(ListAccessControlRules);
crate::filter::field_options!(ListAccessControlRules, "rule_sid");

core_http::call_methods! {
    /// Create a rule.
    pub struct CreateAccessControlRule -> AccessControlRule, Error;
}

impl CreateAccessControlRule {
    /// Rule name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Read one rule.
    pub struct GetAccessControlRule -> AccessControlRule, Error;
}

crate::filter::field_options!(GetAccessControlRule, "rule_sid");

core_http::call_methods! {
    /// Change some fields of a rule.
    pub struct PatchAccessControlRule -> AccessControlRule, Error;
}

impl PatchAccessControlRule {
    /// Values or patterns to compare with.
    pub fn entries(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        Self { call: self.call.set("entries", &value) }
    }

    /// What is compared: calling or called for calls; from, to or message for messages.
    pub fn field(self, value: AccessControlRuleField) -> Self {
        Self { call: self.call.set("field", &value) }
    }

    /// Rule name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// How it is compared.
    pub fn operation(self, value: AccessControlRuleOperation) -> Self {
        Self { call: self.call.set("operation", &value) }
    }

    /// How many entries must match.
    pub fn quantifier(self, value: AccessControlRuleQuantifier) -> Self {
        Self { call: self.call.set("quantifier", &value) }
    }
}

core_http::call_methods! {
    /// Replace a rule.
    pub struct ReplaceAccessControlRule -> AccessControlRule, Error;
}

core_http::call_methods! {
    /// Delete an own rule; rules with `read_only=true` cannot be deleted.
    pub struct DeleteAccessControlRule -> (), Error;
}

core_http::call_methods! {
    /// List the access control lists in force for calls.
    pub struct ListEffectiveCallAcls -> Page<EffectiveAclLayer>, Error;
}

impl ListEffectiveCallAcls {
    /// Direction of the lists.
    pub fn direction(self, value: AclEntryDirection) -> Self {
        Self { call: self.call.query("direction", value) }
    }

    /// Partner to look at.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.query("partner_sid", value) }
    }

    /// Trunk group to look at.
    pub fn trunk_group_sid(self, value: &TrunkGroupSid) -> Self {
        Self { call: self.call.query("trunk_group_sid", value) }
    }

    /// Trunk to look at.
    pub fn trunk_sid(self, value: &TrunkSid) -> Self {
        Self { call: self.call.query("trunk_sid", value) }
    }
}

crate::filter::field_options!(ListEffectiveCallAcls);

core_http::call_methods! {
    /// List the access control lists in force for messages.
    pub struct ListEffectiveSmsAcls -> Page<EffectiveAclLayer>, Error;
}

impl ListEffectiveSmsAcls {
    /// Direction of the lists.
    pub fn direction(self, value: AclEntryDirection) -> Self {
        Self { call: self.call.query("direction", value) }
    }

    /// Partner to look at.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.query("partner_sid", value) }
    }
}

crate::filter::field_options!(ListEffectiveSmsAcls);
