//! `PaginationLinks`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

use core_http::Extra;

/// Absolute addresses of neighbour pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaginationLinks {
    /// Next page; a URL.
    pub next: Option<String>,
    /// Previous page; a URL.
    pub previous: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    PaginationLinks {
        next: "next",
        previous: "previous",
    }
}
