//! A server on a socket that does what a mock cannot: close, cut, lie.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use core_http::time::FakeClock;
use core_http::{Client, ClientBuilder, Failure, OperationSpec, Payload, Protocol, ReplyParts};
use http::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with a request after it has carried it out.
#[derive(Debug, Clone)]
pub(crate) enum Does {
    /// Sends these bytes and keeps the connection.
    Answers(String),
    /// Sends these bytes and closes the connection.
    Breaks(String),
    /// Closes the connection without a byte.
    Closes,
}

/// A reply with a JSON body.
pub(crate) fn reply(status: &str, body: &str) -> Does {
    reply_with(status, "", body)
}

/// A reply with headers, each with its line end.
pub(crate) fn reply_with(status: &str, headers: &str, body: &str) -> Does {
    let length = body.len();
    Does::Answers(format!(
        "HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n{body}"
    ))
}

/// A server that listens on the loopback and goes through a script, then answers
/// `200 null`.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    log: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) async fn start(script: impl IntoIterator<Item = Does>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let log = Arc::new(Mutex::new(Vec::new()));
        let script = Arc::new(Mutex::new(script.into_iter().collect::<VecDeque<_>>()));
        let server = Self {
            address,
            log: Arc::clone(&log),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&script), Arc::clone(&log)));
            }
        });
        server
    }

    /// A server that is not there.
    pub(crate) fn absent(address: SocketAddr) -> Self {
        Self {
            address,
            log: Arc::default(),
        }
    }

    /// The requests as they came, head and body.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }

    /// A client of this server with the built-in transport.
    pub(crate) fn client(&self) -> ClientBuilder {
        Client::builder(&Plain)
            .base_url(format!("http://{}", self.address))
            .clock(FakeClock::new())
    }
}

async fn serve(
    mut stream: TcpStream,
    script: Arc<Mutex<VecDeque<Does>>>,
    log: Arc<Mutex<Vec<String>>>,
) {
    while let Some(request) = receive(&mut stream).await {
        log.lock().unwrap().push(request);
        let next = script.lock().unwrap().pop_front();
        match next.unwrap_or_else(|| reply("200 OK", "null")) {
            Does::Answers(bytes) => stream.write_all(bytes.as_bytes()).await.unwrap(),
            Does::Breaks(bytes) => {
                stream.write_all(bytes.as_bytes()).await.unwrap();
                return;
            }
            Does::Closes => return,
        }
    }
}

/// Reads one request; `None` when the client has closed.
async fn receive(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .filter_map(|line| line.split_once(": "))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .map_or(0, |(_, value)| value.parse().unwrap());
            let chunked = head
                .to_ascii_lowercase()
                .contains("transfer-encoding: chunked");
            if body.len() >= length && (!chunked || body.ends_with("0\r\n\r\n")) {
                return Some(text);
            }
        }
        let mut buffer = [0; 1024];
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
        }
    }
}

/// A provider without an envelope.
#[derive(Debug)]
pub(crate) struct Plain;

impl Protocol for Plain {
    fn provider(&self) -> &'static str {
        "Plain"
    }

    fn open<'a>(&self, _: &OperationSpec, reply: &'a ReplyParts) -> Result<Payload<'a>, Failure> {
        Ok(Payload::new(reply.text()?, ""))
    }

    fn failure(&self, _: &OperationSpec, reply: &ReplyParts) -> Failure {
        Failure::default().with_message(String::from_utf8_lossy(reply.body()))
    }
}

const fn operation(id: &'static str, method: Method) -> OperationSpec {
    OperationSpec::new("plain", id, method, "/things/{id}")
}

pub(crate) static READ: OperationSpec = operation("read", Method::GET).safe();
pub(crate) static REPLACE: OperationSpec = operation("replace", Method::PUT).idempotent();
pub(crate) static CREATE: OperationSpec = operation("create", Method::POST);
