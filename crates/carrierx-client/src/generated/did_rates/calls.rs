//! The requests of `DidRates`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use core_http::page::Pager;

use super::{DidRateTier, spec};
use crate::Error;
use crate::types::RatePage;

/// List number rental rates.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListDidRates {
    pub(crate) call: Call,
}

impl ListDidRates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<DidRateTier>, Error> {
        Pager::new(self.call, &spec::LIST_DID_RATES_PAGES)
    }
}

crate::filter::list_options!(ListDidRates);
crate::filter::field_options!(ListDidRates);
core_http::call_methods!(ListDidRates -> RatePage<DidRateTier>, Error);

/// Old address of `listDidRates`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListDidRatesDeprecated {
    pub(crate) call: Call,
}

impl ListDidRatesDeprecated {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<DidRateTier>, Error> {
        Pager::new(self.call, &spec::LIST_DID_RATES_DEPRECATED_PAGES)
    }
}

crate::filter::list_options!(ListDidRatesDeprecated);
crate::filter::field_options!(ListDidRatesDeprecated);
core_http::call_methods!(ListDidRatesDeprecated -> RatePage<DidRateTier>, Error);
