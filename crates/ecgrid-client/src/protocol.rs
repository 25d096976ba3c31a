//! What an ECGrid reply means: the envelope, and failures in three dialects.
//!
//! Endpoint pages wrap everything in `{success, data, errorCode, message}`; the
//! quick-starts read RFC 7807 problem documents instead; proxies answer with
//! text. All three are understood. A reply is a success only if it says so:
//! `success: false` is an error whatever the status.

use core_http::{ErrorKind, Failure, OperationSpec, Payload, Protocol, Reply, ReplyParts};
use serde::Deserialize;
use serde_json::value::RawValue;

/// The one instance; it has no state.
pub(crate) static ECGRID: EcGrid = EcGrid;

#[derive(Debug)]
pub(crate) struct EcGrid;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<'a> {
    success: Option<bool>,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
    error_code: Option<String>,
    message: Option<String>,
}

#[derive(Deserialize)]
struct Problem {
    title: Option<String>,
    detail: Option<String>,
}

impl Protocol for EcGrid {
    fn provider(&self) -> &'static str {
        "ECGrid"
    }

    fn open<'a>(
        &self,
        operation: &OperationSpec,
        reply: &'a ReplyParts,
    ) -> Result<Payload<'a>, Failure> {
        if operation.reply != Reply::Enveloped {
            return Ok(Payload::new(reply.body(), ""));
        }
        let envelope: Envelope<'a> =
            serde_json::from_slice(reply.body()).map_err(|error| not_an_envelope(&error))?;
        match envelope.success {
            Some(true) => Ok(Payload::new(
                envelope.data.map_or("null", RawValue::get).as_bytes(),
                "data",
            )),
            Some(false) => Err(envelope.into_failure()),
            None => Err(unreadable(
                "the reply has no `success` member, so whether the call succeeded is unknown",
            )),
        }
    }

    fn failure(&self, _operation: &OperationSpec, reply: &ReplyParts) -> Failure {
        if let Ok(envelope) = serde_json::from_slice::<Envelope<'_>>(reply.body())
            && (envelope.success.is_some() || envelope.error_code.is_some())
        {
            return envelope.into_failure();
        }
        match serde_json::from_slice::<Problem>(reply.body()) {
            Ok(Problem { title, detail }) => {
                Failure::default().with_message(detail.or(title).unwrap_or_default())
            }
            Err(_) => Failure::default().with_message(reply.excerpt()),
        }
    }
}

impl Envelope<'_> {
    fn into_failure(self) -> Failure {
        let code = self.error_code.unwrap_or_default();
        let failure = Failure::default().with_message(self.message.unwrap_or_default());
        match kind_of(&code) {
            Some(kind) => failure.with_kind(kind).with_code(code),
            None => failure.with_code(code),
        }
    }
}

/// Where the reading stopped; what stood there may be anything, a secret too.
fn not_an_envelope(error: &serde_json::Error) -> Failure {
    unreadable(format!(
        "the reply is not an ECGrid envelope (line {}, column {})",
        error.line(),
        error.column()
    ))
}

fn unreadable(message: impl Into<String>) -> Failure {
    Failure::default()
        .with_kind(ErrorKind::Decode)
        .with_message(message)
}

/// The documented error codes. Any other leaves the kind to the HTTP status.
fn kind_of(code: &str) -> Option<ErrorKind> {
    Some(match code {
        "InvalidParameter" => ErrorKind::Validation,
        "DuplicateObject" => ErrorKind::Conflict,
        "InvalidAPIKey" | "InvalidSession" => ErrorKind::Unauthenticated,
        "AccessDenied" => ErrorKind::PermissionDenied,
        "ObjectNotFound" => ErrorKind::NotFound,
        "RateLimitExceeded" => ErrorKind::RateLimited,
        "InternalError" => ErrorKind::Server,
        _ => return None,
    })
}
