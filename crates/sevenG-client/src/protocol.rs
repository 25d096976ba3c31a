//! What a 7G reply means: HTTP 200 is not success.
//!
//! All operations but the two token calls answer `{result, message,
//! recordCount, data}`. Validation failures, unknown ids and conflicts come back
//! as HTTP 200 with `result: false` and one text message; there is no code and no
//! list of fields. A non-empty `message` beside `result: true` is a confirmation.

use core_http::http::HeaderName;
use core_http::{ErrorKind, Failure, OperationSpec, Payload, Protocol, Reply, ReplyParts, Said};
use serde::Deserialize;
use serde_json::value::RawValue;

/// The one instance; it has no state.
pub(crate) static SEVENG: SevenG = SevenG;

#[derive(Debug)]
pub(crate) struct SevenG;

#[derive(Deserialize)]
struct Envelope<'a> {
    result: Option<bool>,
    message: Option<Said>,
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
            return Ok(Payload::new(reply.text()?, ""));
        }
        let envelope: Envelope<'a> = serde_json::from_str(reply.text()?)
            .map_err(|error| Failure::not_json("a 7G envelope", &error))?;
        match envelope.result {
            Some(true) => Ok(envelope.payload()),
            Some(false) if operation.ok_when_false => Ok(envelope.payload()),
            Some(false) => Err(envelope.into_failure()),
            None => Err(Failure::unreadable(
                "the reply has no `result` member, so whether the call succeeded is unknown",
            )),
        }
    }

    fn failure(&self, _operation: &OperationSpec, reply: &ReplyParts) -> Failure {
        match reply.object::<Envelope<'_>>() {
            Some(envelope) if envelope.message.is_some() => envelope.into_failure(),
            _ => Failure::default().with_message(reply.excerpt()),
        }
    }

    fn idempotency_header(&self) -> Option<HeaderName> {
        Some(HeaderName::from_static("idempotency-key"))
    }
}

impl<'a> Envelope<'a> {
    fn payload(&self) -> Payload<'a> {
        Payload::new(self.data.map_or("null", RawValue::get), "data")
    }

    fn into_failure(self) -> Failure {
        let message = self.message.unwrap_or_default().into_string();
        match kind_of(&message) {
            Some(kind) => Failure::default().with_kind(kind).with_message(message),
            None => Failure::default().with_message(message),
        }
    }
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
