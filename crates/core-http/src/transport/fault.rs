use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::header::CONTENT_LENGTH;
use http::{Request, Response};

use super::{SharedTransport, Transport, TransportError};
use crate::body::Body;
use crate::error::BoxError;
use crate::time::FakeClock;

/// What goes wrong with one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Nothing.
    None,
    /// There is no connection: the request does not arrive.
    Refuse,
    /// The request arrives and is carried out, and the connection closes without
    /// a reply.
    Drop,
    /// The request arrives and is carried out, and no reply ever comes.
    Hang,
    /// The reply breaks off after half of its body.
    Cut,
    /// The reply ends after half of its body as if that were all of it.
    Shorten,
    /// Half of the reply's body comes, and then nothing.
    Stall,
}

/// A transport around another that goes wrong as it is told: one fault for each
/// request, in order, and none after the last.
///
/// ```
/// use core_http::time::FakeClock;
/// use core_http::transport::{Fault, FaultTransport, MockTransport};
///
/// let server = MockTransport::new().reply(200, "{}").reply(200, "{}");
/// let clock = FakeClock::new();
/// let transport = FaultTransport::new(server.clone(), clock.clone(), [Fault::Drop]);
/// // A client with this transport sees the first request fail after the server
/// // has carried it out, and `server.count()` tells whether it was sent again.
/// # let _ = transport;
/// ```
#[derive(Clone)]
pub struct FaultTransport {
    server: SharedTransport,
    clock: FakeClock,
    faults: Arc<Mutex<VecDeque<Fault>>>,
}

impl FaultTransport {
    /// Puts faults around a transport. Where one waits for something that never
    /// comes, the clock runs on to the next time limit.
    #[must_use]
    pub fn new(
        server: impl Transport,
        clock: FakeClock,
        faults: impl IntoIterator<Item = Fault>,
    ) -> Self {
        Self {
            server: Arc::new(server),
            clock,
            faults: Arc::new(Mutex::new(faults.into_iter().collect())),
        }
    }

    fn next(&self) -> Fault {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.pop_front().unwrap_or(Fault::None)
    }
}

#[async_trait]
impl Transport for FaultTransport {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let fault = self.next();
        if fault == Fault::Refuse {
            return Err(TransportError::connect("connection refused"));
        }
        let response = self.server.send(request).await?;
        match fault {
            Fault::None | Fault::Refuse => Ok(response),
            Fault::Drop => Err(TransportError::interrupted(
                "connection closed before a reply",
            )),
            Fault::Hang => {
                self.clock.hang().await;
                Err(TransportError::interrupted("hung up"))
            }
            Fault::Cut | Fault::Shorten | Fault::Stall => self.halve(fault, response).await,
        }
    }
}

impl FaultTransport {
    async fn halve(
        &self,
        fault: Fault,
        response: Response<Body>,
    ) -> Result<Response<Body>, TransportError> {
        let (mut head, mut body) = response.into_parts();
        let mut whole = Vec::new();
        while let Some(piece) = body.chunk().await.map_err(TransportError::interrupted)? {
            whole.extend_from_slice(&piece);
        }
        head.headers.insert(CONTENT_LENGTH, whole.len().into());
        whole.truncate(whole.len() / 2);

        let first = stream::iter([Ok(Bytes::from(whole))]);
        let clock = self.clock.clone();
        let rest = stream::once(async move {
            if fault == Fault::Stall {
                clock.hang().await;
            }
            Err::<Bytes, BoxError>("connection closed within the body".into())
        });
        let body = match fault {
            Fault::Shorten => Body::stream(first),
            _ => Body::stream(first.chain(rest)),
        };
        Ok(Response::from_parts(head, body))
    }
}

impl fmt::Debug for FaultTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultTransport")
            .field("server", &self.server)
            .finish_non_exhaustive()
    }
}
