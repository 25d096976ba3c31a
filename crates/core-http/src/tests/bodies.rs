//! Bodies that can and cannot be sent again.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bytes::Bytes;
use futures_util::stream;

use super::{DONE, REPLACE, builder, client, create, go, replace};
use crate::time::FakeClock;
use crate::transport::{Delivery, MockTransport, TransportError};
use crate::{Body, BoxError, Call, Client, ErrorKind};

fn once(text: &'static str) -> Body {
    Body::stream(stream::iter([Ok::<_, BoxError>(Bytes::from_static(
        text.as_bytes(),
    ))]))
}

fn upload(client: &Client, body: Body) -> Call {
    Call::new(client, &REPLACE)
        .path("id", "t-1")
        .raw_body("text/plain", body)
}

#[tokio::test]
async fn a_stream_is_sent_once_and_never_as_an_empty_body() {
    let server = MockTransport::new().reply(503, "").reply(200, DONE);
    let error = go(upload(&client(server.clone()), once("hello")))
        .await
        .unwrap_err();
    assert_eq!(server.count(), 1);
    assert_eq!(server.requests()[0].text(), "hello");
    assert_eq!(
        error.to_string(),
        "Example replaceThing (PUT /things/{id}) failed: 503 Service Unavailable; \
         not sent again: the body is a stream that cannot be read twice; 1 attempt"
    );
}

#[tokio::test]
async fn even_a_request_that_was_not_sent_is_not_repeated_with_a_stream() {
    let server = MockTransport::new().fail(|| TransportError::connect("refused"));
    let error = go(upload(&client(server.clone()), once("hello")))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.delivery(), Some(Delivery::NotSent));
    assert!(
        error.to_string().contains("cannot be read twice"),
        "{error}"
    );
}

#[tokio::test]
async fn the_first_attempt_of_a_stream_always_works() {
    let server = MockTransport::new().reply(200, DONE);
    go(upload(&client(server.clone()), once("hello")))
        .await
        .unwrap();
    assert_eq!(server.requests()[0].text(), "hello");
    assert_eq!(
        server.requests()[0].header("content-type"),
        Some("text/plain")
    );
}

#[tokio::test]
async fn a_factory_makes_the_same_body_for_every_attempt() {
    let made = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&made);
    let body = Body::replay(move || {
        counter.fetch_add(1, Ordering::Relaxed);
        once("hello")
    });
    let server = MockTransport::new()
        .reply(503, "")
        .reply(503, "")
        .reply(200, DONE);
    go(upload(&client(server.clone()), body)).await.unwrap();
    assert_eq!(made.load(Ordering::Relaxed), 3);
    for request in server.requests() {
        assert_eq!(request.text(), "hello");
    }
}

#[tokio::test]
async fn json_is_the_same_for_every_attempt() {
    let server = MockTransport::new().reply(503, "").reply(200, DONE);
    go(replace(&client(server.clone()))).await.unwrap();
    for request in server.requests() {
        assert_eq!(request.text(), r#"{"name":"thing"}"#);
        assert_eq!(request.header("content-type"), Some("application/json"));
    }
}

#[tokio::test]
async fn clones_of_a_call_share_its_stream_and_the_second_is_refused() {
    let server = MockTransport::new().reply(200, DONE);
    let call = upload(&client(server.clone()), once("hello"));
    go(call.clone()).await.unwrap();
    let error = go(call).await.unwrap_err();
    assert_eq!(server.count(), 1);
    assert_eq!(
        error.to_string(),
        "Example replaceThing (PUT /things/{id}) was not sent: \
         the body is a stream, and a clone of this call has sent it already"
    );
}

#[tokio::test]
async fn a_body_that_fails_is_the_callers_error_and_not_repeated() {
    let server = MockTransport::new();
    let body = || {
        Body::replay(|| {
            Body::stream(stream::iter([Err::<Bytes, BoxError>(
                "disk on fire".into(),
            )]))
        })
    };
    let client = builder(server, &FakeClock::new()).build().unwrap();
    let error = go(upload(&client, body())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.attempts(), 1);
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "disk on fire");
}

#[tokio::test]
async fn a_call_without_a_body_sends_none() {
    let server = MockTransport::new().reply(200, DONE);
    let client = client(server.clone());
    go(Call::new(&client, &super::CREATE)).await.unwrap();
    let request = &server.requests()[0];
    assert!(request.body.is_empty());
    assert_eq!(request.header("content-type"), None);
}

#[tokio::test]
async fn a_body_without_members_is_an_empty_object() {
    let server = MockTransport::new().reply(200, DONE);
    let mut call = create(&client(server.clone()));
    call.body().remove("name");
    go(call).await.unwrap();
    assert_eq!(server.requests()[0].text(), "{}");
}
