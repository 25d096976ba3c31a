//! The static rows of `Prefixes`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_PREFIXES: OperationSpec =
    OperationSpec::new("carrierx", "listPrefixes", Method::GET, "/phonenumber/prefixes").safe();
pub(super) static LIST_PREFIXES_PAGES: Paging = Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_PREFIX: OperationSpec =
    OperationSpec::new("carrierx", "createPrefix", Method::POST, "/phonenumber/prefixes");

pub(super) static GET_PREFIX: OperationSpec =
    OperationSpec::new("carrierx", "getPrefix", Method::GET, "/phonenumber/prefixes/{prefix_sid}")
        .safe();

pub(super) static UPDATE_PREFIX: OperationSpec =
    OperationSpec::new(
        "carrierx", "updatePrefix", Method::PATCH, "/phonenumber/prefixes/{prefix_sid}",
    )
        .idempotent();

pub(super) static REPLACE_PREFIX: OperationSpec =
    OperationSpec::new(
        "carrierx", "replacePrefix", Method::PUT, "/phonenumber/prefixes/{prefix_sid}",
    )
        .idempotent();

pub(super) static DELETE_PREFIX: OperationSpec =
    OperationSpec::new(
        "carrierx", "deletePrefix", Method::DELETE, "/phonenumber/prefixes/{prefix_sid}",
    )
        .idempotent().reply(Reply::Empty);
