//! What a refusal becomes: kind, code, message, and one line for people.

use core_http::transport::{MockReply, MockTransport, TransportError};
use ecgrid_client::{CommId, Delivery, Error, ErrorKind, RetryPolicy};
use serde_json::json;

use crate::support::over;

/// The error of one update that is answered like this.
async fn error_of(reply: MockReply) -> Error {
    over(MockTransport::new().always(move |_| Ok(reply.clone())))
        .comms()
        .update(CommId(5001))
        .with_retry(RetryPolicy::never())
        .send()
        .await
        .unwrap_err()
}

fn envelope(status: u16, code: &str, message: &str) -> MockReply {
    MockReply::new(status).body(json!({
        "success": false, "data": null, "errorCode": code, "message": message,
    }))
}

#[tokio::test]
async fn every_documented_code_has_its_kind() {
    for (status, code, kind) in [
        (400, "InvalidParameter", ErrorKind::Validation),
        (400, "DuplicateObject", ErrorKind::Conflict),
        (401, "InvalidAPIKey", ErrorKind::Unauthenticated),
        (401, "InvalidSession", ErrorKind::Unauthenticated),
        (403, "AccessDenied", ErrorKind::PermissionDenied),
        (404, "ObjectNotFound", ErrorKind::NotFound),
        (429, "RateLimitExceeded", ErrorKind::RateLimited),
        (500, "InternalError", ErrorKind::Server),
    ] {
        let error = error_of(envelope(status, code, "the reason")).await;
        assert_eq!(error.kind(), kind, "{code}");
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.code(), Some(code));
        assert_eq!(error.message(), Some("the reason"));
        assert!(error.field_errors().is_empty());
        assert_eq!(error.attempts(), 1);
        assert_eq!(error.delivery(), Some(Delivery::MaybeSent));
        assert_eq!(error.operation().unwrap().id, "updateComm");
        let doubt = doubt(error.may_have_acted());
        assert_eq!(
            error.to_string(),
            format!(
                "ECGrid updateComm (PUT /v2/comms/update) failed: \
                 {status} {code}: the reason{doubt}; 1 attempt"
            )
        );
        assert_eq!(error.may_have_acted(), status == 500);
    }
}

#[tokio::test]
async fn success_false_is_an_error_whatever_the_status() {
    let error = error_of(envelope(200, "ObjectNotFound", "comm 5001 does not exist")).await;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(
        error.to_string(),
        "ECGrid updateComm (PUT /v2/comms/update) failed: \
         200 ObjectNotFound: comm 5001 does not exist; 1 attempt"
    );

    let error = error_of(envelope(200, "BrandNewCode", "not today")).await;
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.code(), Some("BrandNewCode"));

    let error = error_of(MockReply::new(200).body(r#"{"success":false}"#)).await;
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!((error.code(), error.message()), (None, None));
}

#[tokio::test]
async fn a_code_nobody_documented_leaves_the_kind_to_the_status() {
    let error = error_of(envelope(409, "BrandNewCode", "somebody else was faster")).await;
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert_eq!(error.code(), Some("BrandNewCode"));

    // 503 is documented without a code; the sample shows that of a fault.
    let error = error_of(envelope(503, "", "Try later")).await;
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert_eq!(error.code(), None);
}

#[tokio::test]
async fn the_request_id_is_there_to_be_quoted() {
    for header in ["x-request-id", "request-id", "x-correlation-id"] {
        let reply = envelope(404, "ObjectNotFound", "no such object").header(header, "7f3a-19");
        let error = error_of(reply).await;
        assert_eq!(error.request_id(), Some("7f3a-19"), "{header}");
        assert_eq!(
            error.to_string(),
            "ECGrid updateComm (PUT /v2/comms/update) failed: \
             404 ObjectNotFound: no such object; request id 7f3a-19; 1 attempt"
        );
    }
}

#[tokio::test]
async fn problem_documents_are_understood_too() {
    let problem = |body| {
        MockReply::new(400)
            .header("content-type", "application/problem+json")
            .body(body)
    };
    let error = error_of(problem(json!({
        "type": "https://httpstatuses.io/400",
        "title": "Bad Request",
        "status": 400,
        "detail": "commId must be positive",
        "traceId": "00-4bf9-01",
    })))
    .await;
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(error.code(), None);
    assert_eq!(error.message(), Some("commId must be positive"));
    assert_eq!(
        error.to_string(),
        "ECGrid updateComm (PUT /v2/comms/update) failed: 400: commId must be positive; 1 attempt"
    );

    let error = error_of(problem(json!({"title": "Bad Request"}))).await;
    assert_eq!(error.message(), Some("Bad Request"));
}

#[tokio::test]
async fn whatever_else_a_gateway_says_is_read_as_far_as_it_can_be() {
    let text = |body: &'static str| {
        MockReply::new(502)
            .header("content-type", "text/plain")
            .body(body)
    };
    for (body, line) in [
        ("upstream\n  timed out\r\n", "502: upstream timed out"),
        ("", "502 Bad Gateway"),
        ("<html><body>502</body></html>", "502 Bad Gateway"),
        ("[1, 2]", "502 Bad Gateway"),
        ("{\"what\":\"ever\"}", "502 Bad Gateway"),
        ("{\"success\":fal", "502 Bad Gateway"),
        ("null", "502: null"),
    ] {
        let error = error_of(text(body)).await;
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        assert_eq!(error.raw_body(), body);
        assert_eq!(
            error.to_string(),
            format!(
                "ECGrid updateComm (PUT /v2/comms/update) failed: {line}{}; 1 attempt",
                doubt(true)
            )
        );
    }
}

