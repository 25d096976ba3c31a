//! The static rows of `DidRates`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_DID_RATES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listDidRates", method: Method::GET, path: "/phonenumber/rates",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_DID_RATES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static LIST_DID_RATES_DEPRECATED: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listDidRatesDeprecated", method: Method::GET, path: "/dids/rates",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_DID_RATES_DEPRECATED_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};
