//! What is sent twice and what never is, on real sockets.
//!
//! The server reads each request to its end, so as far as anybody can tell it
//! has carried it out, and then hangs up or fails.

use std::time::Duration;

use core_http::time::FakeClock;
use serde_json::json;
use seveng_client::{
    BizEntityId, Client, CommunicationId, CommunicationOwner, CommunicationTypeId, Delivery, Error,
    ErrorKind,
};

use crate::support::loopback::{Loopback, answer};
use crate::support::{builder, client};

const RECORD: &str = r#"{"result":true,"data":{"communicationID":12345}}"#;

async fn create(client: &Client) -> Result<(), Error> {
    let owner = CommunicationOwner::BizEntity(BizEntityId(789));
    let call =
        client
            .communications()
            .create(CommunicationTypeId(1), "john.smith@example.com", owner);
    call.send().await.map(drop)
}

async fn replace(client: &Client) -> Result<(), Error> {
    let record: seveng_client::Communication =
        serde_json::from_value(json!({"communicationID": 12345})).unwrap();
    let call = client.communications().replace(record.into_replace());
    call.send().await.map(drop)
}

/// The idempotency key of a request.
fn key(request: &str) -> &str {
    let header = request
        .lines()
        .find_map(|line| line.strip_prefix("idempotency-key: "));
    header.expect(request)
}

#[tokio::test]
async fn a_create_whose_reply_is_lost_is_not_repeated() {
    let server = Loopback::start([None]).await;
    let error = create(&client(&server.url)).await.unwrap_err();

    assert_eq!(server.seen().len(), 1);
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(error.delivery(), Some(Delivery::MaybeSent));
    let host = server.url.trim_start_matches("http://");
    assert_eq!(
        error.to_string(),
        format!(
            "7G createCommunication (POST /communication) failed: \
             the connection to {host} broke before a reply; \
             the operation may have been carried out and was not repeated; 1 attempt"
        )
    );
}

#[tokio::test]
async fn a_create_that_is_answered_with_a_server_error_is_not_repeated() {
    for status in ["500 Oops", "502 Bad Gateway", "503 Busy", "504 Late"] {
        let server = Loopback::start([answer(status, "")]).await;
        let error = create(&client(&server.url)).await.unwrap_err();
        assert_eq!(server.seen().len(), 1, "{status}");
        assert_eq!(error.attempts(), 1);
    }
}

/// An instance that is not enrolled ignores the key, so it goes out and proves
/// nothing. One that is carries a create out once per key.
#[tokio::test]
async fn where_keys_are_honoured_a_create_is_repeated_under_its_key() {
    let server = Loopback::start([
        None,
        answer("500 Oops", ""),
        answer("200 OK\r\nidempotent-replayed: true", RECORD),
    ])
    .await;
    let enrolled = builder()
        .idempotency_enrolled(true)
        .base_url(&server.url)
        .build()
        .unwrap();
    create(&enrolled).await.unwrap();

    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert_eq!(key(&seen[0]), key(&seen[1]));
    assert_eq!(key(&seen[0]), key(&seen[2]));
}

#[tokio::test]
async fn a_replacement_recovers_from_a_lost_reply_and_from_an_outage() {
    let server = Loopback::start([None, answer("503 Busy", ""), answer("200 OK", RECORD)]).await;
    replace(&client(&server.url)).await.unwrap();

    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert_eq!(
        seen[0], seen[1],
        "a repetition is the same request, byte for byte"
    );
    assert_eq!(seen[0], seen[2]);
}

#[tokio::test]
async fn a_refusal_is_an_answer_and_not_repeated() {
    let refusal = r#"{"result":false,"message":"name is required","data":{}}"#;
    let server = Loopback::start([answer("200 OK", refusal)]).await;
    let error = replace(&client(&server.url)).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
    assert_eq!(error.kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn a_time_to_wait_is_waited_as_seconds_or_as_a_date() {
    // The clock stands at 2030-01-01T00:00:00Z.
    for retry_after in ["20", "Tue, 01 Jan 2030 00:00:20 GMT"] {
        let server = Loopback::start([
            answer(&format!("429 Slow Down\r\nretry-after: {retry_after}"), ""),
            answer("200 OK", RECORD),
        ])
        .await;
        let clock = FakeClock::new();
        let client = builder()
            .clock(clock.clone())
            .base_url(&server.url)
            .build()
            .unwrap();
        create(&client).await.unwrap();
        assert_eq!(server.seen().len(), 2);
        assert_eq!(clock.pauses(), [Duration::from_secs(20)]);
    }
}

#[tokio::test]
async fn a_reply_that_breaks_off_is_read_again_only_where_that_is_safe() {
    let short = Some(format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{}",
        RECORD.len(),
        &RECORD[..20]
    ));
    let server = Loopback::start([short.clone(), answer("200 OK", RECORD)]).await;
    let read = client(&server.url)
        .communications()
        .get(CommunicationId(12345));
    read.send().await.unwrap();
    assert_eq!(server.seen().len(), 2);

    let server = Loopback::start([short]).await;
    let error = create(&client(&server.url)).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
    assert_eq!(error.delivery(), Some(Delivery::MaybeSent));
}
