//! The static rows of `CallRates`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static LIST_INBOUND_PSTN_RATES: OperationSpec =
    OperationSpec::new(
        "carrierx", "listInboundPstnRates", Method::GET, "/calls/rates/inbound/pstn",
    )
        .safe();
pub(super) static LIST_INBOUND_PSTN_RATES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static LIST_INBOUND_VOIP_RATES: OperationSpec =
    OperationSpec::new(
        "carrierx", "listInboundVoipRates", Method::GET, "/calls/rates/inbound/voip/{sub_type}",
    )
        .safe();
pub(super) static LIST_INBOUND_VOIP_RATES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static LIST_OUTBOUND_PSTN_RATES: OperationSpec =
    OperationSpec::new(
        "carrierx", "listOutboundPstnRates", Method::GET, "/calls/rates/outbound/pstn",
    )
        .safe();
pub(super) static LIST_OUTBOUND_PSTN_RATES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static LIST_OUTBOUND_VOIP_RATES: OperationSpec =
    OperationSpec::new(
        "carrierx", "listOutboundVoipRates", Method::GET, "/calls/rates/outbound/voip/{sub_type}",
    )
        .safe();
pub(super) static LIST_OUTBOUND_VOIP_RATES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);
