//! Looking at calls, and changing them, from outside.
//!
//! An [`Observer`] is told what happens and cannot change it; it is called in
//! the flow of the call, so it should only count or hand over. A [`Middleware`]
//! stands around a whole call, retries included, and may change it or answer in
//! its place. A client without either pays nothing for them.
//!
//! ```
//! use async_trait::async_trait;
//! use core_http::{CallContext, Error, Middleware, Next, RawResponse};
//! use http::HeaderValue;
//!
//! /// Marks every call with the tenant it is made for.
//! #[derive(Debug)]
//! struct Tenant(HeaderValue);
//!
//! #[async_trait]
//! impl Middleware for Tenant {
//!     async fn handle(&self, call: &mut CallContext, next: Next<'_>) -> Result<RawResponse, Error> {
//!         call.headers_mut().insert("x-tenant", self.0.clone());
//!         next.run(call).await
//!     }
//! }
//! ```

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use http::StatusCode;

pub use crate::error::Error;
use crate::error::ErrorKind;
pub use crate::exec::CallContext;
use crate::exec::run;
use crate::operation::OperationSpec;
pub use crate::response::RawResponse;

/// Stands around a call: may change it, answer it, or change its outcome.
#[async_trait]
pub trait Middleware: fmt::Debug + Send + Sync + 'static {
    /// Handles one call. Runs once per call, not per attempt.
    async fn handle(&self, call: &mut CallContext, next: Next<'_>) -> Result<RawResponse, Error>;
}

/// The rest of the way to the provider.
#[derive(Debug)]
pub struct Next<'a> {
    pub(crate) rest: &'a [Arc<dyn Middleware>],
}

impl<'a> Next<'a> {
    /// Goes on with the call.
    ///
    /// The time limit began before the first middleware, so what one does before
    /// going on counts.
    pub fn run(
        self,
        call: &'a mut CallContext,
    ) -> Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send + 'a>> {
        match self.rest.split_first() {
            Some((first, rest)) => first.handle(call, Next { rest }),
            None => Box::pin(run(call)),
        }
    }
}

/// Is told what happens to calls. All methods do nothing unless overridden.
///
/// The operations are known by their names and templates: no values, headers or
/// bodies pass through here.
pub trait Observer: fmt::Debug + Send + Sync + 'static {
    /// An attempt is over.
    fn on_attempt(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// A request is about to be sent again, after `delay`.
    fn on_retry(&self, retry: &Retry<'_>) {
        let _ = retry;
    }

    /// A call is over.
    fn on_end(&self, end: &End<'_>) {
        let _ = end;
    }
}

/// One attempt that is over.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation.
    pub operation: &'a OperationSpec,
    /// Which attempt it was, from 1.
    pub number: u32,
    /// The status, if there was a reply.
    pub status: Option<StatusCode>,
    /// What went wrong, if something did.
    pub error: Option<ErrorKind>,
    /// How long it took.
    pub elapsed: Duration,
}

/// One repetition about to happen.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Retry<'a> {
    /// The operation.
    pub operation: &'a OperationSpec,
    /// Which attempt failed, from 1.
    pub number: u32,
    /// Why it is repeated.
    pub reason: ErrorKind,
    /// The pause before the next attempt.
    pub delay: Duration,
}

/// One call that is over.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct End<'a> {
    /// The operation.
    pub operation: &'a OperationSpec,
    /// How many times it was sent.
    pub attempts: u32,
    /// The status of the last reply, if there was one.
    pub status: Option<StatusCode>,
    /// What went wrong, if something did.
    pub error: Option<ErrorKind>,
    /// How long it all took.
    pub elapsed: Duration,
}
