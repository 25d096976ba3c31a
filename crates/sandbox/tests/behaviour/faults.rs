//! Faults: what the client sees, and what was carried out all the same.

use std::time::Duration;

use provider_sandbox::{Clock, Fault, Provider, Sandbox};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::wire::{Api, Reply, carrierx, control, ecgrid, seveng};

const RENAME: &str = r#"{"commId":5001,"identifier":"RENAMED"}"#;

async fn identifier(api: &Api) -> Value {
    api.get("/v2/comms/5001").await.at("/data/identifier")
}

async fn rename(api: &Api) -> Vec<u8> {
    api.bytes(
        "PUT",
        "/v2/comms/update",
        Some(("application/json", RENAME.as_bytes())),
    )
    .await
}

#[tokio::test]
async fn a_status_fault_speaks_the_providers_language_and_does_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox
        .faults()
        .inject(Fault::status(503).retry_after(2).times(3));
    let api = ecgrid(&sandbox);
    let refused = Reply::parse(&rename(&api).await).unwrap();
    assert_eq!(refused.header("retry-after"), Some("2"));
    refused.is(503, &json!({ "success": false, "data": null, "errorCode": "InternalError", "message": "Try later." }));
    let envelope = json!({ "result": false, "message": "A fault was injected into this request.", "recordCount": 0, "data": {} });
    seveng(&sandbox)
        .get("/communication")
        .await
        .is(503, &envelope);
    carrierx(&sandbox)
        .get("/endpoints")
        .await
        .is(503, &json!({ "message": "Service unavailable" }));

    assert_eq!(
        identifier(&api).await,
        "MYCOMPANY-AS2",
        "nothing was carried out"
    );
    assert_eq!(
        (
            sandbox.journal().count("updateComm"),
            sandbox.journal().committed("updateComm")
        ),
        (1, 0)
    );
    assert_eq!(sandbox.faults().list(), json!([]), "the fault is spent");
}

#[tokio::test]
async fn retry_after_can_be_a_date() {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual(1_767_225_600))
        .start()
        .await
        .unwrap();
    sandbox
        .faults()
        .inject(Fault::status(429).retry_after_date(90));
    let limited = ecgrid(&sandbox).get("/v2/comms/5001").await;
    assert_eq!(
        limited.header("retry-after"),
        Some("Thu, 01 Jan 2026 00:01:30 GMT")
    );
    assert_eq!(limited.value()["errorCode"], "RateLimitExceeded");
}

#[tokio::test]
async fn dropped_before_the_commit_nothing_arrives_and_nothing_changed() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox
        .faults()
        .inject(Fault::drop_before_commit().operation("updateComm"));
    let api = ecgrid(&sandbox);
    assert_eq!(rename(&api).await, b"", "not a byte");
    assert_eq!(identifier(&api).await, "MYCOMPANY-AS2");
    let entry = sandbox.journal().entries().remove(0);
    assert_eq!(
        (entry.status(), entry.fault(), entry.committed()),
        (None, Some("drop_before_commit"), false)
    );
}

#[tokio::test]
async fn dropped_after_the_commit_nothing_arrives_and_it_changed() {
    let sandbox = Sandbox::start().await.unwrap();
    let fault = json!({ "provider": "ecgrid", "method": "PUT", "path": "/v2/comms/*", "count": 1, "fault": "drop_after_commit" });
    assert_eq!(control(&sandbox).post("/faults", fault).await.at("/id"), 1);
    let api = ecgrid(&sandbox);
    assert_eq!(rename(&api).await, b"", "not a byte");
    assert_eq!(identifier(&api).await, "RENAMED");
    assert_eq!(sandbox.journal().committed("updateComm"), 1);
    assert_eq!(
        Reply::parse(&rename(&api).await).unwrap().status,
        200,
        "the next one is answered"
    );
}

