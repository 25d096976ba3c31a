use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderName, HeaderValue};

use super::{BaseUrl, Client, Inner};
use crate::auth::Credential;
use crate::error::Error;
use crate::hooks::{Middleware, Observer};
use crate::limit::Limiter;
use crate::protocol::Protocol;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::time::{Clock, Time};
use crate::transport::{SharedTransport, Transport};
use crate::value::header_value;

/// A client that is being put together.
///
/// | setting | default |
/// |---|---|
/// | [`timeout`](Self::timeout), of a whole call | 60 s |
/// | [`attempt_timeout`](Self::attempt_timeout) | 30 s |
/// | [`connect_timeout`](Self::connect_timeout) | 10 s |
/// | [`retry`](Self::retry) | 3 attempts |
/// | [`max_response_bytes`](Self::max_response_bytes) | 16 MiB |
/// | [`concurrency`](Self::concurrency) | not limited |
#[must_use]
pub struct ClientBuilder {
    protocol: &'static dyn Protocol,
    base_url: String,
    allow_http: bool,
    transport: Option<SharedTransport>,
    credential: Credential,
    headers: Vec<(HeaderName, HeaderValue)>,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    retry: RetryPolicy,
    budget: RetryBudget,
    time: Time,
    middleware: Vec<Arc<dyn Middleware>>,
    observers: Vec<Arc<dyn Observer>>,
    limiter: Option<Limiter>,
    max_response_bytes: usize,
    keys_honoured: bool,
    problem: Option<Error>,
}

impl ClientBuilder {
    pub(super) fn new(protocol: &'static dyn Protocol) -> Self {
        Self {
            protocol,
            base_url: String::new(),
            allow_http: false,
            transport: None,
            credential: Credential::none(),
            headers: vec![
                (ACCEPT, HeaderValue::from_static("application/json")),
                (USER_AGENT, HeaderValue::from_static(OWN_NAME)),
            ],
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            retry: RetryPolicy::default(),
            budget: RetryBudget::default(),
            time: Time::System,
            middleware: Vec::new(),
            observers: Vec::new(),
            limiter: None,
            max_response_bytes: 16 * 1024 * 1024,
            keys_honoured: false,
            problem: None,
        }
    }

    /// Where the provider is. May carry a path prefix; must be `https` unless the
    /// host is this machine.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Allows a base URL that is not encrypted. Credentials then travel in the
    /// clear.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// What carries the requests, in place of the built-in transport.
    pub fn transport(self, transport: impl Transport) -> Self {
        self.shared_transport(Arc::new(transport))
    }

    /// What carries the requests, shared with other clients.
    pub fn shared_transport(mut self, transport: SharedTransport) -> Self {
        self.transport = Some(transport);
        self
    }

    /// What is sent with operations that require authentication.
    pub fn credential(mut self, credential: Credential) -> Self {
        self.credential = credential;
        self
    }

    /// A header of every request; replaces the one of that name.
    pub fn default_header(mut self, name: &'static str, value: impl AsRef<str>) -> Self {
        let name_and_value = HeaderName::from_bytes(name.as_bytes())
            .ok()
            .zip(header_value(value.as_ref()));
        match name_and_value {
            Some((name, value)) => {
                self.headers.retain(|(other, _)| *other != name);
                self.headers.push((name, value));
            }
            None => {
                self.problem.get_or_insert(Error::configuration(format!(
                    "the default header `{name}` holds a line break or a character that is not ASCII"
                )));
            }
        }
        self
    }

    /// The name of the program, put before this library's own.
    pub fn user_agent(self, name: impl AsRef<str>) -> Self {
        let text = format!("{} {OWN_NAME}", name.as_ref());
        self.default_header("user-agent", text)
    }

    /// Bounds each call as a whole: every attempt and every pause.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Bounds each attempt, from sending to the end of the reply.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Bounds the making of a connection by the built-in transport. A connection
    /// that is not made in time is known not to have sent anything.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How often and how far apart a request is sent.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many repetitions all clones of the client may make together. A budget
    /// given to several clients is shared by them.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// Where time and chance come from; a fake one in tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.time = Time::Other(Arc::new(clock));
        self
    }

    /// Adds a middleware. The first one added is the outermost.
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.middleware.push(Arc::new(middleware));
        self
    }

    /// Adds an observer.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// At most so many requests under way at once; zero counts as one.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.limiter = Some(Limiter::new(requests));
        self
    }

    /// The largest reply that is read. Streamed replies are not bounded.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Says that whatever is behind the base URL carries a request out once per
    /// idempotency key, so that operations with a key may be repeated.
    pub fn keys_honoured(mut self, honoured: bool) -> Self {
        self.keys_honoured = honoured;
        self
    }

    /// The client.
    ///
    /// # Errors
    /// [`Configuration`](crate::ErrorKind::Configuration), with what is wrong and
    /// what would be right.
    pub fn build(self) -> Result<Client, Error> {
        let provider = self.protocol.provider();
        self.assemble()
            .map_err(|error| error.with_provider(provider))
    }

    fn assemble(self) -> Result<Client, Error> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let base = BaseUrl::parse(&self.base_url, self.allow_http)?;
        self.credential.ticket()?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => built_in(self.connect_timeout, base.is_plain())?,
        };
        Ok(Client {
            inner: Arc::new(Inner {
                protocol: self.protocol,
                base,
                transport,
                credential: self.credential,
                headers: self.headers,
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
                retry: self.retry,
                budget: self.budget,
                time: self.time,
                middleware: self.middleware,
                observers: self.observers,
                limiter: self.limiter,
                max_response_bytes: self.max_response_bytes,
                keys_honoured: self.keys_honoured,
            }),
        })
    }
}

const OWN_NAME: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

#[cfg(feature = "reqwest")]
fn built_in(connect_timeout: Duration, plain_only: bool) -> Result<SharedTransport, Error> {
    let transport = crate::transport::ReqwestTransport::builder()
        .connect_timeout(connect_timeout)
        .plain_only(plain_only)
        .build()?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "reqwest"))]
fn built_in(_: Duration, _: bool) -> Result<SharedTransport, Error> {
    Err(Error::configuration(
        "there is no built-in transport: enable the feature `reqwest`, or give one to `transport`",
    ))
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("provider", &self.protocol.provider())
            .field("credential", &self.credential)
            .finish_non_exhaustive()
    }
}
