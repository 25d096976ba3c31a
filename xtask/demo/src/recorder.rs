//! Which request a call made: a middleware that remembers the last one.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use core_http::{CallContext, Error, Middleware, Next, OperationSpec, RawResponse};

/// Remembers the last call of one client. Clones share the memory.
#[derive(Debug, Clone, Default)]
pub(crate) struct Recorder(Arc<Mutex<Option<Recorded>>>);

/// One call as it was made.
#[derive(Debug, Clone)]
pub(crate) struct Recorded {
    pub(crate) operation: &'static OperationSpec,
    /// The path that was called, the base URL's prefix included.
    pub(crate) path: String,
}

impl Recorder {
    /// The last call; a call that was refused before it was made left none.
    pub(crate) fn take(&self) -> Option<Recorded> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[async_trait]
impl Middleware for Recorder {
    async fn handle(&self, call: &mut CallContext, next: Next<'_>) -> Result<RawResponse, Error> {
        let recorded = Recorded {
            operation: call.operation(),
            path: call.uri().path().to_owned(),
        };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(recorded);
        next.run(call).await
    }
}
