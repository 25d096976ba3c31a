//! How requests leave the process.
//!
//! A [`Transport`] moves one request and knows nothing of retries, tokens or
//! envelopes. Whoever implements it decides one thing that nothing above can
//! find out: whether a request that failed may have been received. A
//! [`TransportError`] cannot be made without saying so.
//!
//! ```
//! use async_trait::async_trait;
//! use core_http::{Body, Transport, TransportError};
//!
//! #[derive(Debug)]
//! struct Offline;
//!
//! #[async_trait]
//! impl Transport for Offline {
//!     async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
//!         Err(TransportError::connect("this machine is offline"))
//!     }
//! }
//! ```

mod error;
#[cfg(any(test, feature = "test-util"))]
mod fault;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(any(test, feature = "test-util"))]
mod mock;
#[cfg(feature = "reqwest")]
mod reqwest;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;

pub use self::error::{Delivery, TransportError, TransportErrorKind};
#[cfg(any(test, feature = "test-util"))]
pub use self::fault::{Fault, FaultTransport};
#[cfg(feature = "hyper")]
pub use self::hyper::{HyperTransport, HyperTransportBuilder};
#[cfg(any(test, feature = "test-util"))]
pub use self::mock::{MockReply, MockTransport, RecordedRequest};
#[cfg(feature = "reqwest")]
pub use self::reqwest::{ReqwestTransport, ReqwestTransportBuilder};
use crate::body::Body;

/// Something that can carry a request to a server and bring back its reply.
///
/// An implementation sends the request once: it follows no redirects and repeats
/// nothing, since only the call loop knows what may be repeated. Dropping the
/// future gives the request up.
#[async_trait]
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends the request; resolves when status and headers are there, with the
    /// body still to be read.
    async fn send(
        &self,
        request: http::Request<Body>,
    ) -> Result<http::Response<Body>, TransportError>;
}

/// A transport as clients hold it.
pub type SharedTransport = Arc<dyn Transport>;
