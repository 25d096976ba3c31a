//! Records of `ShortenerDomains` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::ShortenerDomain;
use crate::types::LinkMode;

impl ShortenerDomain {
    /// Begins a replacement with everything that was read.
    pub fn into_replace(self) -> ShortenerDomainReplace {
        let object = JsonObject::of(&self);
        ShortenerDomainReplace { object }
    }
}

/// A [`ShortenerDomain`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct ShortenerDomainReplace {
    object: JsonObject,
}

impl ShortenerDomainReplace {
    /// Unique domain name.
    pub fn domain_name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("domain_name", value.as_ref());
        self
    }

    /// Answer for expired links; default `redirect_temporary`.
    pub fn expired_mode(mut self, value: LinkMode) -> Self {
        self.object.set("expired_mode", &value);
        self
    }

    /// Content or target for expired links.
    pub fn expired_page(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("expired_page", value.as_ref());
        self
    }

    /// Clears `expired_page`: it goes out as `null`.
    pub fn clear_expired_page(mut self) -> Self { self.object.null("expired_page"); self }

    /// Status code when `expired_mode` is `proxy_pass`.
    pub fn expired_status_code(mut self, value: i64) -> Self {
        self.object.set("expired_status_code", &value);
        self
    }

    /// Clears `expired_status_code`: it goes out as `null`.
    pub fn clear_expired_status_code(mut self) -> Self {
        self.object.null("expired_status_code");
        self
    }

    /// Shortest link name; default 6.
    pub fn minimum_length(mut self, value: i64) -> Self {
        self.object.set("minimum_length", &value);
        self
    }

    /// Answer for missing links; default `redirect_temporary`.
    pub fn not_found_mode(mut self, value: LinkMode) -> Self {
        self.object.set("not_found_mode", &value);
        self
    }

    /// Content or target for missing links.
    pub fn not_found_page(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("not_found_page", value.as_ref());
        self
    }

    /// Clears `not_found_page`: it goes out as `null`.
    pub fn clear_not_found_page(mut self) -> Self { self.object.null("not_found_page"); self }

    /// Status code when `not_found_mode` is `proxy_pass`.
    pub fn not_found_status_code(mut self, value: i64) -> Self {
        self.object.set("not_found_status_code", &value);
        self
    }

    /// Clears `not_found_status_code`: it goes out as `null`.
    pub fn clear_not_found_status_code(mut self) -> Self {
        self.object.null("not_found_status_code");
        self
    }

    /// Who may create links; default `children`.
    pub fn scope(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("scope", value.as_ref());
        self
    }

    /// HTTPS handling; default `disabled`.
    pub fn secure(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("secure", value.as_ref());
        self
    }

    /// Pattern for partial link matches.
    pub fn suffix_pattern(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("suffix_pattern", value.as_ref());
        self
    }

    /// Clears `suffix_pattern`: it goes out as `null`.
    pub fn clear_suffix_pattern(mut self) -> Self { self.object.null("suffix_pattern"); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<ShortenerDomain> for ShortenerDomainReplace {
    fn from(record: ShortenerDomain) -> Self { record.into_replace() }
}
