//! What the replies and requests of `ShortenerLinks` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Timestamp};

use crate::types::{DomainSid, LinkMode, LinkSid, PartnerSid};

/// One short link.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShortenerLink {
    /// Last visit.
    pub date_accessed: Option<Timestamp>,
    /// Creation time.
    pub date_created: Option<Timestamp>,
    /// Where visitors go; a URL.
    pub destination_url: Option<String>,
    /// Domain of the link.
    pub domain_sid: Option<DomainSid>,
    /// Visits.
    pub hits: Option<i64>,
    /// Secure ID of the link.
    pub link_sid: LinkSid,
    /// Lifetime in seconds; -1 is forever; default -1. *Uncertain:* A create sample sends it as
    /// text.
    pub maximum_ttl: Option<i64>,
    /// How a visit is answered; default `redirect_temporary`.
    pub mode: Option<LinkMode>,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// Path of the link; generated when absent; unique in the domain. *Uncertain:* Whether it
    /// can change later is not confirmed.
    pub short_name: Option<String>,
    /// Full short address.
    pub url: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    ShortenerLink {
        date_accessed: "date_accessed", date_created: "date_created",
        destination_url: "destination_url", domain_sid: "domain_sid", hits: "hits",
        link_sid: "link_sid" required, maximum_ttl: "maximum_ttl", mode: "mode",
        partner_sid: "partner_sid", short_name: "short_name", url: "url",
    }
}
