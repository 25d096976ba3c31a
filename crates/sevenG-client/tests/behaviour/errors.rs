//! What a refusal becomes: kind, message, and one line for people. HTTP 200 is
//! not success.

use core_http::transport::{MockReply, MockTransport, TransportError};
use serde_json::json;
use seveng_client::{Communication, CommunicationId, Delivery, Error, ErrorKind, RetryPolicy};

use crate::support::over;

fn record() -> Communication {
    serde_json::from_value(json!({"communicationID": 12345, "name": "x"})).unwrap()
}

/// The error of one update that is answered like this.
async fn error_of(reply: MockReply) -> Error {
    over(MockTransport::new().always(move |_| Ok(reply.clone())))
        .communications()
        .replace(record().into_replace())
        .with_retry(RetryPolicy::never())
        .send()
        .await
        .unwrap_err()
}

fn refusal(status: u16, message: &str) -> MockReply {
    MockReply::new(status)
        .body(json!({"result": false, "message": message, "recordCount": 0, "data": {}}))
}

#[tokio::test]
async fn result_false_is_an_error_with_http_200() {
    for (message, kind) in [
        (
            "No record was found for CommunicationID 12345",
            ErrorKind::NotFound,
        ),
        (
            "Person 456 is already assigned to another Communication record",
            ErrorKind::Conflict,
        ),
        ("name is not a valid e-mail address", ErrorKind::Refused),
    ] {
        let error = error_of(refusal(200, message)).await;
        assert_eq!(error.kind(), kind, "{message}");
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert_eq!(error.message(), Some(message));
        assert_eq!(error.code(), None);
        assert!(error.field_errors().is_empty());
        assert_eq!(error.delivery(), Some(Delivery::MaybeSent));
        assert_eq!(
            error.to_string(),
            format!(
                "7G updateCommunication (PUT /communication) failed: 200: {message}; 1 attempt"
            )
        );
    }
}

#[tokio::test]
async fn a_refusal_without_a_reason_says_so() {
    for message in [json!(null), json!("")] {
        let body = json!({"result": false, "message": message, "data": {}});
        let error = error_of(MockReply::new(200).body(body)).await;
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert_eq!(error.message(), None);
    }
}

#[tokio::test]
async fn a_message_beside_result_true_is_no_failure() {
    let transport = MockTransport::new().reply(
        200,
        json!({
            "result": true,
            "message": "Communication updated successfully",
            "recordCount": 1,
            "data": {"communicationID": 12345},
        }),
    );
    let updated = over(transport)
        .communications()
        .replace(record().into_replace())
        .send()
        .await
        .unwrap();
    assert_eq!(updated.communication_id, CommunicationId(12345));
}

/// Some samples leave the count out, and one wraps a single record in a list.
#[tokio::test]
async fn samples_that_differ_are_read_alike() {
    for body in [
        json!({"result": true, "data": {"communicationID": 12345}}),
        json!({"result": true, "message": "", "recordCount": "1", "data": {"communicationID": "12345"}}),
        json!({"result": true, "data": [{"communicationID": 12345}]}),
    ] {
        let transport = MockTransport::new().reply(200, body.clone());
        let read = over(transport)
            .communications()
            .get(CommunicationId(12345))
            .send()
            .await;
        assert_eq!(
            read.unwrap().communication_id,
            CommunicationId(12345),
            "{body}"
        );
    }
}

#[tokio::test]
async fn the_status_speaks_where_the_envelope_says_nothing_better() {
    for (status, kind) in [
        (400, ErrorKind::Validation),
        (401, ErrorKind::Unauthenticated),
        (403, ErrorKind::PermissionDenied),
        (404, ErrorKind::NotFound),
        (409, ErrorKind::Conflict),
        (415, ErrorKind::Validation),
        (429, ErrorKind::RateLimited),
        (500, ErrorKind::Server),
        (503, ErrorKind::Unavailable),
    ] {
        let error = error_of(refusal(status, "the reason")).await;
        assert_eq!(error.kind(), kind, "{status}");
        let doubt = if status < 500 {
            ""
        } else {
            "the operation may have been carried out, and is safe to repeat; "
        };
        assert_eq!(
            error.to_string(),
            format!(
                "7G updateCommunication (PUT /communication) failed: \
                 {status}: the reason; {doubt}1 attempt"
            )
        );
    }
    let error = error_of(refusal(400, "No record was found for the document")).await;
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn bodies_that_are_no_envelope_are_read_as_far_as_they_can_be() {
    let text = |body: &'static str| {
        MockReply::new(401)
            .header("content-type", "text/plain")
            .body(body)
    };
    for (body, line) in [
        ("Token expired", "401: Token expired"),
        ("", "401 Unauthorized"),
        ("<html>sign in</html>", "401 Unauthorized"),
        ("{}", "401 Unauthorized"),
    ] {
        let error = error_of(text(body)).await;
        assert_eq!(error.kind(), ErrorKind::Unauthenticated);
        assert_eq!(error.raw_body(), body);
        assert_eq!(
            error.to_string(),
            format!("7G updateCommunication (PUT /communication) failed: {line}; 1 attempt")
        );
    }
}

#[tokio::test]
async fn a_reply_that_is_not_as_documented_says_where() {
    for (body, message) in [
        (
            r#"{"result":true,"data":{"communicationID":"first"}}"#,
            r#"data.communicationID: expected an integer, found text"#,
        ),
        (
            r#"{"result":true,"data":{"communicationID":1,"personID":4294967296}}"#,
            "data.personID: expected an integer of 32 bits, found 4294967296",
        ),
        (
            r#"{"result":true,"data":{}}"#,
            "data: Communication without its member `communicationID`",
        ),
        (
            r#"{"data":{"communicationID":1}}"#,
            "the reply has no `result` member, so whether the call succeeded is unknown",
        ),
    ] {
        let error = error_of(MockReply::new(200).body(body)).await;
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.message(), Some(message), "{body}");
        assert_eq!(error.raw_body(), body);
    }
    for body in ["", "OK", "<html>", r#"{"result":true,"data":{"#] {
        let error = error_of(MockReply::new(200).body(body)).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        let message = error.message().unwrap();
        assert!(
            message.starts_with("the reply is not a 7G envelope (line 1, column "),
            "{message}"
        );
    }
}

#[tokio::test]
async fn retries_request_id_and_the_last_failure_are_told() {
    let transport = MockTransport::new()
        .reply(503, "")
        .fail(|| TransportError::interrupted("connection reset"))
        .reply_with(refusal(503, "maintenance").header("x-correlation-id", "c-19"));
    let error = over(transport.clone())
        .communications()
        .replace(record().into_replace())
        .send()
        .await
        .unwrap_err();
    assert_eq!(transport.count(), 3);
    assert_eq!(
        error.to_string(),
        "7G updateCommunication (PUT /communication) failed: \
         503: maintenance; the operation may have been carried out, and is safe to repeat; \
         request id c-19; 3 attempts"
    );
}
