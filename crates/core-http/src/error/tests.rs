use std::error::Error as _;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, StatusCode};

use super::{Error, ErrorKind, FieldError};
use crate::protocol::{Failure, ReplyParts};
use crate::tests::{CREATE, READ};
use crate::transport::Delivery;

fn reply(status: u16, body: &'static str) -> ReplyParts {
    let mut headers = HeaderMap::new();
    headers.insert("set-cookie", HeaderValue::from_static("session=canary"));
    ReplyParts::new(StatusCode::from_u16(status).unwrap(), headers, body)
}

fn of(failure: Failure, status: u16) -> Error {
    Error::of_failure(failure, &reply(status, "{}"))
        .in_operation("Example", &READ)
        .with_attempts(1)
}

#[test]
fn the_line_names_all_that_is_known() {
    let failure = Failure::default()
        .with_code("ObjectNotFound")
        .with_message("comm 5001 does not exist");
    let error = of(failure, 404).with_request_id(Some("7f3a".to_owned()));
    assert_eq!(
        error.to_string(),
        "Example getThing (GET /things/{id}) failed: 404 ObjectNotFound: \
         comm 5001 does not exist; request id 7f3a; 1 attempt"
    );
}

#[test]
fn what_is_not_known_is_left_out() {
    let cases = [
        (
            Failure::default(),
            503,
            "503 Service Unavailable; 1 attempt",
        ),
        (Failure::default(), 599, "599; 1 attempt"),
        (
            Failure::default().with_code("E1").with_message(""),
            400,
            "400 E1; 1 attempt",
        ),
        (
            Failure::default().with_code("").with_message("no"),
            400,
            "400: no; 1 attempt",
        ),
    ];
    for (failure, status, line) in cases {
        let text = of(failure, status).to_string();
        assert_eq!(
            text,
            format!("Example getThing (GET /things/{{id}}) failed: {line}")
        );
    }
}

#[test]
fn a_kind_comes_from_the_failure_or_else_from_the_status() {
    let kind = |failure: Failure, status| of(failure, status).kind();
    assert_eq!(kind(Failure::default(), 409), ErrorKind::Conflict);
    assert_eq!(kind(Failure::default(), 200), ErrorKind::Refused);
    let not_found = Failure::default().with_kind(ErrorKind::NotFound);
    assert_eq!(kind(not_found, 400), ErrorKind::NotFound);
}

#[test]
fn every_status_has_the_kind_a_program_would_decide_by() {
    let kinds = [
        (302, ErrorKind::Redirect),
        (400, ErrorKind::Validation),
        (401, ErrorKind::Unauthenticated),
        (402, ErrorKind::Other),
        (403, ErrorKind::PermissionDenied),
        (404, ErrorKind::NotFound),
        (408, ErrorKind::Unavailable),
        (409, ErrorKind::Conflict),
        (410, ErrorKind::NotFound),
        (412, ErrorKind::Conflict),
        (413, ErrorKind::Validation),
        (415, ErrorKind::Validation),
        (418, ErrorKind::Other),
        (422, ErrorKind::Validation),
        (429, ErrorKind::RateLimited),
        (500, ErrorKind::Server),
        (501, ErrorKind::Server),
        (502, ErrorKind::Unavailable),
        (503, ErrorKind::Unavailable),
        (504, ErrorKind::Unavailable),
        (599, ErrorKind::Server),
    ];
    for (status, kind) in kinds {
        let status = StatusCode::from_u16(status).unwrap();
        assert_eq!(ErrorKind::of_status(status), kind, "{status}");
    }
}

#[test]
fn words_from_outside_cannot_break_or_flood_the_line() {
    let page = format!("<html>\r\n\u{1b}[31m{}", "x".repeat(10_000));
    let text = of(Failure::default().with_message(page), 502).to_string();
    assert!(
        text.lines().count() == 1 && !text.contains('\u{1b}'),
        "{text}"
    );
    assert!(text.contains("<html>   [31mxxx"), "{text}");
    assert!(text.chars().count() < 600, "{}", text.len());
}

#[test]
fn the_first_field_errors_are_shown_and_the_rest_counted() {
    let mut failure = Failure::default().with_message("invalid");
    for name in ["a", "b", "c", "d", "e"] {
        failure = failure.with_field(FieldError::new("is wrong").with_field(name));
    }
    let text = of(failure, 422).to_string();
    assert!(
        text.contains("422: invalid [a: is wrong; b: is wrong; c: is wrong; 2 more]; 1 attempt"),
        "{text}"
    );

    let in_the_way = FieldError::new("duplicate ip").with_reference("ep-7");
    let text = of(Failure::default().with_field(in_the_way), 409).to_string();
    assert!(
        text.contains("409 Conflict [duplicate ip (ep-7)]"),
        "{text}"
    );
}

#[test]
fn the_source_is_told_apart_from_the_line() {
    let cause = std::io::Error::other("connection refused");
    let error = Error::new(ErrorKind::Connect, "no connection to h could be made")
        .with_source(cause)
        .in_operation("Example", &CREATE)
        .with_attempts(3);
    assert!(!error.to_string().contains("refused"));
    assert_eq!(error.source().unwrap().to_string(), "connection refused");
    let shared = error.clone();
    assert_eq!(shared.source().unwrap().to_string(), "connection refused");
}

#[test]
fn the_operation_nearest_to_the_cause_is_kept() {
    let error = Error::invalid_request("no")
        .in_operation("Example", &READ)
        .in_operation("Example", &CREATE);
    assert_eq!(error.operation().unwrap().id, "getThing");
}

#[test]
fn debugging_shows_sizes_in_place_of_headers_and_bodies() {
    let error = Error::of_failure(Failure::default(), &reply(500, "canary"))
        .with_retry_after(Some(Duration::from_secs(2)))
        .with_delivery(Delivery::MaybeSent);
    let text = format!("{error:?}");
    assert!(!text.contains("canary"), "{text}");
    assert!(text.contains("body_bytes: 6"), "{text}");
    assert!(text.contains("retry_after: 2s"), "{text}");
    assert_eq!(error.raw_body(), "canary".as_bytes());
    assert_eq!(error.headers()["set-cookie"], "session=canary");
}
