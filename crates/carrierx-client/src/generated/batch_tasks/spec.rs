//! The static rows of `BatchTasks`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_BATCH_TASKS: OperationSpec =
    OperationSpec::new("carrierx", "listBatchTasks", Method::GET, "/batch/tasks").safe();
pub(super) static LIST_BATCH_TASKS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_BATCH_TASK: OperationSpec =
    OperationSpec::new("carrierx", "createBatchTask", Method::POST, "/batch/tasks");

pub(super) static GET_BATCH_TASK: OperationSpec =
    OperationSpec::new("carrierx", "getBatchTask", Method::GET, "/batch/tasks/{task_sid}").safe();

pub(super) static UPDATE_BATCH_TASK: OperationSpec =
    OperationSpec::new("carrierx", "updateBatchTask", Method::PATCH, "/batch/tasks/{task_sid}");

pub(super) static REPLACE_BATCH_TASK: OperationSpec =
    OperationSpec::new("carrierx", "replaceBatchTask", Method::PUT, "/batch/tasks/{task_sid}");

pub(super) static DELETE_BATCH_TASK: OperationSpec =
    OperationSpec::new("carrierx", "deleteBatchTask", Method::DELETE, "/batch/tasks/{task_sid}")
        .idempotent().reply(Reply::Empty);

pub(super) static LIST_BATCH_TASK_ERRORS: OperationSpec =
    OperationSpec::new(
        "carrierx", "listBatchTaskErrors", Method::GET, "/batch/tasks/{task_sid}/errors",
    )
        .safe();
pub(super) static LIST_BATCH_TASK_ERRORS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_BATCH_TASK_REVIEW: OperationSpec =
    OperationSpec::new(
        "carrierx", "getBatchTaskReview", Method::GET, "/batch/tasks/{task_sid}/review",
    )
        .safe();

pub(super) static DOWNLOAD_BATCH_TASK_REVIEW: OperationSpec =
    OperationSpec::new(
        "carrierx", "downloadBatchTaskReview", Method::GET, "/batch/tasks/{task_sid}/review.csv",
    )
        .safe().reply(Reply::Bytes);
