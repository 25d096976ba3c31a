//! What holds for every provider and every operation.

use std::net::Ipv4Addr;

use provider_sandbox::{Clock, Provider, Sandbox};
use serde_json::json;
use tokio::net::TcpStream;

use crate::wire::{Api, carrierx, ecgrid, raw, seveng};

#[tokio::test]
async fn addresses_and_methods_that_do_not_exist_are_refused_in_each_format() {
    let sandbox = Sandbox::start().await.unwrap();
    let envelope = |message: &str, code: &str| json!({ "success": false, "data": null, "errorCode": code, "message": message });
    ecgrid(&sandbox).get("/v2/nothing").await.is(
        404,
        &envelope("ECGrid has no GET /v2/nothing.", "ObjectNotFound"),
    );
    let wrong_method = ecgrid(&sandbox).delete("/v2/comms/update").await;
    assert_eq!(wrong_method.header("allow"), Some("PUT, GET"));
    wrong_method.is(
        405,
        &envelope("/v2/comms/update does not take DELETE.", "InvalidParameter"),
    );

    let envelope = |message: &str| json!({ "result": false, "message": message, "recordCount": 0, "data": {} });
    seveng(&sandbox)
        .get("/Nothing")
        .await
        .is(404, &envelope("7G has no GET /Nothing."));
    seveng(&sandbox)
        .patch("/communication", json!({}))
        .await
        .is(405, &envelope("/communication does not take PATCH."));
    carrierx(&sandbox)
        .get("/nothing")
        .await
        .is(404, &json!({ "message": "Not Found" }));
    carrierx(&sandbox)
        .put("/endpoints", json!({}))
        .await
        .is(405, &json!({ "message": "Method not allowed" }));

    let elsewhere = raw(
        sandbox.address(),
        b"GET /other HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    )
    .await;
    let elsewhere = String::from_utf8(elsewhere).unwrap();
    assert!(
        elsewhere
            .ends_with(r#"{"error":"nothing is served at /other; GET /_sandbox lists what is"}"#),
        "{elsewhere}"
    );
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused_in_each_format() {
    let sandbox = Sandbox::builder()
        .max_body_bytes(1_000)
        .start()
        .await
        .unwrap();
    let large = json!({ "name": "x".repeat(2_000) });
    let refused = ecgrid(&sandbox)
        .put("/v2/comms/update", large.clone())
        .await;
    assert_eq!(
        (refused.status, refused.value()["message"].clone()),
        (413, "The body is larger than 1000 bytes.".into())
    );
    let refused = seveng(&sandbox).put("/communication", large.clone()).await;
    assert_eq!(
        (refused.status, refused.value()["result"].clone()),
        (413, false.into())
    );
    carrierx(&sandbox)
        .post("/endpoints", large)
        .await
        .is(413, &json!({ "message": "Request entity too large" }));
    assert_eq!(ecgrid(&sandbox).get("/v2/comms/5001").await.status, 200);
}

#[tokio::test]
async fn each_reply_carries_the_number_it_has_in_the_journal() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    assert_eq!(
        api.get("/v2/comms/5001").await.header("x-request-id"),
        Some("sandbox-000001")
    );
    assert_eq!(
        api.get("/v2/comms/1").await.header("x-request-id"),
        Some("sandbox-000002")
    );
    assert_eq!(sandbox.journal().entries()[1].id(), 2);
}

#[tokio::test]
async fn an_exchange_tells_what_was_asked_and_answered_without_the_credentials() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox).with("X-Note", "one");
    let wrong = json!({ "login": "sandbox", "password": "CANARY" });
    api.post("/v2/auth/login?token=CANARY", wrong).await;
    let entries = sandbox.journal().entries();
    let [login] = &entries[..] else {
        panic!("one exchange is expected: {entries:?}");
    };
    assert_eq!(
        (login.id(), login.provider(), login.operation()),
        (1, Some(Provider::EcGrid), Some("login"))
    );
    assert_eq!(
        (login.method(), &*login.path(), &*login.query()),
        ("POST", "/ecgrid/v2/auth/login", "token=[redacted]")
    );
    assert_eq!(
        (login.status(), login.fault(), login.committed()),
        (Some(401), None, false)
    );
    let header = |name| login.request_header(name);
    assert_eq!(header("x-NOTE").as_deref(), Some("one"));
    assert_eq!(header("x-api-key").as_deref(), Some("[redacted]"));
    assert_eq!(header("nosuch"), None);
    let body = json!({ "login": "sandbox", "password": "[redacted]" });
    assert_eq!(login.request_body(), Some(body));
    assert_eq!(
        login.reply_header("x-request-id").as_deref(),
        Some("sandbox-000001")
    );
    let reply = login.reply_body().unwrap();
    assert_eq!(reply["errorCode"], "InvalidSession");
    let shown = crate::wire::control(&sandbox).get("/journal").await;
    assert_eq!(login.to_value(), shown.at("/entries/0"));
    assert!(!format!("{login:?}").contains("CANARY"), "{login:?}");

    api.get("/v2/comms/5001").await;
    let read = sandbox.journal().entries().pop().unwrap();
    assert_eq!((read.request_body(), read.committed()), (None, true));
    assert!(read.at() >= login.at());
}

