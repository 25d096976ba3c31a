//! What differs from provider to provider: envelopes, error bodies, header names.
//!
//! Each client crate implements [`Protocol`] once, on a zero-sized static. The
//! call loop asks it what a reply means; it never looks into a body itself.
//!
//! ```
//! use core_http::{Failure, OperationSpec, Payload, Protocol, ReplyParts};
//!
//! #[derive(Debug)]
//! struct Plain;
//!
//! impl Protocol for Plain {
//!     fn provider(&self) -> &'static str {
//!         "Plain"
//!     }
//!
//!     fn open<'a>(&self, _: &OperationSpec, reply: &'a ReplyParts) -> Result<Payload<'a>, Failure> {
//!         Ok(Payload::new(reply.text()?, ""))
//!     }
//!
//!     fn failure(&self, _: &OperationSpec, reply: &ReplyParts) -> Failure {
//!         Failure::default().with_message(reply.excerpt())
//!     }
//! }
//! ```

mod said;

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, StatusCode};
use serde::Deserialize;

use crate::error::{ErrorKind, FieldError};
use crate::operation::OperationSpec;

pub use self::said::Said;

/// What the core has to ask about a provider.
pub trait Protocol: fmt::Debug + Send + Sync + 'static {
    /// The provider's name as people write it; errors begin with it.
    fn provider(&self) -> &'static str;

    /// Opens a reply with a status of 2xx: finds the payload in the envelope, or
    /// the failure that some providers report with status 200.
    ///
    /// # Errors
    /// The failure the envelope reports. Its kind defaults to [`ErrorKind::Refused`].
    fn open<'a>(
        &self,
        operation: &OperationSpec,
        reply: &'a ReplyParts,
    ) -> Result<Payload<'a>, Failure>;

    /// Reads what a reply with any other status says. Its kind defaults to the
    /// one the status stands for.
    fn failure(&self, operation: &OperationSpec, reply: &ReplyParts) -> Failure;

    /// The header that carries an idempotency key, if the provider has one.
    fn idempotency_header(&self) -> Option<HeaderName> {
        None
    }

    /// The provider's identifier of a request.
    fn request_id<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        REQUEST_IDS
            .iter()
            .find_map(|name| headers.get(name))
            .and_then(|value| value.to_str().ok())
    }
}

/// Where providers and the gateways before them put the identifier of a request.
static REQUEST_IDS: [HeaderName; 4] = [
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("request-id"),
    HeaderName::from_static("x-correlation-id"),
    HeaderName::from_static("traceparent"),
];

/// A reply whose body has been read.
#[derive(Clone)]
pub struct ReplyParts {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl ReplyParts {
    /// Puts a reply together; tests of a protocol begin here.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers,
            body: body.into(),
        }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as received.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as text, without the byte order mark that some servers begin with.
    /// It is checked here once, so that reading JSON need not check every text in it.
    ///
    /// # Errors
    /// Where the body is not UTF-8, for [`Protocol::open`] to pass on.
    pub fn text(&self) -> Result<&str, Failure> {
        match std::str::from_utf8(&self.body) {
            Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
            Err(error) => Err(Failure::unreadable(format!(
                "the reply is not UTF-8 text: byte {} cannot stand where it does",
                error.valid_up_to()
            ))),
        }
    }

    /// The body read as a JSON object, where anything may have come.
    #[must_use]
    pub fn object<'a, T: Deserialize<'a>>(&'a self) -> Option<T> {
        let text = self.text().ok()?.trim_ascii_start();
        // Structs would be read from lists as well, member by member.
        text.starts_with('{')
            .then(|| serde_json::from_str(text).ok())
            .flatten()
    }

