//! What the replies and requests of `ShortenerDomains` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{DomainSid, LinkMode, PartnerSid};

/// Domain under which links are made.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShortenerDomain {
    /// Unique domain name.
    pub domain_name: Option<String>,
    /// Secure ID of the domain.
    pub domain_sid: DomainSid,
    /// Answer for expired links; default `redirect_temporary`. *Uncertain:* Value list
    /// truncated; assumed equal to the link modes.
    pub expired_mode: Option<LinkMode>,
    /// Content or target for expired links.
    pub expired_page: Option<String>,
    /// Status code when `expired_mode` is `proxy_pass`. *Uncertain:* Allowed codes not known in
    /// full.
    pub expired_status_code: Option<i64>,
    /// Shortest link name; default 6.
    pub minimum_length: Option<i64>,
    /// Answer for missing links; default `redirect_temporary`. *Uncertain:* Value list
    /// truncated; assumed equal to the link modes.
    pub not_found_mode: Option<LinkMode>,
    /// Content or target for missing links.
    pub not_found_page: Option<String>,
    /// Status code when `not_found_mode` is `proxy_pass`.
    pub not_found_status_code: Option<i64>,
    /// Owning partner. *Uncertain:* A public client also sends it on creation.
    pub partner_sid: Option<PartnerSid>,
    /// Who may create links; default `children`. *Uncertain:* Other values not known in full.
    pub scope: Option<String>,
    /// HTTPS handling; default `disabled`, known values `disabled`, `required`. *Uncertain:*
    /// More values may exist.
    pub secure: Option<String>,
    /// Pattern for partial link matches.
    pub suffix_pattern: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    ShortenerDomain {
        domain_name: "domain_name", domain_sid: "domain_sid" required, expired_mode: "expired_mode",
        expired_page: "expired_page", expired_status_code: "expired_status_code",
        minimum_length: "minimum_length", not_found_mode: "not_found_mode",
        not_found_page: "not_found_page", not_found_status_code: "not_found_status_code",
        partner_sid: "partner_sid", scope: "scope", secure: "secure",
        suffix_pattern: "suffix_pattern",
    }
}
