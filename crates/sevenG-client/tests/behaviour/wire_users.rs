//! Sign-in and renewal as they go over the wire.

use core_http::time::FakeClock;
use serde_json::json;
use seveng_client::{Client, ClientBuilder, CommunicationId, Error};

use crate::support::client;
use crate::support::wire::{Arrived, Server, reply};

const RECORD: &str = r#"{"result":true,"data":{"communicationID":12345}}"#;

fn logging_in(server: &Server) -> ClientBuilder {
    Client::builder()
        .login("svc.registry@fundco.example", "p4ss")
        .base_url(server.url())
        .clock(FakeClock::new())
}

async fn call(client: &Client) -> Result<(), Error> {
    let call = client.communications().get(CommunicationId(12345));
    call.send().await.map(drop)
}

/// A pair whose access token has expired already, so that the next call renews
/// it: its claims are `{"exp":1752542400}`.
fn pair(number: u32) -> serde_json::Value {
    json!({
        "accessToken": format!("e30.eyJleHAiOjE3NTI1NDI0MDB9.{number}"),
        "refreshToken": format!("rt_{number}"),
    })
}

fn sent(line: &str, authorization: Option<&str>, key: Option<&str>, body: &str) -> Arrived {
    let mut headers = vec![
        "accept: application/json".to_owned(),
        "content-type: application/json".to_owned(),
        "version: 2.0".to_owned(),
    ];
    headers.extend(authorization.map(|token| format!("authorization: {token}")));
    headers.extend(key.map(|key| format!("idempotency-key: {key}")));
    headers.sort();
    Arrived {
        line: line.to_owned(),
        headers,
        body: body.to_owned(),
    }
}

/// A login carries no token; a refresh carries the one it renews, expired as it
/// is, and a key, since enrolled instances refuse any other write without one.
#[tokio::test]
async fn a_session_begins_with_a_login_and_goes_on_with_a_refresh() {
    for (scheme, prefix) in [(false, ""), (true, "Bearer ")] {
        let server = Server::start([
            reply(200, pair(1)),
            reply(200, RECORD),
            reply(200, pair(2)),
            reply(200, RECORD),
        ])
        .await;
        let mut builder = logging_in(&server);
        if scheme {
            builder = builder.bearer_scheme();
        }
        let client = builder.build().unwrap();
        call(&client).await.unwrap();
        call(&client).await.unwrap();

        let [login, first, refresh, second] = server.requests().try_into().unwrap();
        let body = r#"{"username":"svc.registry@fundco.example","password":"p4ss"}"#;
        assert_eq!(login, sent("POST /User/Login", None, None, body));
        let token = |number| format!("{prefix}e30.eyJleHAiOjE3NTI1NDI0MDB9.{number}");
        assert_eq!(first.header("authorization"), Some(&*token(1)));
        let key = refresh.header("idempotency-key");
        assert!(key.is_some(), "{refresh:#?}");
        assert_eq!(
            refresh,
            sent(
                "POST /User/RefreshToken",
                Some(&token(1)),
                key,
                r#"{"refreshToken":"rt_1"}"#
            )
        );
        assert_eq!(second.header("authorization"), Some(&*token(2)));
    }
}

#[tokio::test]
async fn the_token_calls_answer_without_an_envelope() {
    let server = Server::replying(pair(7)).await;
    let users = client(&server.url()).users();
    let pair = users.login("svc.registry", "p4ss").send().await.unwrap();
    assert_eq!(pair.access_token.expose(), "e30.eyJleHAiOjE3NTI1NDI0MDB9.7");
    assert_eq!(pair.refresh_token.unwrap().expose(), "rt_7");
    let body = r#"{"username":"svc.registry","password":"p4ss"}"#;
    assert_eq!(server.request(), sent("POST /User/Login", None, None, body));

    users.refresh("rt_7").send().await.unwrap();
    let requests = server.requests();
    let key = requests[1].header("idempotency-key");
    let body = r#"{"refreshToken":"rt_7"}"#;
    assert!(key.is_some());
    assert_eq!(
        requests[1],
        sent(
            "POST /User/RefreshToken",
            Some(crate::support::TOKEN),
            key,
            body
        )
    );
}
