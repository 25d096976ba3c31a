//! The static rows of `LrnPrefixes`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_LRN_PREFIXES: OperationSpec =
    OperationSpec::new("carrierx", "listLrnPrefixes", Method::GET, "/phonenumber/lrn_prefixes")
        .safe();
pub(super) static LIST_LRN_PREFIXES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_LRN_PREFIX: OperationSpec =
    OperationSpec::new("carrierx", "createLrnPrefix", Method::POST, "/phonenumber/lrn_prefixes");

pub(super) static GET_LRN_PREFIX: OperationSpec =
    OperationSpec::new(
        "carrierx", "getLrnPrefix", Method::GET, "/phonenumber/lrn_prefixes/{lrn_prefix_sid}",
    )
        .safe();

pub(super) static UPDATE_LRN_PREFIX: OperationSpec =
    OperationSpec::new(
        "carrierx", "updateLrnPrefix", Method::PATCH, "/phonenumber/lrn_prefixes/{lrn_prefix_sid}",
    )
        .idempotent();

pub(super) static REPLACE_LRN_PREFIX: OperationSpec =
    OperationSpec::new(
        "carrierx", "replaceLrnPrefix", Method::PUT, "/phonenumber/lrn_prefixes/{lrn_prefix_sid}",
    )
        .idempotent();

pub(super) static DELETE_LRN_PREFIX: OperationSpec =
    OperationSpec::new(
        "carrierx", "deleteLrnPrefix", Method::DELETE, "/phonenumber/lrn_prefixes/{lrn_prefix_sid}",
    )
        .idempotent().reply(Reply::Empty);
