//! One exchange: request out, reply in, and what the reply means.

use std::pin::Pin;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, LOCATION};
use http::{HeaderMap, Method, Response, StatusCode, Uri};

use super::attempt::{Failed, SoFar};
use super::read::{Broken, read, read_what_there_is};
use super::{CallContext, Reading};
use crate::body::Body;
use crate::error::{Error, ErrorKind};
use crate::limit::Slot;
use crate::protocol::ReplyParts;
use crate::response::{Meta, RawResponse};
use crate::retry::{Outcome, retry_after};
use crate::transport::{Delivery, TransportError, TransportErrorKind};

/// A request under way, as the transport hands it out.
type Sending<'a> =
    Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + 'a>>;

/// How long the body of an error is waited for. The status is known by then, and a
/// body that does not come must not turn it into a time limit that passed.
const ERROR_BODY_TIME: Duration = Duration::from_secs(2);

/// Waits for the reply, reads it, and tells what it means.
pub(super) async fn exchange(
    call: &CallContext,
    sending: Sending<'_>,
    slot: Option<Slot>,
    so_far: SoFar,
    limit: Option<Instant>,
) -> Result<RawResponse, Failed> {
    let client = &*call.client.inner;
    let mut response = sending.await.map_err(|error| of_transport(call, error))?;

    if !response.status().is_success() {
        let soon = client.time.now() + ERROR_BODY_TIME;
        let limit = Some(limit.map_or(soon, |limit| limit.min(soon)));
        let most = client.max_response_bytes;
        // Boxed, for a failure may cost what the future of each call should not.
        let body = response.body_mut();
        let body = Box::pin(read_what_there_is(body, most, &client.time, limit)).await;
        return Err(refused(call, response.map(|_| body)));
    }
    let owed = announced(call, &response);
    let body = match call.reading {
        Reading::Whole => {
            let limit = client.max_response_bytes;
            match read(response.body_mut(), owed, limit).await {
                Ok(bytes) => Body::from(bytes),
                Err(broken) => return Err(unread(call, broken, &response)),
            }
        }
        Reading::Streamed => {
            let body = std::mem::take(response.body_mut());
            match slot {
                Some(slot) => body.holding(slot),
                None => body,
            }
        }
    };
    Ok(RawResponse {
        meta: Meta {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            attempts: so_far.attempts,
            doubt: so_far.doubt,
            protocol: client.protocol,
        },
        body,
        operation: call.operation,
        owed: owed.filter(|_| call.reading == Reading::Streamed),
    })
}

/// What a reply without success means.
fn refused(call: &CallContext, response: Response<Bytes>) -> Failed {
    let client = &*call.client.inner;
    let (head, body) = response.into_parts();
    let retry_after = retry_after(&head.headers, client.time.clock().unix());
    let reply = ReplyParts::new(head.status, head.headers, body);
    let request_id = client
        .protocol
        .request_id(reply.headers())
        .map(str::to_owned);
    let error = if head.status.is_redirection() {
        Error::new(ErrorKind::Redirect, redirect(reply.headers())).with_reply(&reply)
    } else {
        Error::of_failure(client.protocol.failure(call.operation, &reply), &reply)
    };
    let outcome = Outcome::Status {
        status: head.status,
        retry_after,
    };
    Failed::new(
        outcome,
        error
            .with_retry_after(retry_after)
            .with_request_id(request_id),
    )
}

/// Names where a redirect leads, but no more of it than the host: the rest may
/// hold a signature.
fn redirect(headers: &HeaderMap) -> String {
    let target = headers
        .get(LOCATION)
        .and_then(|location| Uri::try_from(location.as_bytes()).ok());
    match target
        .as_ref()
        .and_then(|uri| Some((uri.scheme_str()?, uri.host()?)))
    {
        Some((scheme, host)) => format!(
            "redirected to {scheme}://{host}, which is not followed, since the credentials \
             would go there; if that is the right address, make it the base URL"
        ),
        None => "redirected within the host, which is not followed; check the base URL".to_owned(),
    }
}

/// The length that the reply's head promises for its body.
fn announced(call: &CallContext, response: &Response<Body>) -> Option<u64> {
    if call.operation.method == Method::HEAD || response.status() == StatusCode::NO_CONTENT {
        return None;
    }
    let length = response.headers().get(CONTENT_LENGTH)?;
    length.to_str().ok()?.parse().ok()
}

/// A success whose body could not be had.
fn unread(call: &CallContext, broken: Broken, response: &Response<Body>) -> Failed {
    let client = &*call.client.inner;
    let interrupted = |message: &str| Error::new(ErrorKind::Interrupted, message);
    let (outcome, error) = match broken {
        Broken::TooLarge => {
            let message = format!(
                "the reply is larger than {} bytes; raise `max_response_bytes`, \
                 or read it as a stream with `send_raw`",
                client.max_response_bytes
            );
            (Outcome::Final, Error::new(ErrorKind::TooLarge, message))
        }
        Broken::Short { missing } => {
            let message = format!("the reply ended {missing} bytes before its announced length");
            (Outcome::MaybeSent, interrupted(&message))
        }
        Broken::Cut(source) => {
            let error = interrupted("the connection broke while the reply was read");
            (Outcome::MaybeSent, error.with_source(source))
        }
    };
    let headers = response.headers().clone();
    let reply = ReplyParts::new(response.status(), headers, Bytes::new());
    let request_id = client
        .protocol
        .request_id(reply.headers())
        .map(str::to_owned);
    Failed::new(
        outcome,
        error.with_reply(&reply).with_request_id(request_id),
    )
}

/// A transport that brought no reply.
fn of_transport(call: &CallContext, error: TransportError) -> Failed {
    let server = call.client.inner.base.authority();
    let (kind, message) = match error.kind() {
        TransportErrorKind::Connect => (
            ErrorKind::Connect,
            format!("no connection to {server} could be made"),
        ),
        TransportErrorKind::Timeout => (
            ErrorKind::Timeout,
            format!("{server} did not answer in the transport's time"),
        ),
        TransportErrorKind::Interrupted => (
            ErrorKind::Interrupted,
            format!("the connection to {server} broke before a reply"),
        ),
        TransportErrorKind::RequestBody => (
            ErrorKind::InvalidRequest,
            "the request body failed while it was sent".to_owned(),
        ),
        TransportErrorKind::Unsupported => (
            ErrorKind::InvalidRequest,
            "the transport cannot carry this request".to_owned(),
        ),
    };
    let outcome = match (error.kind(), error.delivery()) {
        // The caller's body would fail again, and so would what is not supported.
        (TransportErrorKind::RequestBody | TransportErrorKind::Unsupported, _) => Outcome::Final,
        (_, Delivery::NotSent) => Outcome::NotSent,
        (TransportErrorKind::Timeout, Delivery::MaybeSent) => Outcome::TimedOut,
        (_, Delivery::MaybeSent) => Outcome::MaybeSent,
    };
    let delivery = error.delivery();
    Failed::new(
        outcome,
        Error::new(kind, message)
            .with_delivery(delivery)
            .with_source(error.into_source()),
    )
}
