//! HTTP by hand, so that a test sees each byte, and sees it when there is none.

use std::net::SocketAddr;

use provider_sandbox::{Provider, Sandbox};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// One provider of a sandbox, and the headers that go with each request.
#[derive(Clone)]
pub(crate) struct Api {
    address: SocketAddr,
    base: String,
    headers: Vec<(String, String)>,
}

/// A reply as it was received.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) text: String,
}

/// ECGrid with the default key.
pub(crate) fn ecgrid(sandbox: &Sandbox) -> Api {
    Api::new(sandbox, Provider::EcGrid).with("X-API-Key", "sandbox-key")
}

/// 7G with the long-lived token.
pub(crate) fn seveng(sandbox: &Sandbox) -> Api {
    let api = Api::new(sandbox, Provider::SevenG);
    api.with("Version", "2.0")
        .with("Authorization", "sandbox-token")
}

/// CarrierX with the default token.
pub(crate) fn carrierx(sandbox: &Sandbox) -> Api {
    Api::new(sandbox, Provider::CarrierX).with("Authorization", "Bearer sandbox-token")
}

/// Any path, no headers.
pub(crate) fn bare(sandbox: &Sandbox) -> Api {
    Api {
        address: sandbox.address(),
        base: String::new(),
        headers: Vec::new(),
    }
}

/// The control API.
pub(crate) fn control(sandbox: &Sandbox) -> Api {
    Api {
        address: sandbox.address(),
        base: "/_sandbox".to_owned(),
        headers: Vec::new(),
    }
}

impl Api {
    fn new(sandbox: &Sandbox, provider: Provider) -> Self {
        Self {
            address: sandbox.address(),
            base: provider.base_path().to_owned(),
            headers: Vec::new(),
        }
    }

    /// With a header, instead of the one of that name.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self = self.without(name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers
            .retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.send("GET", path, None).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Reply {
        self.send("DELETE", path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Reply {
        self.json("POST", path, &body.to_string()).await
    }

    pub(crate) async fn put(&self, path: &str, body: Value) -> Reply {
        self.json("PUT", path, &body.to_string()).await
    }

    pub(crate) async fn patch(&self, path: &str, body: Value) -> Reply {
        self.json("PATCH", path, &body.to_string()).await
    }

    /// Any text as a JSON body.
    pub(crate) async fn json(&self, method: &str, path: &str, text: &str) -> Reply {
        self.send(method, path, Some(("application/json", text.as_bytes())))
            .await
    }

    pub(crate) async fn send(
        &self,
        method: &str,
        path: &str,
        body: Option<(&str, &[u8])>,
    ) -> Reply {
        let bytes = self.bytes(method, path, body).await;
        Reply::parse(&bytes)
            .unwrap_or_else(|| panic!("{method} {path}: {:?}", String::from_utf8_lossy(&bytes)))
    }

    /// Everything that came back until the connection was closed.
    pub(crate) async fn bytes(
        &self,
        method: &str,
        path: &str,
        body: Option<(&str, &[u8])>,
    ) -> Vec<u8> {
        let mut request = format!(
            "{method} {}{path} HTTP/1.1\r\nHost: {}\r\n",
            self.base, self.address
        )
        .into_bytes();
        for (name, value) in &self.headers {
            request.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
        }
        if let Some((content_type, body)) = body {
            if !content_type.is_empty() {
                request.extend_from_slice(format!("Content-Type: {content_type}\r\n").as_bytes());
            }
            request.extend_from_slice(format!("Content-Length: {}\r\n", body.len()).as_bytes());
        }
        request.extend_from_slice(b"Connection: close\r\n\r\n");
        request.extend_from_slice(body.map_or(b"".as_slice(), |(_, body)| body));
        raw(self.address, &request).await
    }
}

/// Sends bytes and reads until the connection is closed.
pub(crate) async fn raw(address: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The server may answer and close before it has read everything.
    let _ = stream.write_all(bytes).await;
    let mut received = Vec::new();
    let _ = stream.read_to_end(&mut received).await;
    received
}

impl Reply {
    /// `None` when there is no complete head.
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n")?;
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        Some(Self {
            status,
            headers,
            text: body.to_owned(),
        })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The body as JSON.
    pub(crate) fn value(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// One part of a successful reply, by JSON pointer.
    pub(crate) fn at(&self, pointer: &str) -> Value {
        assert_eq!(self.status, 200, "{self:?}");
        self.value()
            .pointer(pointer)
            .unwrap_or_else(|| panic!("no {pointer} in {}", self.text))
            .clone()
    }

    /// Asserts on status and whole body.
    pub(crate) fn is(&self, status: u16, body: &Value) {
        assert_eq!(
            (self.status, &self.value()),
            (status, body),
            "{}",
            self.text
        );
    }
}
