//! Records of `BatchTasks` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::{BatchTask, BatchTaskStatus};

impl BatchTask {
    /// Begins a replacement with everything that was read.
    pub fn into_replace(self) -> BatchTaskReplace {
        let object = JsonObject::of(&self);
        BatchTaskReplace { object }
    }
}

/// A [`BatchTask`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct BatchTaskReplace {
    object: JsonObject,
}

impl BatchTaskReplace {
    /// State.
    pub fn status(self, value: BatchTaskStatus) -> Self { self.with("status", &value) }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    fn with(mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name, value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<BatchTask> for BatchTaskReplace {
    fn from(record: BatchTask) -> Self { record.into_replace() }
}
