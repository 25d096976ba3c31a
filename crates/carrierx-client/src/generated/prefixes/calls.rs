//! The requests of `Prefixes`.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use core_http::page::Pager;

use super::{Prefix, spec};
use crate::Error;
use crate::types::{LrnSid, Page, TrunkGroupSid};

core_http::call_methods! {
    /// List prefix objects.
    pub struct ListPrefixes -> Page<Prefix>, Error;
}

impl ListPrefixes {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Prefix>, Error> {
        Pager::new(self.call, &spec::LIST_PREFIXES_PAGES)
    }
}

crate::filter::list_options!(ListPrefixes);
crate::filter::field_options!(ListPrefixes, "prefix_sid");

core_http::call_methods! {
    /// Create a prefix.
    pub struct CreatePrefix -> Prefix, Error;
}

impl CreatePrefix {
    /// Custom attributes.
    pub fn attributes(self, value: JsonObject) -> Self {
        Self { call: self.call.set("attributes", &value) }
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("attributes", key, value.as_ref());
        self
    }

    /// Callback address.
    pub fn callback_url(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("callback_url", value.as_ref()) }
    }

    /// Location routing number record.
    pub fn lrn_sid(self, value: &LrnSid) -> Self { Self { call: self.call.set("lrn_sid", value) } }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Trunk group calls come from.
    pub fn source_trunk_group_sid(self, value: &TrunkGroupSid) -> Self {
        Self { call: self.call.set("source_trunk_group_sid", value) }
    }

    /// Free string for the client's own use.
    pub fn string_key_1(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_1", value.as_ref()) }
    }

    /// Free string for the client's own use.
    pub fn string_key_2(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_2", value.as_ref()) }
    }

    /// Call transformations.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }

    /// Trunk group calls go to.
    pub fn trunk_group_sid(self, value: &TrunkGroupSid) -> Self {
        Self { call: self.call.set("trunk_group_sid", value) }
    }
}

core_http::call_methods! {
    /// Read one prefix.
    pub struct GetPrefix -> Prefix, Error;
}

impl GetPrefix {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }
}

crate::filter::field_options!(GetPrefix, "prefix_sid");

core_http::call_methods! {
    /// Change some fields of a prefix.
    pub struct PatchPrefix -> Prefix, Error;
}

impl PatchPrefix {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
    }

    /// Custom attributes.
    pub fn attributes(self, value: JsonObject) -> Self {
        Self { call: self.call.set("attributes", &value) }
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("attributes", key, value.as_ref());
        self
    }

    /// Callback address.
    pub fn callback_url(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("callback_url", value.as_ref()) }
    }

    /// Clears `callback_url`: it goes out as `null`.
    pub fn clear_callback_url(self) -> Self { Self { call: self.call.null("callback_url") } }

    /// Location routing number record.
    pub fn lrn_sid(self, value: &LrnSid) -> Self { Self { call: self.call.set("lrn_sid", value) } }

    /// Clears `lrn_sid`: it goes out as `null`.
    pub fn clear_lrn_sid(self) -> Self { Self { call: self.call.null("lrn_sid") } }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Trunk group calls come from.
    pub fn source_trunk_group_sid(self, value: &TrunkGroupSid) -> Self {
        Self { call: self.call.set("source_trunk_group_sid", value) }
    }

    /// Clears `source_trunk_group_sid`: it goes out as `null`.
    pub fn clear_source_trunk_group_sid(self) -> Self {
        Self { call: self.call.null("source_trunk_group_sid") }
    }

    /// Free string for the client's own use.
    pub fn string_key_1(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_1", value.as_ref()) }
    }

    /// Clears `string_key_1`: it goes out as `null`.
    pub fn clear_string_key_1(self) -> Self { Self { call: self.call.null("string_key_1") } }

    /// Free string for the client's own use.
    pub fn string_key_2(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_2", value.as_ref()) }
    }

    /// Clears `string_key_2`: it goes out as `null`.
    pub fn clear_string_key_2(self) -> Self { Self { call: self.call.null("string_key_2") } }

    /// Call transformations.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }

    /// Trunk group calls go to.
    pub fn trunk_group_sid(self, value: &TrunkGroupSid) -> Self {
        Self { call: self.call.set("trunk_group_sid", value) }
    }

    /// Clears `trunk_group_sid`: it goes out as `null`.
    pub fn clear_trunk_group_sid(self) -> Self { Self { call: self.call.null("trunk_group_sid") } }
}

core_http::call_methods! {
    /// Replace a prefix.
    pub struct ReplacePrefix -> Prefix, Error;
}

core_http::call_methods! {
    /// Delete a prefix.
    pub struct DeletePrefix -> (), Error;
}
