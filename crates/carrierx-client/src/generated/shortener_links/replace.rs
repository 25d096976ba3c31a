//! Records of `ShortenerLinks` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::ShortenerLink;
use crate::types::LinkMode;

impl ShortenerLink {
    /// Begins a replacement with everything that was read.
    pub fn into_replace(self) -> ShortenerLinkReplace {
        let object = JsonObject::of(&self);
        ShortenerLinkReplace { object }
    }
}

/// A [`ShortenerLink`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct ShortenerLinkReplace {
    object: JsonObject,
}

impl ShortenerLinkReplace {
    /// Where visitors go; a URL.
    pub fn destination_url(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("destination_url", value.as_ref());
        self
    }

    /// Lifetime in seconds; -1 is forever; default -1.
    pub fn maximum_ttl(mut self, value: i64) -> Self {
        self.object.set("maximum_ttl", &value);
        self
    }

    /// How a visit is answered; default `redirect_temporary`.
    pub fn mode(mut self, value: LinkMode) -> Self { self.object.set("mode", &value); self }

    /// Path of the link; generated when absent; unique in the domain.
    pub fn short_name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("short_name", value.as_ref());
        self
    }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<ShortenerLink> for ShortenerLinkReplace {
    fn from(record: ShortenerLink) -> Self { record.into_replace() }
}
