//! The requests of `BatchTasks`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use serde::Serialize;

use super::{BatchErrors, BatchReview, BatchTask, BatchTaskStatus, spec};
use crate::Error;
use crate::filter::Order;
use crate::types::Page;

core_http::call_methods! {
    /// List tasks.
    pub struct ListBatchTasks -> Page<BatchTask>, Error;
}

impl ListBatchTasks {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<BatchTask>, Error> {
        Pager::new(self.call, &spec::LIST_BATCH_TASKS_PAGES)
    }
}

crate::filter::list_options!(ListBatchTasks);
crate::filter::field_options!(ListBatchTasks, "task_sid");

core_http::call_methods! {
    /// Create a task; runs asynchronously, after approval when review is true.
    pub struct CreateBatchTask -> BatchTask, Error;
}

impl CreateBatchTask {
    /// Array of objects to create for POST, object with the fields to set for PATCH, empty for
    /// DELETE.
    pub fn data(self, value: &(impl Serialize + ?Sized)) -> Self {
        Self { call: self.call.set("data", value) }
    }

    /// Values of field that pick the objects; null or absent for POST.
    pub fn entries(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        Self { call: self.call.set("entries", &value) }
    }

    /// Field that entries refer to; null or absent for POST.
    pub fn field(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("field", value.as_ref()) }
    }

    /// Whether the task waits in `pending_review` for approval.
    pub fn review(self, value: bool) -> Self { Self { call: self.call.set("review", &value) } }
}

core_http::call_methods! {
    /// Read one task.
    pub struct GetBatchTask -> BatchTask, Error;
}

crate::filter::field_options!(GetBatchTask, "task_sid");

core_http::call_methods! {
    /// Approve or cancel a task by its status.
    pub struct PatchBatchTask -> BatchTask, Error;
}

impl PatchBatchTask {
    /// State.
    pub fn status(self, value: BatchTaskStatus) -> Self {
        Self { call: self.call.set("status", &value) }
    }
}

core_http::call_methods! {
    /// Replace a task.
    pub struct ReplaceBatchTask -> BatchTask, Error;
}

core_http::call_methods! {
    /// Delete a task.
    pub struct DeleteBatchTask -> (), Error;
}

core_http::call_methods! {
    /// List errors of a task.
    pub struct ListBatchTaskErrors -> BatchErrors, Error;
}

impl ListBatchTaskErrors {
    /// Objects per page, at most 1000; default 10. *Uncertain:* The pagination page states a
    /// default of 10, several samples without limit answer with 1000; always send it.
    pub fn limit(self, value: i64) -> Self { Self { call: self.call.query("limit", value) } }

    /// Objects to skip; not to be combined with after or before; at least 0, default 0.
    pub fn offset(self, value: i64) -> Self { Self { call: self.call.query("offset", value) } }

    /// Field name, optionally followed by a space and asc or desc, or shuffle for random order.
    pub fn order(self, value: impl Into<Order>) -> Self {
        Self { call: self.call.query("order", value.into()) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<BatchErrors, Error> {
        Pager::new(self.call, &spec::LIST_BATCH_TASK_ERRORS_PAGES)
    }
}

core_http::call_methods! {
    /// List items of a task for review.
    pub struct GetBatchTaskReview -> BatchReview, Error;
}

core_http::call_methods! {
    /// Download review items as CSV.
    pub struct DownloadBatchTaskReview -> Bytes, Error;
}
