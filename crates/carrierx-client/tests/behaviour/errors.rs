//! What a refusal becomes: kind, message, field errors, and one line for people.

use carrierx_client::{Delivery, EndpointSid, Error, ErrorKind, RetryPolicy};
use core_http::transport::{MockReply, MockTransport, TransportError};
use serde_json::json;

use crate::support::over;

const OPERATION: &str = "CarrierX updateEndpoint (PATCH /endpoints/{endpoint_sid}) failed: ";

/// What an error says of an idempotent write that may have happened.
const DOUBT: &str = "; the operation may have been carried out, and is safe to repeat";

/// The error of one update that is answered like this.
async fn error_of(reply: MockReply) -> Error {
    over(MockTransport::new().always(move |_| Ok(reply.clone())))
        .endpoints()
        .patch(&EndpointSid::new("1a34c5e9"))
        .auth_required(false)
        .with_retry(RetryPolicy::never())
        .send()
        .await
        .unwrap_err()
}

#[tokio::test]
async fn a_member_that_takes_a_scope_is_a_field_error() {
    let error = error_of(MockReply::new(422).body(json!({
        "message": "object validation error",
        "errors": [{
            "field": "auth_required",
            "message": "partner does not have permissions to set this value",
            "reference_sid": null,
        }],
    })))
    .await;
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(error.status().unwrap().as_u16(), 422);
    assert_eq!(error.message(), Some("object validation error"));
    assert_eq!(error.code(), None);
    let [field] = error.field_errors() else {
        panic!("{error:?}");
    };
    assert_eq!(field.field(), Some("auth_required"));
    assert_eq!(
        field.message(),
        "partner does not have permissions to set this value"
    );
    assert_eq!(field.reference(), None);
    assert_eq!(error.delivery(), Some(Delivery::MaybeSent));
    assert_eq!(
        error.to_string(),
        format!(
            "{OPERATION}422: object validation error \
             [auth_required: partner does not have permissions to set this value]; 1 attempt"
        )
    );
}

#[tokio::test]
async fn the_object_in_the_way_is_named() {
    let error = error_of(MockReply::new(409).body(json!({
        "message": "conflict error",
        "errors": [{
            "field": "addresses",
            "message": "duplicate ip for auth_required=false",
            "reference_sid": "5b2f7c10-8d34-4e6a-9f01-7a3c5e9d2b48",
        }],
    })))
    .await;
    assert_eq!(error.kind(), ErrorKind::Conflict);
    let field = &error.field_errors()[0];
    assert_eq!(field.field(), Some("addresses"));
    assert_eq!(
        field.reference(),
        Some("5b2f7c10-8d34-4e6a-9f01-7a3c5e9d2b48")
    );
    assert_eq!(
        error.to_string(),
        format!(
            "{OPERATION}409: conflict error [addresses: duplicate ip for auth_required=false \
             (5b2f7c10-8d34-4e6a-9f01-7a3c5e9d2b48)]; 1 attempt"
        )
    );
}

#[tokio::test]
async fn every_documented_status_has_its_kind() {
    for (status, message, kind) in [
        (
            400,
            "No JSON object could be decoded",
            ErrorKind::Validation,
        ),
        (401, "Bad credentials", ErrorKind::Unauthenticated),
        (403, "Forbidden", ErrorKind::PermissionDenied),
        (404, "no item error", ErrorKind::NotFound),
        (409, "conflict error", ErrorKind::Conflict),
        (415, "Unsupported media type", ErrorKind::Validation),
        (422, "object validation error", ErrorKind::Validation),
        (429, "Too many requests", ErrorKind::RateLimited),
        (500, "Oops", ErrorKind::Server),
        (503, "Busy", ErrorKind::Unavailable),
    ] {
        let error = error_of(MockReply::new(status).body(json!({"message": message}))).await;
        assert_eq!(error.kind(), kind, "{status}");
        assert_eq!(error.message(), Some(message));
        assert!(error.field_errors().is_empty());
        assert_eq!(error.attempts(), 1);
        let doubt = if status < 500 { "" } else { DOUBT };
        assert_eq!(
            error.to_string(),
            format!("{OPERATION}{status}: {message}{doubt}; 1 attempt")
        );
    }
}

/// An old client takes a 400 with an `errors` list for a validation failure.
#[tokio::test]
async fn field_errors_are_read_from_a_400_too() {
    let error = error_of(MockReply::new(400).body(json!({
        "message": "object validation error",
        "errors": [
            {"field": "phonenumber", "message": "this phonenumber already exists", "reference_sid": "d-1"},
            {"field": null, "message": "cannot find item by sid"},
            {"message": "third"},
            {"field": "capacity", "message": "fourth"},
            {"field": "name"},
        ],
    })))
    .await;
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(error.field_errors().len(), 5);
    assert_eq!(error.field_errors()[1].field(), None);
    assert_eq!(error.field_errors()[4].message(), "");
    assert_eq!(
        error.to_string(),
        format!(
            "{OPERATION}400: object validation error [phonenumber: this phonenumber already exists \
             (d-1); cannot find item by sid; third; 2 more]; 1 attempt"
        )
    );
}

