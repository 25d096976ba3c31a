//! A client: where calls go, as whom, and with how much patience.
//!
//! ```
//! use std::time::Duration;
//! use core_http::{Client, Credential, Secret};
//! # use core_http::{Failure, OperationSpec, Payload, Protocol, ReplyParts};
//! # #[derive(Debug)] struct Example;
//! # impl Protocol for Example {
//! #     fn provider(&self) -> &'static str { "Example" }
//! #     fn open<'a>(&self, _: &OperationSpec, reply: &'a ReplyParts) -> Result<Payload<'a>, Failure> { Ok(Payload::new(reply.text()?, "")) }
//! #     fn failure(&self, _: &OperationSpec, _: &ReplyParts) -> Failure { Failure::default() }
//! # }
//! # fn main() -> Result<(), core_http::Error> {
//! # #[cfg(feature = "reqwest")] {
//! let client = Client::builder(&Example)
//!     .base_url("https://api.example.com/v2")
//!     .credential(Credential::bearer(Secret::new("t-1")))
//!     .timeout(Duration::from_secs(30))
//!     .build()?;
//! # let _ = client;
//! # }
//! # Ok(()) }
//! ```

mod base;
mod builder;
mod network;
mod settings;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

pub(crate) use self::base::BaseUrl;
pub use self::builder::ClientBuilder;
use crate::auth::Credential;
use crate::hooks::{Middleware, Observer};
use crate::limit::Limiter;
use crate::protocol::Protocol;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::time::{Clock, Time};
use crate::transport::SharedTransport;

/// Makes calls to one provider. Clones share everything and cost nothing.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

/// All that calls ask of a client.
#[derive(Clone)]
pub(crate) struct Inner {
    pub(crate) protocol: &'static dyn Protocol,
    pub(crate) base: BaseUrl,
    pub(crate) transport: SharedTransport,
    pub(crate) credential: Credential,
    /// A list and not a map: it is only ever copied into the map of a request.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: RetryBudget,
    pub(crate) time: Time,
    pub(crate) middleware: Vec<Arc<dyn Middleware>>,
    pub(crate) observers: Vec<Arc<dyn Observer>>,
    pub(crate) limiter: Option<Limiter>,
    pub(crate) max_response_bytes: usize,
    pub(crate) keys_honoured: bool,
}

impl Client {
    /// Begins a client of a provider.
    pub fn builder(protocol: &'static dyn Protocol) -> ClientBuilder {
        ClientBuilder::new(protocol)
    }

    /// The same client with another credential: same transport, settings and
    /// retry budget.
    ///
    /// Without a credential it is what a token source logs in with. Such a twin
    /// takes no slot of the limiter, so that a login cannot be kept out by the
    /// calls that wait for it.
    #[must_use]
    pub fn with_credential(&self, credential: Credential) -> Self {
        let mut inner = Inner::clone(&self.inner);
        if credential.is_none() {
            inner.limiter = None;
        }
        inner.credential = credential;
        Self {
            inner: Arc::new(inner),
        }
    }

    /// The base URL, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.inner.base.as_str()
    }

    /// The clock that the client goes by.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        self.inner.time.clock()
    }

    /// The budget of repetitions that the clones of this client share.
    #[must_use]
    pub fn retry_budget(&self) -> &RetryBudget {
        &self.inner.budget
    }

    pub(crate) fn base(&self) -> &BaseUrl {
        &self.inner.base
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("provider", &self.inner.protocol.provider())
            .field("base_url", &self.inner.base.as_str())
            .field("credential", &self.inner.credential)
            .field("transport", &self.inner.transport)
            .finish_non_exhaustive()
    }
}
