//! The static rows of `Trunks`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_TRUNKS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listTrunks", method: Method::GET,
    path: "/trunk_groups/{trunk_group_sid}/trunks", idempotency: Idempotency::Safe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_TRUNKS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_TRUNK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createTrunk", method: Method::POST,
    path: "/trunk_groups/{trunk_group_sid}/trunks", idempotency: Idempotency::Unsafe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static GET_TRUNK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getTrunk", method: Method::GET,
    path: "/trunk_groups/{trunk_group_sid}/trunks/{trunk_sid}", idempotency: Idempotency::Safe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_TRUNK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateTrunk", method: Method::PATCH,
    path: "/trunk_groups/{trunk_group_sid}/trunks/{trunk_sid}",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_TRUNK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceTrunk", method: Method::PUT,
    path: "/trunk_groups/{trunk_group_sid}/trunks/{trunk_sid}",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_TRUNK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteTrunk", method: Method::DELETE,
    path: "/trunk_groups/{trunk_group_sid}/trunks/{trunk_sid}",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Empty, ok_when_false: false,
};
