//! Requests as another HTTP implementation reads them.

#![cfg(feature = "reqwest")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use core_http::{
    Call, Client, Credential, Failure, Multipart, OperationSpec, Part, Payload, Protocol,
    ReplyParts, Secret,
};
use http::Method;
use httpmock::MockServer;

/// A provider without an envelope.
#[derive(Debug)]
struct Plain;

impl Protocol for Plain {
    fn provider(&self) -> &'static str {
        "Plain"
    }

    fn open<'a>(&self, _: &OperationSpec, reply: &'a ReplyParts) -> Result<Payload<'a>, Failure> {
        Ok(Payload::new(reply.text()?, ""))
    }

    fn failure(&self, _: &OperationSpec, _: &ReplyParts) -> Failure {
        Failure::default()
    }
}

static PATCH: OperationSpec =
    OperationSpec::new("plain", "patch", Method::PATCH, "/dids/{sid}").idempotent();

static POST: OperationSpec =
    OperationSpec::new("plain", "post", Method::POST, "/things").anonymous();

fn client(server: &MockServer) -> Client {
    Client::builder(&Plain)
        .base_url(server.url("/core/v2"))
        .credential(Credential::basic("user", Secret::new("pass")))
        .build()
        .unwrap()
}

#[tokio::test]
async fn path_query_credential_and_json_are_read_back_as_they_were_given() {
    let server = MockServer::start_async().await;
    let mock = Box::pin(server.mock_async(|when, then| {
        when.method("PATCH")
            .path("/core/v2/dids/Polly.Joanna-1_~")
            .query_param("filter", "name eq \"a & b\" + c")
            .query_param("nested_objects", "replace")
            .header("authorization", "Basic dXNlcjpwYXNz")
            .header("content-type", "application/json")
            .body(r#"{"name":"é","callback_url":null}"#);
        then.status(200).body("7");
    }))
    .await;
    let reply: i64 = Call::new(&client(&server), &PATCH)
        .path("sid", "Polly.Joanna-1_~")
        .query("filter", "name eq \"a & b\" + c")
        .query("nested_objects", "replace")
        .set("name", "é")
        .null("callback_url")
        .send()
        .await
        .unwrap();
    assert_eq!(reply, 7);
    mock.assert_async().await;
}

#[tokio::test]
async fn a_form_is_read_back_as_it_was_given() {
    let server = MockServer::start_async().await;
    let mock = Box::pin(server.mock_async(|when, then| {
        when.method("POST")
            .header("content-type", "application/x-www-form-urlencoded")
            .header_missing("authorization")
            .form_urlencoded_tuple("grant_type", "password")
            .form_urlencoded_tuple("password", "p&s = ü+");
        then.status(204);
    }))
    .await;
    Call::new(&client(&server), &POST)
        .form("grant_type", "password")
        .form("password", "p&s = ü+")
        .send::<()>()
        .await
        .unwrap();
    mock.assert_async().await;
}

#[tokio::test]
async fn a_multipart_form_arrives_whole() {
    let server = MockServer::start_async().await;
    let mock = Box::pin(
        server.mock_async(|when, then| {
            when.method("POST")
                .header_includes("content-type", "multipart/form-data; boundary=")
                .body_includes("name=\"file\"; filename=\"hello.wav\"\r\nContent-Type: audio/wav\r\n\r\nRIFF\r\n--");
            then.status(204);
        }),
    )
    .await;
    let part = Part::new("file", "RIFF")
        .with_file_name("hello.wav")
        .with_content_type("audio/wav");
    Call::new(&client(&server), &POST)
        .multipart(Multipart::new().part(part))
        .send::<()>()
        .await
        .unwrap();
    mock.assert_async().await;
}
