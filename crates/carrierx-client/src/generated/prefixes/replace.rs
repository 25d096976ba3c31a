//! Records of `Prefixes` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::Prefix;
use crate::types::{LrnSid, TrunkGroupSid};

impl Prefix {
    /// Begins a replacement with everything that was read.
    ///
    /// - `partner` is left out: it is another record, embedded for reading.
    pub fn into_replace(self) -> PrefixReplace {
        let mut object = JsonObject::of(&self);
        object.remove("partner");
        PrefixReplace { object }
    }
}

/// A [`Prefix`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct PrefixReplace {
    object: JsonObject,
}

impl PrefixReplace {
    /// Custom attributes.
    pub fn attributes(self, value: JsonObject) -> Self { self.with("attributes", &value) }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.object.insert_into("attributes", key, value.as_ref());
        self
    }

    /// Callback address.
    pub fn callback_url(self, value: impl AsRef<str>) -> Self {
        self.with("callback_url", value.as_ref())
    }

    /// Clears `callback_url`: it goes out as `null`.
    pub fn clear_callback_url(self) -> Self { self.with("callback_url", &()) }

    /// Location routing number record.
    pub fn lrn_sid(self, value: &LrnSid) -> Self { self.with("lrn_sid", value) }

    /// Clears `lrn_sid`: it goes out as `null`.
    pub fn clear_lrn_sid(self) -> Self { self.with("lrn_sid", &()) }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Trunk group calls come from.
    pub fn source_trunk_group_sid(self, value: &TrunkGroupSid) -> Self {
        self.with("source_trunk_group_sid", value)
    }

    /// Clears `source_trunk_group_sid`: it goes out as `null`.
    pub fn clear_source_trunk_group_sid(self) -> Self { self.with("source_trunk_group_sid", &()) }

    /// Free string for the client's own use.
    pub fn string_key_1(self, value: impl AsRef<str>) -> Self {
        self.with("string_key_1", value.as_ref())
    }

    /// Clears `string_key_1`: it goes out as `null`.
    pub fn clear_string_key_1(self) -> Self { self.with("string_key_1", &()) }

    /// Free string for the client's own use.
    pub fn string_key_2(self, value: impl AsRef<str>) -> Self {
        self.with("string_key_2", value.as_ref())
    }

    /// Clears `string_key_2`: it goes out as `null`.
    pub fn clear_string_key_2(self) -> Self { self.with("string_key_2", &()) }

    /// Call transformations.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.with("transformations", &value.into())
    }

    /// Trunk group calls go to.
    pub fn trunk_group_sid(self, value: &TrunkGroupSid) -> Self {
        self.with("trunk_group_sid", value)
    }

    /// Clears `trunk_group_sid`: it goes out as `null`.
    pub fn clear_trunk_group_sid(self) -> Self { self.with("trunk_group_sid", &()) }

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

impl From<Prefix> for PrefixReplace {
    fn from(record: Prefix) -> Self { record.into_replace() }
}
