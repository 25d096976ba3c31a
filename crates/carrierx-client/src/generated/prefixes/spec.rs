//! The static rows of `Prefixes`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_PREFIXES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listPrefixes", method: Method::GET, path: "/phonenumber/prefixes",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_PREFIXES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_PREFIX: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createPrefix", method: Method::POST, path: "/phonenumber/prefixes",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_PREFIX: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getPrefix", method: Method::GET,
    path: "/phonenumber/prefixes/{prefix_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_PREFIX: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updatePrefix", method: Method::PATCH,
    path: "/phonenumber/prefixes/{prefix_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_PREFIX: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replacePrefix", method: Method::PUT,
    path: "/phonenumber/prefixes/{prefix_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_PREFIX: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deletePrefix", method: Method::DELETE,
    path: "/phonenumber/prefixes/{prefix_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
