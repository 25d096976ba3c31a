//! The static rows of `BizEntities`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_BIZ_ENTITIES: OperationSpec =
    OperationSpec::new("seveng", "listBizEntities", Method::GET, "/BizEntity")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_BIZ_ENTITIES_PAGES: Paging =
    Paging::by_number("PageNumber", "PageSize").max_size(1000);

pub(super) static CREATE_BIZ_ENTITY: OperationSpec =
    OperationSpec::new("seveng", "createBizEntity", Method::POST, "/BizEntity")
        .keyed().reply(Reply::Enveloped);

pub(super) static UPDATE_BIZ_ENTITY: OperationSpec =
    OperationSpec::new("seveng", "updateBizEntity", Method::PUT, "/BizEntity")
        .keyed().reply(Reply::Enveloped);

pub(super) static DELETE_BIZ_ENTITY: OperationSpec =
    OperationSpec::new("seveng", "deleteBizEntity", Method::DELETE, "/BizEntity")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static LIST_ACCOUNT_HOLDINGS: OperationSpec =
    OperationSpec::new("seveng", "listAccountHoldings", Method::GET, "/BizEntity/Account/Holdings")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_ACCOUNT_HOLDINGS_PAGES: Paging =
    Paging::by_number("PageNumber", "PageSize").max_size(1000);

pub(super) static CREATE_BIZ_ENTITY_PARENT: OperationSpec =
    OperationSpec::new("seveng", "createBizEntityParent", Method::POST, "/BizEntity/Parent")
        .keyed().reply(Reply::Enveloped);

pub(super) static UPDATE_BIZ_ENTITY_PARENT: OperationSpec =
    OperationSpec::new("seveng", "updateBizEntityParent", Method::PUT, "/BizEntity/Parent")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static DELETE_BIZ_ENTITY_PARENT: OperationSpec =
    OperationSpec::new("seveng", "deleteBizEntityParent", Method::DELETE, "/BizEntity/Parent")
        .idempotent().keyed().reply(Reply::Enveloped);
