//! The requests of `DidGroups`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use core_http::page::Pager;

use super::{DidGroup, spec};
use crate::Error;
use crate::types::Page;

/// List DID groups.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListDidGroups {
    pub(crate) call: Call,
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
core_http::call_methods!(ListDidGroups -> Page<DidGroup>, Error);

/// Create a DID group; no field is required.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateDidGroup {
    pub(crate) call: Call,
}

impl CreateDidGroup {
    /// Callback address of the group; a URL.
    pub fn callback_url(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("callback_url", value.as_ref()) }
    }

    /// Group name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }
}

core_http::call_methods!(CreateDidGroup -> DidGroup, Error);

/// Read one DID group.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetDidGroup {
    pub(crate) call: Call,
}

impl GetDidGroup {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }
}

crate::filter::field_options!(GetDidGroup, "did_group_sid");
core_http::call_methods!(GetDidGroup -> DidGroup, Error);

/// Change `callback_url` or name of a DID group.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PatchDidGroup {
    pub(crate) call: Call,
}

impl PatchDidGroup {
    /// Callback address of the group; a URL.
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

core_http::call_methods!(PatchDidGroup -> DidGroup, Error);

/// Replace a DID group.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ReplaceDidGroup {
    pub(crate) call: Call,
}

core_http::call_methods!(ReplaceDidGroup -> DidGroup, Error);

/// Delete a DID group.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteDidGroup {
    pub(crate) call: Call,
}

core_http::call_methods!(DeleteDidGroup -> (), Error);
