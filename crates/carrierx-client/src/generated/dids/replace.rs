//! Records of `Dids` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::{JsonObject, Secret};
use serde::Serialize;

use super::Did;
use crate::types::{DidGroupSid, PartnerSid, TrunkGroupSid};

impl Did {
    /// Begins a replacement with everything that was read.
    ///
    /// - `partner` is left out: it is another record, embedded for reading.
    pub fn into_replace(self) -> DidReplace {
        let mut object = JsonObject::of(&self);
        object.remove("partner");
        DidReplace { object }
    }
}

/// A [`Did`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct DidReplace {
    object: JsonObject,
}

impl DidReplace {
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

    /// DID group of the number.
    pub fn did_group_sid(self, value: &DidGroupSid) -> Self { self.with("did_group_sid", value) }

    /// Clears `did_group_sid`: it goes out as `null`.
    pub fn clear_did_group_sid(self) -> Self { self.with("did_group_sid", &()) }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Owning partner; null while the number is in the pool.
    pub fn partner_sid(self, value: &PartnerSid) -> Self { self.with("partner_sid", value) }

    /// Clears `partner_sid`: it goes out as `null`.
    pub fn clear_partner_sid(self) -> Self { self.with("partner_sid", &()) }

    /// PIN for porting the number out.
    pub fn porting_pin(self, value: impl Into<Secret>) -> Self {
        self.with("porting_pin", &value.into())
    }

    /// Clears `porting_pin`: it goes out as `null`.
    pub fn clear_porting_pin(self) -> Self { self.with("porting_pin", &()) }

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

    /// Call transformations of the number.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.with("transformations", &value.into())
    }

    /// Trunk group calls to this number go to.
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

impl From<Did> for DidReplace {
    fn from(record: Did) -> Self { record.into_replace() }
}