    /// The beginning of a body that is plain text, on one line, for the message
    /// of an error. Empty for anything else: markup and bytes tell people nothing.
    #[must_use]
    pub fn excerpt(&self) -> String {
        const LONGEST: usize = 200;
        let text = match std::str::from_utf8(&self.body) {
            Ok(text) if !text.trim_start().starts_with(['<', '{', '[']) => text,
            _ => return String::new(),
        };
        let words: Vec<&str> = text.split_whitespace().take(LONGEST).collect();
        let line = words.join(" ");
        match line.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", &line[..end]),
            None => line,
        }
    }

    pub(crate) fn into_headers(self) -> HeaderMap {
        self.headers
    }
}

impl fmt::Debug for ReplyParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplyParts")
            .field("status", &self.status.as_u16())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The part of a reply that the caller asked for, still as raw JSON.
#[derive(Clone, Copy)]
pub struct Payload<'a> {
    json: &'a str,
    path: &'static str,
}

impl<'a> Payload<'a> {
    /// `path` is where the payload sits in the body, as in `"data"`; decode
    /// errors begin with it. A payload that is the whole body has none.
    #[must_use]
    pub fn new(json: &'a str, path: &'static str) -> Self {
        Self { json, path }
    }

    /// The raw JSON.
    #[must_use]
    pub fn json(&self) -> &'a str {
        self.json
    }

    /// Where it sits in the body.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.path
    }
}

impl fmt::Debug for Payload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Payload")
            .field("path", &self.path)
            .field("bytes", &self.json.len())
            .finish()
    }
}

/// What a provider said about a call that it did not carry out.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Failure {
    /// The kind, when the body tells more than the status.
    pub kind: Option<ErrorKind>,
    /// The provider's error code.
    pub code: Option<String>,
    /// What it said.
    pub message: Option<String>,
    /// What it said about single members.
    pub fields: Vec<FieldError>,
}

impl Failure {
    /// A reply that cannot be read, so that nobody knows whether the call succeeded.
    #[must_use]
    pub fn unreadable(why: impl Into<String>) -> Self {
        Self::default()
            .with_kind(ErrorKind::Decode)
            .with_message(why)
    }

    /// A reply that is not `what` was expected, and where reading it stopped. What
    /// stands there may be anything, a secret too, and is not repeated.
    #[must_use]
    pub fn not_json(what: &str, error: &serde_json::Error) -> Self {
        Self::unreadable(format!(
            "the reply is not {what} (line {}, column {})",
            error.line(),
            error.column()
        ))
    }

    /// Sets the kind.
    #[must_use]
    pub fn with_kind(mut self, kind: ErrorKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets the code; an empty one is none.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into()).filter(|code| !code.is_empty());
        self
    }

    /// Sets the message; an empty one is none.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into()).filter(|message| !message.is_empty());
        self
    }

    /// Adds a complaint about one member.
    #[must_use]
    pub fn with_field(mut self, field: FieldError) -> Self {
        self.fields.push(field);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(body: &'static [u8]) -> ReplyParts {
        ReplyParts::new(StatusCode::OK, HeaderMap::new(), body)
    }

    #[test]
    fn text_is_utf_8_without_a_byte_order_mark() {
        assert_eq!(reply(b"\xef\xbb\xbf{}").text().unwrap(), "{}");
        assert_eq!(reply("é".as_bytes()).text().unwrap(), "é");
        let failure = reply(b"{\"name\":\"Caf\xe9\"}").text().unwrap_err();
        assert_eq!(failure.kind, Some(ErrorKind::Decode));
        assert_eq!(
            failure.message.as_deref(),
            Some("the reply is not UTF-8 text: byte 12 cannot stand where it does")
        );
    }

    #[test]
    fn an_excerpt_is_one_short_line_of_text_and_nothing_else() {
        let excerpt = |body: &str| {
            ReplyParts::new(StatusCode::BAD_GATEWAY, HeaderMap::new(), body.to_owned()).excerpt()
        };
        assert_eq!(excerpt("upstream\r\n  timed out\n"), "upstream timed out");
        assert_eq!(excerpt("<html>502</html>"), "");
        assert_eq!(excerpt(" {\"a\":1}"), "");
        assert_eq!(excerpt(&"é".repeat(300)).chars().count(), 201);
    }
}
