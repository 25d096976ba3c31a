//! The static rows of `Callbacks`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static CREATE_CALLBACK: OperationSpec =
    OperationSpec::new("ecgrid", "createCallback", Method::POST, "/v2/callbacks/create")
        .reply(Reply::Enveloped);

pub(super) static UPDATE_CALLBACK: OperationSpec =
    OperationSpec::new("ecgrid", "updateCallback", Method::POST, "/v2/callbacks/update")
        .idempotent().reply(Reply::Enveloped);

pub(super) static DELETE_CALLBACK: OperationSpec =
    OperationSpec::new("ecgrid", "deleteCallback", Method::DELETE, "/v2/callbacks")
        .idempotent().reply(Reply::Enveloped);

pub(super) static GET_CALLBACK_QUEUE: OperationSpec =
    OperationSpec::new("ecgrid", "getCallbackQueue", Method::GET, "/v2/callbacks/get-queue-by-id")
        .safe().reply(Reply::Enveloped);

pub(super) static LIST_CALLBACK_EVENTS: OperationSpec =
    OperationSpec::new("ecgrid", "listCallbackEvents", Method::POST, "/v2/callbacks/event-list")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_CALLBACK_EVENTS_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body().max_size(500);

pub(super) static GET_CALLBACK_EVENT: OperationSpec =
    OperationSpec::new("ecgrid", "getCallbackEvent", Method::POST, "/v2/callbacks/get-event-by-id")
        .safe().reply(Reply::Enveloped);

pub(super) static LIST_CALLBACK_QUEUE: OperationSpec =
    OperationSpec::new("ecgrid", "listCallbackQueue", Method::POST, "/v2/callbacks/queue-list")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_CALLBACK_QUEUE_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body().max_size(500);

pub(super) static TEST_CALLBACK: OperationSpec =
    OperationSpec::new("ecgrid", "testCallback", Method::POST, "/v2/callbacks/test")
        .reply(Reply::Enveloped);
