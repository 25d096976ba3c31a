use std::fmt;
use std::pin::pin;
use std::time::Duration;

use async_trait::async_trait;
use http::{Request, Response};
use http_body_util::BodyExt;
use http_body_util::combinators::MapErr;
use hyper_util::client::legacy::connect::{Connect, HttpConnector, capture_connection};
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::error::{RequestBodyFailed, caused_by};
use super::{Delivery, Transport, TransportError, TransportErrorKind};
use crate::body::Body;
use crate::error::BoxError;
use crate::time::{Elapsed, Time};

/// A transport over hyper-util, without what reqwest puts around it: about half
/// the work per call, and neither proxies nor decompression.
///
/// Speaks plain HTTP. For `https`, give it a connector that does, such as the one
/// of `hyper-rustls`.
///
/// ```
/// use std::time::Duration;
/// use core_http::transport::HyperTransport;
///
/// let transport = HyperTransport::plain();
/// let patient = HyperTransport::builder().connect_timeout(Duration::from_secs(30)).plain();
/// # let _ = (transport, patient);
/// ```
#[derive(Clone)]
pub struct HyperTransport<C = HttpConnector> {
    client: Client<C, Outgoing>,
    connect_timeout: Duration,
}

/// A request body whose failures can be told from those of the connection.
type Outgoing = MapErr<Body, fn(BoxError) -> RequestBodyFailed>;

impl HyperTransport {
    /// Begins a transport.
    pub fn builder() -> HyperTransportBuilder {
        HyperTransportBuilder {
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(50),
        }
    }

    /// A transport for `http` URLs.
    #[must_use]
    pub fn plain() -> Self {
        Self::builder().plain()
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> HyperTransport<C> {
    /// A transport that makes its connections with `connector`.
    #[must_use]
    pub fn with_connector(connector: C) -> Self {
        HyperTransport::builder().with_connector(connector)
    }
}

/// A [`HyperTransport`] that is being put together.
#[derive(Debug, Clone)]
#[must_use]
pub struct HyperTransportBuilder {
    connect_timeout: Duration,
    idle_timeout: Duration,
}

impl HyperTransportBuilder {
    /// Bounds the making of a connection: name, TCP, and TLS where the connector
    /// has it. 10 s by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long an unused connection is kept. 50 s by default, which is below what
    /// common servers keep: one that the server has just closed may swallow a
    /// request.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// The transport, for `http` URLs.
    #[must_use]
    pub fn plain(self) -> HyperTransport {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        self.with_connector(connector)
    }

    /// The transport, making its connections with `connector`.
    #[must_use]
    pub fn with_connector<C>(self, connector: C) -> HyperTransport<C>
    where
        C: Connect + Clone + Send + Sync + 'static,
    {
        let client = Client::builder(TokioExecutor::new())
            .pool_idle_timeout(self.idle_timeout)
            .pool_timer(TokioTimer::new())
            .build(connector);
        HyperTransport {
            client,
            connect_timeout: self.connect_timeout,
        }
    }
}

#[async_trait]
impl<C: Connect + Clone + Send + Sync + 'static> Transport for HyperTransport<C> {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let mark: fn(BoxError) -> RequestBodyFailed = RequestBodyFailed;
        let mut request = request.map(|body| body.map_err(mark));
        let connection = capture_connection(&mut request);
        let mut exchange = pin!(self.client.request(request));
        let limit = Time::System.now().checked_add(self.connect_timeout);
        let result = match Time::System.within(limit, exchange.as_mut()).await {
            Ok(result) => result,
            // Connected in time. How long the server may think is the call's matter.
            Err(Elapsed) if connection.connection_metadata().is_some() => exchange.await,
            // The request is handed to a connection, and there was none.
            Err(Elapsed) => return Err(TransportError::connect(Unconnected(self.connect_timeout))),
        };
        match result {
            Ok(response) => Ok(response.map(Body::wrap)),
            Err(error) => Err(failure(error)),
        }
    }
}

/// The connector did not come to an end.
#[derive(Debug, thiserror::Error)]
#[error("there was no connection within {0:?}")]
struct Unconnected(Duration);

fn failure(error: Error) -> TransportError {
    if error.is_connect() {
        return TransportError::connect(error);
    }
    let kind = if caused_by::<RequestBodyFailed>(&error) {
        TransportErrorKind::RequestBody
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind, Delivery::MaybeSent, error)
}

impl<C> fmt::Debug for HyperTransport<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HyperTransport")
    }
}
