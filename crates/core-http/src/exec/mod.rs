//! The call loop, written once for all operations and all reply types.
//!
//! [`execute`] does what happens once per call: deadline, idempotency key, span,
//! middleware. [`run`] is the loop: an attempt, and what its failure asks for.
//! Nothing here is generic; decoding begins where this ends.

mod attempt;
mod context;
mod exchange;
mod read;

use std::pin::pin;
use std::time::Duration;

use self::attempt::{Failed, Progress, attempt};
pub use self::context::CallContext;
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::hooks::{End, Next, Retry};
use crate::observe::Span;
use crate::operation::{Class, Idempotency, OperationSpec};
use crate::protocol::{Protocol, ReplyParts};
use crate::response::{ApiResponse, FromReply, Meta, RawResponse};
use crate::retry::{Verdict, decide};
use crate::transport::Delivery;

/// Whether the loop reads the body: only what it has read can it read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Whole,
    Streamed,
}

/// A reply that was read, still to be decoded.
pub(crate) struct Undecoded {
    protocol: &'static dyn Protocol,
    operation: &'static OperationSpec,
    attempts: u32,
    doubt: bool,
    reply: ReplyParts,
}

impl Undecoded {
    pub(crate) fn decode<T: FromReply>(self) -> Result<ApiResponse<T>, Error> {
        match T::from_reply(self.protocol, self.operation, &self.reply) {
            Ok(value) => Ok(ApiResponse {
                value,
                meta: Meta {
                    status: self.reply.status(),
                    headers: self.reply.into_headers(),
                    attempts: self.attempts,
                    doubt: self.doubt,
                    protocol: self.protocol,
                },
            }),
            Err(error) => Err(self.blame(error)),
        }
    }

    #[cold]
    fn blame(&self, error: Error) -> Error {
        let request_id = self.protocol.request_id(self.reply.headers());
        let writes = self.operation.idempotency != Idempotency::Safe;
        // A reply that says yes and cannot be read is no refusal.
        let now = error.kind() == ErrorKind::Decode;
        let repeatable = self.operation.idempotency != Idempotency::Unsafe;
        let error = match doubt(now, self.doubt, repeatable) {
            Some(advice) if writes => error.with_advice(advice).with_doubt(true),
            _ => error,
        };
        error
            .with_reply(&self.reply)
            .with_request_id(request_id.map(str::to_owned))
            .with_attempts(self.attempts)
            .with_delivery(Delivery::MaybeSent)
            .in_operation(self.protocol.provider(), self.operation)
    }
}

pub(crate) async fn whole(call: Call) -> Result<Undecoded, Error> {
    let protocol = call.client().inner.protocol;
    let operation = call.operation();
    let limit = call.client().inner.max_response_bytes;
    let mut reply = execute(call, Reading::Whole).await?;
    let status = reply.meta.status;
    let (attempts, doubt) = (reply.meta.attempts, reply.meta.doubt);
    let headers = std::mem::take(&mut reply.meta.headers);
    // Read by the loop already, unless a middleware put another body in its place.
    let body = match reply.body.as_bytes() {
        Some(bytes) => bytes.clone(),
        None => reply.bytes(limit).await?,
    };
    Ok(Undecoded {
        protocol,
        operation,
        attempts,
        doubt,
        reply: ReplyParts::new(status, headers, body),
    })
}

pub(crate) async fn streamed(call: Call) -> Result<RawResponse, Error> {
    execute(call, Reading::Streamed).await
}

async fn execute(call: Call, reading: Reading) -> Result<RawResponse, Error> {
    let client = call.client().clone();
    let client = &*client.inner;
    let operation = call.operation();
    let began = client.time.now();
    let span = Span::of_call(client, operation);

    // Borrowed and not moved out: what is moved is stored twice in a future.
    let mut prepared = CallContext::new(call, reading, began);
    let result = match &mut prepared {
        Ok(context) if client.middleware.is_empty() => span.follow(pin!(run(context))).await,
        Ok(context) => {
            let rest = &client.middleware;
            span.follow(Next { rest }.run(context).as_mut()).await
        }
        Err(error) => Err(error.clone()),
    };
    let result = result.map_err(|error| error.in_operation(client.protocol.provider(), operation));

    span.end(&result);
    for observer in &client.observers {
        observer.on_end(&End {
            operation,
            attempts: match &result {
                Ok(reply) => reply.meta.attempts,
                Err(error) => error.attempts(),
            },
            status: match &result {
                Ok(reply) => Some(reply.meta.status),
                Err(error) => error.status(),
            },
            error: result.as_ref().err().map(Error::kind),
            elapsed: client.time.now().saturating_duration_since(began),
        });
    }
    result
}