#[tokio::test]
async fn a_dropped_connection_leaves_the_others_alone() {
    let sandbox = Sandbox::start().await.unwrap();
    let request = format!(
        "GET /ecgrid/v2/auth/version HTTP/1.1\r\nHost: {}\r\n\r\n",
        sandbox.address()
    );
    let mut kept = TcpStream::connect(sandbox.address()).await.unwrap();
    let mut buffer = vec![0; 4_096];
    kept.write_all(request.as_bytes()).await.unwrap();
    assert!(kept.read(&mut buffer).await.unwrap() > 0);

    sandbox.faults().inject(Fault::drop_before_commit());
    assert_eq!(rename(&ecgrid(&sandbox)).await, b"");
    kept.write_all(request.as_bytes()).await.unwrap();
    assert!(kept.read(&mut buffer).await.unwrap() > 0, "kept alive");
}

#[tokio::test]
async fn a_delay_lasts_by_the_clock_of_the_sandbox() {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual(1_767_225_600))
        .start()
        .await
        .unwrap();
    sandbox
        .faults()
        .inject(Fault::delay(Duration::from_secs(3_600)));
    let api = ecgrid(&sandbox);
    let delayed = tokio::spawn(async move { rename(&api).await });
    // The clock stands still: until it is advanced the request waits, however long that takes.
    while sandbox.faults().list() != json!([]) {
        tokio::task::yield_now().await;
    }
    assert_eq!(identifier(&ecgrid(&sandbox)).await, "MYCOMPANY-AS2");
    assert!(!delayed.is_finished());
    sandbox.clock().advance(Duration::from_secs(3_600));
    assert_eq!(Reply::parse(&delayed.await.unwrap()).unwrap().status, 200);
    assert_eq!(identifier(&ecgrid(&sandbox)).await, "RENAMED");
}

#[tokio::test]
async fn a_cut_body_ends_where_it_was_told() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.faults().inject(Fault::cut_body(10));
    let api = ecgrid(&sandbox);
    let reply = Reply::parse(&rename(&api).await).unwrap();
    assert_eq!(reply.text, "{\"success\"");
    let promised: usize = reply.header("content-length").unwrap().parse().unwrap();
    assert!(promised > 10);
    assert_eq!(identifier(&api).await, "RENAMED", "it was carried out");

    sandbox.faults().inject(Fault::cut_body(1_000_000));
    let whole = Reply::parse(&rename(&api).await).unwrap();
    let promised: usize = whole.header("content-length").unwrap().parse().unwrap();
    assert_eq!(
        promised,
        whole.text.len() + 1,
        "cut beyond the end is still cut"
    );
}

#[tokio::test]
async fn a_slow_body_arrives_piece_by_piece() {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual(1_767_225_600))
        .start()
        .await
        .unwrap();
    let whole = ecgrid(&sandbox).get("/v2/comms/5001").await.text;
    sandbox
        .faults()
        .inject(Fault::slow_body(50, Duration::from_secs(1)));
    let api = ecgrid(&sandbox);
    let slow = tokio::spawn(async move { api.get("/v2/comms/5001").await });
    let mut waited = 0;
    while !slow.is_finished() {
        tokio::task::yield_now().await;
        // Each pause needs one advance; a body that came at once would need none.
        sandbox.clock().advance(Duration::from_secs(1));
        waited += 1;
    }
    assert_eq!(slow.await.unwrap().text, whole);
    assert!(waited >= whole.len() / 50, "{waited} pauses");
}

