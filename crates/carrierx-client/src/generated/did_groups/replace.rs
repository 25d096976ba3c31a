//! Records of `DidGroups` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::DidGroup;

impl DidGroup {
    /// Begins a replacement with everything that was read.
    ///
    /// - `partner` is left out: it is another record, embedded for reading.
    pub fn into_replace(self) -> DidGroupReplace {
        let mut object = JsonObject::of(&self);
        object.remove("partner");
        DidGroupReplace { object }
    }
}

/// A [`DidGroup`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct DidGroupReplace {
    object: JsonObject,
}

impl DidGroupReplace {
    /// Callback address of the group.
    pub fn callback_url(self, value: impl AsRef<str>) -> Self {
        self.with("callback_url", value.as_ref())
    }

    /// Clears `callback_url`: it goes out as `null`.
    pub fn clear_callback_url(self) -> Self { self.with("callback_url", &()) }

    /// Group name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

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

impl From<DidGroup> for DidGroupReplace {
    fn from(record: DidGroup) -> Self { record.into_replace() }
}
