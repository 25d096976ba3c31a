//! Records of `ShortCodes` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::ShortCode;
use crate::types::DidGroupSid;

impl ShortCode {
    /// Begins a replacement with everything that was read.
    ///
    /// - `partner` is left out: it is another record, embedded for reading.
    pub fn into_replace(self) -> ShortCodeReplace {
        let mut object = JsonObject::of(&self);
        object.remove("partner");
        ShortCodeReplace { object }
    }
}

/// A [`ShortCode`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct ShortCodeReplace {
    object: JsonObject,
}

impl ShortCodeReplace {
    /// Custom attributes.
    pub fn attributes(mut self, value: JsonObject) -> Self {
        self.object.set("attributes", &value);
        self
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.object.insert_into("attributes", key, value.as_ref());
        self
    }

    /// Callback address; a URL.
    pub fn callback_url(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("callback_url", value.as_ref());
        self
    }

    /// Clears `callback_url`: it goes out as `null`.
    pub fn clear_callback_url(mut self) -> Self { self.object.null("callback_url"); self }

    /// DID group of the short code.
    pub fn did_group_sid(mut self, value: &DidGroupSid) -> Self {
        self.object.set("did_group_sid", value);
        self
    }

    /// Clears `did_group_sid`: it goes out as `null`.
    pub fn clear_did_group_sid(mut self) -> Self { self.object.null("did_group_sid"); self }

    /// Display name.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Free string for the client's own use.
    pub fn string_key_1(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("string_key_1", value.as_ref());
        self
    }

    /// Clears `string_key_1`: it goes out as `null`.
    pub fn clear_string_key_1(mut self) -> Self { self.object.null("string_key_1"); self }

    /// Free string for the client's own use.
    pub fn string_key_2(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("string_key_2", value.as_ref());
        self
    }

    /// Clears `string_key_2`: it goes out as `null`.
    pub fn clear_string_key_2(mut self) -> Self { self.object.null("string_key_2"); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<ShortCode> for ShortCodeReplace {
    fn from(record: ShortCode) -> Self { record.into_replace() }
}
