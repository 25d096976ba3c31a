use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, StatusCode};

use super::CallContext;
use super::exchange::exchange;
use crate::auth::Ticket;
use crate::body::Body;
use crate::error::{Error, ErrorKind};
use crate::hooks::Attempt;
use crate::operation::Auth;
use crate::response::RawResponse;
use crate::retry::Outcome;
use crate::time::Elapsed;
use crate::token::{Held, TokenCell};
use crate::transport::Delivery;

/// What the loop remembers from one attempt to the next.
#[derive(Debug)]
pub(super) struct Progress {
    /// Requests handed to the transport.
    pub(super) attempts: u32,
    /// The most that any attempt leaves open.
    pub(super) delivery: Delivery,
    /// Whether an attempt before the last one may have been carried out.
    pub(super) doubt: bool,
    /// The generation of the token that the last attempt carried.
    pub(super) token: Option<u64>,
    /// The generation that was refused, once one was.
    pub(super) refused: Option<u64>,
}

/// What a reply is to know of the attempts that led to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct SoFar {
    pub(super) attempts: u32,
    pub(super) doubt: bool,
}

impl Default for Progress {
    fn default() -> Self {
        Self {
            attempts: 0,
            delivery: Delivery::NotSent,
            doubt: false,
            token: None,
            refused: None,
        }
    }
}

/// An attempt that brought no success: what it means for repeating, and the error
/// it becomes if it is the last.
pub(super) struct Failed {
    pub(super) outcome: Outcome,
    pub(super) error: Error,
}

impl Failed {
    pub(super) fn new(outcome: Outcome, error: Error) -> Self {
        Self { outcome, error }
    }

    pub(super) fn for_good(error: Error) -> Self {
        Self::new(Outcome::Final, error)
    }

    /// Whether the request may have been carried out although it failed so.
    pub(super) fn leaves_doubt(&self) -> bool {
        match self.outcome {
            Outcome::MaybeSent | Outcome::TimedOut => true,
            Outcome::Status { status, .. } => {
                status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT
            }
            // A success that is not let in.
            Outcome::Final => self.error.kind() == ErrorKind::TooLarge,
            Outcome::NotSent => false,
        }
    }
}

/// Sends the request once.
pub(super) async fn attempt(
    call: &CallContext,
    progress: &mut Progress,
) -> Result<RawResponse, Failed> {
    let client = &*call.client.inner;

    let token = token(call, progress).await?;
    let slot = match &client.limiter {
        Some(limiter) => match limiter.enter(&client.time, call.deadline).await {
            Ok(slot) => Some(slot),
            Err(Elapsed) => {
                return Err(out_of_time(
                    "the call's time limit passed while it waited for its turn",
                ));
            }
        },
        None => None,
    };
    if call.time_left().is_some_and(|left| left.is_zero()) {
        return Err(out_of_time(
            "the call's time limit passed before it was sent",
        ));
    }
    let request = request(call, token.as_deref())?;

    progress.attempts += 1;
    let began = client.time.now();
    let by_attempt = began.checked_add(call.attempt_timeout());
    let limit = match (by_attempt, call.deadline) {
        (Some(attempt), Some(deadline)) => Some(attempt.min(deadline)),
        (limit, None) | (None, limit) => limit,
    };
    let sending = client.transport.send(request);
    let so_far = SoFar {
        attempts: progress.attempts,
        doubt: progress.doubt,
    };
    let exchange = pin!(exchange(call, sending, slot, so_far, limit));
    let result = match client.time.within(limit, exchange).await {
        Ok(result) => result,
        Err(Elapsed) => Err(late(call, limit == call.deadline)),
    };

    if !matches!(&result, Err(failed) if failed.outcome == Outcome::NotSent) {
        progress.delivery = Delivery::MaybeSent;
    }
    tell(call, progress, &result, client.time.now() - began);
    result
}

/// The token this attempt goes with, if the operation wants one.
async fn token(call: &CallContext, progress: &mut Progress) -> Result<Option<Arc<Held>>, Failed> {
    let Some(cell) = cell(call).map_err(Failed::for_good)? else {
        progress.token = None;
        return Ok(None);
    };
    let time = &call.client.inner.time;
    let once = !call.source.is_replayable();
    let held = cell
        .get(time, call.deadline, progress.refused, once)
        .await
        .map_err(|cause| {
            Failed::for_good(
                Error::new(cause.kind(), no_token(&cause))
                    .with_retry_after(cause.retry_after())
                    .with_advice_of(&cause)
                    .with_source(cause),
            )
        })?;
    progress.token = Some(held.generation());
    Ok(Some(held))
}

/// Says in short what the source of the error says in full.
fn no_token(cause: &Error) -> String {
    let mut message = "no access token could be obtained".to_owned();
    if let Some(operation) = cause.operation() {
        message.push_str(": ");
        message.push_str(operation.id);
        message.push_str(" failed");
        if let Some(status) = cause.status() {
            message.push_str(" with ");
            message.push_str(status.as_str());
        }
        if let Some(code) = cause.code() {
            message.push(' ');
            message.push_str(code);
        }
    }
    message
}

fn cell(call: &CallContext) -> Result<Option<&TokenCell>, Error> {
    if call.operation.auth == Auth::None {
        return Ok(None);
    }
    match call.client.inner.credential.ticket()? {
        // The call brings its own: a token source that spends the old token.
        Ticket::Token(cell) if !call.headers.contains_key(cell.header()) => Ok(Some(cell)),
        _ => Ok(None),
    }
}

fn request(call: &CallContext, token: Option<&Held>) -> Result<Request<Body>, Failed> {
    let Some(body) = call.source.next() else {
        return Err(Failed::for_good(Error::invalid_request(
            "the body is a stream, and a clone of this call has sent it already",
        )));
    };
    let credential = match call
        .client
        .inner
        .credential
        .ticket()
        .map_err(Failed::for_good)?
    {
        _ if call.operation.auth == Auth::None => None,
        Ticket::None => None,
        Ticket::Header(name, value) => Some((name, value)),
        Ticket::Token(cell) => token.map(|held| (cell.header(), held.value())),
    };
    Ok(call.request(body, credential))
}

/// The call's own limit passed while nothing was under way.
fn out_of_time(message: &str) -> Failed {
    Failed::for_good(Error::new(ErrorKind::Timeout, message))
}

/// A limit passed while the request was under way.
fn late(call: &CallContext, whole_call: bool) -> Failed {
    let message = if whole_call {
        format!(
            "no complete reply within the call's limit of {:?}",
            call.timeout()
        )
    } else {
        format!(
            "no complete reply within the attempt's limit of {:?}",
            call.attempt_timeout()
        )
    };
    Failed::new(Outcome::TimedOut, Error::new(ErrorKind::Timeout, message))
}

/// Tells those who watch how the attempt went.
fn tell(
    call: &CallContext,
    progress: &Progress,
    result: &Result<RawResponse, Failed>,
    elapsed: Duration,
) {
    let (status, error) = match result {
        Ok(reply) => (Some(reply.meta.status), None),
        Err(failed) => (failed.error.status(), Some(failed.error.kind())),
    };
    crate::observe::attempt(progress.attempts, status, error);
    for observer in &call.client.inner.observers {
        observer.on_attempt(&Attempt {
            operation: call.operation,
            number: progress.attempts,
            status,
            error,
            elapsed,
        });
    }
}