#[tokio::test]
async fn replies_are_spoiled_after_the_commit() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    sandbox.faults().inject(Fault::malformed_json());
    let malformed = Reply::parse(&rename(&api).await).unwrap();
    assert_eq!(
        (malformed.status, malformed.header("content-type")),
        (200, Some("application/json"))
    );
    assert!(serde_json::from_str::<Value>(&malformed.text).is_err());
    assert_eq!(identifier(&api).await, "RENAMED");

    sandbox.faults().inject(Fault::wrong_content_type());
    let page = api.get("/v2/comms/5001").await;
    assert_eq!(
        page.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    assert_eq!(page.text, "<html><body><h1>It works!</h1></body></html>");

    sandbox.faults().inject(Fault::oversized(1 << 20));
    let oversized = api.get("/v2/comms/5001").await;
    assert_eq!(oversized.text.len(), 1 << 20);
    assert_eq!(oversized.at("/data/commId"), 5001, "padded, not broken");
    sandbox.faults().inject(Fault::malformed_json());
    let empty = carrierx(&sandbox)
        .delete("/endpoints/1a34c5e9-3a09-4de5-b553-5f6a9ef202ac")
        .await;
    assert_eq!(
        empty.status, 204,
        "a status without a body stays without one"
    );
}

#[tokio::test]
async fn tokens_expire_on_demand() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    let pair = api
        .post(
            "/User/Login",
            json!({ "username": "sandbox", "password": "sandbox" }),
        )
        .await;
    let session = api
        .clone()
        .with("Authorization", pair.at("/accessToken").as_str().unwrap());
    sandbox
        .faults()
        .inject(Fault::expire_tokens().provider(Provider::SevenG));
    let expired = session.get("/communication?CommunicationID=12345").await;
    assert_eq!(
        (expired.status, expired.value()["message"].clone()),
        (401, "The access token has expired.".into())
    );
    let refreshed = session
        .post(
            "/User/RefreshToken",
            json!({ "refreshToken": pair.at("/refreshToken") }),
        )
        .await;
    assert_eq!(refreshed.status, 200, "the refresh token is still good");
    assert_eq!(
        api.get("/communication?CommunicationID=12345").await.status,
        200,
        "so is the long-lived token"
    );
}

#[tokio::test]
async fn the_fixed_tokens_expire_for_the_requests_that_meet_the_fault() {
    let sandbox = Sandbox::start().await.unwrap();
    let seveng = seveng(&sandbox);
    let carrierx = carrierx(&sandbox);
    sandbox.faults().inject(Fault::expire_tokens().times(3));
    for _ in 0..2 {
        let expired = seveng.get("/communication?CommunicationID=12345").await;
        assert_eq!(
            (expired.status, expired.value()["message"].clone()),
            (401, "The access token has expired.".into())
        );
    }
    let expired = carrierx.get("/endpoints").await;
    expired.is(401, &json!({ "message": "Bad credentials" }));
    for entry in sandbox.journal().entries() {
        assert!(!entry.committed(), "{entry:?}");
    }
    let again = seveng.get("/communication?CommunicationID=12345").await;
    assert_eq!(again.status, 200);
    assert_eq!(carrierx.get("/endpoints").await.status, 200);

    sandbox.faults().inject(Fault::expire_tokens().times(2));
    let basic = carrierx.with("Authorization", "Basic c2FuZGJveDpzYW5kYm94");
    assert_eq!(basic.get("/endpoints").await.status, 200, "no token");
    let key = ecgrid(&sandbox).get("/v2/comms/5001").await;
    assert_eq!(key.status, 200, "keys do not expire");
}

#[tokio::test]
async fn a_wrong_clock_shows_in_dates_and_ends_tokens() {
    let clock = Clock::manual(1_767_225_600);
    let sandbox = Sandbox::builder().clock(clock).start().await.unwrap();
    let api = ecgrid(&sandbox);
    let skew = async |seconds: i64| {
        let fault = json!({ "provider": "ecgrid", "fault": { "clock_skew_s": seconds } });
        control(&sandbox).post("/faults", fault).await.at("/id");
    };
    let login = async || {
        let body = json!({ "login": "sandbox", "password": "sandbox" });
        api.post("/v2/auth/login", body).await
    };
    let right = login().await;
    skew(-300).await;
    let behind = login().await;
    assert_eq!(behind.header("date"), Some("Wed, 31 Dec 2025 23:55:00 GMT"));
    assert_eq!(right.at("/data/expiresAt"), "2026-01-01T02:00:00Z");
    assert_eq!(behind.at("/data/expiresAt"), "2026-01-01T01:55:00Z");

    let token = right.at("/data/token");
    let bearer = format!("Bearer {}", token.as_str().unwrap());
    let session = api
        .clone()
        .without("X-API-Key")
        .with("Authorization", &bearer);
    skew(7_200).await;
    let ended = session.get("/v2/comms/5001").await;
    assert_eq!(
        (ended.status, ended.value()["errorCode"].clone()),
        (401, "InvalidSession".into())
    );
    let after = session.get("/v2/comms/5001").await;
    assert_eq!(after.status, 200, "the clock is right again");
}

