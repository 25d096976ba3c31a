//! What is sent twice and what never is, on real sockets.
//!
//! The server reads each request to its end, so as far as anybody can tell it
//! has carried it out, and then hangs up or fails.

use std::time::Duration;

use carrierx_client::endpoints::EndpointType;
use carrierx_client::{Client, Delivery, EndpointSid, Error, ErrorKind};
use core_http::time::FakeClock;

use crate::support::loopback::{Loopback, answer};
use crate::support::{builder, client};

const ENDPOINT: &str = r#"{"endpoint_sid":"1a34c5e9"}"#;

async fn create(client: &Client) -> Result<(), Error> {
    let call = client.endpoints().create(EndpointType::ThirdParty);
    call.send().await.map(drop)
}

async fn register(client: &Client) -> Result<(), Error> {
    let call = client.external_dids().register(3, "46705550123");
    call.send().await.map(drop)
}

async fn patch(client: &Client) -> Result<(), Error> {
    let call = client.endpoints().patch(&EndpointSid::new("1a34c5e9"));
    call.name("edge-1").send().await.map(drop)
}

async fn replace(client: &Client) -> Result<(), Error> {
    let endpoint: carrierx_client::endpoints::Endpoint = serde_json::from_str(ENDPOINT).unwrap();
    let sid = endpoint.endpoint_sid.clone();
    let call = client.endpoints().replace(&sid, endpoint.into_replace());
    call.send().await.map(drop)
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
            "CarrierX createEndpoint (POST /endpoints) failed: \
             the connection to {host} broke before a reply; \
             the operation may have been carried out and was not repeated; 1 attempt"
        )
    );
}

#[tokio::test]
async fn a_post_that_is_answered_with_a_server_error_is_not_repeated() {
    for status in [
        "408 Late",
        "500 Oops",
        "502 Bad Gateway",
        "503 Busy",
        "504 Late",
    ] {
        let server = Loopback::start([answer(status, ""), answer(status, "")]).await;
        create(&client(&server.url)).await.unwrap_err();
        assert_eq!(server.seen().len(), 1, "{status}");
        register(&client(&server.url)).await.unwrap_err();
        assert_eq!(server.seen().len(), 2, "{status}");
    }
}

#[tokio::test]
async fn updates_recover_from_a_lost_reply_and_from_an_outage() {
    let faults = || [None, answer("503 Busy", ""), answer("200 OK", ENDPOINT)];
    let server = Loopback::start(faults()).await;
    patch(&client(&server.url)).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert_eq!(
        seen[0], seen[1],
        "a repetition is the same request, byte for byte"
    );
    assert_eq!(seen[0], seen[2]);

    let server = Loopback::start(faults()).await;
    replace(&client(&server.url)).await.unwrap();
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn an_outage_that_lasts_is_told_after_three_attempts() {
    let server = Loopback::start([]).await;
    let error = patch(&client(&server.url)).await.unwrap_err();
    assert_eq!(server.seen().len(), 3);
    assert_eq!(error.attempts(), 3);
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert!(
        error
            .to_string()
            .contains("; the operation may have been carried out, and is safe to repeat;"),
        "{error}"
    );
}

#[tokio::test]
async fn refusals_are_answers_and_not_repeated() {
    for status in [
        "400 Bad Request",
        "401 Unauthorized",
        "404 Not Found",
        "409 Conflict",
        "422 No",
    ] {
        let server = Loopback::start([answer(status, r#"{"message":"no"}"#)]).await;
        patch(&client(&server.url)).await.unwrap_err();
        assert_eq!(server.seen().len(), 1, "{status}");
    }
}

/// The pauses of an outage are drawn between nothing and twice as much each time.
#[tokio::test]
async fn pauses_grow_and_take_no_time_here() {
    let server = Loopback::start([]).await;
    let clock = FakeClock::new().with_random(u64::MAX);
    let client = builder()
        .clock(clock.clone())
        .base_url(&server.url)
        .build()
        .unwrap();
    patch(&client).await.unwrap_err();
    let pauses: Vec<_> = clock
        .pauses()
        .iter()
        .map(|pause| pause.as_secs_f64())
        .collect();
    assert_eq!(pauses.len(), 2);
    assert!(
        (pauses[0] - 0.25).abs() < 0.001 && (pauses[1] - 0.5).abs() < 0.001,
        "{pauses:?}"
    );
}

#[tokio::test]
async fn a_rate_limit_that_names_a_time_lets_even_a_create_wait() {
    let server = Loopback::start([
        answer("429 Slow Down\r\nretry-after: 3", ""),
        answer("200 OK", ENDPOINT),
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
    assert_eq!(clock.pauses(), [Duration::from_secs(3)]);
}
