//! The static rows of `Endpoints`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_ENDPOINTS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listEndpoints", method: Method::GET, path: "/endpoints",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_ENDPOINTS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_ENDPOINT: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createEndpoint", method: Method::POST, path: "/endpoints",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_ENDPOINT: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getEndpoint", method: Method::GET, path: "/endpoints/{endpoint_sid}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static UPDATE_ENDPOINT: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateEndpoint", method: Method::PATCH,
    path: "/endpoints/{endpoint_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_ENDPOINT: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceEndpoint", method: Method::PUT,
    path: "/endpoints/{endpoint_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_ENDPOINT: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteEndpoint", method: Method::DELETE,
    path: "/endpoints/{endpoint_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
