//! A server that takes a request and hangs up, which no mock server does.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A server on a socket of its own.
pub(crate) struct Loopback {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Loopback {
    /// Gives one answer per connection: a reply (see [`answer`]) or, for `None`,
    /// nothing: the request has been read to its end, and the connection closes.
    /// Whoever comes after the last answer gets nothing.
    pub(crate) async fn start(answers: impl IntoIterator<Item = Option<String>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::<Mutex<Vec<_>>>::default();
        let log = Arc::clone(&seen);
        let mut answers = answers.into_iter().collect::<Vec<_>>().into_iter();
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let request = read(&mut stream).await;
                log.lock().unwrap().push(request);
                if let Some(Some(reply)) = answers.next() {
                    stream.write_all(reply.as_bytes()).await.unwrap();
                }
            }
        });
        Self { url, seen }
    }

    /// The requests that were read whole, in order.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

/// A reply that ends its connection. `head` is the status line from the status
/// on, and any headers.
pub(crate) fn answer(head: &str, body: impl ToString) -> Option<String> {
    let body = body.to_string();
    Some(format!(
        "HTTP/1.1 {head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    ))
}

/// Reads one request, head and body.
pub(crate) async fn read(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    while !is_whole(&request) {
        assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
    }
    String::from_utf8(request).unwrap()
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_ascii_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.parse().unwrap());
    body.len() >= length
}
