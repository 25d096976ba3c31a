//! The requests of `AccessControl`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use core_http::page::Pager;

use super::{
    AccessControlRule, AccessControlRuleField, AccessControlRuleOperation,
    AccessControlRuleQuantifier, EffectiveAclLayer, spec,
};
use crate::Error;
use crate::types::{AclEntryDirection, Page, PartnerSid, TrunkGroupSid, TrunkSid};

/// List own and parent rules.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListAccessControlRules {
    pub(crate) call: Call,
}

impl ListAccessControlRules {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<AccessControlRule>, Error> {
        Pager::new(self.call, &spec::LIST_ACCESS_CONTROL_RULES_PAGES)
    }
}

crate::filter::list_options!(ListAccessControlRules);
crate::filter::field_options!(ListAccessControlRules, "rule_sid");
core_http::call_methods!(ListAccessControlRules -> Page<AccessControlRule>, Error);

/// Create a rule.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateAccessControlRule {
    pub(crate) call: Call,
}

impl CreateAccessControlRule {
    /// Rule name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }
}

core_http::call_methods!(CreateAccessControlRule -> AccessControlRule, Error);

/// Read one rule.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetAccessControlRule {
    pub(crate) call: Call,
}

crate::filter::field_options!(GetAccessControlRule, "rule_sid");
core_http::call_methods!(GetAccessControlRule -> AccessControlRule, Error);

/// Change some fields of a rule.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PatchAccessControlRule {
    pub(crate) call: Call,
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

core_http::call_methods!(PatchAccessControlRule -> AccessControlRule, Error);

/// Replace a rule.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ReplaceAccessControlRule {
    pub(crate) call: Call,
}

core_http::call_methods!(ReplaceAccessControlRule -> AccessControlRule, Error);

/// Delete an own rule; rules with `read_only=true` cannot be deleted.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteAccessControlRule {
    pub(crate) call: Call,
}

core_http::call_methods!(DeleteAccessControlRule -> (), Error);

/// List the access control lists in force for calls.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListEffectiveCallAcls {
    pub(crate) call: Call,
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
core_http::call_methods!(ListEffectiveCallAcls -> Page<EffectiveAclLayer>, Error);

/// List the access control lists in force for messages.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListEffectiveSmsAcls {
    pub(crate) call: Call,
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
core_http::call_methods!(ListEffectiveSmsAcls -> Page<EffectiveAclLayer>, Error);
