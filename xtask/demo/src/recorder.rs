//! Which request a call made: a middleware that remembers it.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use core_http::{CallContext, Error, Middleware, Next, OperationSpec, RawResponse};

/// Remembers one call until it is taken. Clones share the memory.
#[derive(Debug, Clone, Default)]
pub(crate) struct Recorder(Arc<Mutex<Option<Recorded>>>);

/// One call as it was made.
#[derive(Debug, Clone)]
pub(crate) struct Recorded {
    pub(crate) operation: &'static OperationSpec,
    /// The path that was called, below the base URL.
    pub(crate) path: String,
}

impl Recorder {
    /// The call; one that was refused before it was made left none.
    pub(crate) fn take(&self) -> Option<Recorded> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[async_trait]
impl Middleware for Recorder {
    async fn handle(&self, call: &mut CallContext, next: Next<'_>) -> Result<RawResponse, Error> {
        let operation = call.operation();
        let path = below_base(call.uri().path(), operation.path);
        // A login that happens inside a call is not the call: the first one stays.
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get_or_insert(Recorded { operation, path });
        next.run(call).await
    }
}

/// The end of `path` that has as many segments as the template.
fn below_base(path: &str, template: &str) -> String {
    let segments = template.matches('/').count();
    let start = path.rmatch_indices('/').nth(segments.saturating_sub(1));
    path[start.map_or(0, |(index, _)| index)..].to_owned()
}

#[cfg(test)]
mod tests {
    use super::below_base;

    #[test]
    fn the_prefix_of_the_base_url_is_left_out() {
        let path = below_base(
            "/carrierx/core/v2/endpoints/1a34",
            "/endpoints/{endpoint_sid}",
        );
        assert_eq!(path, "/endpoints/1a34");
        assert_eq!(
            below_base("/communication", "/communication"),
            "/communication"
        );
    }
}