#[tokio::test]
async fn a_body_without_a_list_is_still_read() {
    for body in [
        json!({"message": "Forbidden"}),
        json!({"message": "Forbidden", "errors": null}),
        json!({"message": "Forbidden", "errors": []}),
        json!({"message": "Forbidden", "more": {"a": 1}}),
    ] {
        let error = error_of(MockReply::new(403).body(body)).await;
        assert_eq!(error.message(), Some("Forbidden"));
        assert!(error.field_errors().is_empty());
    }
    let only_items = json!({"errors": [{"field": "name", "message": "too long"}]});
    let error = error_of(MockReply::new(422).body(only_items)).await;
    assert_eq!(
        error.to_string(),
        format!("{OPERATION}422 Unprocessable Entity [name: too long]; 1 attempt")
    );
}

/// The list is documented by two samples; what else may be in it must not cost
/// the message.
#[tokio::test]
async fn a_list_of_something_else_does_not_hide_the_message() {
    for errors in [
        json!("none"),
        json!(["too long"]),
        json!([{"field": 7, "message": ["x"]}]),
    ] {
        let body = json!({"message": "object validation error", "errors": errors});
        let error = error_of(MockReply::new(422).body(body.clone())).await;
        assert_eq!(error.message(), Some("object validation error"), "{body}");
        assert_eq!(error.kind(), ErrorKind::Validation);
    }
}

#[tokio::test]
async fn bodies_that_are_not_json_are_read_as_far_as_they_can_be() {
    let text = |body: &'static str| {
        MockReply::new(415)
            .header("content-type", "text/plain")
            .body(body)
    };
    for (body, line) in [
        ("Unsupported\n media type", "415: Unsupported media type"),
        ("", "415 Unsupported Media Type"),
        ("<html>415</html>", "415 Unsupported Media Type"),
        ("{", "415 Unsupported Media Type"),
        ("[]", "415 Unsupported Media Type"),
        ("{}", "415 Unsupported Media Type"),
    ] {
        let error = error_of(text(body)).await;
        assert_eq!(error.kind(), ErrorKind::Validation);
        assert_eq!(error.raw_body(), body);
        assert_eq!(error.to_string(), format!("{OPERATION}{line}; 1 attempt"));
    }
}

#[tokio::test]
async fn a_reply_that_is_not_as_documented_says_where() {
    for (body, message) in [
        (
            r#"{"endpoint_sid":"e","capacity":"many"}"#,
            r#"capacity: expected an integer, found text"#,
        ),
        (
            r#"{"endpoint_sid":"e","addresses":[{"port":1},{"port":{}}]}"#,
            "addresses[1].port: expected an integer, found an object",
        ),
        (
            r#"{"endpoint_sid":"e","addresses":[{"sip_password":["s1p"]}]}"#,
            "addresses[0].sip_password: expected text, found a list",
        ),
        (
            r#"{"name":"x"}"#,
            "Endpoint without its member `endpoint_sid`",
        ),
        ("", "expected JSON, found nothing"),
        (r#""done""#, r#"expected an object, found text"#),
    ] {
        let error = error_of(MockReply::new(200).body(body)).await;
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.message(), Some(message), "{body}");
        assert_eq!(error.raw_body(), body);
        assert_eq!(
            error.to_string(),
            format!("{OPERATION}200: {message}{DOUBT}; 1 attempt")
        );
    }
}

#[tokio::test]
async fn a_row_of_a_list_is_named_by_its_place() {
    let rows = json!({"items": [{"endpoint_sid": "a"}, {"endpoint_sid": "b", "capacity": "many"}]});
    let error = over(MockTransport::new().reply(200, rows))
        .endpoints()
        .list()
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "CarrierX listEndpoints (GET /endpoints) failed: \
         200: items[1].capacity: expected an integer, found text; 1 attempt"
    );
}

#[tokio::test]
async fn retries_request_id_and_the_last_failure_are_told() {
    let last = MockReply::new(503)
        .header("x-request-id", "r-7")
        .body(json!({"message": "Busy"}));
    let transport = MockTransport::new()
        .reply(502, "")
        .fail(|| TransportError::interrupted("connection reset"))
        .reply_with(last);
    let error = over(transport.clone())
        .endpoints()
        .patch(&EndpointSid::new("1a34c5e9"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(transport.count(), 3);
    assert_eq!(
        error.to_string(),
        format!("{OPERATION}503: Busy{DOUBT}; request id r-7; 3 attempts")
    );
}
