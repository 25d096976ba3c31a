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

/// An [`AccessControlRule`] on its way back: everything that was read, with changes.
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
    pub fn entries(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.with("entries", &value)
    }

    /// What is compared: calling or called for calls; from, to or message for messages.
    pub fn field(self, value: AccessControlRuleField) -> Self { self.with("field", &value) }

    /// Rule name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// How it is compared.
    pub fn operation(self, value: AccessControlRuleOperation) -> Self {
        self.with("operation", &value)
    }

    /// How many entries must match.
    pub fn quantifier(self, value: AccessControlRuleQuantifier) -> Self {
        self.with("quantifier", &value)
    }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    fn with(mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name, value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<AccessControlRule> for AccessControlRuleReplace {
    fn from(record: AccessControlRule) -> Self { record.into_replace() }
}
