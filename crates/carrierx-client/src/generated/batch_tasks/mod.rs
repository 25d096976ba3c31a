//! Bulk changes run as tasks.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateBatchTask, DeleteBatchTask, DownloadBatchTaskReview, GetBatchTask, GetBatchTaskReview,
    ListBatchTaskErrors, ListBatchTasks, PatchBatchTask, ReplaceBatchTask,
};
pub use self::models::{
    BatchError, BatchErrors, BatchReview, BatchReviewItem, BatchReviewType, BatchTask,
    BatchTaskMethod, BatchTaskStatus, Error, ErrorItem,
};
pub use self::replace::BatchTaskReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::TaskSid;

/// Bulk changes run as tasks.
///
/// Made by [`Client::batch_tasks`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct BatchTasks {
    client: Client,
}

impl BatchTasks {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List tasks.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListBatchTasks::pages) walks through all of them.
    ///
    /// Needs the scope `batch.manage` or `batch.read`. Documented failures: 400, 401, 403.
    /// Source: <https://docs.carrierx.com/voice/core-api/batch/task/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.batch_tasks().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBatchTasks {
        ListBatchTasks { call: self.client.call(&spec::LIST_BATCH_TASKS) }
    }

    /// Create a task; runs asynchronously, after approval when review is true.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `method`: What is done.
    /// - `kind`: Kind of object.
    ///
    /// Needs the scope `batch.manage` or `batch.create`. Documented failures: 400, 401, 403,
    /// 415, 422. Source: <https://docs.carrierx.com/voice/core-api/batch/task/create>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::batch_tasks::{BatchReviewType, BatchTaskMethod};
    ///
    /// let batch_task = carrierx
    ///     .batch_tasks()
    ///     .create(BatchTaskMethod::Patch, BatchReviewType::Phonenumber)
    ///     .entries(["15165550101", "15165550102"])
    ///     .field("phonenumber")
    ///     .review(true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, method: BatchTaskMethod, kind: BatchReviewType) -> CreateBatchTask {
        let call = self
            .client
            .call(&spec::CREATE_BATCH_TASK)
            .set("method", &method)
            .set("type", &kind);
        CreateBatchTask { call }
    }

    /// Read one task.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `batch.manage` or `batch.read`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/batch/task/get-by-sid>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the uniform pattern.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TaskSid;
    ///
    /// let sid = TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705");
    /// let batch_task = carrierx.batch_tasks().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, task_sid: &TaskSid) -> GetBatchTask {
        let call = self.client.call(&spec::GET_BATCH_TASK).path("task_sid", task_sid);
        GetBatchTask { call }
    }

    /// Approve or cancel a task by its status.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `batch.manage` or `batch.update`. Documented failures: 400, 401, 403,
    /// 404, 415, 422. Source: <https://docs.carrierx.com/voice/core-api/batch/task/update>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TaskSid;
    /// use carrierx_client::batch_tasks::BatchTaskStatus;
    ///
    /// let sid = TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705");
    /// let batch_task = carrierx
    ///     .batch_tasks()
    ///     .patch(&sid)
    ///     .status(BatchTaskStatus::Approved)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, task_sid: &TaskSid) -> PatchBatchTask {
        let call = self
            .client
            .call(&spec::UPDATE_BATCH_TASK)
            .object(JsonObject::new())
            .path("task_sid", task_sid);
        PatchBatchTask { call }
    }

    /// Replace a task.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `batch.manage` or `batch.update`. Documented failures: 400, 401, 403,
    /// 404, 415, 422. Source: <https://docs.carrierx.com/voice/core-api/batch/task/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TaskSid;
    /// use carrierx_client::batch_tasks::BatchTaskStatus;
    ///
    /// let sid = TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705");
    /// let batch_task = carrierx.batch_tasks().get(&sid).send().await?;
    /// let changed = batch_task.into_replace().status(BatchTaskStatus::Approved);
    /// let batch_task = carrierx.batch_tasks().replace(&sid, changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, task_sid: &TaskSid, replacement: BatchTaskReplace) -> ReplaceBatchTask {
        let call = self
            .client
            .call(&spec::REPLACE_BATCH_TASK)
            .path("task_sid", task_sid)
            .object(replacement.into_object());
        ReplaceBatchTask { call }
    }

    /// Delete a task.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `batch.manage` or `batch.delete`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/batch/task>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* The overview says
    /// tasks can be deleted; page not available.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TaskSid;
    ///
    /// let sid = TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705");
    /// carrierx.batch_tasks().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, task_sid: &TaskSid) -> DeleteBatchTask {
        let call = self.client.call(&spec::DELETE_BATCH_TASK).path("task_sid", task_sid);
        DeleteBatchTask { call }
    }

    /// List errors of a task.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListBatchTaskErrors::pages) walks through all of them.
    ///
    /// Needs the scope `batch.manage` or `batch.read`. Documented failures: 400, 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/batch/task-error-detail/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TaskSid;
    ///
    /// let sid = TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705");
    /// let errors = carrierx
    ///     .batch_tasks()
    ///     .list_errors(&sid)
    ///     .limit(10)
    ///     .offset(0)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_errors(&self, task_sid: &TaskSid) -> ListBatchTaskErrors {
        let call = self.client.call(&spec::LIST_BATCH_TASK_ERRORS).path("task_sid", task_sid);
        ListBatchTaskErrors { call }
    }

    /// List items of a task for review.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `batch.manage` or `batch.read`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/batch/batch-review>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* The operation is
    /// named on the review page; its path is a guess.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TaskSid;
    ///
    /// let sid = TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705");
    /// let review = carrierx.batch_tasks().get_review(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_review(&self, task_sid: &TaskSid) -> GetBatchTaskReview {
        let call = self.client.call(&spec::GET_BATCH_TASK_REVIEW).path("task_sid", task_sid);
        GetBatchTaskReview { call }
    }

    /// Download review items as CSV.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `batch.manage` or `batch.read`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/batch/batch-review>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* The operation is
    /// named on the review page; its path is a guess.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TaskSid;
    ///
    /// let sid = TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705");
    /// let file = carrierx.batch_tasks().download_review(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn download_review(&self, task_sid: &TaskSid) -> DownloadBatchTaskReview {
        let call = self.client.call(&spec::DOWNLOAD_BATCH_TASK_REVIEW).path("task_sid", task_sid);
        DownloadBatchTaskReview { call }
    }
}
