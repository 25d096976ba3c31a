use std::fmt;

use async_trait::async_trait;
use http::{Request, Response};
use http_body_util::BodyExt;
use http_body_util::combinators::MapErr;
use hyper_util::client::legacy::connect::{Connect, HttpConnector};
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::TokioExecutor;

use super::error::{RequestBodyFailed, caused_by};
use super::{Delivery, Transport, TransportError, TransportErrorKind};
use crate::body::Body;
use crate::error::BoxError;

/// A transport over hyper-util, without what reqwest puts around it: about half
/// the work per call, and neither proxies nor decompression.
///
/// Speaks plain HTTP. For `https`, give it a connector that does, such as the one
/// of `hyper-rustls`.
///
/// ```
/// use core_http::transport::HyperTransport;
///
/// let transport = HyperTransport::plain();
/// # let _ = transport;
/// ```
#[derive(Clone)]
pub struct HyperTransport<C = HttpConnector> {
    client: Client<C, Outgoing>,
}

/// A request body whose failures can be told from those of the connection.
type Outgoing = MapErr<Body, fn(BoxError) -> RequestBodyFailed>;

impl HyperTransport {
    /// A transport for `http` URLs.
    #[must_use]
    pub fn plain() -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Self::with_connector(connector)
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> HyperTransport<C> {
    /// A transport that makes its connections with `connector`.
    #[must_use]
    pub fn with_connector(connector: C) -> Self {
        Self {
            client: Client::builder(TokioExecutor::new()).build(connector),
        }
    }
}

#[async_trait]
impl<C: Connect + Clone + Send + Sync + 'static> Transport for HyperTransport<C> {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let mark: fn(BoxError) -> RequestBodyFailed = RequestBodyFailed;
        let request = request.map(|body| body.map_err(mark));
        match self.client.request(request).await {
            Ok(response) => Ok(response.map(Body::wrap)),
            Err(error) => Err(failure(error)),
        }
    }
}

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
