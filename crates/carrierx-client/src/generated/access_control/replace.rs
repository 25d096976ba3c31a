//! Records of `AccessControl` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::{
    AccessControlRule, AccessControlRuleField, AccessControlRuleOperation,
    AccessControlRuleQuantifier,
};

impl AccessControlRule {
    /// Begins a replacement with everything that was read.
    pub fn into_replace(self) -> AccessControlRuleReplace {
        let object = JsonObject::of(&self);
        AccessControlRuleReplace { object }
    }
}

/// A [`AccessControlRule`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct AccessControlRuleReplace {
    object: JsonObject,
}

impl AccessControlRuleReplace {
    /// Values or patterns to compare with.
    pub fn entries(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.object.set("entries", &value);
        self
    }

    /// What is compared: calling or called for calls; from, to or message for messages.
    pub fn field(mut self, value: AccessControlRuleField) -> Self {
        self.object.set("field", &value);
        self
    }

    /// Rule name; default `N/A`.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// How it is compared.
    pub fn operation(mut self, value: AccessControlRuleOperation) -> Self {
        self.object.set("operation", &value);
        self
    }

    /// How many entries must match.
    pub fn quantifier(mut self, value: AccessControlRuleQuantifier) -> Self {
        self.object.set("quantifier", &value);
        self
    }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<AccessControlRule> for AccessControlRuleReplace {
    fn from(record: AccessControlRule) -> Self { record.into_replace() }
}
