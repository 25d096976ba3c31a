//! What an operation answers.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::json::Json;

/// A reply, whole and in memory.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// A reply, or a refusal that takes back what the operation wrote.
pub(crate) type Outcome = Result<Reply, Refusal>;

/// The reply of an operation that was not carried out.
#[derive(Debug)]
pub(crate) struct Refusal(pub(crate) Box<Reply>);

impl Reply {
    pub(crate) fn json(status: StatusCode, body: impl Into<Json>) -> Self {
        let body: Json = body.into();
        Self::bytes(status, "application/json", body.to_string())
    }

    pub(crate) fn bytes(
        status: StatusCode,
        content_type: &'static str,
        body: impl Into<Bytes>,
    ) -> Self {
        let mut reply = Self::empty(status);
        reply
            .headers
            .insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        reply.body = body.into();
        reply
    }

    pub(crate) fn empty(status: StatusCode) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    /// Adds a header. Text that no header can hold is left out: it would not reach anyone.
    pub(crate) fn with_header(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }
}

impl From<Reply> for Refusal {
    fn from(reply: Reply) -> Self {
        Self(Box::new(reply))
    }
}
