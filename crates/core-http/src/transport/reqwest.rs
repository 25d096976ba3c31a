mod origin;
mod tls;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};
use http_body::Frame;
use http_body_util::BodyExt;
use reqwest::redirect;

use self::origin::Origin;
use self::tls::{Identity, Trust};
use super::error::{RequestBodyFailed, caused_by};
use super::{Delivery, Transport, TransportError, TransportErrorKind};
use crate::body::Body;
use crate::error::{BoxError, Error};
use crate::json::Secret;

/// The built-in transport: reqwest, with everything off that would send a request
/// a second time or somewhere else.
///
/// Redirects are not followed, nothing is repeated, there are no cookies, and the
/// proxy is the one given to the builder: the proxy variables of the environment
/// are not read. Connections are kept and used again.
///
/// ```
/// use std::time::Duration;
/// use core_http::transport::ReqwestTransport;
///
/// let transport = ReqwestTransport::builder()
///     .connect_timeout(Duration::from_secs(5))
///     .build()?;
/// # let _ = transport;
/// # Ok::<(), core_http::Error>(())
/// ```
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    origin: Origin,
}

impl ReqwestTransport {
    /// Begins a transport.
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder {
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(50),
            proxy: None,
            system_proxy: false,
            trust: Trust::default(),
        }
    }

    /// Uses a client of your own, for certificates and whatever else the builder
    /// does not offer.
    ///
    /// Build it with `redirect::Policy::none()` and `retry::never()`, which cannot
    /// be switched off from here: a redirect that is followed takes an API key in
    /// a header of its own along.
    #[must_use]
    pub fn from_client(client: reqwest::Client) -> Self {
        Self {
            client,
            origin: Origin::default(),
        }
    }
}

/// A [`ReqwestTransport`] that is being put together.
#[must_use]
pub struct ReqwestTransportBuilder {
    connect_timeout: Duration,
    idle_timeout: Duration,
    proxy: Option<String>,
    system_proxy: bool,
    trust: Trust,
}

impl ReqwestTransportBuilder {
    /// Bounds the making of a connection: name, TCP, TLS. 10 s by default.
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

    /// Sends everything through this proxy, as in `http://user:password@host:3128`.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Reads the proxy variables of the environment (`HTTPS_PROXY` and others),
    /// which is otherwise not done.
    pub fn system_proxy(mut self, read: bool) -> Self {
        self.system_proxy = read;
        self
    }

    /// Leaves out TLS, and with it the loading of the system's certificates: for
    /// a server on this machine.
    pub fn plain_only(mut self, plain: bool) -> Self {
        self.trust.plain_only = plain;
        self
    }

    /// Trusts these certificates too, beside those of the system: PEM, one or
    /// several.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.trust.roots.push(pem.into());
        self
    }

    /// Presents a certificate to servers that ask for one: a chain and its private
    /// key, both PEM.
    pub fn client_identity(mut self, chain: impl Into<Vec<u8>>, key: impl Into<Secret>) -> Self {
        self.trust.identity = Some(Identity {
            chain: chain.into(),
            key: key.into(),
        });
        self
    }

    /// The transport.
    ///
    /// # Errors
    /// When the proxy is no URL of one, a certificate or key cannot be read, or
    /// there are no certificates to check servers by.
    pub fn build(self) -> Result<ReqwestTransport, Error> {
        let mut builder = reqwest::Client::builder()
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(self.idle_timeout);
        if !self.system_proxy {
            builder = builder.no_proxy();
        }
        if let Some(url) = self.proxy {
            builder = builder.proxy(proxy(&url)?);
        }
        let client = tls::configure(builder, self.trust)?
            .build()
            .map_err(|source| {
                Error::configuration("the HTTP client cannot be set up").with_source(source)
            })?;
        Ok(ReqwestTransport::from_client(client))
    }
}

/// Its errors do not repeat the URL, which may hold a password.
fn proxy(url: &str) -> Result<reqwest::Proxy, Error> {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme);
    let known = scheme.is_none_or(|it| ["http", "https"].contains(&&*it.to_ascii_lowercase()));
    if !known {
        return Err(Error::configuration(
            "the proxy's URL has to begin with `http://` or `https://`",
        ));
    }
    reqwest::Proxy::all(url).map_err(|_| {
        Error::configuration("the proxy is not a URL, as in `http://proxy.example.com:3128`")
    })
}

#[async_trait]
impl Transport for ReqwestTransport {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let request = self.outgoing(request)?;
        let mut response = self.client.execute(request).await.map_err(failure)?;

        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = Incoming(response.bytes_stream());
        let mut incoming = Response::new(Body::boxed(Box::pin(body)));
        *incoming.status_mut() = status;
        *incoming.headers_mut() = headers;
        Ok(incoming)
    }
}

/// A reply's body as reqwest hands it out, with nothing put around it that would
/// be gone through for every piece.
struct Incoming<S>(S);

impl<S> http_body::Body for Incoming<S>
where
    S: Stream<Item = reqwest::Result<Bytes>> + Unpin,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Pin::new(&mut self.0).poll_next(cx).map(|piece| {
            piece.map(|piece| match piece {
                Ok(data) => Ok(Frame::data(data)),
                Err(error) => Err(error.without_url().into()),
            })
        })
    }
}

impl ReqwestTransport {
    fn outgoing(&self, request: Request<Body>) -> Result<reqwest::Request, TransportError> {
        let (head, body) = request.into_parts();
        let mut request = reqwest::Request::new(head.method, self.origin.url(&head.uri)?);
        *request.headers_mut() = head.headers;
        *request.body_mut() = match body.as_bytes() {
            Some(bytes) if bytes.is_empty() => None,
            Some(bytes) => Some(bytes.clone().into()),
            None => Some(reqwest::Body::wrap(body.map_err(RequestBodyFailed))),
        };
        Ok(request)
    }
}

fn failure(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let kind = if error.is_connect() {
        return TransportError::connect(error);
    } else if error.is_builder() {
        return TransportError::unsupported(error);
    } else if caused_by::<RequestBodyFailed>(&error) {
        TransportErrorKind::RequestBody
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind, Delivery::MaybeSent, error)
}

impl fmt::Debug for ReqwestTransportBuilder {
    /// The URL of a proxy may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransportBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("has_proxy", &self.proxy.is_some())
            .field("system_proxy", &self.system_proxy)
            .field("plain_only", &self.trust.plain_only)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ReqwestTransport {
    /// The client would print its default headers and proxies.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_that_is_no_url_is_refused_without_repeating_it() {
        let error = ReqwestTransport::builder()
            .proxy("http://user:s3cret@:bad:port")
            .build()
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "the proxy is not a URL, as in `http://proxy.example.com:3128`"
        );
        assert!(!format!("{error:?}").contains("s3cret"));

        let error = ReqwestTransport::builder()
            .proxy("socks5://user:s3cret@proxy.example.com:1080")
            .build()
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "the proxy's URL has to begin with `http://` or `https://`"
        );
        assert!(!format!("{error:?}").contains("s3cret"));
    }

    #[test]
    fn a_transport_prints_nothing_of_its_settings() {
        let builder = || {
            ReqwestTransport::builder()
                .proxy("http://user:s3cret@proxy.example.com:3128")
                .plain_only(true)
        };
        let text = format!("{:?} {:?}", builder(), builder().build().unwrap());
        assert!(!text.contains("s3cret"), "{text}");
    }
}
