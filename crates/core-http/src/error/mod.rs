//! Why a call failed.
//!
//! One opaque type, one pointer wide, that answers what a program wants to know
//! and prints as one line that a person can act on:
//!
//! ```text
//! ECGrid updateComm (PUT /v2/comms/update) failed: 404 ObjectNotFound: comm 5001 does not exist; request id 7f3a; 1 attempt
//! ```
//!
//! The cause, if there is one, is the [`source`](std::error::Error::source) and
//! is not repeated in the line. Neither form of printing shows credentials,
//! header values, queries or bodies; [`Error::raw_body`] hands the body out to
//! who asks for it.
//!
//! ```
//! use core_http::{Error, ErrorKind};
//!
//! let error = Error::new(ErrorKind::Configuration, "the base URL is empty");
//! assert_eq!(error.to_string(), "the base URL is empty");
//! assert_eq!(size_of::<Error>(), size_of::<usize>());
//! ```

mod build;
mod display;
mod field;
mod kind;
mod provider;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub use self::field::FieldError;
pub use self::kind::ErrorKind;
use crate::operation::OperationSpec;
use crate::transport::Delivery;

/// Any error, boxed, as sources are carried.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why a call failed.
///
/// Cheap to clone: callers that waited for the same token get the same error.
#[derive(Clone)]
pub struct Error {
    inner: Box<Inner>,
}

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    provider: &'static str,
    operation: Option<&'static OperationSpec>,
    status: Option<StatusCode>,
    code: Option<String>,
    message: Option<String>,
    fields: Vec<FieldError>,
    /// What follows for the caller: whether the operation may have happened, why
    /// it was not repeated.
    advice: Option<&'static str>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
    delivery: Option<Delivery>,
    may_have_acted: bool,
    headers: HeaderMap,
    body: Bytes,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The HTTP status, if there was a reply.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// The provider's own error code, as in `"ObjectNotFound"`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.inner.code.as_deref()
    }

    /// What the provider said, or this library when there was no reply.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.inner.message.as_deref()
    }

    /// What the provider said about single members of the request.
    #[must_use]
    pub fn field_errors(&self) -> &[FieldError] {
        &self.inner.fields
    }

    /// The provider's identifier of the request, to quote in a support case.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.inner.request_id.as_deref()
    }

    /// How long the provider asked to wait before the next try.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// How many times the request was handed to the transport.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// Whether the provider may have carried out a write although the call failed.
    ///
    /// Look before trying again: the answer was lost, or says no more than that
    /// something broke, at this attempt or an earlier one. Never of reads, nor of a
    /// plain refusal.
    #[must_use]
    pub fn may_have_acted(&self) -> bool {
        self.inner.may_have_acted
    }

    /// Whether the provider may have received the request, where that is known; a
    /// request that was answered, with a refusal too, was received.
    ///
    /// The most that any of the attempts leaves open: once an attempt may have
    /// been received, a later one that found no connection does not undo it.
    /// Whether something may have come of it is [`may_have_acted`](Self::may_have_acted).
    #[must_use]
    pub fn delivery(&self) -> Option<Delivery> {
        self.inner.delivery
    }

    /// The operation that failed; `None` when no operation was under way.
    #[must_use]
    pub fn operation(&self) -> Option<&'static OperationSpec> {
        self.inner.operation
    }

    /// The reply's body as received; empty when there was none.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.inner.body
    }

    /// The reply's headers; empty when there was no reply.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.headers
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.inner.source.as_deref().map(|source| source as _)
    }
}
