//! Replies: successes, envelopes, errors, sizes, and bodies that break off.

use std::time::Duration;

use futures_util::TryStreamExt;
use serde_json::json;

use super::{DONE, builder, client, create, faulty, go, read};
use crate::time::{Clock, FakeClock};
use crate::transport::{Delivery, Fault, MockReply, MockTransport, TransportError};
use crate::{ByteReply, BytesOr, Call, ErrorKind, OperationSpec, Reply};

#[tokio::test]
async fn a_value_comes_with_status_request_id_and_attempts() {
    let server = MockTransport::new().reply(503, "").reply_with(
        MockReply::new(201)
            .header("x-request-id", "r-7")
            .header("x-total", "3")
            .body(json!({"success": true, "data": [1, 2, 3]})),
    );
    let reply = read(&client(server))
        .send_with_meta::<Vec<i64>>()
        .await
        .unwrap();
    assert_eq!(reply.meta.status(), 201);
    assert_eq!(reply.meta.request_id(), Some("r-7"));
    assert_eq!(reply.meta.attempts(), 2);
    assert_eq!(reply.meta.headers()["x-total"], "3");
    assert_eq!(reply.map(|list| list.len()).into_value(), 3);
}

#[tokio::test]
async fn an_acknowledgement_is_whatever_comes() {
    for body in [
        r#"{"success":true,"data":true}"#,
        r#"{"success":true,"data":"done"}"#,
        r#"{"success":true,"data":{"a":1}}"#,
        r#"{"success":true}"#,
    ] {
        go(read(&client(MockTransport::new().reply(200, body))))
            .await
            .unwrap();
    }
    go(read(&client(MockTransport::new().reply(204, ""))))
        .await
        .unwrap();
}

