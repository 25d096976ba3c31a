//! Memory does not grow with the number of requests, honest or hostile, the journal at its default
//! bound.
//!
//! On its own, because other tests of the same process would be measured too. `SANDBOX_REQUESTS`
//! makes it longer: `SANDBOX_REQUESTS=1000000 cargo test --release --test memory -- --nocapture`.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use provider_sandbox::Sandbox;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Requests until everything has its size: the journal is full, the schemas are compiled.
const WARM_UP: u64 = 5_000;

/// What an allocator may keep for itself. Half a KiB kept of each request would be more.
const SLACK_KIB: u64 = 8_192;

/// Resident memory of this process.
fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    line.unwrap()
        .split_whitespace()
        .nth(1)
        .unwrap()
        .parse()
        .unwrap()
}

/// A read, a change, a refusal and a page: what clients do all day.
fn requests(sandbox: &Sandbox) -> Vec<String> {
    let host = sandbox.address();
    let update = r#"{"commId":5001,"identifier":"X"}"#;
    vec![
        format!(
            "GET /ecgrid/v2/comms/5001 HTTP/1.1\r\nHost: {host}\r\nX-API-Key: sandbox-key\r\n\r\n"
        ),
        format!(
            "PUT /ecgrid/v2/comms/update HTTP/1.1\r\nHost: {host}\r\nX-API-Key: sandbox-key\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{update}",
            update.len()
        ),
        format!(
            "GET /seveng/communication?CommunicationID=1 HTTP/1.1\r\nHost: {host}\r\nVersion: 2.0\r\n\
             Authorization: sandbox-token\r\n\r\n"
        ),
        format!(
            "GET /carrierx/core/v2/endpoints?limit=2 HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer sandbox-token\r\n\r\n"
        ),
    ]
}

async fn send(stream: &mut TcpStream, request: &str, buffer: &mut Vec<u8>) {
    stream.write_all(request.as_bytes()).await.unwrap();
    buffer.clear();
    loop {
        assert_ne!(
            stream.read_buf(buffer).await.unwrap(),
            0,
            "the connection was closed"
        );
        let text = std::str::from_utf8(buffer).unwrap_or_default();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        if body.len() == length.unwrap().parse::<usize>().unwrap() {
            return;
        }
    }
}

/// One test, so that neither half is measured with the other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn memory_stays_where_it_is() {
    honest().await;
    hostile().await;
}

async fn honest() {
    let count = std::env::var("SANDBOX_REQUESTS").ok();
    let count: u64 = count.map_or(20_000, |count| count.parse().unwrap());
    let sandbox = Sandbox::start().await.unwrap();
    let requests = requests(&sandbox);
    let mut stream = TcpStream::connect(sandbox.address()).await.unwrap();
    let mut buffer = Vec::new();
    let mut warm = 0;
    for number in 0..WARM_UP + count {
        if number == WARM_UP {
            warm = resident_kib();
        }
        let request = &requests[usize::try_from(number).unwrap() % requests.len()];
        send(&mut stream, request, &mut buffer).await;
    }
    let after = resident_kib();
    println!("{count} requests: {warm} KiB before, {after} KiB after");
    assert!(
        after <= warm + SLACK_KIB,
        "{warm} KiB grew to {after} KiB over {count} requests"
    );
}

/// What is refused is not kept: bodies beyond the limit with a length and without one, heads beyond
/// every limit, depths beyond reason, requests that are never finished.
async fn hostile() {
    let sandbox = Sandbox::builder().max_body_bytes(256 << 10);
    let sandbox = sandbox.start().await.unwrap();
    let head = "PUT /ecgrid/v2/comms/update HTTP/1.1\r\nHost: localhost\r\nX-API-Key: sandbox-key\r\n\
        Content-Type: application/json\r\nConnection: close\r\n";
    let chunk = format!("8000\r\n{}\r\n", "x".repeat(0x8000));
    let deep = "[".repeat(200_000);
    let requests = [
        format!(
            "{head}Content-Length: 999999999\r\n\r\n{}",
            "x".repeat(300_000)
        ),
        format!(
            "{head}Transfer-Encoding: chunked\r\n\r\n{}",
            chunk.repeat(12)
        ),
        format!("{head}x-long: {}", "y".repeat(100_000)),
        format!("{head}Content-Length: {}\r\n\r\n{deep}", deep.len()),
        format!(
            "{head}Content-Length: 200000\r\n\r\n{}",
            "x".repeat(100_000)
        ),
    ];
    let mut warm = 0;
    for round in 0..400 {
        if round == 200 {
            warm = resident_kib();
        }
        for request in &requests {
            let mut stream = TcpStream::connect(sandbox.address()).await.unwrap();
            // The sandbox may hang up before it has read everything.
            let _ = stream.write_all(request.as_bytes()).await;
            let _ = stream.shutdown().await;
            let _ = stream.read_to_end(&mut Vec::new()).await;
        }
    }
    let after = resident_kib();
    println!("hostile requests: {warm} KiB before, {after} KiB after");
    // An allocator keeps more of large blocks; a leak of these would be hundreds of MiB.
    assert!(
        after <= warm + 4 * SLACK_KIB,
        "{warm} KiB grew to {after} KiB"
    );
}
