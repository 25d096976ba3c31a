//! The static rows of `ShortCodes`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_SHORT_CODES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listShortCodes", method: Method::GET,
    path: "/phonenumber/short_codes", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_SHORT_CODES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_SHORT_CODE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getShortCode", method: Method::GET,
    path: "/phonenumber/short_codes/{short_code_sid}", idempotency: Idempotency::Safe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_SHORT_CODE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateShortCode", method: Method::PATCH,
    path: "/phonenumber/short_codes/{short_code_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_SHORT_CODE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceShortCode", method: Method::PUT,
    path: "/phonenumber/short_codes/{short_code_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
