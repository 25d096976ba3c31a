//! The static rows of `Containers`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_CONTAINERS: OperationSpec =
    OperationSpec::new("carrierx", "listContainers", Method::GET, "/storage/containers").safe();
pub(super) static LIST_CONTAINERS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_CONTAINER: OperationSpec =
    OperationSpec::new("carrierx", "createContainer", Method::POST, "/storage/containers");

pub(super) static GET_CONTAINER: OperationSpec =
    OperationSpec::new(
        "carrierx", "getContainer", Method::GET, "/storage/containers/{container_sid}",
    )
        .safe();

pub(super) static UPDATE_CONTAINER: OperationSpec =
    OperationSpec::new(
        "carrierx", "updateContainer", Method::PATCH, "/storage/containers/{container_sid}",
    )
        .idempotent();

pub(super) static REPLACE_CONTAINER: OperationSpec =
    OperationSpec::new(
        "carrierx", "replaceContainer", Method::PUT, "/storage/containers/{container_sid}",
    )
        .idempotent();

pub(super) static DELETE_CONTAINER: OperationSpec =
    OperationSpec::new(
        "carrierx", "deleteContainer", Method::DELETE, "/storage/containers/{container_sid}",
    )
        .idempotent().reply(Reply::Empty);
