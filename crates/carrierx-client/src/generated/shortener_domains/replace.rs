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
    pub fn domain_name(self, value: impl AsRef<str>) -> Self {
        self.with("domain_name", value.as_ref())
    }

    /// Answer for expired links; default `redirect_temporary`. Setting it needs the scope
    /// `shortener.allow_domain_mode_proxypass`.
    pub fn expired_mode(self, value: LinkMode) -> Self { self.with("expired_mode", &value) }

    /// Content or target for expired links.
    pub fn expired_page(self, value: impl AsRef<str>) -> Self {
        self.with("expired_page", value.as_ref())
    }

    /// Clears `expired_page`: it goes out as `null`.
    pub fn clear_expired_page(self) -> Self { self.with("expired_page", &()) }

    /// Status code when `expired_mode` is `proxy_pass`.
    pub fn expired_status_code(self, value: i64) -> Self {
        self.with("expired_status_code", &value)
    }

    /// Clears `expired_status_code`: it goes out as `null`.
    pub fn clear_expired_status_code(self) -> Self { self.with("expired_status_code", &()) }

    /// Shortest link name; default 6.
    pub fn minimum_length(self, value: i64) -> Self { self.with("minimum_length", &value) }

    /// Answer for missing links; default `redirect_temporary`. Setting it needs the scope
    /// `shortener.allow_domain_mode_proxypass`.
    pub fn not_found_mode(self, value: LinkMode) -> Self { self.with("not_found_mode", &value) }

    /// Content or target for missing links.
    pub fn not_found_page(self, value: impl AsRef<str>) -> Self {
        self.with("not_found_page", value.as_ref())
    }

    /// Clears `not_found_page`: it goes out as `null`.
    pub fn clear_not_found_page(self) -> Self { self.with("not_found_page", &()) }

    /// Status code when `not_found_mode` is `proxy_pass`.
    pub fn not_found_status_code(self, value: i64) -> Self {
        self.with("not_found_status_code", &value)
    }

    /// Clears `not_found_status_code`: it goes out as `null`.
    pub fn clear_not_found_status_code(self) -> Self { self.with("not_found_status_code", &()) }

    /// Who may create links; default `children`.
    pub fn scope(self, value: impl AsRef<str>) -> Self { self.with("scope", value.as_ref()) }

    /// HTTPS handling; default `disabled`, known values `disabled`, `required`. Setting it
    /// needs the scope `shortener.allow_domain_secure_required`.
    pub fn secure(self, value: impl AsRef<str>) -> Self { self.with("secure", value.as_ref()) }

    /// Pattern for partial link matches.
    pub fn suffix_pattern(self, value: impl AsRef<str>) -> Self {
        self.with("suffix_pattern", value.as_ref())
    }

    /// Clears `suffix_pattern`: it goes out as `null`.
    pub fn clear_suffix_pattern(self) -> Self { self.with("suffix_pattern", &()) }

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

impl From<ShortenerDomain> for ShortenerDomainReplace {
    fn from(record: ShortenerDomain) -> Self { record.into_replace() }
}
