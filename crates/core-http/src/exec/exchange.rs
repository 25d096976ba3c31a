//! One exchange: request out, reply in, and what the reply means.

use http::header::{CONTENT_LENGTH, LOCATION};
use http::{HeaderMap, Method, Request, StatusCode, Uri};

use super::attempt::Failed;
use super::read::{Broken, read, read_what_there_is};
use super::{CallContext, Reading};
use crate::body::Body;
use crate::error::{Error, ErrorKind};
use crate::limit::Slot;
use crate::protocol::ReplyParts;
use crate::response::{Meta, Origin, RawResponse};
use crate::retry::{Outcome, retry_after};
use crate::transport::{Delivery, TransportError, TransportErrorKind};

pub(super) async fn exchange(
    call: &CallContext,
    request: Request<Body>,
    slot: Option<Slot>,
    attempts: u32,
) -> Result<RawResponse, Failed> {
    let client = &*call.client.inner;
    let response = client
        .transport
        .send(request)
        .await
        .map_err(|error| of_transport(call, error))?;
    let (head, body) = response.into_parts();
    let request_id = client.protocol.request_id(&head.headers);

    if !head.status.is_success() {
        let failed = refused(call, head.status, head.headers, body).await;
        return Err(Failed {
            error: failed.error.with_request_id(request_id),
            ..failed
        });
    }
    let meta = Meta {
        status: head.status,
        request_id,
        attempts,
        headers: head.headers,
    };
    let origin = Origin {
        provider: client.protocol.provider(),
        operation: call.operation,
    };
    let owed = announced(call, meta.status, &meta.headers);
    let body = match call.reading {
        Reading::Whole => match read(body, owed, client.max_response_bytes).await {
            Ok(bytes) => Body::from(bytes),
            Err(broken) => return Err(unread(broken, meta, client.max_response_bytes)),
        },
        Reading::Streamed => match slot {
            Some(slot) => body.holding(slot),
            None => body,
        },
    };
    Ok(RawResponse {
        owed: owed.filter(|_| call.reading == Reading::Streamed),
        meta,
        body,
        origin,
    })
}

/// What a reply without success means.
async fn refused(call: &CallContext, status: StatusCode, headers: HeaderMap, body: Body) -> Failed {
    let client = &*call.client.inner;
    let retry_after = retry_after(&headers, client.time.clock().unix());
    let body = read_what_there_is(body, client.max_response_bytes).await;
    let reply = ReplyParts::new(status, headers, body);
    let error = if status.is_redirection() {
        Error::new(ErrorKind::Redirect, redirect(reply.headers())).with_reply(&reply)
    } else {
        Error::of_failure(client.protocol.failure(call.operation, &reply), &reply)
    };
    Failed::new(
        Outcome::Status {
            status,
            retry_after,
        },
        error.with_retry_after(retry_after),
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
fn announced(call: &CallContext, status: StatusCode, headers: &HeaderMap) -> Option<u64> {
    if call.operation.method == Method::HEAD || status == StatusCode::NO_CONTENT {
        return None;
    }
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// A success whose body could not be had.
fn unread(broken: Broken, meta: Meta, limit: usize) -> Failed {
    let (outcome, error) = match broken {
        Broken::TooLarge => (
            Outcome::Final,
            Error::new(
                ErrorKind::TooLarge,
                format!(
                    "the reply is larger than {limit} bytes; raise `max_response_bytes`, \
                     or read it as a stream with `send_raw`"
                ),
            ),
        ),
        Broken::Short { missing } => (
            Outcome::MaybeSent,
            Error::new(
                ErrorKind::Interrupted,
                format!("the reply ended {missing} bytes before its announced length"),
            ),
        ),
        Broken::Cut(source) => (
            Outcome::MaybeSent,
            Error::new(
                ErrorKind::Interrupted,
                "the connection broke while the reply was read",
            )
            .with_source(source),
        ),
    };
    let reply = ReplyParts::new(meta.status, meta.headers, bytes::Bytes::new());
    Failed::new(
        outcome,
        error.with_reply(&reply).with_request_id(meta.request_id),
    )
}

/// A transport that brought no reply.
fn of_transport(call: &CallContext, error: TransportError) -> Failed {
    let base = &call.client.inner.base;
    let (kind, message) = match error.kind() {
        TransportErrorKind::Connect => (
            ErrorKind::Connect,
            format!("no connection to {} could be made", base.authority()),
        ),
        TransportErrorKind::Timeout => (
            ErrorKind::Timeout,
            format!(
                "{} did not answer in the transport's time",
                base.authority()
            ),
        ),
        TransportErrorKind::Interrupted => (
            ErrorKind::Interrupted,
            format!(
                "the connection to {} broke before a reply",
                base.authority()
            ),
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
    Failed::new(
        outcome,
        Error::new(kind, message)
            .with_delivery(error.delivery())
            .with_source(error.into_source()),
    )
}
