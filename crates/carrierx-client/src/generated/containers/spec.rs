//! The static rows of `Containers`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_CONTAINERS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listContainers", method: Method::GET, path: "/storage/containers",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_CONTAINERS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_CONTAINER: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createContainer", method: Method::POST, path: "/storage/containers",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_CONTAINER: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getContainer", method: Method::GET,
    path: "/storage/containers/{container_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_CONTAINER: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateContainer", method: Method::PATCH,
    path: "/storage/containers/{container_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_CONTAINER: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceContainer", method: Method::PUT,
    path: "/storage/containers/{container_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_CONTAINER: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteContainer", method: Method::DELETE,
    path: "/storage/containers/{container_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
