use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri};

use super::{Transport, TransportError};
use crate::body::Body;
use crate::error::BoxError;

/// A transport that answers from a script and keeps what it was sent.
///
/// Clones share both, so a test keeps one and gives the client another. Replies
/// are used up in order; [`always`](Self::always) says what comes after the last.
///
/// ```
/// use core_http::transport::MockTransport;
/// use serde_json::json;
///
/// let transport = MockTransport::new()
///     .reply(503, "")
///     .reply(200, json!({"commId": 5001}));
/// // … a call with a client that has `transport.clone()` …
/// assert_eq!(transport.requests().len(), 0);
/// ```
#[derive(Clone, Default)]
pub struct MockTransport {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    script: VecDeque<Line>,
    always: Option<Line>,
    requests: Vec<RecordedRequest>,
}

type Answer = dyn Fn(&RecordedRequest) -> Result<MockReply, TransportError> + Send + Sync;

#[derive(Clone)]
struct Line(Arc<Answer>);

impl MockTransport {
    /// A transport without a reply.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a reply with a JSON body: text as it is, or anything `serde_json`
    /// has parsed. An empty text is no body.
    #[must_use]
    pub fn reply(self, status: u16, body: impl Into<MockBody>) -> Self {
        self.reply_with(MockReply::new(status).body(body))
    }

    /// Adds a reply with headers or another kind of body.
    #[must_use]
    pub fn reply_with(self, reply: MockReply) -> Self {
        self.answer(move |_| Ok(reply.clone()))
    }

    /// Adds a failure. `failure` is called when it is due.
    #[must_use]
    pub fn fail(self, failure: impl Fn() -> TransportError + Send + Sync + 'static) -> Self {
        self.answer(move |_| Err(failure()))
    }

    /// Adds an answer that depends on the request.
    #[must_use]
    pub fn answer(
        self,
        answer: impl Fn(&RecordedRequest) -> Result<MockReply, TransportError> + Send + Sync + 'static,
    ) -> Self {
        self.state().script.push_back(Line(Arc::new(answer)));
        self
    }

    /// What is answered once the script is at its end, however often.
    #[must_use]
    pub fn always(
        self,
        answer: impl Fn(&RecordedRequest) -> Result<MockReply, TransportError> + Send + Sync + 'static,
    ) -> Self {
        self.state().always = Some(Line(Arc::new(answer)));
        self
    }

    /// The requests as they were sent, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state().requests.clone()
    }

    /// How many requests were sent.
    #[must_use]
    pub fn count(&self) -> usize {
        self.state().requests.len()
    }

    /// How many scripted replies have not been used.
    #[must_use]
    pub fn unused(&self) -> usize {
        self.state().script.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Transport for MockTransport {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let recorded = RecordedRequest::of(request).await?;
        let line = {
            let mut state = self.state();
            state.requests.push(recorded.clone());
            let next = state.script.pop_front();
            next.or_else(|| state.always.clone())
        };
        match line {
            Some(Line(answer)) => answer(&recorded)?.into_response(),
            None => Err(TransportError::unsupported(format!(
                "the script of the mock transport is at its end, and {} {} came",
                recorded.method, recorded.uri
            ))),
        }
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("MockTransport")
            .field("requests", &state.requests.len())
            .field("unused", &state.script.len())
            .finish()
    }
}

/// A request as the transport got it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub uri: Uri,
    /// All headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl RecordedRequest {
    /// Records a request, for a transport of your own.
    ///
    /// # Errors
    /// When the request's body fails.
    pub async fn of(request: Request<Body>) -> Result<Self, TransportError> {
        let (head, mut body) = request.into_parts();
        let mut whole = Vec::new();
        while let Some(piece) = body.chunk().await.map_err(|source| {
            TransportError::new(
                super::TransportErrorKind::RequestBody,
                super::Delivery::MaybeSent,
                source,
            )
        })? {
            whole.extend_from_slice(&piece);
        }
        Ok(Self {
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body: whole.into(),
        })
    }

    /// The path, as it was sent.
    #[must_use]
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// The query, as it was sent; empty if there was none.
    #[must_use]
    pub fn query(&self) -> &str {
        self.uri.query().unwrap_or_default()
    }

    /// A header, if it was sent and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as text; what is not UTF-8 is replaced.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON; `null` if it is not.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("path", &self.path())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A reply of a [`MockTransport`].
#[derive(Clone, Debug)]
#[must_use]
pub struct MockReply {
    status: u16,
    headers: HeaderMap,
    body: MockBody,
    problem: Option<&'static str>,
}

impl MockReply {
    /// A reply without headers and body.
    pub fn new(status: u16) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: MockBody(Bytes::new()),
            problem: None,
        }
    }

    /// Adds a header.
    pub fn header(mut self, name: &'static str, value: impl AsRef<str>) -> Self {
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(value.as_ref()),
        ) {
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
            }
            _ => self.problem = Some("the mock reply has a header that is not valid"),
        }
        self
    }

    /// Sets the body. It is called JSON unless a header says otherwise.
    pub fn body(mut self, body: impl Into<MockBody>) -> Self {
        self.body = body.into();
        self
    }

    fn into_response(self) -> Result<Response<Body>, TransportError> {
        if let Some(problem) = self.problem {
            return Err(TransportError::unsupported(problem));
        }
        let mut response = Response::new(Body::from(self.body.0.clone()));
        *response.status_mut() = StatusCode::from_u16(self.status)
            .map_err(|invalid| TransportError::unsupported(BoxError::from(invalid)))?;
        *response.headers_mut() = self.headers;
        if !self.body.0.is_empty() && !response.headers().contains_key(CONTENT_TYPE) {
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        Ok(response)
    }
}

/// The body of a [`MockReply`]: text, bytes, or a JSON value.
#[derive(Clone)]
pub struct MockBody(Bytes);

impl From<&'static str> for MockBody {
    fn from(text: &'static str) -> Self {
        Self(Bytes::from_static(text.as_bytes()))
    }
}

impl From<String> for MockBody {
    fn from(text: String) -> Self {
        Self(Bytes::from(text))
    }
}

impl From<Vec<u8>> for MockBody {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Bytes::from(bytes))
    }
}

impl From<Bytes> for MockBody {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl From<serde_json::Value> for MockBody {
    fn from(json: serde_json::Value) -> Self {
        Self(Bytes::from(json.to_string()))
    }
}

impl fmt::Debug for MockBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}
