use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderName, HeaderValue};

use super::network::Network;
use super::{BaseUrl, Client, Inner};
use crate::auth::Credential;
use crate::error::Error;
use crate::hooks::{Middleware, Observer};
use crate::json::Secret;
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
/// | [`proxy`](Self::proxy), [`system_proxy`](Self::system_proxy) | none, and the environment is not read |
/// | [`root_certificates`](Self::root_certificates) | those of the system |
#[must_use]
pub struct ClientBuilder {
    protocol: &'static dyn Protocol,
    base_url: String,
    allow_http: bool,
    transport: Option<SharedTransport>,
    credential: Credential,
    headers: Vec<(HeaderName, HeaderValue)>,
    /// What the library calls itself, behind the name of the program.
    library: String,
    timeout: Duration,
    attempt_timeout: Duration,
    network: Network,
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
            library: OWN_NAME.to_owned(),
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            network: Network::default(),
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
        let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
            return self.problem(format!(
                "`{}` cannot be the name of a header: use letters, digits and `-`",
                name.escape_debug()
            ));
        };
        let Some(value) = header_value(value.as_ref()) else {
            return self.problem(format!(
                "the default header `{name}` holds a line break or a character that is not ASCII"
            ));
        };
        self.headers.retain(|(other, _)| *other != header);
        self.headers.push((header, value));
        self
    }

    /// Keeps the first problem for `build`.
    fn problem(mut self, message: String) -> Self {
        self.problem.get_or_insert(Error::configuration(message));
        self
    }

    /// What a client crate calls itself in `User-Agent`, as in `ecgrid-client/0.1.0`;
    /// stands before the name of this crate.
    pub fn library(mut self, name_and_version: &str) -> Self {
        self.library = format!("{name_and_version} {OWN_NAME}");
        let text = self.library.clone();
        self.default_header("user-agent", text)
    }

    /// The name of the program, put before the library's own.
    pub fn user_agent(self, name: impl AsRef<str>) -> Self {
        let text = format!("{} {}", name.as_ref(), self.library);
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
        self.network.connect_timeout = timeout;
        self
    }

    /// Sends everything through this proxy, as in `http://user:password@host:3128`.
    /// For the built-in transport.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.network.proxy = Some(url.into());
        self
    }

    /// Reads the proxy variables of the environment (`HTTPS_PROXY`, `NO_PROXY` and
    /// others), which is otherwise not done. For the built-in transport.
    pub fn system_proxy(mut self, read: bool) -> Self {
        self.network.system_proxy = read;
        self
    }

    /// Trusts these certificates too, beside those of the system: PEM, one or
    /// several. For the built-in transport.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.network.roots.push(pem.into());
        self
    }

    /// Presents a certificate to servers and proxies that ask for one: a chain and
    /// its private key, both PEM. For the built-in transport.
    pub fn client_identity(mut self, chain: impl Into<Vec<u8>>, key: impl Into<Secret>) -> Self {
        self.network.identity = Some((chain.into(), key.into()));
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
            Some(transport) => {
                self.network.give_way()?;
                transport
            }
            None => self.network.transport(base.is_plain())?,
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

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("provider", &self.protocol.provider())
            .field("credential", &self.credential)
            .finish_non_exhaustive()
    }
}
