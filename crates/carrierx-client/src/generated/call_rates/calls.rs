//! The requests of `CallRates`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{CallRate, spec};
use crate::Error;
use crate::types::RatePage;

core_http::call_methods! {
    /// List inbound PSTN call rates.
    pub struct ListInboundPstnRates -> RatePage<CallRate>, Error;
}

impl ListInboundPstnRates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<CallRate>, Error> {
        Pager::new(self.call, &spec::LIST_INBOUND_PSTN_RATES_PAGES)
    }
}

crate::filter::list_options!(ListInboundPstnRates);
crate::filter::field_options!(ListInboundPstnRates);

core_http::call_methods! {
    /// List inbound VoIP call rates for an endpoint type.
    pub struct ListInboundVoipRates -> RatePage<CallRate>, Error;
}

impl ListInboundVoipRates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<CallRate>, Error> {
        Pager::new(self.call, &spec::LIST_INBOUND_VOIP_RATES_PAGES)
    }
}

crate::filter::list_options!(ListInboundVoipRates);
crate::filter::field_options!(ListInboundVoipRates);

core_http::call_methods! {
    /// List outbound PSTN call rates.
    pub struct ListOutboundPstnRates -> RatePage<CallRate>, Error;
}

impl ListOutboundPstnRates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<CallRate>, Error> {
        Pager::new(self.call, &spec::LIST_OUTBOUND_PSTN_RATES_PAGES)
    }
}

crate::filter::list_options!(ListOutboundPstnRates);
crate::filter::field_options!(ListOutboundPstnRates);

core_http::call_methods! {
    /// List outbound VoIP call rates for an endpoint type.
    pub struct ListOutboundVoipRates -> RatePage<CallRate>, Error;
}

impl ListOutboundVoipRates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<CallRate>, Error> {
        Pager::new(self.call, &spec::LIST_OUTBOUND_VOIP_RATES_PAGES)
    }
}

crate::filter::list_options!(ListOutboundVoipRates);
crate::filter::field_options!(ListOutboundVoipRates);
