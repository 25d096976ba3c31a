//! The requests of `CallRates`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use core_http::page::Pager;

use super::{CallRate, spec};
use crate::Error;
use crate::types::RatePage;

/// List inbound PSTN call rates.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListInboundPstnRates {
    pub(crate) call: Call,
}

impl ListInboundPstnRates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<CallRate>, Error> {
        Pager::new(self.call, &spec::LIST_INBOUND_PSTN_RATES_PAGES)
    }
}

crate::filter::list_options!(ListInboundPstnRates);
crate::filter::field_options!(ListInboundPstnRates);
core_http::call_methods!(ListInboundPstnRates -> RatePage<CallRate>, Error);

/// List inbound VoIP call rates for an endpoint type.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListInboundVoipRates {
    pub(crate) call: Call,
}

impl ListInboundVoipRates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<CallRate>, Error> {
        Pager::new(self.call, &spec::LIST_INBOUND_VOIP_RATES_PAGES)
    }
}

crate::filter::list_options!(ListInboundVoipRates);
crate::filter::field_options!(ListInboundVoipRates);
core_http::call_methods!(ListInboundVoipRates -> RatePage<CallRate>, Error);

/// List outbound PSTN call rates.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListOutboundPstnRates {
    pub(crate) call: Call,
}

impl ListOutboundPstnRates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<CallRate>, Error> {
        Pager::new(self.call, &spec::LIST_OUTBOUND_PSTN_RATES_PAGES)
    }
}

crate::filter::list_options!(ListOutboundPstnRates);
crate::filter::field_options!(ListOutboundPstnRates);
core_http::call_methods!(ListOutboundPstnRates -> RatePage<CallRate>, Error);

/// List outbound VoIP call rates for an endpoint type.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListOutboundVoipRates {
    pub(crate) call: Call,
}

impl ListOutboundVoipRates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<RatePage<CallRate>, Error> {
        Pager::new(self.call, &spec::LIST_OUTBOUND_VOIP_RATES_PAGES)
    }
}

crate::filter::list_options!(ListOutboundVoipRates);
crate::filter::field_options!(ListOutboundVoipRates);
core_http::call_methods!(ListOutboundVoipRates -> RatePage<CallRate>, Error);
