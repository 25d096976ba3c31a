//! The static rows of `Countries`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_COUNTRIES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listCountries", method: Method::GET, path: "/countries",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_COUNTRIES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_COUNTRY: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getCountry", method: Method::GET, path: "/countries/{country_code}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_COUNTRY_BY_IP: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getCountryByIp", method: Method::GET,
    path: "/countries/ip/{ip_address}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
