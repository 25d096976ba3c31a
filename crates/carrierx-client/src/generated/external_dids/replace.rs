//! Records of `ExternalDids` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::ExternalDid;

impl ExternalDid {
    /// Begins a replacement with everything that was read.
    ///
    /// - `partner` is left out: it is another record, embedded for reading.
    pub fn into_replace(self) -> ExternalDidReplace {
        let mut object = JsonObject::of(&self);
        object.remove("partner");
        ExternalDidReplace { object }
    }
}

/// An [`ExternalDid`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct ExternalDidReplace {
    object: JsonObject,
}

impl ExternalDidReplace {
    /// Custom attributes.
    pub fn attributes(self, value: JsonObject) -> Self { self.with("attributes", &value) }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.object.insert_into("attributes", key, value.as_ref());
        self
    }

    /// Address that receives message callbacks for this number.
    pub fn callback_url(self, value: impl AsRef<str>) -> Self {
        self.with("callback_url", value.as_ref())
    }

    /// Clears `callback_url`: it goes out as `null`.
    pub fn clear_callback_url(self) -> Self { self.with("callback_url", &()) }

    /// Display name.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

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

impl From<ExternalDid> for ExternalDidReplace {
    fn from(record: ExternalDid) -> Self { record.into_replace() }
}
