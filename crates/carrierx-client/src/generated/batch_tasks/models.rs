//! What the replies and requests of `BatchTasks` hold.
//! Written by `cargo xtask codegen`.

use core_http::page::{PageOf, PageParts};
use core_http::{Extra, Json, JsonObject, Timestamp};

use crate::types::{PartnerSid, ReferenceSid, TaskSid};

/// Error of one entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchError {
    /// Error answer.
    pub error: Option<Error>,
    /// Entry as JSON text.
    pub key: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { BatchError { error: "error", key: "key" } }

/// Errors of a task; the sample has only items. *Uncertain:* The page says pagination is
/// supported, yet the sample lacks the envelope fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchErrors {
    /// Items.
    pub items: Vec<BatchError>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { BatchErrors { items: "items" rows } }

impl PageOf for BatchErrors {
    type Item = BatchError;

    fn into_page(self) -> PageParts<BatchError> { PageParts::from(self.items) }
}

/// Items of a task awaiting approval.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchReview {
    /// Method under review; known values `DELETE`, `GET`, `HEAD`, `OPTIONS`, `PATCH`, `POST`,
    /// `PUT`, `TRACE`.
    pub method: Option<String>,
    /// Items.
    pub review_items: Option<Vec<BatchReviewItem>>,
    /// Kind of object.
    pub kind: Option<BatchReviewType>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { BatchReview { method: "method", review_items: "review_items", kind: "type" } }

/// One object a task would touch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchReviewItem {
    /// Description.
    pub description: Option<String>,
    /// Fields to review.
    pub fields: Option<JsonObject>,
    /// Secure ID of the object.
    pub sid: Option<String>,
    /// Version.
    pub version: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    BatchReviewItem {
        description: "description", fields: "fields", sid: "sid", version: "version",
    }
}

/// A bulk operation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchTask {
    /// Array of objects to create for POST, object with the fields to set for PATCH, empty for
    /// DELETE.
    pub data: Option<Json>,
    /// Creation time.
    pub date_created: Option<Timestamp>,
    /// Last change.
    pub date_modified: Option<Timestamp>,
    /// Values of field that pick the objects; null or absent for POST. *Uncertain:* A guide
    /// also mentions picking objects with a filter; how is not known.
    pub entries: Option<Vec<String>>,
    /// Errors; superseded by the errors sub-resource. Deprecated by the provider.
    pub error_details: Option<Vec<Json>>,
    /// Failed operations.
    pub failure: Option<i64>,
    /// Field that entries refer to; null or absent for POST.
    pub field: Option<String>,
    /// What is done.
    pub method: Option<BatchTaskMethod>,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// Operations done.
    pub processed: Option<i64>,
    /// Whether the task waits in `pending_review` for approval. *Uncertain:* A sample that
    /// omits the field comes back true; another sends false.
    pub review: Option<bool>,
    /// State.
    pub status: Option<BatchTaskStatus>,
    /// Successful operations.
    pub success: Option<i64>,
    /// Secure ID of the task.
    pub task_sid: TaskSid,
    /// Operations in total.
    pub total: Option<i64>,
    /// Kind of object.
    pub kind: Option<BatchReviewType>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    BatchTask {
        data: "data", date_created: "date_created", date_modified: "date_modified",
        entries: "entries", error_details: "error_details", failure: "failure", field: "field",
        method: "method", partner_sid: "partner_sid", processed: "processed", review: "review",
        status: "status", success: "success", task_sid: "task_sid" required, total: "total",
        kind: "type",
    }
}

/// Error answer. *Uncertain:* Body of 400, 401, 403 and 415 answers is not shown; assume
/// this shape may be missing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// Short class of the error; known values `conflict error`, `no item error`, `object
    /// validation error`.
    pub message: Option<String>,
    /// Single problems.
    pub errors: Option<Vec<ErrorItem>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { Error { message: "message", errors: "errors" } }

/// One problem.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Field at fault.
    pub field: Option<String>,
    /// What is wrong.
    pub message: Option<String>,
    /// Object that causes the problem.
    pub reference_sid: Option<ReferenceSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    ErrorItem {
        field: "field", message: "message", reference_sid: "reference_sid",
    }
}

core_http::open_enum! {
    /// Kind of object.
    BatchReviewType {
        /// `file`.
        File = "file",
        /// `phonenumber`.
        Phonenumber = "phonenumber",
        /// `prefix`.
        Prefix = "prefix",
    }
}

core_http::open_enum! {
    /// What is done.
    BatchTaskMethod {
        /// `DELETE`.
        Delete = "DELETE",
        /// `PATCH`.
        Patch = "PATCH",
        /// `POST`.
        Post = "POST",
    }
}

core_http::open_enum! {
    /// State.
    BatchTaskStatus {
        /// `approved`.
        Approved = "approved",
        /// `cancelled`.
        Cancelled = "cancelled",
        /// `completed`.
        Completed = "completed",
        /// `created`.
        Created = "created",
        /// `pending_review`.
        PendingReview = "pending_review",
        /// `queued`.
        Queued = "queued",
        /// `running`.
        Running = "running",
    }
}
