//! The time limits of the transport over hyper, which has none of its own.

#![cfg(feature = "hyper")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use core_http::transport::{HyperTransport, Transport, TransportError, TransportErrorKind};
use core_http::{Body, Delivery};
use http::{Request, Response};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const MINUTE: Duration = Duration::from_secs(60);

async fn get(
    transport: &HyperTransport,
    address: SocketAddr,
) -> Result<Response<Body>, TransportError> {
    let request = Request::get(format!("http://{address}/"));
    transport.send(request.body(Body::empty()).unwrap()).await
}

/// A listener that accepts nobody and whose queue is full: the next connection
/// is neither made nor refused.
#[cfg(target_os = "linux")]
async fn full() -> (TcpListener, Vec<TcpStream>) {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    // A queue of one holds two on Linux.
    let mut queue = Vec::new();
    for _ in 0..2 {
        queue.push(TcpStream::connect(address).await.unwrap());
    }
    (listener, queue)
}

/// What never was connected cannot have been sent, so even a POST may be
/// repeated.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_connection_that_is_never_made_is_given_up_and_nothing_was_sent() {
    let (listener, _queue) = full().await;
    let address = listener.local_addr().unwrap();
    // From here time passes only while everybody waits.
    tokio::time::pause();
    let transport = HyperTransport::builder()
        .connect_timeout(Duration::from_secs(3))
        .plain();
    let began = tokio::time::Instant::now();
    let error = get(&transport, address).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "there was no connection within 3s"
    );
    let waited = began.elapsed();
    assert!((2..=4).contains(&waited.as_secs()), "{waited:?}");
}

/// The limit is on the connection: a server may think for as long as it likes.
#[tokio::test]
async fn a_server_that_is_slow_to_answer_is_not_taken_for_one_that_cannot_be_reached() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        receive(&mut stream).await;
        tokio::time::pause();
        tokio::time::advance(MINUTE).await;
        tokio::time::resume();
        answer(&mut stream).await;
    });
    let transport = HyperTransport::builder()
        .connect_timeout(MINUTE / 2)
        .plain();
    let reply = get(&transport, address).await.unwrap();
    assert_eq!(reply.status(), 200);
    server.await.unwrap();
}

/// A server that answers each request and counts connections.
async fn counting() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counter.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                while receive(&mut stream).await {
                    answer(&mut stream).await;
                }
            });
        }
    });
    (address, connections)
}

/// Waits for the end of a request without a body.
async fn receive(stream: &mut TcpStream) -> bool {
    let mut seen = Vec::new();
    let mut buffer = [0; 1024];
    loop {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return false,
            Ok(read) => seen.extend_from_slice(&buffer[..read]),
        }
        if seen.ends_with(b"\r\n\r\n") {
            return true;
        }
    }
}

async fn answer(stream: &mut TcpStream) {
    stream
        .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_connection_is_used_again_until_it_was_idle_for_too_long() {
    let (address, connections) = counting().await;
    let transport = HyperTransport::builder()
        .connect_timeout(Duration::MAX)
        .plain();
    let mut used = Vec::new();
    for idle in [0, 49, 51] {
        tokio::time::pause();
        tokio::time::advance(Duration::from_secs(idle)).await;
        tokio::time::resume();
        let mut reply = get(&transport, address).await.unwrap();
        while reply.body_mut().chunk().await.unwrap().is_some() {}
        used.push(connections.load(Ordering::Relaxed));
    }
    assert_eq!(used, [1, 1, 2]);
}
