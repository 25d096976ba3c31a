//! How errors are made: by the call loop, by protocols, by token sources.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use super::{BoxError, Error, ErrorKind, Inner};
use crate::operation::OperationSpec;
use crate::protocol::{Failure, ReplyParts};
use crate::transport::Delivery;

impl Error {
    /// An error of a kind, with what to tell the reader.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::bare(kind, Some(message.into()))
    }

    /// The client was built with something it cannot work with.
    #[must_use]
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    /// The request cannot be sent as it is.
    #[must_use]
    pub fn invalid_request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message)
    }

    /// What the provider said in a reply; the kind is the failure's own, or the
    /// one its status stands for.
    pub(crate) fn of_failure(failure: Failure, reply: &ReplyParts) -> Self {
        let fallback = if reply.status().is_success() {
            ErrorKind::Refused
        } else {
            ErrorKind::of_status(reply.status())
        };
        let mut error = Self::bare(failure.kind.unwrap_or(fallback), failure.message);
        error.inner.code = failure.code;
        error.inner.fields = failure.fields;
        error.with_reply(reply)
    }

    fn bare(kind: ErrorKind, message: Option<String>) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                provider: "",
                operation: None,
                status: None,
                code: None,
                message,
                fields: Vec::new(),
                advice: None,
                request_id: None,
                retry_after: None,
                attempts: 0,
                delivery: None,
                may_have_acted: false,
                headers: HeaderMap::new(),
                body: bytes::Bytes::new(),
                source: None,
            }),
        }
    }

    /// The error that caused this one.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.inner.source = Some(Arc::from(source.into()));
        self
    }

    /// The provider's error code.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.inner.code = Some(code.into());
        self
    }

    /// The reply that the error is about. The status, headers and body are kept.
    #[must_use]
    pub fn with_reply(mut self, reply: &ReplyParts) -> Self {
        self.inner.status = Some(reply.status());
        self.inner.headers = reply.headers().clone();
        self.inner.body = reply.body().clone();
        self
    }

    pub(crate) fn with_provider(mut self, provider: &'static str) -> Self {
        self.inner.provider = provider;
        self
    }

    /// Says which operation failed. The first to say so is the nearest to the cause.
    pub(crate) fn in_operation(
        mut self,
        provider: &'static str,
        operation: &'static OperationSpec,
    ) -> Self {
        if self.inner.operation.is_none() {
            self.inner.provider = provider;
            self.inner.operation = Some(operation);
        }
        self
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.inner.request_id = request_id;
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.inner.retry_after = retry_after;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.inner.attempts = attempts;
        self
    }

    pub(crate) fn with_delivery(mut self, delivery: Delivery) -> Self {
        self.inner.delivery = Some(delivery);
        self
    }

    pub(crate) fn with_doubt(mut self, may_have_acted: bool) -> Self {
        self.inner.may_have_acted = may_have_acted;
        self
    }

    /// What its cause advises goes for this error, too, unless it is what may have
    /// come of the cause.
    pub(crate) fn with_advice_of(mut self, cause: &Self) -> Self {
        if !cause.may_have_acted() {
            self.inner.advice = cause.inner.advice;
        }
        self
    }

    pub(crate) fn with_advice(mut self, advice: &'static str) -> Self {
        self.inner.advice = Some(advice);
        self
    }
}
