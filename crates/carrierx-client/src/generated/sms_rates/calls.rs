//! The requests of `SmsRates`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{SmsRate, spec};
use crate::Error;
use crate::types::RatePage;

core_http::call_methods! {
    /// List outbound message rates.
    pub struct ListOutboundSmsRates -> RatePage<SmsRate>, Error;
}

impl ListOutboundSmsRates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<SmsRate>, Error> {
        Pager::new(self.call, &spec::LIST_OUTBOUND_SMS_RATES_PAGES)
    }
}

crate::filter::list_options!(ListOutboundSmsRates);
crate::filter::field_options!(ListOutboundSmsRates);
