//! The requests of `ShortCodes`.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use core_http::page::Pager;

use super::{ShortCode, spec};
use crate::Error;
use crate::types::{DidGroupSid, Page};

core_http::call_methods! {
    /// List short codes.
    pub struct ListShortCodes -> Page<ShortCode>, Error;
}

impl ListShortCodes {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<ShortCode>, Error> {
        Pager::new(self.call, &spec::LIST_SHORT_CODES_PAGES)
    }
}

crate::filter::list_options!(ListShortCodes);
crate::filter::field_options!(ListShortCodes, "short_code_sid");

core_http::call_methods! {
    /// Read one short code.
    pub struct GetShortCode -> ShortCode, Error;
}

impl GetShortCode {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }
}

crate::filter::field_options!(GetShortCode, "short_code_sid");

core_http::call_methods! {
    /// Change some fields of a short code.
    pub struct PatchShortCode -> ShortCode, Error;
}

impl PatchShortCode {
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

    /// DID group of the short code.
    pub fn did_group_sid(self, value: &DidGroupSid) -> Self {
        Self { call: self.call.set("did_group_sid", value) }
    }

    /// Clears `did_group_sid`: it goes out as `null`.
    pub fn clear_did_group_sid(self) -> Self { Self { call: self.call.null("did_group_sid") } }

    /// Display name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
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
}

core_http::call_methods! {
    /// Replace a short code.
    pub struct ReplaceShortCode -> ShortCode, Error;
}

impl ReplaceShortCode {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
    }
}
