//! A transport whose replies wait until the test lets them go.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use core_http::http::{Request, Response};
use core_http::{Body, Transport, TransportError};
use tokio::sync::Semaphore;

type Held = dyn Fn(&Request<Body>) -> bool + Send + Sync;

/// Holds back the replies to some requests. The server behind it has acted by
/// then: what waits is the answer.
#[derive(Clone)]
pub(crate) struct Gate {
    server: Arc<dyn Transport>,
    held: Arc<Held>,
    waiting: Arc<Semaphore>,
    open: Arc<Semaphore>,
}

impl Gate {
    pub(crate) fn new(
        server: impl Transport,
        held: impl Fn(&Request<Body>) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self {
            server: Arc::new(server),
            held: Arc::new(held),
            waiting: Arc::new(Semaphore::new(0)),
            open: Arc::new(Semaphore::new(0)),
        }
    }

    /// Waits until so many more replies are held back.
    pub(crate) async fn until_held(&self, replies: usize) {
        let replies = u32::try_from(replies).unwrap();
        self.waiting.acquire_many(replies).await.unwrap().forget();
    }

    /// Lets so many replies go, those that are waiting and those to come.
    pub(crate) fn release(&self, replies: usize) {
        self.open.add_permits(replies);
    }
}

#[async_trait]
impl Transport for Gate {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let held = (self.held)(&request);
        let response = self.server.send(request).await?;
        if held {
            self.waiting.add_permits(1);
            self.open.acquire().await.unwrap().forget();
        }
        Ok(response)
    }
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Gate")
    }
}
