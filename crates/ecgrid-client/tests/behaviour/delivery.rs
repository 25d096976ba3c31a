//! What is sent twice and what never is, on real sockets.
//!
//! The server reads each request to its end, so as far as anybody can tell it
//! has carried it out, and then hangs up or fails.

use std::time::Duration;

use core_http::time::FakeClock;
use ecgrid_client::{
    Client, CommId, CommType, Delivery, EcGridId, Error, ErrorKind, MailboxId, Status,
};
use serde_json::json;

use crate::support::client;
use crate::support::loopback::{Loopback, answer};

const COMM: &str = r#"{"success":true,"data":{"commId":5001}}"#;

async fn move_partner(client: &Client) -> Result<(), Error> {
    let call = client
        .ids()
        .move_trading_partner(EcGridId(123_456), MailboxId(1002));
    call.send().await.map(drop)
}

async fn create(client: &Client) -> Result<(), Error> {
    let call = client
        .comms()
        .create(MailboxId(101), CommType::As2, "MYCOMPANY-AS2");
    call.send().await.map(drop)
}

async fn update(client: &Client) -> Result<(), Error> {
    let call = client.comms().update(CommId(5001)).status(Status::Active);
    call.send().await.map(drop)
}

#[tokio::test]
async fn a_move_whose_reply_is_lost_is_not_repeated() {
    let server = Loopback::start([None]).await;
    let error = move_partner(&client(&server.url)).await.unwrap_err();

    assert_eq!(server.seen().len(), 1);
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(error.delivery(), Some(Delivery::MaybeSent));
    assert_eq!(error.attempts(), 1);
    let host = server.url.trim_start_matches("http://");
    assert_eq!(
        error.to_string(),
        format!(
            "ECGrid moveTradingPartner (POST /v2/ids/tp-move) failed: \
             the connection to {host} broke before a reply; \
             the operation may have been carried out and was not repeated; 1 attempt"
        )
    );
}

#[tokio::test]
async fn a_move_that_is_answered_with_a_server_error_is_not_repeated() {
    for status in [
        "408 Request Timeout",
        "500 Oops",
        "502 Bad Gateway",
        "503 Busy",
        "504 Late",
    ] {
        let server = Loopback::start([answer(status, "")]).await;
        let error = move_partner(&client(&server.url)).await.unwrap_err();

        assert_eq!(server.seen().len(), 1, "{status}");
        assert_eq!(error.attempts(), 1);
        let line = error.to_string();
        assert!(
            line.contains("; the operation may have been carried out and was not repeated;"),
            "{line}"
        );
    }
}

#[tokio::test]
async fn a_new_comm_is_made_at_most_once() {
    for fault in [None, answer("503 Busy", "")] {
        let server = Loopback::start([fault]).await;
        create(&client(&server.url)).await.unwrap_err();
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn an_update_recovers_from_a_lost_reply_and_from_an_outage() {
    let server = Loopback::start([None, answer("503 Busy", ""), answer("200 OK", COMM)]).await;
    update(&client(&server.url)).await.unwrap();

    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert_eq!(
        seen[0], seen[1],
        "a repetition is the same request, byte for byte"
    );
    assert_eq!(seen[0], seen[2]);
    assert!(seen[0].ends_with(r#"{"commId":5001,"status":"Active"}"#));
}

#[tokio::test]
async fn reads_that_are_posts_recover_too() {
    let server = Loopback::start([
        None,
        answer("500 Oops", ""),
        answer("200 OK", json!({"success": true, "data": []})),
    ])
    .await;
    let comms = client(&server.url).comms().list().send().await.unwrap();
    assert!(comms.is_empty());
    assert_eq!(server.seen().len(), 3);
}

/// A fault inside ECGrid may have come after half of the work.
#[tokio::test]
async fn a_write_is_not_repeated_after_an_internal_error() {
    let server = Loopback::start([answer("500 Oops", "")]).await;
    let error = update(&client(&server.url)).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
    assert_eq!(error.kind(), ErrorKind::Server);
}

#[tokio::test]
async fn a_rate_limit_that_names_a_time_lets_even_a_move_wait() {
    let slow_down = r#"{"success":false,"errorCode":"RateLimitExceeded","message":"Slow down."}"#;
    let server = Loopback::start([
        answer("429 Slow Down\r\nretry-after: 7", slow_down),
        answer(
            "200 OK",
            json!({"success": true, "data": {"ecGridId": 123_456}}),
        ),
    ])
    .await;
    let clock = FakeClock::new();
    let client = Client::builder()
        .api_key("key")
        .base_url(&server.url)
        .clock(clock.clone())
        .build()
        .unwrap();

    move_partner(&client).await.unwrap();
    assert_eq!(server.seen().len(), 2);
    assert_eq!(clock.pauses(), [Duration::from_secs(7)]);
}

#[tokio::test]
async fn a_rate_limit_without_a_time_ends_a_move() {
    let server = Loopback::start([answer("429 Slow Down", "")]).await;
    let error = move_partner(&client(&server.url)).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), None);
}

#[tokio::test]
async fn a_wait_beyond_the_time_limit_is_not_begun() {
    let server = Loopback::start([answer("429 Slow Down\r\nretry-after: 3600", "")]).await;
    let clock = FakeClock::new();
    let client = Client::builder()
        .api_key("key")
        .base_url(&server.url)
        .clock(clock.clone())
        .build()
        .unwrap();

    let error = update(&client).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert!(clock.pauses().is_empty());
    assert_eq!(
        error.to_string(),
        "ECGrid updateComm (PUT /v2/comms/update) failed: 429 Too Many Requests; \
         not sent again: the wait would pass the call's time limit; 1 attempt"
    );
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_whatever_the_operation() {
    // A port that nobody listens on: the listener is gone before the call.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);

    let error = move_partner(&client(&format!("http://{address}")))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.delivery(), Some(Delivery::NotSent));
    assert_eq!(error.attempts(), 3);
    assert_eq!(
        error.to_string(),
        format!(
            "ECGrid moveTradingPartner (POST /v2/ids/tp-move) failed: \
             no connection to {address} could be made; 3 attempts"
        )
    );
}