#[tokio::test]
async fn the_journal_is_bounded() {
    let sandbox = Sandbox::builder().journal_entries(3).start().await.unwrap();
    for _ in 0..5 {
        ecgrid(&sandbox).get("/v2/auth/version").await;
    }
    let ids: Vec<_> = sandbox
        .journal()
        .entries()
        .iter()
        .map(|entry| entry.id())
        .collect();
    assert_eq!(ids, [3, 4, 5]);
}

#[tokio::test]
async fn sandboxes_share_nothing_and_runs_repeat() {
    async fn run(sandbox: &Sandbox) -> Vec<String> {
        let created = carrierx(sandbox)
            .post("/endpoints", json!({ "type": "third_party" }))
            .await
            .text;
        let login = json!({ "username": "sandbox", "password": "sandbox" });
        vec![
            created,
            seveng(sandbox).post("/User/Login", login).await.text,
        ]
    }
    let start = || {
        Sandbox::builder()
            .clock(Clock::manual(1_767_225_600))
            .start()
    };
    let (one, other) = (start().await.unwrap(), start().await.unwrap());
    assert_eq!(
        run(&one).await,
        run(&other).await,
        "the same requests, the same identifiers"
    );
    ecgrid(&one)
        .put(
            "/v2/comms/update",
            json!({ "commId": 5001, "identifier": "x" }),
        )
        .await;
    assert_eq!(
        ecgrid(&other)
            .get("/v2/comms/5001")
            .await
            .at("/data/identifier"),
        "MYCOMPANY-AS2"
    );
    assert_eq!(
        one.state(Provider::EcGrid).record("comms", 5001).unwrap()["identifier"],
        "x"
    );
}

#[tokio::test]
async fn a_test_arranges_what_no_request_can() {
    let sandbox = Sandbox::start().await.unwrap();
    let state = sandbox.state(Provider::EcGrid);
    let before = state.record("comms", 5001).unwrap();
    let status = json!({ "status": "Preproduction" });
    state.set("comms", 5001, &status).unwrap();
    let read = ecgrid(&sandbox).get("/v2/comms/5001").await;
    assert_eq!(read.at("/data/status"), "Preproduction");
    assert_eq!(read.at("/data/identifier"), before["identifier"]);

    let mut changed = before;
    changed["status"] = status["status"].clone();
    assert_eq!(state.remove("comms", 5001), Ok(changed));
    assert_eq!(ecgrid(&sandbox).get("/v2/comms/5001").await.status, 404);
    let missing = Err("comms has no record 5001".to_owned());
    assert_eq!(state.set("comms", 5001, &status), missing.clone());
    assert_eq!(state.remove("comms", 5001).map(drop), missing);
    let unknown = state.remove("coms", 5001).unwrap_err();
    assert!(unknown.starts_with("there is no table \"coms\"; the tables are "));
}

#[tokio::test]
async fn a_stopped_or_dropped_sandbox_is_gone() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.address();
    sandbox.stop().await.unwrap();
    assert!(TcpStream::connect(address).await.is_err(), "stopped");

    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.address();
    drop(sandbox);
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_start_that_cannot_be_says_why() {
    let remote = Sandbox::builder()
        .host(Ipv4Addr::UNSPECIFIED.into())
        .start()
        .await
        .unwrap_err();
    assert!(
        remote
            .to_string()
            .starts_with("0.0.0.0 can be reached from other machines, "),
        "{remote}"
    );
    assert!(
        remote.to_string().ends_with("allow it with --allow-remote"),
        "{remote}"
    );
    let allowed = Sandbox::builder()
        .host(Ipv4Addr::UNSPECIFIED.into())
        .allow_remote(true)
        .start()
        .await;
    assert!(allowed.is_ok());

    let first = Sandbox::start().await.unwrap();
    let taken = Sandbox::builder()
        .port(first.address().port())
        .start()
        .await
        .unwrap_err();
    assert!(
        taken
            .to_string()
            .starts_with(&format!("cannot listen on {}: ", first.address())),
        "{taken}"
    );
}

/// Every seeded record that the operations of this version show carries a member that no document
/// knows, and each reading keeps its digits.
#[tokio::test]
async fn seeded_records_carry_a_member_nobody_knows() {
    let sandbox = Sandbox::start().await.unwrap();
    let reads: [(Api, &str); 5] = [
        (ecgrid(&sandbox), "/v2/comms/5001"),
        (ecgrid(&sandbox), "/v2/ids/123456"),
        (seveng(&sandbox), "/communication?CommunicationID=12345"),
        (
            carrierx(&sandbox),
            "/endpoints/1a34c5e9-3a09-4de5-b553-5f6a9ef202ac",
        ),
        (
            carrierx(&sandbox),
            "/phonenumber/external_dids/e8df62d5-07a3-4189-a67e-87585067c5fe",
        ),
    ];
    for (api, path) in reads {
        let read = api.get(path).await;
        assert!(
            read.text
                .contains(r#""notInTheSpec":{"kept":true,"weight":1.10}"#),
            "{path}: {}",
            read.text
        );
    }
}
