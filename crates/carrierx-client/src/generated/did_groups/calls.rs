//! The requests of `DidGroups`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{DidGroup, spec};
use crate::Error;
use crate::types::Page;

core_http::call_methods! {
    /// List DID groups.
    pub struct ListDidGroups -> Page<DidGroup>, Error;
}

impl ListDidGroups {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<DidGroup>, Error> {
        Pager::new(self.call, &spec::LIST_DID_GROUPS_PAGES)
    }
}

crate::filter::list_options!(ListDidGroups);
crate::filter::field_options!(ListDidGroups, "did_group_sid");

core_http::call_methods! {
    /// Create a DID group; no field is required.
    pub struct CreateDidGroup -> DidGroup, Error;
}

impl CreateDidGroup {
    /// Callback address of the group.
    pub fn callback_url(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("callback_url", value.as_ref()) }
    }

    /// Group name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Read one DID group.
    pub struct GetDidGroup -> DidGroup, Error;
}

impl GetDidGroup {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }
}

crate::filter::field_options!(GetDidGroup, "did_group_sid");

core_http::call_methods! {
    /// Change `callback_url` or name of a DID group.
    pub struct PatchDidGroup -> DidGroup, Error;
}

impl PatchDidGroup {
    /// Callback address of the group.
    pub fn callback_url(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("callback_url", value.as_ref()) }
    }

    /// Clears `callback_url`: it goes out as `null`.
    pub fn clear_callback_url(self) -> Self { Self { call: self.call.null("callback_url") } }

    /// Group name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Replace a DID group.
    pub struct ReplaceDidGroup -> DidGroup, Error;
}

core_http::call_methods! {
    /// Delete a DID group.
    pub struct DeleteDidGroup -> (), Error;
}
