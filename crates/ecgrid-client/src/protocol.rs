//! What an ECGrid reply means: the envelope, and failures in three dialects.
//!
//! Endpoint pages wrap everything in `{success, data, errorCode, message}`; the
//! quick-starts read RFC 7807 problem documents instead; proxies answer with
//! text. All three are understood. A reply is a success only if it says so:
//! `success: false` is an error whatever the status.

use core_http::{ErrorKind, Failure, OperationSpec, Payload, Protocol, Reply, ReplyParts, Said};
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
    error_code: Option<Said>,
    message: Option<Said>,
}

#[derive(Deserialize)]
struct Problem {
    title: Option<Said>,
    detail: Option<Said>,
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
            return Ok(Payload::new(reply.text()?, ""));
        }
        let envelope: Envelope<'a> = serde_json::from_str(reply.text()?)
            .map_err(|error| Failure::not_json("an ECGrid envelope", &error))?;
        match envelope.success {
            Some(true) => {
                let data = envelope.data.map_or("null", RawValue::get);
                Ok(Payload::new(data, "data"))
            }
            Some(false) => Err(envelope.into_failure()),
            None => Err(Failure::unreadable(
                "the reply has no `success` member, so whether the call succeeded is unknown",
            )),
        }
    }

    fn failure(&self, _operation: &OperationSpec, reply: &ReplyParts) -> Failure {
        if let Some(envelope) = reply.object::<Envelope<'_>>()
            && (envelope.success.is_some() || envelope.error_code.is_some())
        {
            return envelope.into_failure();
        }
        match reply.object::<Problem>() {
            Some(Problem { title, detail }) => {
                let said = detail.or(title).unwrap_or_default();
                Failure::default().with_message(said.into_string())
            }
            None => Failure::default().with_message(reply.excerpt()),
        }
    }
}

impl Envelope<'_> {
    fn into_failure(self) -> Failure {
        let code = self.error_code.unwrap_or_default().into_string();
        let message = self.message.unwrap_or_default().into_string();
        let failure = Failure::default().with_message(message);
        match kind_of(&code) {
            Some(kind) => failure.with_kind(kind).with_code(code),
            None => failure.with_code(code),
        }
    }
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
