//! Pages of lists.
//! Written by `cargo xtask codegen`.

use core_http::page::{PageOf, PageParts};
use core_http::{Extra, Timestamp};
use serde::Serialize;

use super::{PaginationLinks, PartnerSid, RatesPlanRef};

/// Fields common to every list answer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// Objects on this page.
    pub count: Option<i64>,
    /// Whether another page may follow; also true in some samples that hold everything.
    pub has_more: Option<bool>,
    /// Objects of the page.
    pub items: Vec<T>,
    /// Page size applied.
    pub limit: Option<i64>,
    /// Objects skipped.
    pub offset: Option<i64>,
    /// Links to neighbour pages; an empty object, or null on rate lists, when there is none.
    pub pagination: Option<PaginationLinks>,
    /// Objects in all; null where it is not counted.
    pub total: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl<T: Serialize> PageOf for Page<T> {
    type Item = T;

    fn into_page(self) -> PageParts<T> {
        PageParts::from(self.items)
            .with_total(self.total)
            .with_more(self.has_more)
            .with_next(self.pagination.and_then(|links| links.next))
    }
}

core_http::object! {
    Page<T> {
        count: "count", has_more: "has_more", items: "items" rows, limit: "limit", offset: "offset",
        pagination: "pagination", total: "total",
    }
}

/// List envelope of rate lists, with plan data on top.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RatePage<T> {
    /// Objects on this page.
    pub count: Option<i64>,
    /// Whether another page may follow; also true in some samples that hold everything.
    pub has_more: Option<bool>,
    /// Objects of the page.
    pub items: Vec<T>,
    /// Page size applied.
    pub limit: Option<i64>,
    /// Objects skipped.
    pub offset: Option<i64>,
    /// Links to neighbour pages; an empty object, or null on rate lists, when there is none.
    pub pagination: Option<PaginationLinks>,
    /// Objects in all; null where it is not counted.
    pub total: Option<i64>,
    /// Whether the plan is effective now; known values `yes`, `no`.
    pub active: Option<String>,
    /// When the plan takes effect.
    pub effective_date: Option<Timestamp>,
    /// Partner the rates apply to.
    pub partner_sid: Option<PartnerSid>,
    /// Rate plan that produced the rates.
    pub rates_plan: Option<RatesPlanRef>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl<T: Serialize> PageOf for RatePage<T> {
    type Item = T;

    fn into_page(self) -> PageParts<T> {
        PageParts::from(self.items)
            .with_total(self.total)
            .with_more(self.has_more)
            .with_next(self.pagination.and_then(|links| links.next))
    }
}

core_http::object! {
    RatePage<T> {
        count: "count", has_more: "has_more", items: "items" rows, limit: "limit", offset: "offset",
        pagination: "pagination", total: "total", active: "active",
        effective_date: "effective_date", partner_sid: "partner_sid", rates_plan: "rates_plan",
    }
}