/// Answers 200 to everything that is posted to it, and keeps the bodies.
async fn hear(target: &TcpListener, count: usize) -> Vec<String> {
    let mut heard = Vec::new();
    for _ in 0..count {
        let (mut stream, _) = target.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"}") {
            assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
        }
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
        stream.write_all(answer).await.unwrap();
        let request = String::from_utf8(request).unwrap();
        heard.push(request.split_once("\r\n\r\n").unwrap().1.to_owned());
    }
    heard
}

#[tokio::test]
async fn a_callback_can_be_delivered_twice() {
    let sandbox = Sandbox::start().await.unwrap();
    let target = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook/parcels", target.local_addr().unwrap());
    let api = ecgrid(&sandbox);
    let callback = json!({ "url": url, "event": "Parcel", "mailboxId": 1001 });
    api.post("/v2/callbacks/create", callback).await.at("/data");
    for fault in [
        json!({ "provider": "carrierx", "count": "always", "fault": "duplicate_callback" }),
        json!({ "path": "/other/*", "count": "always", "fault": "duplicate_callback" }),
        json!({ "provider": "ecgrid", "path": "/hook/*", "fault": "duplicate_callback" }),
    ] {
        control(&sandbox).post("/faults", fault).await.at("/id");
    }
    let change = async |operation: &str, body: Value| {
        let path = format!("/v2/parcels/{operation}");
        api.post(&path, body).await.at("/data");
    };
    change("confirm", json!({ "parcelId": 5_600_017_734_i64 })).await;
    let twice = hear(&target, 2).await;
    assert_eq!(twice[0], twice[1]);
    assert!(twice[0].contains("InBoxTransferred"), "{twice:?}");
    change("reset-to-inbox/5600017734", json!({})).await;
    let once = hear(&target, 1).await;
    assert!(once[0].contains("InBoxReady"), "{once:?}");
    let left = sandbox.faults().list();
    assert_eq!(left.as_array().unwrap().len(), 2, "{left}");
    let events = api.post("/v2/callbacks/queue-list", json!({})).await;
    let entries = events.at("/data/queueEntries");
    let mine = entries
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["url"] == url);
    for entry in mine {
        assert_eq!(entry["attempts"], 1, "the provider knows of one: {entry}");
    }
}

#[tokio::test]
async fn chance_is_repeatable_over_the_wire() {
    let run = async |seed: u32| {
        let sandbox = Sandbox::start().await.unwrap();
        let fault = json!({
            "provider": "seveng", "method": "GET", "path": "/communication", "count": 5,
            "probability": 0.4, "seed": seed, "fault": { "status": 502 }
        });
        control(&sandbox).post("/faults", fault).await.at("/id");
        let mut statuses = Vec::new();
        for _ in 0..30 {
            let reply = seveng(&sandbox)
                .get("/communication?CommunicationID=12345")
                .await;
            statuses.push(reply.status);
            assert_eq!(ecgrid(&sandbox).get("/v2/comms/5001").await.status, 200);
        }
        assert_eq!(statuses.iter().filter(|status| **status == 502).count(), 5);
        statuses
    };
    let first = run(7).await;
    assert_eq!(run(7).await, first);
    assert_ne!(run(8).await, first);
}
