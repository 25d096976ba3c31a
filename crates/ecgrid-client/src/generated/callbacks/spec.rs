//! The static rows of `Callbacks`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static CREATE_CALLBACK: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "createCallback", method: Method::POST, path: "/v2/callbacks/create",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_CALLBACK: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateCallback", method: Method::POST, path: "/v2/callbacks/update",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_CALLBACK: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "deleteCallback", method: Method::DELETE, path: "/v2/callbacks",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_CALLBACK_QUEUE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getCallbackQueue", method: Method::GET,
    path: "/v2/callbacks/get-queue-by-id", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LIST_CALLBACK_EVENTS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listCallbackEvents", method: Method::POST,
    path: "/v2/callbacks/event-list", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
pub(super) static LIST_CALLBACK_EVENTS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: Some(500),
};

pub(super) static GET_CALLBACK_EVENT: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getCallbackEvent", method: Method::POST,
    path: "/v2/callbacks/get-event-by-id", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LIST_CALLBACK_QUEUE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listCallbackQueue", method: Method::POST,
    path: "/v2/callbacks/queue-list", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
pub(super) static LIST_CALLBACK_QUEUE_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: Some(500),
};

pub(super) static TEST_CALLBACK: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "testCallback", method: Method::POST, path: "/v2/callbacks/test",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};
