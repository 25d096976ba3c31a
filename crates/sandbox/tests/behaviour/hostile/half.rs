//! Requests that never end, or lie about where they end: each gets an answer or a closed connection,
//! within the patience of the sandbox, which goes on serving others meanwhile.

use std::time::Duration;

use provider_sandbox::Sandbox;
use tokio::task::JoinSet;

use super::still_serves;
use crate::wire::{Reply, raw};

/// Short, and long enough for an honest request on a busy machine.
const PATIENCE: Duration = Duration::from_millis(300);

const HEAD: &str = "PUT /ecgrid/v2/comms/update HTTP/1.1\r\nHost: localhost\r\nX-API-Key: sandbox-key\r\n\
    Content-Type: application/json\r\n";

async fn impatient() -> Sandbox {
    let builder = Sandbox::builder().max_body_bytes(1 << 20);
    builder.patience(PATIENCE).start().await.unwrap()
}

#[tokio::test]
async fn half_a_request_is_cut_off() {
    let sandbox = impatient().await;
    let body = r#"{"commId":5001,"identifier":"HALF"}"#;
    let whole = format!("{HEAD}Content-Length: {}\r\n\r\n{body}", body.len());
    let mut waiting = JoinSet::new();
    // Every connection stays open on this side; cut in the method, in a header, in the body.
    for end in 1..whole.len() {
        let (address, half) = (sandbox.address(), whole[..end].to_owned());
        waiting.spawn(async move { (end, raw(address, half.as_bytes()).await) });
    }
    still_serves(&sandbox).await;
    while let Some(done) = waiting.join_next().await {
        let (end, reply) = done.unwrap();
        let status = Reply::parse(&reply).map(|reply| reply.status);
        assert!(
            matches!(status, None | Some(408)),
            "cut at {end}: {status:?}"
        );
    }
    assert_eq!(sandbox.journal().count("updateComm"), 0);
    still_serves(&sandbox).await;
}

#[tokio::test]
async fn a_length_that_nobody_can_mean_is_refused_at_once() {
    let sandbox = impatient().await;
    for length in ["1048577", "99999999999", "9223372036854775807"] {
        let request = format!("{HEAD}Content-Length: {length}\r\nConnection: close\r\n\r\n{{");
        let reply = Reply::parse(&raw(sandbox.address(), request.as_bytes()).await);
        let reply = reply.unwrap_or_else(|| panic!("{length} was not answered"));
        assert_eq!(
            (reply.status, reply.value()["message"].clone()),
            (413, "The body is larger than 1048576 bytes.".into()),
            "{length}"
        );
    }
    for length in [
        "-1",
        "0x10",
        "1e3",
        "1,2",
        "18446744073709551614",
        "184467440737095516160",
        "\u{661}",
    ] {
        let request = format!("{HEAD}Content-Length: {length}\r\n\r\n{{");
        let reply = Reply::parse(&raw(sandbox.address(), request.as_bytes()).await);
        let status = reply.map(|reply| reply.status);
        assert!(
            matches!(status, None | Some(400 | 431)),
            "{length}: {status:?}"
        );
    }
    still_serves(&sandbox).await;
}

#[tokio::test]
async fn chunks_that_are_none_are_cut_off() {
    let sandbox = impatient().await;
    let endless = "10000\r\n".to_owned() + &"x".repeat(0x10000) + "\r\n";
    let extension = format!("1;{}\r\n{{\r\n0\r\n\r\n", "x=y;".repeat(20_000));
    let trailers = format!("2\r\n{{}}\r\n0\r\n{}\r\n", "x: y\r\n".repeat(5_000));
    let bodies = [
        ("no number", "zz\r\n".to_owned()),
        ("negative", "-1\r\n{}\r\n".to_owned()),
        ("too large", "ffffffffffffffffff\r\n".to_owned()),
        ("half", "5\r\nab".to_owned()),
        ("wrong end", "2\r\n{}xx0\r\n\r\n".to_owned()),
        ("nothing", String::new()),
        ("extensions", extension),
        ("trailers", trailers),
        ("beyond the limit", endless.repeat(40)),
    ];
    for (name, body) in bodies {
        let request =
            format!("{HEAD}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n{body}");
        let reply = raw(sandbox.address(), request.as_bytes()).await;
        let status = Reply::parse(&reply).map(|reply| reply.status);
        assert!(
            matches!(status, None | Some(400 | 413 | 431)),
            "{name}: {status:?}"
        );
        still_serves(&sandbox).await;
    }
    for headers in [
        "Transfer-Encoding: chunked\r\nContent-Length: 3",
        "Transfer-Encoding: gzip",
        "Transfer-Encoding: chunked, chunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
    ] {
        let request = format!("{HEAD}{headers}\r\nConnection: close\r\n\r\n0\r\n\r\n");
        let reply = raw(sandbox.address(), request.as_bytes()).await;
        let status = Reply::parse(&reply).map(|reply| reply.status);
        assert!(matches!(status, None | Some(400)), "{headers}: {status:?}");
        still_serves(&sandbox).await;
    }
}
