//! What a call gives back: the value, and what came with it.
//!
//! ```
//! # async fn example(call: core_http::Call) -> Result<(), core_http::Error> {
//! let reply = call.send_with_meta::<Vec<String>>().await?;
//! if reply.meta.attempts() > 1 {
//!     eprintln!("{:?} took {} attempts", reply.meta.request_id(), reply.meta.attempts());
//! }
//! let names = reply.into_value();
//! # Ok(()) }
//! ```

mod bytes_or;

use std::fmt;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

pub use self::bytes_or::BytesOr;
use crate::body::Body;
use crate::decode::decode;
use crate::error::{Error, ErrorKind};
use crate::operation::{Idempotency, OperationSpec, Reply};
use crate::protocol::{Protocol, ReplyParts};
use crate::transport::Delivery;

/// A decoded value, and what came with it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ApiResponse<T> {
    /// The value.
    pub value: T,
    /// What came with it.
    pub meta: Meta,
}

impl<T> ApiResponse<T> {
    /// Just the value.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// The value made into another, with what came with it.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> ApiResponse<U> {
        ApiResponse {
            value: change(self.value),
            meta: self.meta,
        }
    }
}

/// What came with a reply.
#[derive(Clone)]
pub struct Meta {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
    /// Whether an earlier attempt may have been carried out.
    pub(crate) doubt: bool,
    /// Knows the name of the request id, which is looked up when it is asked for.
    pub(crate) protocol: &'static dyn Protocol,
}

impl Meta {
    /// The status; always a 2xx.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The provider's identifier of the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.protocol.request_id(&self.headers)
    }

    /// How many times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl fmt::Debug for Meta {
    /// Header values stay out: some providers send tokens in them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// A successful reply whose body is read as it comes.
///
/// The body is not capped and, once the headers are there, not bounded by the
/// time limits of the call: a file takes as long as it takes. Wrap the reading
/// in a limit of your own where that matters.
#[derive(Debug)]
pub struct RawResponse {
    pub(crate) meta: Meta,
    pub(crate) body: Body,
    /// What was called, for the errors that come up while the body is read.
    pub(crate) operation: &'static OperationSpec,
    /// What `Content-Length` promised and has not come yet.
    pub(crate) owed: Option<u64>,
}

impl RawResponse {
    /// The status; always a 2xx.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// Status, headers, request id and attempts.
    #[must_use]
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The next piece of the body; `None` at its end.
    ///
    /// # Errors
    /// [`ErrorKind::Interrupted`] when the connection breaks or the body ends
    /// before its announced length.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        match self.body.chunk().await {
            Ok(Some(piece)) => {
                if let Some(owed) = &mut self.owed {
                    *owed = owed.saturating_sub(piece.len() as u64);
                }
                Ok(Some(piece))
            }
            Ok(None) => match self.owed {
                None | Some(0) => Ok(None),
                Some(owed) => Err(self.broken(&format!(
                    "the reply body ended {owed} bytes before its announced length"
                ))),
            },
            Err(source) => Err(self
                .broken("the connection broke while the reply body was read")
                .with_source(source)),
        }
    }

    /// The whole body, if it is no longer than `limit` bytes.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`] beyond `limit`; otherwise as [`chunk`](Self::chunk).
    pub async fn bytes(mut self, limit: usize) -> Result<Bytes, Error> {
        let mut whole = Gather::default();
        while let Some(piece) = self.chunk().await? {
            if whole.len() + piece.len() > limit {
                return Err(self.error(
                    ErrorKind::TooLarge,
                    &format!("the reply body is larger than {limit} bytes"),
                ));
            }
            whole.push(piece);
        }
        Ok(whole.finish())
    }

    /// The body as a stream of its pieces; ends after the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send {
        futures_util::stream::unfold(Some(self), |state| async move {
            let mut reply = state?;
            match reply.chunk().await {
                Ok(None) => None,
                Ok(Some(piece)) => Some((Ok(piece), Some(reply))),
                Err(error) => Some((Err(error), None)),
            }
        })
    }

    /// The body, for another HTTP library to read.
    #[must_use]
    pub fn into_body(self) -> Body {
        self.body
    }

    fn broken(&self, message: &str) -> Error {
        self.error(ErrorKind::Interrupted, message)
    }

    fn error(&self, kind: ErrorKind, message: &str) -> Error {
        Error::new(kind, message)
            .in_operation(self.meta.protocol.provider(), self.operation)
            .with_request_id(self.meta.request_id().map(str::to_owned))
            .with_attempts(self.meta.attempts)
            .with_delivery(Delivery::MaybeSent)
            .with_doubt(self.operation.idempotency != Idempotency::Safe)
    }
}

/// Pieces put together; a body of one piece is not copied.
#[derive(Default)]
pub(crate) struct Gather {
    first: Bytes,
    rest: Vec<u8>,
}

impl Gather {
    pub(crate) fn len(&self) -> usize {
        self.first.len() + self.rest.len()
    }

    pub(crate) fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.first = piece;
            return;
        }
        if !self.first.is_empty() {
            self.rest
                .extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.rest.extend_from_slice(&piece);
    }

    pub(crate) fn finish(self) -> Bytes {
        if self.rest.is_empty() {
            self.first
        } else {
            Bytes::from(self.rest)
        }
    }
}

/// A value that a reply can be read as: everything that deserializes, and
/// [`ByteReply`] for files.
pub trait FromReply: Sized {
    /// Reads the value out of a successful reply.
    ///
    /// # Errors
    /// What the envelope reports, or where the body is not what was expected.
    fn from_reply(
        protocol: &dyn Protocol,
        operation: &OperationSpec,
        reply: &ReplyParts,
    ) -> Result<Self, Error>;
}

impl<T: DeserializeOwned> FromReply for T {
    fn from_reply(
        protocol: &dyn Protocol,
        operation: &OperationSpec,
        reply: &ReplyParts,
    ) -> Result<Self, Error> {
        let nothing = operation.reply == Reply::Empty
            || (reply.body().is_empty() && reply.status() == StatusCode::NO_CONTENT);
        if nothing {
            return decode("null", "");
        }
        let payload = protocol
            .open(operation, reply)
            .map_err(|failure| Error::of_failure(failure, reply))?;
        // A type that holds nothing asks for nothing: acknowledgements differ
        // (`true`, `null`, a text) and none of them is worth failing for.
        if size_of::<T>() == 0 {
            return decode("null", payload.path());
        }
        decode(payload.json(), payload.path())
    }
}

/// A reply that is a file.
#[derive(Clone)]
pub struct ByteReply(Bytes);

impl ByteReply {
    /// The file.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl FromReply for ByteReply {
    fn from_reply(
        protocol: &dyn Protocol,
        operation: &OperationSpec,
        reply: &ReplyParts,
    ) -> Result<Self, Error> {
        // Where JSON stands for a file, its envelope may say why there is none.
        if operation.reply == Reply::BytesOrJson && is_json(reply.headers()) {
            protocol
                .open(operation, reply)
                .map_err(|failure| Error::of_failure(failure, reply))?;
        }
        Ok(Self(reply.body().clone()))
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("application/json"))
}

impl fmt::Debug for ByteReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteReply")
            .field("bytes", &self.0.len())
            .finish()
    }
}
