//! The static rows of `CallRates`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_INBOUND_PSTN_RATES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listInboundPstnRates", method: Method::GET,
    path: "/calls/rates/inbound/pstn", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_INBOUND_PSTN_RATES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static LIST_INBOUND_VOIP_RATES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listInboundVoipRates", method: Method::GET,
    path: "/calls/rates/inbound/voip/{sub_type}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_INBOUND_VOIP_RATES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static LIST_OUTBOUND_PSTN_RATES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listOutboundPstnRates", method: Method::GET,
    path: "/calls/rates/outbound/pstn", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_OUTBOUND_PSTN_RATES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static LIST_OUTBOUND_VOIP_RATES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listOutboundVoipRates", method: Method::GET,
    path: "/calls/rates/outbound/voip/{sub_type}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_OUTBOUND_VOIP_RATES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};
