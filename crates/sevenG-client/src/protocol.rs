//! What a 7G reply means: HTTP 200 is not success.
//!
//! All operations but the two token calls answer `{result, message,
//! recordCount, data}`. Validation failures, unknown ids and conflicts come back
//! as HTTP 200 with `result: false` and one text message; there is no code and no
//! list of fields. A non-empty `message` beside `result: true` is a confirmation.

use core_http::http::HeaderName;
use core_http::{ErrorKind, Failure, OperationSpec, Payload, Protocol, Reply, ReplyParts};
use serde::Deserialize;
use serde_json::value::RawValue;

/// The one instance; it has no state.
pub(crate) static SEVENG: SevenG = SevenG;

#[derive(Debug)]
pub(crate) struct SevenG;

#[derive(Deserialize)]
struct Envelope<'a> {
    result: Option<bool>,
    message: Option<String>,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

impl Protocol for SevenG {
    fn provider(&self) -> &'static str {
        "7G"
    }

    fn open<'a>(
        &self,
        operation: &OperationSpec,
        reply: &'a ReplyParts,
    ) -> Result<Payload<'a>, Failure> {
        if !matches!(operation.reply, Reply::Enveloped | Reply::BytesOrJson) {
            return Ok(Payload::new(reply.body(), ""));
        }
        let envelope: Envelope<'a> =
            serde_json::from_slice(reply.body()).map_err(|error| not_an_envelope(&error))?;
        match envelope.result {
            Some(true) => Ok(envelope.payload()),
            Some(false) if operation.ok_when_false => Ok(envelope.payload()),
            Some(false) => Err(envelope.into_failure()),
            None => Err(unreadable(
                "the reply has no `result` member, so whether the call succeeded is unknown",
            )),
        }
    }

    fn failure(&self, _operation: &OperationSpec, reply: &ReplyParts) -> Failure {
        match serde_json::from_slice::<Envelope<'_>>(reply.body()) {
            Ok(envelope) if envelope.message.is_some() => envelope.into_failure(),
            _ => Failure::default().with_message(reply.excerpt()),
        }
    }

    fn idempotency_header(&self) -> Option<HeaderName> {
        Some(HeaderName::from_static("idempotency-key"))
    }
}

impl<'a> Envelope<'a> {
    fn payload(&self) -> Payload<'a> {
        Payload::new(self.data.map_or("null", RawValue::get).as_bytes(), "data")
    }

    fn into_failure(self) -> Failure {
        let message = self.message.unwrap_or_default();
        match kind_of(&message) {
            Some(kind) => Failure::default().with_kind(kind).with_message(message),
            None => Failure::default().with_message(message),
        }
    }
}

/// Where the reading stopped; what stood there may be anything, a secret too.
fn not_an_envelope(error: &serde_json::Error) -> Failure {
    unreadable(format!(
        "the reply is not a 7G envelope (line {}, column {})",
        error.line(),
        error.column()
    ))
}

fn unreadable(message: impl Into<String>) -> Failure {
    Failure::default()
        .with_kind(ErrorKind::Decode)
        .with_message(message)
}

/// 7G has no failure codes. Two wordings are documented and worth telling apart;
/// anything else stays [`ErrorKind::Refused`], or what the HTTP status says.
fn kind_of(message: &str) -> Option<ErrorKind> {
    let message = message.to_ascii_lowercase();
    if message.starts_with("no record was found") {
        Some(ErrorKind::NotFound)
    } else if message.contains("already assigned to another") {
        Some(ErrorKind::Conflict)
    } else {
        None
    }
}
