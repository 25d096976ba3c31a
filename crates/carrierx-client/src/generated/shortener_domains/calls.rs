//! The requests of `ShortenerDomains`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{ShortenerDomain, spec};
use crate::Error;
use crate::types::{LinkMode, Page};

core_http::call_methods! {
    /// List domains.
    pub struct ListShortenerDomains -> Page<ShortenerDomain>, Error;
}

impl ListShortenerDomains {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<ShortenerDomain>, Error> {
        Pager::new(self.call, &spec::LIST_SHORTENER_DOMAINS_PAGES)
    }
}

crate::filter::list_options!(ListShortenerDomains);
crate::filter::field_options!(ListShortenerDomains, "domain_sid");

core_http::call_methods! {
    /// Create a domain.
    pub struct CreateShortenerDomain -> ShortenerDomain, Error;
}

impl CreateShortenerDomain {
    /// Answer for expired links; default `redirect_temporary`. Setting it needs the scope
    /// `shortener.allow_domain_mode_proxypass`.
    pub fn expired_mode(self, value: LinkMode) -> Self {
        Self { call: self.call.set("expired_mode", &value) }
    }

    /// Content or target for expired links.
    pub fn expired_page(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("expired_page", value.as_ref()) }
    }

    /// Status code when `expired_mode` is `proxy_pass`.
    pub fn expired_status_code(self, value: i64) -> Self {
        Self { call: self.call.set("expired_status_code", &value) }
    }

    /// Shortest link name; default 6.
    pub fn minimum_length(self, value: i64) -> Self {
        Self { call: self.call.set("minimum_length", &value) }
    }

    /// Answer for missing links; default `redirect_temporary`. Setting it needs the scope
    /// `shortener.allow_domain_mode_proxypass`.
    pub fn not_found_mode(self, value: LinkMode) -> Self {
        Self { call: self.call.set("not_found_mode", &value) }
    }

    /// Content or target for missing links.
    pub fn not_found_page(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("not_found_page", value.as_ref()) }
    }

    /// Status code when `not_found_mode` is `proxy_pass`.
    pub fn not_found_status_code(self, value: i64) -> Self {
        Self { call: self.call.set("not_found_status_code", &value) }
    }

    /// Who may create links; default `children`.
    pub fn scope(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("scope", value.as_ref()) }
    }

    /// HTTPS handling; default `disabled`, known values `disabled`, `required`. Setting it
    /// needs the scope `shortener.allow_domain_secure_required`.
    pub fn secure(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("secure", value.as_ref()) }
    }

    /// Pattern for partial link matches.
    pub fn suffix_pattern(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("suffix_pattern", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Read one domain.
    pub struct GetShortenerDomain -> ShortenerDomain, Error;
}

crate::filter::field_options!(GetShortenerDomain, "domain_sid");

core_http::call_methods! {
    /// Change some fields of a domain.
    pub struct PatchShortenerDomain -> ShortenerDomain, Error;
}

impl PatchShortenerDomain {
    /// Unique domain name.
    pub fn domain_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("domain_name", value.as_ref()) }
    }

    /// Answer for expired links; default `redirect_temporary`. Setting it needs the scope
    /// `shortener.allow_domain_mode_proxypass`.
    pub fn expired_mode(self, value: LinkMode) -> Self {
        Self { call: self.call.set("expired_mode", &value) }
    }

    /// Content or target for expired links.
    pub fn expired_page(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("expired_page", value.as_ref()) }
    }

    /// Clears `expired_page`: it goes out as `null`.
    pub fn clear_expired_page(self) -> Self { Self { call: self.call.null("expired_page") } }

    /// Status code when `expired_mode` is `proxy_pass`.
    pub fn expired_status_code(self, value: i64) -> Self {
        Self { call: self.call.set("expired_status_code", &value) }
    }

    /// Clears `expired_status_code`: it goes out as `null`.
    pub fn clear_expired_status_code(self) -> Self {
        Self { call: self.call.null("expired_status_code") }
    }

    /// Shortest link name; default 6.
    pub fn minimum_length(self, value: i64) -> Self {
        Self { call: self.call.set("minimum_length", &value) }
    }

    /// Answer for missing links; default `redirect_temporary`. Setting it needs the scope
    /// `shortener.allow_domain_mode_proxypass`.
    pub fn not_found_mode(self, value: LinkMode) -> Self {
        Self { call: self.call.set("not_found_mode", &value) }
    }

    /// Content or target for missing links.
    pub fn not_found_page(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("not_found_page", value.as_ref()) }
    }

    /// Clears `not_found_page`: it goes out as `null`.
    pub fn clear_not_found_page(self) -> Self { Self { call: self.call.null("not_found_page") } }

    /// Status code when `not_found_mode` is `proxy_pass`.
    pub fn not_found_status_code(self, value: i64) -> Self {
        Self { call: self.call.set("not_found_status_code", &value) }
    }

    /// Clears `not_found_status_code`: it goes out as `null`.
    pub fn clear_not_found_status_code(self) -> Self {
        Self { call: self.call.null("not_found_status_code") }
    }

    /// Who may create links; default `children`.
    pub fn scope(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("scope", value.as_ref()) }
    }

    /// HTTPS handling; default `disabled`, known values `disabled`, `required`. Setting it
    /// needs the scope `shortener.allow_domain_secure_required`.
    pub fn secure(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("secure", value.as_ref()) }
    }

    /// Pattern for partial link matches.
    pub fn suffix_pattern(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("suffix_pattern", value.as_ref()) }
    }

    /// Clears `suffix_pattern`: it goes out as `null`.
    pub fn clear_suffix_pattern(self) -> Self { Self { call: self.call.null("suffix_pattern") } }
}

core_http::call_methods! {
    /// Replace a domain.
    pub struct ReplaceShortenerDomain -> ShortenerDomain, Error;
}

core_http::call_methods! {
    /// Delete a domain and all its links.
    pub struct DeleteShortenerDomain -> (), Error;
}