/// Sends a request until it succeeds or may not be sent again.
pub(crate) async fn run(call: &mut CallContext) -> Result<RawResponse, Error> {
    let mut progress = Progress::default();
    loop {
        let failed = match attempt(call, &mut progress).await {
            Ok(reply) => {
                call.client.inner.budget.deposit();
                return Ok(reply);
            }
            Err(failed) => failed,
        };
        let delay = next_step(call, &mut progress, failed)?;
        if let Some(delay) = delay {
            call.client.inner.time.clock().pause(delay).await;
        }
    }
}

/// What a failure asks for: a pause and another attempt, another attempt at once
/// (with a newer token), or the end of the call.
fn next_step(
    call: &CallContext,
    progress: &mut Progress,
    failed: Failed,
) -> Result<Option<Duration>, Error> {
    let writes = call.class != Class::Safe;
    let (before, now) = (progress.doubt, writes && failed.leaves_doubt());
    progress.doubt |= now;
    let Failed { outcome, error } = failed;
    let client = &*call.client.inner;
    let (kind, retry_after) = (error.kind(), error.retry_after());
    let end = |progress: &Progress, advice: Option<&'static str>| {
        let error = error
            .with_attempts(progress.attempts)
            .with_delivery(progress.delivery)
            .with_doubt(before || now);
        let repeatable = call.class != Class::Unsafe;
        match advice.or_else(|| doubt(now, before, repeatable)) {
            Some(advice) => error.with_advice(advice),
            None => error,
        }
    };

    match decide(outcome, call.class) {
        Verdict::Stop => Err(end(progress, None)),
        Verdict::Renew => match progress.token.take() {
            Some(_) if !call.source.is_replayable() => Err(end(progress, Some(NOT_REPLAYABLE))),
            Some(generation) if progress.refused.is_none() => {
                progress.refused = Some(generation);
                Ok(None)
            }
            _ => Err(end(progress, None)),
        },
        Verdict::Again => {
            let policy = call.retry();
            if progress.attempts >= policy.max_attempts() {
                return Err(end(progress, None));
            }
            if !call.source.is_replayable() {
                return Err(end(progress, Some(NOT_REPLAYABLE)));
            }
            let random = client.time.clock().random();
            let delay = policy.delay(progress.attempts, retry_after, random);
            if call.time_left().is_some_and(|left| delay >= left) {
                return Err(end(progress, Some(NO_TIME)));
            }
            if !client.budget.withdraw() {
                return Err(end(progress, Some(NO_BUDGET)));
            }
            announce(call, progress, kind, delay);
            Ok(Some(delay))
        }
    }
}

fn announce(call: &CallContext, progress: &Progress, reason: ErrorKind, delay: Duration) {
    crate::observe::retry(progress.attempts, reason, delay);
    for observer in &call.client.inner.observers {
        observer.on_retry(&Retry {
            operation: call.operation,
            number: progress.attempts,
            reason,
            delay,
        });
    }
}

const NOT_REPLAYABLE: &str = "not sent again: the body is a stream that cannot be read twice";
const NO_TIME: &str = "not sent again: the wait would pass the call's time limit";
const NO_BUDGET: &str = "not sent again: the client's retry budget is spent";
const NOT_REPEATED: &str = "the operation may have been carried out and was not repeated";
const REPEATABLE: &str = "the operation may have been carried out, and is safe to repeat";
const DONE_BEFORE: &str = "an earlier attempt may have carried it out";

/// What has to be said of a write whose fate is unknown.
fn doubt(now: bool, before: bool, repeatable: bool) -> Option<&'static str> {
    match (now, before) {
        (true, _) if repeatable => Some(REPEATABLE),
        (true, _) => Some(NOT_REPEATED),
        (false, true) => Some(DONE_BEFORE),
        (false, false) => None,
    }
}