#[tokio::test]
async fn an_envelope_that_says_no_is_an_error_with_status_200() {
    let server = MockTransport::new().reply_with(
        MockReply::new(200)
            .header("x-request-id", "r-8")
            .body(json!({"success": false, "code": "E7", "message": "closed for today"})),
    );
    let error = go(read(&client(server.clone()))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.code(), Some("E7"));
    assert_eq!(error.status(), Some(http::StatusCode::OK));
    assert_eq!(
        error.to_string(),
        "Example getThing (GET /things/{id}) failed: 200 E7: closed for today; request id r-8; 1 attempt"
    );
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn an_error_tells_what_the_provider_said() {
    let body = json!({
        "success": false, "code": "InvalidParameter", "message": "two\nproblems",
        "fields": [["capacity", "must be positive"], ["name", "is taken"]],
    });
    let server = MockTransport::new().reply_with(
        MockReply::new(422)
            .header("x-request-id", "r-9")
            .body(body.clone()),
    );
    let error = go(create(&client(server))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(error.field_errors().len(), 2);
    assert_eq!(error.field_errors()[0].field(), Some("capacity"));
    assert_eq!(error.request_id(), Some("r-9"));
    assert_eq!(error.operation().unwrap().id, "createThing");
    assert_eq!(error.delivery(), Some(Delivery::MaybeSent));
    assert_eq!(error.raw_body(), body.to_string().as_bytes());
    assert_eq!(error.headers()["x-request-id"], "r-9");
    assert_eq!(
        error.to_string(),
        "Example createThing (POST /things) failed: 422 InvalidParameter: two problems \
         [capacity: must be positive; name: is taken]; request id r-9; 1 attempt"
    );
}

#[tokio::test]
async fn a_body_that_does_not_fit_says_where_and_is_kept() {
    let server = MockTransport::new().reply(200, r#"{"success":true,"data":[1,"two"]}"#);
    let error = read(&client(server)).send::<Vec<i64>>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status(), Some(http::StatusCode::OK));
    assert!(error.message().unwrap().starts_with("data[1]: "), "{error}");
    assert_eq!(
        error.raw_body(),
        r#"{"success":true,"data":[1,"two"]}"#.as_bytes()
    );
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_redirect_is_an_error_that_names_the_host_alone() {
    let cases = [
        (
            "https://evil.example.net/path?signature=s3cret",
            "redirected to https://evil.example.net, which is not followed",
        ),
        (
            "/elsewhere",
            "redirected within the host, which is not followed",
        ),
    ];
    for (location, expected) in cases {
        let server = MockTransport::new()
            .always(move |_| Ok(MockReply::new(302).header("location", location)));
        let error = go(read(&client(server.clone()))).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(server.count(), 1);
        let text = error.to_string();
        assert!(text.contains(expected), "{text}");
        assert!(!format!("{text}{error:?}").contains("s3cret"));
    }
}

#[tokio::test]
async fn a_reply_over_the_limit_is_refused_by_its_announcement_and_by_counting() {
    let big = "x".repeat(2_000);
    for announced in [true, false] {
        let body = format!(r#"{{"success":true,"data":"{big}"}}"#);
        let mut reply = MockReply::new(200).body(body.clone());
        if announced {
            reply = reply.header("content-length", body.len().to_string());
        }
        let server = MockTransport::new().reply_with(reply);
        let client = builder(server.clone(), &FakeClock::new())
            .max_response_bytes(1_000)
            .build()
            .unwrap();
        let error = read(&client).send::<String>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert_eq!(server.count(), 1, "it would be as large the next time");
        assert!(
            error
                .to_string()
                .contains("the reply is larger than 1000 bytes; raise `max_response_bytes`"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn an_error_body_that_stalls_does_not_hide_the_status() {
    let stalled = |status: u16| {
        let server = MockTransport::new()
            .reply_with(
                MockReply::new(status)
                    .header("retry-after", "7")
                    .body("half of this is lost"),
            )
            .always(|_| Ok(MockReply::new(200).body(super::DONE)));
        let clock = FakeClock::new();
        let transport =
            crate::transport::FaultTransport::new(server.clone(), clock.clone(), [Fault::Stall]);
        (builder(transport, &clock).build().unwrap(), server, clock)
    };
    for (status, kind) in [
        (400, ErrorKind::Validation),
        (401, ErrorKind::Unauthenticated),
        (404, ErrorKind::NotFound),
        (422, ErrorKind::Validation),
    ] {
        let (client, server, clock) = stalled(status);
        let began = clock.now();
        let error = go(create(&client)).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(error.raw_body(), "half of th".as_bytes());
        assert!(!error.may_have_acted(), "{error}");
        assert_eq!(clock.now() - began, Duration::from_secs(2));
        assert_eq!(server.count(), 1);
    }
    // What the head says of waiting is obeyed, too.
    let (client, server, clock) = stalled(429);
    let began = clock.now();
    go(create(&client)).await.unwrap();
    assert_eq!(server.count(), 2);
    assert_eq!(clock.now() - began, Duration::from_secs(2 + 7));
}

#[tokio::test]
async fn an_error_body_is_read_as_far_as_it_goes() {
    let (server, transport, clock) = {
        let server = MockTransport::new().reply(404, "half of this is lost");
        let clock = FakeClock::new();
        let transport =
            crate::transport::FaultTransport::new(server.clone(), clock.clone(), [Fault::Cut]);
        (server, transport, clock)
    };
    let client = builder(transport, &clock).build().unwrap();
    let error = go(read(&client)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.raw_body(), "half of th".as_bytes());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_body_cut_short_is_read_again_or_reported() {
    for fault in [Fault::Cut, Fault::Shorten] {
        let (server, transport, clock) = faulty([fault]);
        let client = builder(transport, &clock).build().unwrap();
        go(read(&client)).await.unwrap();
        assert_eq!(server.count(), 2, "{fault:?}");

        let (server, transport, clock) = faulty([fault]);
        let client = builder(transport, &clock).build().unwrap();
        let error = go(create(&client)).await.unwrap_err();
        assert_eq!(server.count(), 1, "{fault:?}");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert_eq!(error.delivery(), Some(Delivery::MaybeSent));
    }
}

#[tokio::test]
async fn the_error_of_a_failed_connection_names_the_server() {
    let server = MockTransport::new().always(|_| Err(TransportError::connect("refused")));
    let error = go(create(&client(server))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.delivery(), Some(Delivery::NotSent));
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "refused"
    );
    assert_eq!(
        error.to_string(),
        "Example createThing (POST /things) failed: \
         no connection to api.example.com could be made; 3 attempts"
    );
}

#[tokio::test]
async fn once_in_doubt_a_later_refusal_does_not_undo_it() {
    let server = MockTransport::new()
        .fail(|| TransportError::interrupted("closed"))
        .always(|_| Err(TransportError::connect("refused")));
    let error = go(read(&client(server))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.delivery(), Some(Delivery::MaybeSent));
}

#[tokio::test]
async fn a_script_at_its_end_is_not_asked_again() {
    let server = MockTransport::new();
    let error = go(read(&client(server.clone()))).await.unwrap_err();
    assert_eq!(server.count(), 1);
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(
        source.contains("the script of the mock transport is at its end"),
        "{source}"
    );
}

#[tokio::test]
async fn a_streamed_reply_is_not_capped_and_its_errors_are_clear() {
    let server = MockTransport::new().reply(200, "0123456789");
    let client = builder(server, &FakeClock::new())
        .max_response_bytes(4)
        .build()
        .unwrap();
    let reply = read(&client).send_raw().await.unwrap();
    assert_eq!(reply.status(), 200);
    let whole: Vec<u8> = reply
        .into_stream()
        .try_fold(Vec::new(), |mut whole, piece| async move {
            whole.extend_from_slice(&piece);
            Ok(whole)
        })
        .await
        .unwrap();
    assert_eq!(whole, b"0123456789");

    for (fault, reason) in [
        (
            Fault::Cut,
            "the connection broke while the reply body was read",
        ),
        (
            Fault::Shorten,
            "the reply body ended 14 bytes before its announced length",
        ),
    ] {
        let (_, transport, clock) = faulty([fault]);
        let client = builder(transport, &clock).build().unwrap();
        let mut reply = read(&client).send_raw().await.unwrap();
        assert!(reply.chunk().await.unwrap().is_some());
        let error = reply.chunk().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert_eq!(
            error.to_string(),
            format!("Example getThing (GET /things/{{id}}) failed: {reason}; 1 attempt")
        );
    }
}

#[tokio::test]
async fn a_streamed_reply_can_be_collected_up_to_a_limit() {
    let server = || MockTransport::new().reply(200, "0123456789");
    let reply = read(&client(server())).send_raw().await.unwrap();
    assert_eq!(reply.bytes(10).await.unwrap(), "0123456789");
    let reply = read(&client(server())).send_raw().await.unwrap();
    let error = reply.bytes(9).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn an_error_status_is_an_error_of_a_streamed_call_too() {
    let server = MockTransport::new().reply(404, r#"{"success":false,"code":"Gone"}"#);
    let error = read(&client(server)).send_raw().await.unwrap_err();
    assert_eq!(error.code(), Some("Gone"));
}

static FILE: OperationSpec = OperationSpec::new("example", "getFile", http::Method::GET, "/file")
    .safe()
    .reply(Reply::BytesOrJson);

#[tokio::test]
async fn a_file_is_its_bytes_unless_json_says_otherwise() {
    let file = |reply: MockReply| {
        let client = client(MockTransport::new().reply_with(reply));
        Call::new(&client, &FILE).send::<ByteReply>()
    };
    let wav = MockReply::new(200)
        .header("content-type", "audio/wav")
        .body("RIFF");
    assert_eq!(file(wav).await.unwrap().into_bytes(), "RIFF");
    let refusal = MockReply::new(200).body(json!({"success": false, "message": "archived"}));
    assert_eq!(file(refusal).await.unwrap_err().message(), Some("archived"));
    assert_eq!(
        file(MockReply::new(200).body(DONE))
            .await
            .unwrap()
            .into_bytes(),
        DONE
    );
}

#[tokio::test]
async fn the_content_type_tells_a_file_from_the_value_in_its_place() {
    let read = |reply: MockReply| {
        let client = client(MockTransport::new().reply_with(reply));
        Call::new(&client, &FILE).send::<BytesOr<Vec<i64>>>()
    };
    let wav = MockReply::new(200)
        .header("content-type", "audio/wav")
        .body("RIFF");
    let file = read(wav).await.unwrap();
    assert_eq!(format!("{file:?}"), "Bytes(4 bytes)");
    assert_eq!(file.clone().into_value(), None);
    assert_eq!(file.into_bytes().unwrap(), "RIFF");
    let value = read(MockReply::new(200).body(json!({"success": true, "data": [1, 2]})));
    assert_eq!(value.await.unwrap(), BytesOr::Value(vec![1, 2]));
    let refusal = read(MockReply::new(200).body(json!({"success": false, "message": "archived"})));
    assert_eq!(refusal.await.unwrap_err().message(), Some("archived"));
    let odd = read(MockReply::new(200).body(json!({"success": true, "data": ["x"]})));
    assert_eq!(odd.await.unwrap_err().kind(), ErrorKind::Decode);
}
