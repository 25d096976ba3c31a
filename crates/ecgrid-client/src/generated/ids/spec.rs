//! The static rows of `Ids`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static GET_EC_GRID_ID: OperationSpec =
    OperationSpec::new("ecgrid", "getEcGridId", Method::GET, "/v2/ids/{id}")
        .safe().reply(Reply::Enveloped);

pub(super) static UPDATE_EC_GRID_ID: OperationSpec =
    OperationSpec::new("ecgrid", "updateEcGridId", Method::PUT, "/v2/ids/{id}")
        .idempotent().reply(Reply::Enveloped);

pub(super) static DELETE_EC_GRID_ID: OperationSpec =
    OperationSpec::new("ecgrid", "deleteEcGridId", Method::DELETE, "/v2/ids/{id}")
        .idempotent().reply(Reply::Enveloped);

pub(super) static CREATE_EC_GRID_ID: OperationSpec =
    OperationSpec::new("ecgrid", "createEcGridId", Method::POST, "/v2/ids").reply(Reply::Enveloped);

pub(super) static FIND_EC_GRID_IDS: OperationSpec =
    OperationSpec::new("ecgrid", "findEcGridIds", Method::POST, "/v2/ids/find")
        .safe().reply(Reply::Enveloped);

pub(super) static LIST_EC_GRID_IDS: OperationSpec =
    OperationSpec::new("ecgrid", "listEcGridIds", Method::POST, "/v2/ids/list")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_EC_GRID_IDS_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body();

pub(super) static UPDATE_EC_GRID_ID_CONFIG: OperationSpec =
    OperationSpec::new("ecgrid", "updateEcGridIdConfig", Method::POST, "/v2/ids/update-config")
        .idempotent().reply(Reply::Enveloped);

pub(super) static ADD_EC_GRID_ID_VAN: OperationSpec =
    OperationSpec::new("ecgrid", "addEcGridIdVan", Method::POST, "/v2/ids/tp-add-van")
        .reply(Reply::Enveloped);

pub(super) static GET_EC_GRID_ID_DEFAULT_MAILBOX: OperationSpec =
    OperationSpec::new(
        "ecgrid", "getEcGridIdDefaultMailbox", Method::POST, "/v2/ids/tp-get-mailbox-default",
    )
        .safe().reply(Reply::Enveloped);

pub(super) static MOVE_TRADING_PARTNER: OperationSpec =
    OperationSpec::new("ecgrid", "moveTradingPartner", Method::POST, "/v2/ids/tp-move")
        .reply(Reply::Enveloped);

pub(super) static UPDATE_EC_GRID_ID_DATA_EMAIL: OperationSpec =
    OperationSpec::new(
        "ecgrid", "updateEcGridIdDataEmail", Method::POST, "/v2/ids/tp-update-data-email",
    )
        .idempotent().reply(Reply::Enveloped);

pub(super) static UPDATE_EC_GRID_ID_DESCRIPTION: OperationSpec =
    OperationSpec::new(
        "ecgrid", "updateEcGridIdDescription", Method::POST, "/v2/ids/tp-update-description",
    )
        .idempotent().reply(Reply::Enveloped);

pub(super) static SET_EC_GRID_ID_X12_DELIMITERS: OperationSpec =
    OperationSpec::new(
        "ecgrid", "setEcGridIdX12Delimiters", Method::POST, "/v2/ids/tp-x12-delimiters",
    )
        .idempotent().reply(Reply::Enveloped);
