//! The static rows of `LrnPrefixes`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_LRN_PREFIXES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listLrnPrefixes", method: Method::GET,
    path: "/phonenumber/lrn_prefixes", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_LRN_PREFIXES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_LRN_PREFIX: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createLrnPrefix", method: Method::POST,
    path: "/phonenumber/lrn_prefixes", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static GET_LRN_PREFIX: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getLrnPrefix", method: Method::GET,
    path: "/phonenumber/lrn_prefixes/{lrn_prefix_sid}", idempotency: Idempotency::Safe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_LRN_PREFIX: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateLrnPrefix", method: Method::PATCH,
    path: "/phonenumber/lrn_prefixes/{lrn_prefix_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_LRN_PREFIX: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceLrnPrefix", method: Method::PUT,
    path: "/phonenumber/lrn_prefixes/{lrn_prefix_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_LRN_PREFIX: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteLrnPrefix", method: Method::DELETE,
    path: "/phonenumber/lrn_prefixes/{lrn_prefix_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
