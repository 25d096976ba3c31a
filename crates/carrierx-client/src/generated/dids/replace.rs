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
    pub fn attributes(mut self, value: JsonObject) -> Self {
        self.object.set("attributes", &value);
        self
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.object.insert_into("attributes", key, value.as_ref());
        self
    }

    /// Address that receives message callbacks for this number; a URL.
    pub fn callback_url(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("callback_url", value.as_ref());
        self
    }

    /// Clears `callback_url`: it goes out as `null`.
    pub fn clear_callback_url(mut self) -> Self { self.object.null("callback_url"); self }

    /// DID group of the number.
    pub fn did_group_sid(mut self, value: &DidGroupSid) -> Self {
        self.object.set("did_group_sid", value);
        self
    }

    /// Clears `did_group_sid`: it goes out as `null`.
    pub fn clear_did_group_sid(mut self) -> Self { self.object.null("did_group_sid"); self }

    /// Display name; default `N/A`.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Owning partner; null while the number is in the pool.
    pub fn partner_sid(mut self, value: &PartnerSid) -> Self {
        self.object.set("partner_sid", value);
        self
    }

    /// Clears `partner_sid`: it goes out as `null`.
    pub fn clear_partner_sid(mut self) -> Self { self.object.null("partner_sid"); self }

    /// PIN for porting the number out.
    pub fn porting_pin(mut self, value: impl Into<Secret>) -> Self {
        self.object.set("porting_pin", &value.into());
        self
    }

    /// Clears `porting_pin`: it goes out as `null`.
    pub fn clear_porting_pin(mut self) -> Self { self.object.null("porting_pin"); self }

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

    /// Call transformations of the number.
    pub fn transformations(mut self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.object.set("transformations", &value.into());
        self
    }

    /// Trunk group calls to this number go to.
    pub fn trunk_group_sid(mut self, value: &TrunkGroupSid) -> Self {
        self.object.set("trunk_group_sid", value);
        self
    }

    /// Clears `trunk_group_sid`: it goes out as `null`.
    pub fn clear_trunk_group_sid(mut self) -> Self { self.object.null("trunk_group_sid"); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Did> for DidReplace {
    fn from(record: Did) -> Self { record.into_replace() }
}
