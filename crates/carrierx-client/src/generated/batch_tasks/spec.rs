//! The static rows of `BatchTasks`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_BATCH_TASKS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listBatchTasks", method: Method::GET, path: "/batch/tasks",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_BATCH_TASKS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_BATCH_TASK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createBatchTask", method: Method::POST, path: "/batch/tasks",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_BATCH_TASK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getBatchTask", method: Method::GET, path: "/batch/tasks/{task_sid}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static UPDATE_BATCH_TASK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateBatchTask", method: Method::PATCH,
    path: "/batch/tasks/{task_sid}", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_BATCH_TASK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceBatchTask", method: Method::PUT,
    path: "/batch/tasks/{task_sid}", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_BATCH_TASK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteBatchTask", method: Method::DELETE,
    path: "/batch/tasks/{task_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};

pub(super) static LIST_BATCH_TASK_ERRORS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listBatchTaskErrors", method: Method::GET,
    path: "/batch/tasks/{task_sid}/errors", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_BATCH_TASK_ERRORS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_BATCH_TASK_REVIEW: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getBatchTaskReview", method: Method::GET,
    path: "/batch/tasks/{task_sid}/review", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DOWNLOAD_BATCH_TASK_REVIEW: OperationSpec = OperationSpec {
    provider: "carrierx", id: "downloadBatchTaskReview", method: Method::GET,
    path: "/batch/tasks/{task_sid}/review.csv", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bytes, ok_when_false: false,
};
