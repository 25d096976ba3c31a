//! Websites may not steer the sandbox, and its own page may.

use provider_sandbox::Sandbox;
use serde_json::json;

use super::error;
use crate::wire::{Reply, bare, control, raw};

/// A request whose `Host` is not the address.
async fn to_host(sandbox: &Sandbox, method: &str, path: &str, host: &str) -> Reply {
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
    );
    Reply::parse(&raw(sandbox.address(), request.as_bytes()).await).unwrap()
}

#[tokio::test]
async fn a_page_of_another_site_changes_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let fault = json!({ "fault": "malformed_json" });
    let own = format!("http://{}", sandbox.address());
    for (name, value) in [
        ("Origin", "https://evil.example"),
        ("Origin", "null"),
        ("Origin", "http://127.0.0.1:1"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
    ] {
        let site = control(&sandbox).with(name, value);
        let (status, told) = error(site.post("/faults", fault.clone()).await).await;
        assert_eq!(status, 403, "{value}");
        assert!(
            told.ends_with("the control API takes no requests from other sites' pages"),
            "{told}"
        );
        assert_eq!(site.send("POST", "/reset", None).await.status, 403);
        assert_eq!(site.delete("/journal").await.status, 403);
    }
    assert_eq!(sandbox.faults().list(), json!([]));
    let page = control(&sandbox)
        .with("Origin", &own)
        .with("Sec-Fetch-Site", "same-origin");
    assert_eq!(page.post("/faults", fault).await.status, 200);
}

#[tokio::test]
async fn a_name_rebound_to_this_machine_reads_nothing_either() {
    let sandbox = Sandbox::start().await.unwrap();
    for (method, path) in [
        ("GET", "/_sandbox/journal"),
        ("GET", "/"),
        ("POST", "/_sandbox/reset"),
    ] {
        let (status, told) =
            error(to_host(&sandbox, method, path, "evil.example:4010").await).await;
        assert_eq!(status, 403);
        assert!(
            told.starts_with("Host is \"evil.example:4010\"; "),
            "{told}"
        );
        assert_eq!(
            to_host(&sandbox, method, path, "localhost:9").await.status,
            200
        );
    }
}

#[tokio::test]
async fn the_page_and_its_parts_are_served_with_a_policy() {
    let sandbox = Sandbox::start().await.unwrap();
    let page = bare(&sandbox).get("/").await;
    assert!(page.text.starts_with("<!doctype html>"));
    let parts = page
        .text
        .split('"')
        .filter(|part| part.starts_with("/assets/"));
    let mut parts: Vec<_> = parts.collect();
    parts.push("/assets/journal.js");
    assert!(parts.len() >= 4, "{parts:?}");
    for part in parts {
        let reply = bare(&sandbox).get(part).await;
        assert_eq!(reply.status, 200, "{part}");
        let policy = reply.header("content-security-policy").unwrap();
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self';"),
            "{policy}"
        );
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(reply.header("x-content-type-options"), Some("nosniff"));
    }
    assert_eq!(bare(&sandbox).get("/assets/no.js").await.status, 404);
}
