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
    pub fn destination_url(self, value: impl AsRef<str>) -> Self {
        self.with("destination_url", value.as_ref())
    }

    /// Lifetime in seconds; -1 is forever; default -1.
    pub fn maximum_ttl(self, value: i64) -> Self { self.with("maximum_ttl", &value) }

    /// How a visit is answered; default `redirect_temporary`. Setting it needs the scope
    /// `shortener.allow_link_mode_proxypass`.
    pub fn mode(self, value: LinkMode) -> Self { self.with("mode", &value) }

    /// Path of the link; generated when absent; unique in the domain.
    pub fn short_name(self, value: impl AsRef<str>) -> Self {
        self.with("short_name", value.as_ref())
    }

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

impl From<ShortenerLink> for ShortenerLinkReplace {
    fn from(record: ShortenerLink) -> Self { record.into_replace() }
}
