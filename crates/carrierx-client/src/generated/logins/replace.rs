//! Records of `Logins` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::{JsonObject, Secret};
use serde::Serialize;

use super::PartnerLogin;

impl PartnerLogin {
    /// Begins a replacement with everything that was read.
    pub fn into_replace(self) -> PartnerLoginReplace {
        let object = JsonObject::of(&self);
        PartnerLoginReplace { object }
    }
}

/// A [`PartnerLogin`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct PartnerLoginReplace {
    object: JsonObject,
}

impl PartnerLoginReplace {
    /// Password; never returned.
    pub fn password(self, value: impl Into<Secret>) -> Self { self.with("password", &value.into()) }

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

impl From<PartnerLogin> for PartnerLoginReplace {
    fn from(record: PartnerLogin) -> Self { record.into_replace() }
}
