//! Connections: accepting them, serving them, ending them.
//!
//! The sandbox owns its connections instead of leaving them to a framework, because a fault may
//! have to close one without a byte: hyper does that when the service returns an error.

use std::{sync::Arc, time::Duration};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    task::JoinSet,
};

use crate::{clock::wall_sleep, exchange::Shared};

/// Connections at a time; further ones wait to be accepted.
const MAX_CONNECTIONS: usize = 1_024;

/// The most of a request that is read ahead, and so the largest head. What the journal remembers
/// of a request keeps that much alive.
const MAX_BUFFER: usize = 64 << 10;

/// Headers that are read, so that more than the sandbox takes are refused in the provider's words
/// and not in hyper's, which has none.
const MAX_HEADERS: usize = 500;

/// How long a stopping sandbox waits for requests under way.
const GRACE: Duration = Duration::from_secs(2);

/// Serves until `stop` changes. Dropping the future closes every connection at once.
pub(crate) async fn serve(
    listener: TcpListener,
    shared: Arc<Shared>,
    mut stop: watch::Receiver<bool>,
) {
    let slots = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = accept(&listener, &slots) => {
                let (stream, slot) = accepted;
                let connection = serve_connection(stream, Arc::clone(&shared), stop.clone());
                connections.spawn(async move {
                    connection.await;
                    drop(slot);
                });
            }
            Some(_) = connections.join_next() => {}
            _ = stop.changed() => break,
        }
    }
    drop(listener);
    shared.end_streams();
    tokio::select! {
        () = async { while connections.join_next().await.is_some() {} } => {}
        () = wall_sleep(GRACE) => {}
    }
}

async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> (TcpStream, Option<tokio::sync::OwnedSemaphorePermit>) {
    let slot = Arc::clone(slots).acquire_owned().await.ok();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return (stream, slot),
            // Out of file descriptors, or the client is gone already: neither ends the sandbox.
            Err(_) => wall_sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn serve_connection(stream: TcpStream, shared: Arc<Shared>, mut stop: watch::Receiver<bool>) {
    // Without this a small reply may wait for the client's acknowledgement.
    let _ = stream.set_nodelay(true);
    let patience = shared.patience;
    let service = service_fn(|request| {
        let shared = Arc::clone(&shared);
        async move { shared.exchange(request).await }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .max_buf_size(MAX_BUFFER)
        .max_headers(MAX_HEADERS)
        .header_read_timeout(patience)
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    // An error is a client that went away, or a fault that hung up and is in the journal.
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = stop.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}
