//! The static rows of `Ids`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_EC_GRID_ID: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getEcGridId", method: Method::GET, path: "/v2/ids/{id}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static UPDATE_EC_GRID_ID: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateEcGridId", method: Method::PUT, path: "/v2/ids/{id}",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_EC_GRID_ID: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "deleteEcGridId", method: Method::DELETE, path: "/v2/ids/{id}",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_EC_GRID_ID: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "createEcGridId", method: Method::POST, path: "/v2/ids",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static FIND_EC_GRID_IDS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "findEcGridIds", method: Method::POST, path: "/v2/ids/find",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static LIST_EC_GRID_IDS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listEcGridIds", method: Method::POST, path: "/v2/ids/list",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
pub(super) static LIST_EC_GRID_IDS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: None,
};

pub(super) static UPDATE_EC_GRID_ID_CONFIG: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateEcGridIdConfig", method: Method::POST,
    path: "/v2/ids/update-config", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static ADD_EC_GRID_ID_VAN: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "addEcGridIdVan", method: Method::POST, path: "/v2/ids/tp-add-van",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_EC_GRID_ID_DEFAULT_MAILBOX: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getEcGridIdDefaultMailbox", method: Method::POST,
    path: "/v2/ids/tp-get-mailbox-default", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static MOVE_TRADING_PARTNER: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "moveTradingPartner", method: Method::POST, path: "/v2/ids/tp-move",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_EC_GRID_ID_DATA_EMAIL: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateEcGridIdDataEmail", method: Method::POST,
    path: "/v2/ids/tp-update-data-email", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_EC_GRID_ID_DESCRIPTION: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateEcGridIdDescription", method: Method::POST,
    path: "/v2/ids/tp-update-description", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static SET_EC_GRID_ID_X12_DELIMITERS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "setEcGridIdX12Delimiters", method: Method::POST,
    path: "/v2/ids/tp-x12-delimiters", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
