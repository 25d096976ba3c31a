//! A secret is planted everywhere one can be; none may be printed.

use core_http::http::{HeaderName, HeaderValue};
use core_http::time::FakeClock;
use core_http::transport::{MockReply, MockTransport, TransportError};
use ecgrid_client::{Client, ClientBuilder, CommId, Secret};
use serde_json::json;

use crate::support::silence::{silent, silent_error};

const KEY: &str = "S3CR3T-key";
const PASSWORD: &str = "S3CR3T-password";
const TOKEN: &str = "S3CR3T-token";

fn over(transport: MockTransport) -> ClientBuilder {
    Client::builder()
        .base_url("https://ecgrid.test")
        .transport(transport)
        .clock(FakeClock::new())
}

fn token() -> MockReply {
    MockReply::new(200)
        .header("set-cookie", TOKEN)
        .body(json!({"success": true, "data": {
            "token": TOKEN, "expiresAt": "2030-01-01T01:00:00Z", "sessionKey": TOKEN,
        }}))
}

#[test]
fn builders_clients_and_calls_print_no_secret() {
    for builder in [
        over(MockTransport::new()).api_key(KEY),
        over(MockTransport::new()).login("m.okafor", PASSWORD),
        over(MockTransport::new())
            .default_header("x-proxy-key", KEY)
            .api_key(KEY),
    ] {
        silent(&builder);
        let client = builder.build().unwrap();
        silent(&client);
        silent(&client.comms());
        silent(&client.ids().list().pages());
        let call = client.auth().login("m.okafor", PASSWORD);
        silent(&call);
        silent(&client.auth().refresh(TOKEN));
        silent(
            &client
                .auth()
                .change_password(PASSWORD, Secret::new(PASSWORD)),
        );
        let header = HeaderName::from_static("x-proxy-key");
        silent(&call.with_header(header, HeaderValue::from_static(KEY)));
    }
}

#[test]
fn a_credential_that_cannot_be_sent_is_refused_without_showing_it() {
    for builder in [
        over(MockTransport::new()).api_key("S3CR3T\n"),
        over(MockTransport::new()).api_key("S3CR3T-schlüssel"),
    ] {
        let error = builder.build().unwrap_err();
        silent_error(&error);
        assert!(
            error
                .to_string()
                .starts_with("ECGrid client: the credential cannot be used")
        );
    }
    let in_url = over(MockTransport::new()).base_url(format!("https://me:{PASSWORD}@ecgrid.test"));
    silent(&in_url);
    silent_error(&in_url.build().unwrap_err());
}

#[tokio::test]
async fn replies_print_no_secret() {
    let server = MockTransport::new().always(|_| Ok(token()));
    let client = over(server.clone())
        .login("m.okafor", PASSWORD)
        .build()
        .unwrap();

    let reply = client
        .auth()
        .login("m.okafor", PASSWORD)
        .send_with_meta()
        .await
        .unwrap();
    silent(&reply);
    assert_eq!(reply.value.token.expose(), TOKEN);
    silent(&client.auth().refresh(TOKEN).send().await.unwrap());
    silent(
        &client
            .auth()
            .login("m.okafor", PASSWORD)
            .send_raw()
            .await
            .unwrap(),
    );
    // The client holds a token of its own by now.
    silent(&client);
    for request in server.requests() {
        silent(&request);
    }
}

#[tokio::test]
async fn errors_print_no_secret() {
    let echo =
        json!({"success": false, "errorCode": "InvalidSession", "message": "no", "token": TOKEN});
    for reply in [
        MockReply::new(401)
            .header("x-echo", TOKEN)
            .body(echo.clone()),
        MockReply::new(200).header("x-echo", TOKEN).body(echo),
        MockReply::new(302).header("location", format!("https://elsewhere.test/?token={TOKEN}")),
        MockReply::new(502).body(format!("<html>{TOKEN}</html>")),
        MockReply::new(200).body(format!("<html>{TOKEN}</html>")),
    ] {
        let server = MockTransport::new().always(move |_| Ok(reply.clone()));
        let key = over(server.clone()).api_key(KEY).build().unwrap();
        silent_error(&key.comms().get(CommId(1)).send().await.unwrap_err());
        silent_error(&key.auth().refresh(TOKEN).send().await.unwrap_err());
        let login = over(server).login("m.okafor", PASSWORD).build().unwrap();
        silent_error(&login.comms().get(CommId(1)).send().await.unwrap_err());
    }
    for failure in [TransportError::connect, TransportError::interrupted] {
        let server = MockTransport::new().always(move |_| Err(failure("reset")));
        let login = over(server).login("m.okafor", PASSWORD).build().unwrap();
        silent_error(&login.comms().get(CommId(1)).send().await.unwrap_err());
    }
}

/// The quick-starts disagree about the shape of this reply. Whatever it is, the
/// error about it must not show the token.
#[tokio::test]
async fn a_token_in_an_unexpected_place_is_not_printed() {
    for body in [
        json!(TOKEN),
        json!([TOKEN]),
        json!({"success": TOKEN}),
        json!({"success": true, "data": TOKEN}),
        json!({"success": true, "data": [TOKEN]}),
        json!({"success": true, "data": {"sessionKey": TOKEN}}),
        json!({"success": true, "data": {"token": [TOKEN]}}),
        json!({"success": true, "data": {"token": {"value": TOKEN}}}),
    ] {
        let server =
            MockTransport::new().always(move |_| Ok(MockReply::new(200).body(body.clone())));
        let login = over(server).login("m.okafor", PASSWORD).build().unwrap();
        silent_error(&login.comms().get(CommId(1)).send().await.unwrap_err());
        silent_error(
            &login
                .auth()
                .login("m.okafor", PASSWORD)
                .send()
                .await
                .unwrap_err(),
        );
    }
}

/// The real transport's errors hold URLs and whatever hyper says.
#[tokio::test]
async fn errors_of_the_built_in_transport_print_no_secret() {
    let server = crate::support::loopback::Loopback::start([None, None, None]).await;
    let client = Client::builder()
        .base_url(&server.url)
        .clock(FakeClock::new())
        .api_key(KEY)
        .build()
        .unwrap();
    silent(&client);
    let error = client
        .comms()
        .find("S3CR3T-identifier")
        .send()
        .await
        .unwrap_err();
    assert_eq!(server.seen().len(), 3);
    silent_error(&error);
}
