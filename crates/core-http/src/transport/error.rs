use std::fmt;

use crate::error::BoxError;

/// Whether a server may have received a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// It cannot have: there was no connection.
    NotSent,
    /// It may have, and may have acted on it.
    MaybeSent,
}

/// What kind of failure a transport met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: name resolution, TCP, TLS, proxy.
    Connect,
    /// The transport's own time limit passed.
    Timeout,
    /// The connection broke, or closed without a complete reply.
    Interrupted,
    /// The caller's own body failed while it was sent.
    RequestBody,
    /// This transport cannot carry this request, however often it is tried.
    Unsupported,
}

/// Why a transport brought no reply, and whether the request may have arrived.
pub struct TransportError {
    kind: TransportErrorKind,
    delivery: Delivery,
    source: BoxError,
}

impl TransportError {
    /// A failure of a kind. Say [`Delivery::NotSent`] only when no byte of the
    /// request can have reached the server: the request may then be repeated
    /// even if it must not be carried out twice.
    #[must_use]
    pub fn new(kind: TransportErrorKind, delivery: Delivery, source: impl Into<BoxError>) -> Self {
        Self {
            kind,
            delivery,
            source: source.into(),
        }
    }

    /// There was no connection, so nothing was sent.
    #[must_use]
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self::new(TransportErrorKind::Connect, Delivery::NotSent, source)
    }

    /// The connection broke after the request may have been received.
    #[must_use]
    pub fn interrupted(source: impl Into<BoxError>) -> Self {
        Self::new(TransportErrorKind::Interrupted, Delivery::MaybeSent, source)
    }

    /// This transport cannot carry this request.
    #[must_use]
    pub fn unsupported(source: impl Into<BoxError>) -> Self {
        Self::new(TransportErrorKind::Unsupported, Delivery::NotSent, source)
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the request may have been received.
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        self.delivery
    }

    pub(crate) fn into_source(self) -> BoxError {
        self.source
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("delivery", &self.delivery)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection could be made",
            TransportErrorKind::Timeout => "the transport's time limit passed",
            TransportErrorKind::Interrupted => "the connection broke before the reply was complete",
            TransportErrorKind::RequestBody => "the request body failed while it was sent",
            TransportErrorKind::Unsupported => "the transport cannot carry this request",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

/// Marks a failure of the caller's own body on its way through an HTTP library.
#[cfg(any(feature = "reqwest", feature = "hyper"))]
#[derive(Debug, thiserror::Error)]
#[error("the request body failed")]
pub(super) struct RequestBodyFailed(#[source] pub(super) BoxError);

/// Whether an error or one of its causes is of a type.
#[cfg(any(feature = "reqwest", feature = "hyper"))]
pub(super) fn caused_by<E: std::error::Error + 'static>(
    error: &(dyn std::error::Error + 'static),
) -> bool {
    std::iter::successors(Some(error), |error| error.source()).any(|error| error.is::<E>())
}
