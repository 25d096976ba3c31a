//! Spans and events, with the attribute names of OpenTelemetry's HTTP
//! conventions (feature `tracing`).
//!
//! One span per call; an event per attempt and per repetition in it. Paths appear
//! as templates; values, queries, headers and bodies never appear.

#[cfg(not(feature = "tracing"))]
pub(crate) use self::off::{Span, attempt, retry};
#[cfg(feature = "tracing")]
pub(crate) use self::on::{Span, attempt, retry};

#[cfg(feature = "tracing")]
mod on {
    use std::future::{Future, poll_fn};
    use std::pin::Pin;
    use std::time::Duration;

    use http::StatusCode;
    use tracing::field::Empty;

    use crate::client::Inner;
    use crate::error::{Error, ErrorKind};
    use crate::operation::OperationSpec;
    use crate::response::RawResponse;

    pub(crate) struct Span(tracing::Span);

    impl Span {
        pub(crate) fn of_call(client: &Inner, operation: &OperationSpec) -> Self {
            let authority = client.base.authority();
            Self(tracing::info_span!(
                "call",
                "otel.kind" = "client",
                "otel.name" = operation.id,
                "http.request.method" = operation.method.as_str(),
                "url.template" = operation.path,
                "server.address" = authority.host(),
                "server.port" = authority.port_u16(),
                "http.response.status_code" = Empty,
                "http.request.resend_count" = Empty,
                "error.type" = Empty,
            ))
        }

        /// Works on a future inside the span.
        pub(crate) async fn follow<F: Future + ?Sized>(&self, mut work: Pin<&mut F>) -> F::Output {
            poll_fn(|cx| {
                let _inside = self.0.enter();
                work.as_mut().poll(cx)
            })
            .await
        }

        pub(crate) fn end(&self, result: &Result<RawResponse, Error>) {
            let (status, attempts) = match result {
                Ok(reply) => (Some(reply.meta.status), reply.meta.attempts),
                Err(error) => {
                    self.0.record("error.type", error.kind().as_str());
                    (error.status(), error.attempts())
                }
            };
            if let Some(status) = status {
                self.0.record("http.response.status_code", status.as_u16());
            }
            if attempts > 1 {
                self.0.record("http.request.resend_count", attempts - 1);
            }
        }
    }

    pub(crate) fn attempt(number: u32, status: Option<StatusCode>, error: Option<ErrorKind>) {
        tracing::debug!(
            "http.request.resend_count" = number - 1,
            "http.response.status_code" = status.map(|status| status.as_u16()),
            "error.type" = error.map(ErrorKind::as_str),
            "attempt"
        );
    }

    pub(crate) fn retry(number: u32, reason: ErrorKind, delay: Duration) {
        tracing::debug!(
            "http.request.resend_count" = number,
            "error.type" = reason.as_str(),
            delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
            "retry"
        );
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::future::Future;
    use std::pin::Pin;
    use std::time::Duration;

    use http::StatusCode;

    use crate::client::Inner;
    use crate::error::{Error, ErrorKind};
    use crate::operation::OperationSpec;
    use crate::response::RawResponse;

    pub(crate) struct Span;

    impl Span {
        pub(crate) fn of_call(_: &Inner, _: &OperationSpec) -> Self {
            Self
        }

        pub(crate) async fn follow<F: Future + ?Sized>(&self, work: Pin<&mut F>) -> F::Output {
            work.await
        }

        pub(crate) fn end(&self, _: &Result<RawResponse, Error>) {}
    }

    pub(crate) fn attempt(_: u32, _: Option<StatusCode>, _: Option<ErrorKind>) {}

    pub(crate) fn retry(_: u32, _: ErrorKind, _: Duration) {}
}
