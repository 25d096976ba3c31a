//! The static rows of `SmsRates`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_OUTBOUND_SMS_RATES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listOutboundSmsRates", method: Method::GET,
    path: "/sms/rates/outbound/{sub_type}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_OUTBOUND_SMS_RATES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};
