//! The requests of `DidRates`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{DidRateTier, spec};
use crate::Error;
use crate::types::RatePage;

core_http::call_methods! {
    /// List number rental rates.
    pub struct ListDidRates -> RatePage<DidRateTier>, Error;
}

impl ListDidRates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<DidRateTier>, Error> {
        Pager::new(self.call, &spec::LIST_DID_RATES_PAGES)
    }
}

crate::filter::list_options!(ListDidRates);
crate::filter::field_options!(ListDidRates);

core_http::call_methods! {
    /// List rates of renting numbers, by the old address of the list.
    pub struct ListDidRatesDeprecated -> RatePage<DidRateTier>, Error;
}

impl ListDidRatesDeprecated {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<DidRateTier>, Error> {
        Pager::new(self.call, &spec::LIST_DID_RATES_DEPRECATED_PAGES)
    }
}

crate::filter::list_options!(ListDidRatesDeprecated);
crate::filter::field_options!(ListDidRatesDeprecated);
