//! The static rows of `BizEntities`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_BIZ_ENTITIES: OperationSpec = OperationSpec {
    provider: "seveng", id: "listBizEntities", method: Method::GET, path: "/BizEntity",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
pub(super) static LIST_BIZ_ENTITIES_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "PageNumber", size: "PageSize" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_BIZ_ENTITY: OperationSpec = OperationSpec {
    provider: "seveng", id: "createBizEntity", method: Method::POST, path: "/BizEntity",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_BIZ_ENTITY: OperationSpec = OperationSpec {
    provider: "seveng", id: "updateBizEntity", method: Method::PUT, path: "/BizEntity",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_BIZ_ENTITY: OperationSpec = OperationSpec {
    provider: "seveng", id: "deleteBizEntity", method: Method::DELETE, path: "/BizEntity",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LIST_ACCOUNT_HOLDINGS: OperationSpec = OperationSpec {
    provider: "seveng", id: "listAccountHoldings", method: Method::GET,
    path: "/BizEntity/Account/Holdings", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
pub(super) static LIST_ACCOUNT_HOLDINGS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "PageNumber", size: "PageSize" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_BIZ_ENTITY_PARENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "createBizEntityParent", method: Method::POST,
    path: "/BizEntity/Parent", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_BIZ_ENTITY_PARENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "updateBizEntityParent", method: Method::PUT, path: "/BizEntity/Parent",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_BIZ_ENTITY_PARENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "deleteBizEntityParent", method: Method::DELETE,
    path: "/BizEntity/Parent", idempotency: Idempotency::Idempotent, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
