//! The static rows of `ShortCodes`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static LIST_SHORT_CODES: OperationSpec =
    OperationSpec::new("carrierx", "listShortCodes", Method::GET, "/phonenumber/short_codes")
        .safe();
pub(super) static LIST_SHORT_CODES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_SHORT_CODE: OperationSpec =
    OperationSpec::new(
        "carrierx", "getShortCode", Method::GET, "/phonenumber/short_codes/{short_code_sid}",
    )
        .safe();

pub(super) static UPDATE_SHORT_CODE: OperationSpec =
    OperationSpec::new(
        "carrierx", "updateShortCode", Method::PATCH, "/phonenumber/short_codes/{short_code_sid}",
    )
        .idempotent();

pub(super) static REPLACE_SHORT_CODE: OperationSpec =
    OperationSpec::new(
        "carrierx", "replaceShortCode", Method::PUT, "/phonenumber/short_codes/{short_code_sid}",
    )
        .idempotent();
