//! The journal as a stream of events.

use provider_sandbox::Sandbox;
use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

use super::error;
use crate::wire::{control, ecgrid};

/// A reader of events. Only what it asks for is read from the network.
struct Reader(BufReader<TcpStream>, String);

impl Reader {
    async fn open(sandbox: &Sandbox, query: &str) -> Self {
        let mut stream = TcpStream::connect(sandbox.address()).await.unwrap();
        let request = format!(
            "GET /_sandbox/journal/stream{query} HTTP/1.1\r\nHost: {}\r\n\r\n",
            sandbox.address()
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut reader = Self(BufReader::new(stream), String::new());
        assert_eq!(reader.line().await, "HTTP/1.1 200 OK");
        // The first event tells that the stream is subscribed.
        while reader.line().await != "retry: 1000" {}
        let (name, run) = reader.event().await;
        assert_eq!(name, "run");
        reader.1 = run["run"].as_str().unwrap().to_owned();
        reader
    }

    async fn line(&mut self) -> String {
        let mut line = String::new();
        let read = self.0.read_line(&mut line).await.unwrap();
        assert_ne!(read, 0, "the stream ended");
        line.trim_end().to_owned()
    }

    async fn event(&mut self) -> (String, Value) {
        loop {
            if let Some(name) = self.line().await.strip_prefix("event: ") {
                let data = self.line().await;
                let data = data.strip_prefix("data: ").unwrap();
                return (name.to_owned(), serde_json::from_str(data).unwrap());
            }
        }
    }
}

#[tokio::test]
async fn exchanges_arrive_as_they_happen_and_filtered() {
    let sandbox = Sandbox::start().await.unwrap();
    ecgrid(&sandbox).get("/v2/comms/5001").await;
    let mut all = Reader::open(&sandbox, "?since=0").await;
    let mut missing = Reader::open(&sandbox, "?status=4xx").await;
    ecgrid(&sandbox).get("/v2/auth/version").await;
    ecgrid(&sandbox).get("/v2/comms/1").await;
    control(&sandbox).delete("/journal").await;

    let (name, held) = all.event().await;
    assert_eq!(
        (name.as_str(), &held["operation"]),
        ("entry", &"getComm".into())
    );
    assert_eq!(held["request"]["headers"]["x-api-key"], "[redacted]");
    assert_eq!(all.event().await.1["id"], 2);
    assert_eq!(all.event().await.1["id"], 3);
    assert_eq!(all.event().await.0, "cleared");
    assert_eq!(missing.event().await.1["id"], 3);
    assert_eq!(missing.event().await.0, "cleared");
}

#[tokio::test]
async fn a_stream_tells_one_run_from_another() {
    let sandbox = Sandbox::start().await.unwrap();
    let name = Reader::open(&sandbox, "").await.1;
    assert_eq!(Reader::open(&sandbox, "?since=0").await.1, name);
    let other = Sandbox::start().await.unwrap();
    assert_ne!(Reader::open(&other, "").await.1, name);
}

#[tokio::test]
async fn a_slow_reader_loses_entries_is_told_and_holds_nobody_up() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut slow = Reader::open(&sandbox, "").await;
    // More than the connection's buffers and the queue hold together.
    let padding = "x".repeat(8_000);
    let requests: u64 = 2_000;
    for _ in 0..requests {
        let reply = ecgrid(&sandbox).with("X-Padding", &padding);
        assert_eq!(reply.get("/v2/comms/5001").await.status, 200);
    }
    let (mut read, mut lost) = (0, 0);
    while read + lost < requests {
        let (name, data) = slow.event().await;
        match name.as_str() {
            "entry" => read += 1,
            "lost" => lost += data["lost"].as_u64().unwrap(),
            other => panic!("{other}"),
        }
    }
    assert!(lost > 0 && read >= 256, "{read} read, {lost} lost");
}

#[tokio::test]
async fn streams_are_bounded_and_end_with_the_sandbox() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut readers = Vec::new();
    for _ in 0..32 {
        readers.push(Reader::open(&sandbox, "").await);
    }
    let refused = error(control(&sandbox).get("/journal/stream").await).await;
    assert_eq!(
        refused,
        (503, "too many streams are open; close one".to_owned())
    );
    let limited = error(control(&sandbox).get("/journal/stream?limit=1").await).await;
    assert_eq!(limited.0, 400);
    sandbox.stop().await.unwrap();
    let mut line = String::new();
    let mut last = readers.pop().unwrap().0;
    while last.read_line(&mut line).await.unwrap_or(0) > 0 {}
    assert!(line.ends_with("0\r\n\r\n"), "a proper end: {line:?}");
}
