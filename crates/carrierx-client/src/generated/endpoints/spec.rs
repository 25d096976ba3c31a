//! The static rows of `Endpoints`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_ENDPOINTS: OperationSpec =
    OperationSpec::new("carrierx", "listEndpoints", Method::GET, "/endpoints").safe();
pub(super) static LIST_ENDPOINTS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_ENDPOINT: OperationSpec =
    OperationSpec::new("carrierx", "createEndpoint", Method::POST, "/endpoints");

pub(super) static GET_ENDPOINT: OperationSpec =
    OperationSpec::new("carrierx", "getEndpoint", Method::GET, "/endpoints/{endpoint_sid}").safe();

pub(super) static UPDATE_ENDPOINT: OperationSpec =
    OperationSpec::new("carrierx", "updateEndpoint", Method::PATCH, "/endpoints/{endpoint_sid}")
        .idempotent();

pub(super) static REPLACE_ENDPOINT: OperationSpec =
    OperationSpec::new("carrierx", "replaceEndpoint", Method::PUT, "/endpoints/{endpoint_sid}")
        .idempotent();

pub(super) static DELETE_ENDPOINT: OperationSpec =
    OperationSpec::new("carrierx", "deleteEndpoint", Method::DELETE, "/endpoints/{endpoint_sid}")
        .idempotent().reply(Reply::Empty);