#[tokio::test]
async fn a_long_or_broken_message_stays_one_short_line() {
    let message = format!("first\nsecond\t{}", "x".repeat(5_000));
    let error = error_of(envelope(400, "InvalidParameter", &message)).await;
    let line = error.to_string();
    assert!(
        line.contains("InvalidParameter: first second xxx"),
        "{line}"
    );
    assert!(line.ends_with("…; 1 attempt"), "{line}");
    assert!(
        line.len() < 700 && !line.contains(char::is_control),
        "{line}"
    );
    assert_eq!(error.message(), Some(&*message));
}

#[tokio::test]
async fn a_reply_that_is_not_as_documented_says_where() {
    for (body, message) in [
        (
            r#"{"success":true,"data":{"commId":"many"}}"#,
            r#"data.commId: expected an integer, found text"#,
        ),
        (
            r#"{"success":true,"data":{"commId":1,"withCerts":"perhaps"}}"#,
            r#"data.withCerts: expected true or false, found text"#,
        ),
        (
            // What sounds like a secret is not repeated.
            r#"{"success":true,"data":{"commId":1,"privateKeyRequired":"perhaps"}}"#,
            "data.privateKeyRequired: expected true or false, found text",
        ),
        (
            r#"{"success":true,"data":{"identifier":"x"}}"#,
            "data: Comm without its member `commId`",
        ),
        (
            r#"{"success":true,"data":{"commId":null}}"#,
            "data: Comm without its member `commId`",
        ),
        (
            r#"{"success":true,"data":[1]}"#,
            "data[0]: expected an object, found 1",
        ),
        (
            r#"{"success":true}"#,
            "data: expected an object, found null",
        ),
        (
            r#"{"commId":5001}"#,
            "the reply has no `success` member, so whether the call succeeded is unknown",
        ),
    ] {
        let error = error_of(MockReply::new(200).body(body)).await;
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.message(), Some(message), "{body}");
        assert_eq!(error.raw_body(), body);
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert_eq!(
            error.to_string(),
            format!(
                "ECGrid updateComm (PUT /v2/comms/update) failed: 200: {message}{}; 1 attempt",
                doubt(true)
            )
        );
    }
}

#[tokio::test]
async fn a_reply_that_is_no_envelope_is_not_a_success() {
    for body in [
        "",
        "OK",
        "<html>welcome</html>",
        r#"{"success":true,"data":{"commId":1}"#,
    ] {
        let error = error_of(MockReply::new(200).body(body)).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        let message = error.message().unwrap();
        assert!(
            message.starts_with("the reply is not an ECGrid envelope (line 1, column "),
            "{message}"
        );
        assert_eq!(error.raw_body(), body);
    }
}

#[tokio::test]
async fn an_acknowledgement_needs_no_payload() {
    let transport = MockTransport::new().reply(
        200,
        json!({"success": true, "data": null, "errorCode": "", "message": "Signed out."}),
    );
    over(transport).auth().logout().send().await.unwrap();
}

#[tokio::test]
async fn retries_are_counted_and_the_last_failure_is_told() {
    let transport = MockTransport::new()
        .reply(503, "")
        .fail(|| TransportError::interrupted("connection reset"))
        .reply(
            503,
            r#"{"success":false,"errorCode":"InternalError","message":"Try later"}"#,
        );
    let error = over(transport.clone())
        .comms()
        .update(CommId(5001))
        .send()
        .await
        .unwrap_err();
    assert_eq!(transport.count(), 3);
    assert_eq!(error.attempts(), 3);
    assert_eq!(
        error.to_string(),
        "ECGrid updateComm (PUT /v2/comms/update) failed: \
         503 InternalError: Try later; \
         the operation may have been carried out, and is safe to repeat; 3 attempts"
    );
}

#[tokio::test]
async fn a_failure_without_a_reply_names_the_host_and_keeps_its_cause() {
    let transport =
        MockTransport::new().always(|_| Err(TransportError::connect("no route to host")));
    let error = over(transport)
        .comms()
        .update(CommId(5001))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.delivery(), Some(Delivery::NotSent));
    assert_eq!(error.status(), None);
    assert_eq!(
        error.to_string(),
        "ECGrid updateComm (PUT /v2/comms/update) failed: \
         no connection to ecgrid.test could be made; 3 attempts"
    );
    let cause = std::error::Error::source(&error).unwrap();
    assert_eq!(cause.to_string(), "no route to host");
}

/// What an error says of an idempotent write that may have happened.
fn doubt(may_have_acted: bool) -> &'static str {
    if may_have_acted {
        "; the operation may have been carried out, and is safe to repeat"
    } else {
        ""
    }
}
