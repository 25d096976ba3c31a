//! Requests as they are sent, and those that are refused before.

use std::time::Duration;

use http::{HeaderName, HeaderValue};
use serde_json::json;

use super::{CREATE, DONE, PING, READ, builder, client, create, go, read};
use crate::time::FakeClock;
use crate::transport::{MockTransport, RecordedRequest};
use crate::{Call, Client, ClientBuilder, Credential, ErrorKind, Part, Secret, Upload};

async fn sent(call: impl FnOnce(&Client) -> Call) -> RecordedRequest {
    let server = MockTransport::new().reply(200, DONE);
    go(call(&client(server.clone()))).await.unwrap();
    server.requests().remove(0)
}

async fn refused(call: impl FnOnce(&Client) -> Call) -> String {
    let server = MockTransport::new();
    let error = go(call(&client(server.clone()))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.attempts(), 0);
    assert_eq!(server.count(), 0);
    error.to_string()
}

#[tokio::test]
async fn method_url_and_default_headers() {
    let request = sent(|client| read(client).query("limit", 10).query("q", "a b")).await;
    assert_eq!(request.method, http::Method::GET);
    assert_eq!(
        request.uri.to_string(),
        "https://api.example.com/v1/things/t-1?limit=10&q=a%20b"
    );
    assert_eq!(request.header("accept"), Some("application/json"));
    assert!(
        request
            .header("user-agent")
            .unwrap()
            .starts_with("core-http/")
    );
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn a_query_parameter_is_replaced_or_repeated_as_asked() {
    let request = sent(|client| {
        read(client)
            .query("limit", 1)
            .query("q", "x")
            .query("limit", 2)
            .query_all("tag", ["a", "b"])
    })
    .await;
    assert_eq!(request.query(), "q=x&limit=2&tag=a&tag=b");
}

#[tokio::test]
async fn headers_of_the_call_go_before_those_of_the_client() {
    let server = MockTransport::new().reply(200, DONE);
    let client = builder(server.clone(), &FakeClock::new())
        .default_header("version", "2.0")
        .default_header("accept", "text/plain")
        .user_agent("shop/1.2")
        .build()
        .unwrap();
    let call = read(&client).header("x-one", "1").extra_header(
        HeaderName::from_static("version"),
        HeaderValue::from_static("3.0"),
    );
    go(call).await.unwrap();
    let request = &server.requests()[0];
    assert_eq!(request.header("version"), Some("3.0"));
    assert_eq!(request.header("accept"), Some("text/plain"));
    assert_eq!(request.header("x-one"), Some("1"));
    let agent = request.header("user-agent").unwrap();
    assert!(agent.starts_with("shop/1.2 core-http/"), "{agent}");
}

#[tokio::test]
async fn a_library_on_top_names_itself_before_this_one_and_behind_the_program() {
    let own = concat!("core-http/", env!("CARGO_PKG_VERSION"));
    type Named = fn(ClientBuilder) -> ClientBuilder;
    let cases: [(Named, String); 3] = [
        (|it| it, format!("shop-client/0.3 {own}")),
        (
            |it| it.user_agent("shop/1.2"),
            format!("shop/1.2 shop-client/0.3 {own}"),
        ),
        (
            |it| it.default_header("User-Agent", "shop/1.2"),
            "shop/1.2".to_owned(),
        ),
    ];
    for (named, expected) in cases {
        let server = MockTransport::new().reply(200, DONE);
        let builder = builder(server.clone(), &FakeClock::new()).library("shop-client/0.3");
        go(read(&named(builder).build().unwrap())).await.unwrap();
        assert_eq!(server.requests()[0].header("user-agent"), Some(&*expected));
    }
}

#[test]
fn a_default_header_is_refused_for_its_name_or_for_its_value() {
    let refused = |name, value| {
        let client = builder(MockTransport::new(), &FakeClock::new()).default_header(name, value);
        client.build().unwrap_err().to_string()
    };
    assert_eq!(
        refused("x tenant\n", "a"),
        "Example client: `x tenant\\n` cannot be the name of a header: use letters, digits and `-`"
    );
    assert_eq!(
        refused("x-tenant", "a\nb"),
        "Example client: the default header `x-tenant` holds a line break or a character that \
         is not ASCII"
    );
}

#[tokio::test]
async fn each_kind_of_credential_is_sent_where_it_is_required() {
    let cases = [
        (Credential::none(), "authorization", None),
        (
            Credential::header("x-api-key", Secret::new("k-1")),
            "x-api-key",
            Some("k-1"),
        ),
        (
            Credential::basic("Aladdin", Secret::new("open sesame")),
            "authorization",
            Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ),
        (
            Credential::bearer(Secret::new("t-1")),
            "authorization",
            Some("Bearer t-1"),
        ),
    ];
    for (credential, header, value) in cases {
        let server = MockTransport::new().reply(200, DONE).reply(200, DONE);
        let client = builder(server.clone(), &FakeClock::new())
            .credential(credential)
            .build()
            .unwrap();
        go(read(&client)).await.unwrap();
        go(Call::new(&client, &PING)).await.unwrap();
        let requests = server.requests();
        assert_eq!(requests[0].header(header), value);
        assert_eq!(requests[1].header(header), None, "ping needs no credential");
    }
}

#[tokio::test]
async fn a_twin_has_its_own_credential() {
    let server = MockTransport::new().reply(200, DONE).reply(200, DONE);
    let client = builder(server.clone(), &FakeClock::new())
        .credential(Credential::bearer(Secret::new("t-1")))
        .build()
        .unwrap();
    let twin = client.with_credential(Credential::none());
    go(read(&twin)).await.unwrap();
    go(read(&client)).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].header("authorization"), None);
    assert_eq!(requests[1].header("authorization"), Some("Bearer t-1"));
}

