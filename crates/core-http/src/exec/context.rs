use std::fmt;
use std::time::{Duration, Instant};

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Uri};

use super::Reading;
use crate::body::{Body, Source};
use crate::call::{Call, CallOptions, Parts};
use crate::client::Client;
use crate::error::Error;
use crate::operation::{Class, OperationSpec};
use crate::retry::RetryPolicy;
use crate::value::header_value;

/// A call on its way through the loop, as middleware sees it.
pub struct CallContext {
    pub(crate) client: Client,
    pub(crate) operation: &'static OperationSpec,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) content_type: Option<HeaderValue>,
    pub(super) source: Source,
    pub(super) options: CallOptions,
    pub(super) class: Class,
    pub(super) deadline: Option<Instant>,
    pub(super) reading: Reading,
}

impl CallContext {
    pub(super) fn new(call: Call, reading: Reading, began: Instant) -> Result<Self, Error> {
        let Parts {
            client,
            operation,
            uri,
            mut headers,
            content_type,
            source,
            mut options,
        } = call.into_parts()?;
        let honoured_key = match idempotency_key(&client, operation, &headers, &mut options)? {
            Some((name, value)) => {
                headers.insert(name, value);
                client.inner.keys_honoured
            }
            None => false,
        };
        let timeout = options.timeout.unwrap_or(client.inner.timeout);
        Ok(Self {
            class: operation.class(honoured_key),
            // A time limit beyond what a clock can tell is none.
            deadline: began.checked_add(timeout),
            client,
            operation,
            uri,
            headers,
            content_type,
            source,
            options,
            reading,
        })
    }

    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'static OperationSpec {
        self.operation
    }

    /// The address that is called, path and query filled in.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The headers of this call. The client's default headers and its credential
    /// are not among them; what is here comes before those.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The headers of this call, to change them.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// How freely the request may be repeated.
    #[must_use]
    pub fn class(&self) -> Class {
        self.class
    }

    /// What is left of the time for the whole call; `None` is no limit.
    #[must_use]
    pub fn time_left(&self) -> Option<Duration> {
        let now = self.client.inner.time.now();
        self.deadline
            .map(|deadline| deadline.saturating_duration_since(now))
    }

    pub(super) fn retry(&self) -> RetryPolicy {
        self.options.retry.unwrap_or(self.client.inner.retry)
    }

    pub(super) fn timeout(&self) -> Duration {
        self.options.timeout.unwrap_or(self.client.inner.timeout)
    }

    pub(super) fn attempt_timeout(&self) -> Duration {
        self.options
            .attempt_timeout
            .unwrap_or(self.client.inner.attempt_timeout)
    }

    /// The request of one attempt.
    pub(super) fn request(
        &self,
        body: Body,
        credential: Option<(&HeaderName, &HeaderValue)>,
    ) -> Request<Body> {
        let defaults = &self.client.inner.headers;
        let mut headers = HeaderMap::with_capacity(defaults.len() + self.headers.len() + 2);
        for (name, value) in defaults {
            headers.insert(name, value.clone());
        }
        if let Some(content_type) = &self.content_type {
            headers.insert(CONTENT_TYPE, content_type.clone());
        }
        if let Some((name, value)) = credential {
            headers.insert(name, value.clone());
        }
        for name in self.headers.keys() {
            headers.remove(name);
        }
        for (name, value) in &self.headers {
            headers.append(name, value.clone());
        }
        let mut request = Request::new(body);
        *request.method_mut() = self.operation.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = headers;
        request
    }
}

impl fmt::Debug for CallContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallContext")
            .field("operation", &format_args!("{}", self.operation))
            .field("class", &self.class)
            .finish_non_exhaustive()
    }
}

/// A random UUID (RFC 9562, version 4), the form providers advise for keys.
fn random_uuid(high: u64, low: u64) -> String {
    let high = high & 0xffff_ffff_ffff_0fff | 0x4000;
    let low = low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff,
    )
}

/// The key of this call and the header it goes in: the caller's, or one made up
/// for it.
fn idempotency_key(
    client: &Client,
    operation: &OperationSpec,
    headers: &HeaderMap,
    options: &mut CallOptions,
) -> Result<Option<(HeaderName, HeaderValue)>, Error> {
    let header = client.inner.protocol.idempotency_header();
    let given = options.idempotency_key.take();
    let Some(name) = header.filter(|_| operation.takes_key) else {
        return match given {
            None => Ok(None),
            Some(_) => Err(Error::invalid_request(
                "this operation takes no idempotency key; leave out the key",
            )),
        };
    };
    // Set as a header, it is the caller's key all the same.
    if let (None, Some(value)) = (&given, headers.get(&name)) {
        return Ok(Some((name, value.clone())));
    }
    // Also where the provider may ignore it: whether it does is a setting of the
    // account, and where it does not, a write without a key is refused.
    let key = given.unwrap_or_else(|| {
        let clock = client.clock();
        random_uuid(clock.random(), clock.random())
    });
    match header_value(&key).filter(|_| !key.is_empty()) {
        Some(value) => Ok(Some((name, value))),
        None => Err(Error::invalid_request(
            "the idempotency key is empty, or holds a line break or a character that is not ASCII",
        )),
    }
}
