//! The static rows of `TrunkGroups`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_TRUNK_GROUPS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listTrunkGroups", method: Method::GET, path: "/trunk_groups",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_TRUNK_GROUPS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_TRUNK_GROUP: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createTrunkGroup", method: Method::POST, path: "/trunk_groups",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_TRUNK_GROUP: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getTrunkGroup", method: Method::GET,
    path: "/trunk_groups/{trunk_group_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_TRUNK_GROUP: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateTrunkGroup", method: Method::PATCH,
    path: "/trunk_groups/{trunk_group_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_TRUNK_GROUP: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceTrunkGroup", method: Method::PUT,
    path: "/trunk_groups/{trunk_group_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_TRUNK_GROUP: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteTrunkGroup", method: Method::DELETE,
    path: "/trunk_groups/{trunk_group_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
