//! The requests of `Coverage`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{CoverageItem, spec};
use crate::Error;
use crate::types::Page;

core_http::call_methods! {
    /// Count rentable numbers grouped by a field; filter fields are capabilities (eq, bit),
    /// `country_code`, locality, npa, `npa_nxx` and state.
    pub struct GetCoverage -> Page<CoverageItem>, Error;
}

impl GetCoverage {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<CoverageItem>, Error> {
        Pager::new(self.call, &spec::GET_COVERAGE_PAGES)
    }
}

crate::filter::list_options!(GetCoverage);
crate::filter::field_options!(GetCoverage);