#[tokio::test]
async fn bodies_of_every_kind_say_what_they_are() {
    let request = sent(|client| Call::new(client, &CREATE).json(&json!(["a", 1]))).await;
    assert_eq!(request.text(), r#"["a",1]"#);
    assert_eq!(request.header("content-type"), Some("application/json"));

    let request = sent(|client| create(client).null("note")).await;
    assert_eq!(request.text(), r#"{"name":"thing","note":null}"#);

    let request = sent(|client| {
        Call::new(client, &CREATE)
            .form("grant_type", "password")
            .form("password", "a&b")
    })
    .await;
    assert_eq!(request.text(), "grant_type=password&password=a%26b");
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );

    let upload = Upload::new("RIFF").with_file_name("a.wav");
    let request = sent(|client| {
        Call::new(client, &CREATE)
            .text_part("DocumentID", 7_i64)
            .json_part("about", &["a"])
            .part(Part::file("file", upload))
    })
    .await;
    let boundary = request
        .header("content-type")
        .and_then(|value| value.strip_prefix("multipart/form-data; boundary="))
        .unwrap();
    assert_eq!(boundary.len(), 32);
    assert!(request.text().starts_with(&format!("--{boundary}\r\n")));
    assert!(request.text().ends_with(&format!("--{boundary}--\r\n")));
    for part in [
        "name=\"DocumentID\"\r\n\r\n7\r\n",
        "name=\"about\"\r\nContent-Type: application/json\r\n\r\n[\"a\"]\r\n",
        "name=\"file\"; filename=\"a.wav\"\r\nContent-Type: application/octet-stream\r\n\r\nRIFF\r\n",
    ] {
        assert!(request.text().contains(part), "{}", request.text());
    }
}

#[tokio::test]
async fn values_that_would_change_the_request_are_refused_by_name() {
    assert_eq!(
        refused(|client| Call::new(client, &READ).path("id", "..")).await,
        "Example getThing (GET /things/{id}) was not sent: \
         path parameter `id` is a dot segment, which would change the path (`..`)"
    );
    assert_eq!(
        refused(|client| Call::new(client, &READ).path("id", "")).await,
        "Example getThing (GET /things/{id}) was not sent: path parameter `id` is empty (``)"
    );
    assert_eq!(
        refused(|client| Call::new(client, &READ)).await,
        "Example getThing (GET /things/{id}) was not sent: path parameter `id` was not given"
    );
    assert_eq!(
        refused(|client| read(client).header("x-note", "a\r\nx-evil: 1")).await,
        "Example getThing (GET /things/{id}) was not sent: \
         header `x-note` holds a line break or a character that is not ASCII"
    );
    assert_eq!(
        refused(|client| read(client).header("x note", "a")).await,
        "Example getThing (GET /things/{id}) was not sent: `x note` is not a valid header name"
    );
    assert_eq!(
        refused(|client| create(client).idempotency_key("a\nb")).await,
        "Example createThing (POST /things) was not sent: the idempotency key is empty, \
         or holds a line break or a character that is not ASCII"
    );
}

#[tokio::test]
async fn the_first_problem_is_the_one_that_is_told() {
    let text = refused(|client| {
        Call::new(client, &READ)
            .path("id", "")
            .header("x-note", "a\nb")
            .timeout(Duration::from_secs(1))
    })
    .await;
    assert!(text.contains("path parameter `id` is empty"), "{text}");
}

#[tokio::test]
async fn a_key_is_refused_by_an_operation_that_takes_none() {
    static PLAIN: crate::OperationSpec =
        super::operation("plain", http::Method::POST, "/plain").anonymous();
    let without_header = {
        /// A provider without idempotency keys.
        #[derive(Debug)]
        struct Keyless;
        impl crate::Protocol for Keyless {
            fn provider(&self) -> &'static str {
                "Keyless"
            }
            fn open<'a>(
                &self,
                _: &crate::OperationSpec,
                reply: &'a crate::ReplyParts,
            ) -> Result<crate::Payload<'a>, crate::Failure> {
                Ok(crate::Payload::new(reply.text()?, ""))
            }
            fn failure(&self, _: &crate::OperationSpec, _: &crate::ReplyParts) -> crate::Failure {
                crate::Failure::default()
            }
        }
        Client::builder(&Keyless)
            .base_url("https://api.example.com")
            .transport(MockTransport::new())
            .build()
            .unwrap()
    };
    let error = go(Call::new(&without_header, &PLAIN).idempotency_key("k"))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "Keyless plain (POST /plain) was not sent: \
         this operation takes no idempotency key; leave out the key"
    );
}

#[test]
fn a_client_that_cannot_work_is_not_built() {
    let build = |builder: crate::ClientBuilder| builder.build().unwrap_err().to_string();
    let base = || builder(MockTransport::new(), &FakeClock::new());
    assert_eq!(
        build(base().base_url("http://example.com")),
        "Example client: the base URL is not encrypted: use `https://`, \
         or allow `http://` with `allow_http(true)`"
    );
    assert_eq!(
        build(base().default_header("version", "2\n0")),
        "Example client: the default header `version` holds a line break \
         or a character that is not ASCII"
    );
    assert_eq!(
        build(base().credential(Credential::bearer(Secret::new("a\nb")))),
        "Example client: the credential cannot be used: it is empty, \
         or holds a line break or a character that is not ASCII"
    );
    assert!(
        base()
            .base_url("http://example.com")
            .allow_http(true)
            .build()
            .is_ok()
    );
}
