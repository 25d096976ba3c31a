//! What the replies and requests of `AccessControl` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{AclEntry, RuleSid};

/// One test on a call or message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessControlRule {
    /// Values or patterns to compare with.
    pub entries: Option<Vec<String>>,
    /// What is compared: calling or called for calls; from, to or message for messages.
    /// *Uncertain:* `from_did` and `to_did` are legacy names.
    pub field: Option<AccessControlRuleField>,
    /// Rule name; default `N/A`.
    pub name: Option<String>,
    /// How it is compared.
    pub operation: Option<AccessControlRuleOperation>,
    /// How many entries must match.
    pub quantifier: Option<AccessControlRuleQuantifier>,
    /// True for rules of the parent partner.
    pub read_only: Option<bool>,
    /// Secure ID of the rule.
    pub rule_sid: RuleSid,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    AccessControlRule {
        entries: "entries", field: "field", name: "name", operation: "operation",
        quantifier: "quantifier", read_only: "read_only", rule_sid: "rule_sid" required,
    }
}

/// Lists in force at one layer of the ownership chain; layers run from the topmost object
/// down.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EffectiveAclLayer {
    /// Lists of the layer.
    pub effective_acls: Option<Vec<AclEntry>>,
    /// Layer number.
    pub layer: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { EffectiveAclLayer { effective_acls: "effective_acls", layer: "layer" } }

core_http::open_enum! {
    /// What is compared: calling or called for calls; from, to or message for messages.
    /// *Uncertain:* `from_did` and `to_did` are legacy names.
    AccessControlRuleField {
        /// `called`.
        Called = "called",
        /// `calling`.
        Calling = "calling",
        /// `from`.
        From = "from",
        /// `from_did`.
        FromDid = "from_did",
        /// `message`.
        Message = "message",
        /// `to`.
        To = "to",
        /// `to_did`.
        ToDid = "to_did",
    }
}

core_http::open_enum! {
    /// How it is compared.
    AccessControlRuleOperation {
        /// `exact`.
        Exact = "exact",
        /// `prefix`.
        Prefix = "prefix",
        /// `regexp`.
        Regexp = "regexp",
    }
}

core_http::open_enum! {
    /// How many entries must match.
    AccessControlRuleQuantifier {
        /// `all`.
        All = "all",
        /// `any`.
        Any = "any",
        /// `none`.
        None = "none",
    }
}
