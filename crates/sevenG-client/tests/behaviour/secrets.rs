//! A secret is planted everywhere one can be; none may be printed.

use core_http::time::FakeClock;
use core_http::transport::{MockReply, MockTransport, TransportError};
use serde_json::json;
use seveng_client::{Client, ClientBuilder, CommunicationId, Error};

use crate::support::silence::{silent, silent_error};

const PASSWORD: &str = "S3CR3T-password";
const ACCESS: &str = "S3CR3T-access";
const REFRESH: &str = "S3CR3T-refresh";

fn over(transport: MockTransport) -> ClientBuilder {
    Client::builder()
        .base_url("https://seveng.test")
        .transport(transport)
        .clock(FakeClock::new())
}

fn pair() -> MockReply {
    MockReply::new(200)
        .header("x-echo", ACCESS)
        .body(json!({"accessToken": ACCESS, "refreshToken": REFRESH, "idToken": ACCESS}))
}

/// A client whose first call begins with a login.
fn logging_in(server: MockTransport) -> Client {
    let builder = over(server).login("svc.registry", PASSWORD);
    builder.build().unwrap()
}

/// The error of a call that cannot succeed.
async fn refusal(client: &Client) -> Error {
    let call = client.communications().get(CommunicationId(1));
    call.send().await.unwrap_err()
}

#[test]
fn builders_clients_and_calls_print_no_secret() {
    for builder in [
        over(MockTransport::new()).access_token(ACCESS),
        over(MockTransport::new())
            .access_token(ACCESS)
            .bearer_scheme(),
        over(MockTransport::new()).login("svc.registry", PASSWORD),
    ] {
        silent(&builder);
        let client = builder.build().unwrap();
        silent(&client);
        silent(&client.communications().get(CommunicationId(1)));
        silent(&client.users().login("svc.registry", PASSWORD));
        silent(&client.users().refresh(REFRESH));
        let error = over(MockTransport::new()).access_token("S3CR3T\n").build();
        silent_error(&error.unwrap_err());
    }
}

#[tokio::test]
async fn replies_print_no_secret() {
    let server = MockTransport::new().always(|_| Ok(pair()));
    let client = over(server.clone())
        .login("svc.registry", PASSWORD)
        .build()
        .unwrap();
    let users = client.users();

    let reply = users
        .login("svc.registry", PASSWORD)
        .send_with_meta()
        .await
        .unwrap();
    assert_eq!(reply.value.access_token.expose(), ACCESS);
    silent(&reply);
    silent(&users.refresh(REFRESH).send().await.unwrap());
    silent(&users.refresh(REFRESH).send_raw().await.unwrap());
    // The client holds a pair of its own by now.
    silent(&client);
    for request in server.requests() {
        silent(&request);
    }
}

#[tokio::test]
async fn errors_print_no_secret() {
    let echo = json!({"result": false, "message": "no", "token": ACCESS});
    for reply in [
        MockReply::new(401)
            .header("x-echo", ACCESS)
            .body(echo.clone()),
        MockReply::new(200).header("x-echo", ACCESS).body(echo),
        MockReply::new(307).header("location", format!("https://elsewhere.test/?t={ACCESS}")),
        MockReply::new(502).body(format!("<html>{ACCESS}</html>")),
    ] {
        let server = MockTransport::new().always(move |_| Ok(reply.clone()));
        let fixed = over(server.clone()).access_token(ACCESS).build().unwrap();
        silent_error(&refusal(&fixed).await);
        silent_error(&fixed.users().refresh(REFRESH).send().await.unwrap_err());
        silent_error(&refusal(&logging_in(server)).await);
    }
    for failure in [TransportError::connect, TransportError::interrupted] {
        let server = MockTransport::new().always(move |_| Err(failure("reset")));
        silent_error(&refusal(&logging_in(server)).await);
    }
}

#[tokio::test]
async fn a_token_in_an_unexpected_place_is_not_printed() {
    for body in [
        json!(ACCESS),
        json!([ACCESS]),
        json!([ACCESS, REFRESH]),
        json!({"accessToken": [ACCESS]}),
        json!({"accessToken": {"value": ACCESS}}),
        json!({"accessToken": null, "token": ACCESS}),
        json!({"accessToken": "e30.\n", "refreshToken": REFRESH}),
        json!({"result": ACCESS}),
    ] {
        let server =
            MockTransport::new().always(move |_| Ok(MockReply::new(200).body(body.clone())));
        silent_error(&refusal(&logging_in(server)).await);
    }
}

/// The envelope of a call can be anything too, and what is in it is the caller's.
#[tokio::test]
async fn a_reply_that_is_no_envelope_is_not_quoted() {
    for body in [
        json!(ACCESS),
        json!({"result": ACCESS}),
        json!({"result": true, "message": [ACCESS]}),
    ] {
        let server =
            MockTransport::new().always(move |_| Ok(MockReply::new(200).body(body.clone())));
        let fixed = over(server).access_token(ACCESS).build().unwrap();
        silent_error(&refusal(&fixed).await);
    }
}

/// The real transport's errors hold URLs and whatever hyper says.
#[tokio::test]
async fn errors_of_the_built_in_transport_print_no_secret() {
    let server = crate::support::loopback::Loopback::start([]).await;
    let client = Client::builder()
        .base_url(&server.url)
        .clock(FakeClock::new())
        .login("svc.registry", PASSWORD)
        .build()
        .unwrap();
    let id = seveng_client::ExternalCommunicationId::new("S3CR3T-id");
    silent_error(&client.communications().get(&id).send().await.unwrap_err());
    assert_eq!(server.seen().len(), 1, "the login is not repeated");
}
