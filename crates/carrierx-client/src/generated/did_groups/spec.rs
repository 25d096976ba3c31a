//! The static rows of `DidGroups`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_DID_GROUPS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listDidGroups", method: Method::GET, path: "/phonenumber/did_groups",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_DID_GROUPS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_DID_GROUP: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createDidGroup", method: Method::POST,
    path: "/phonenumber/did_groups", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static GET_DID_GROUP: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getDidGroup", method: Method::GET,
    path: "/phonenumber/did_groups/{did_group_sid}", idempotency: Idempotency::Safe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_DID_GROUP: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateDidGroup", method: Method::PATCH,
    path: "/phonenumber/did_groups/{did_group_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_DID_GROUP: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceDidGroup", method: Method::PUT,
    path: "/phonenumber/did_groups/{did_group_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_DID_GROUP: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteDidGroup", method: Method::DELETE,
    path: "/phonenumber/did_groups/{did_group_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
