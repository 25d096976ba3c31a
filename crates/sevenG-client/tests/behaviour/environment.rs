//! `Client::from_env`: what each variable does, and what is said about those
//! that are missing.

use seveng_client::{Client, CommunicationId};

use crate::support::child;
use crate::support::wire::{Server, reply};

/// Builds a client from the environment and makes a call with it, for the other
/// tests.
#[tokio::test]
#[ignore = "the tests below run it, each with an environment of its own"]
async fn child() {
    let told = match Client::from_env() {
        Ok(client) => {
            let call = client.communications().get(CommunicationId(12345));
            let sent = call.send().await.map_err(|error| error.kind());
            format!("{:?}", sent.map(|record| record.communication_id))
        }
        Err(error) => format!("{:?}: {error}", error.kind()),
    };
    println!("=> {told}");
}

fn run(variables: &[(&str, &str)]) -> String {
    child::run("environment::child", "SEVENG_", variables)
}

const RECORD: &str = r#"{"result":true,"data":{"communicationID":12345}}"#;
const PAIR: &str = r#"{"accessToken":"t-1","refreshToken":"rt_1"}"#;

#[tokio::test]
async fn an_access_token_goes_before_a_login() {
    let server = Server::replying(RECORD).await;
    let base_url = format!("{}/prefix", server.url());
    let told = run(&[
        ("SEVENG_BASE_URL", &base_url),
        ("SEVENG_ACCESS_TOKEN", "token-from-env"),
        ("SEVENG_USERNAME", "svc.registry"),
        ("SEVENG_PASSWORD", "p4ss"),
    ]);
    assert_eq!(told, "Ok(CommunicationId(12345))");
    let request = server.request();
    assert_eq!(
        request.line,
        "GET /prefix/communication?CommunicationID=12345"
    );
    assert_eq!(request.header("authorization"), Some("token-from-env"));
}

#[tokio::test]
async fn a_user_is_logged_in() {
    let server = Server::start([PAIR, RECORD].map(|body| reply(200, body))).await;
    let told = run(&[
        ("SEVENG_BASE_URL", &server.url()),
        ("SEVENG_USERNAME", "svc.registry"),
        ("SEVENG_PASSWORD", "p4ss"),
    ]);
    assert_eq!(told, "Ok(CommunicationId(12345))");
    let [login, call] = server.requests().try_into().unwrap();
    assert_eq!(login.line, "POST /User/Login");
    assert_eq!(
        login.body,
        r#"{"username":"svc.registry","password":"p4ss"}"#
    );
    assert_eq!(call.header("authorization"), Some("t-1"));
}

#[test]
fn what_is_missing_is_named() {
    for (variables, told) in [
        (
            &[][..],
            "Configuration: no credentials in the environment: \
             set SEVENG_USERNAME and SEVENG_PASSWORD, or SEVENG_ACCESS_TOKEN",
        ),
        (
            &[("SEVENG_USERNAME", "svc.registry"), ("SEVENG_PASSWORD", "")],
            "Configuration: SEVENG_USERNAME is set and SEVENG_PASSWORD is not: set both",
        ),
        (
            &[("SEVENG_PASSWORD", "p4ss")],
            "Configuration: SEVENG_PASSWORD is set and SEVENG_USERNAME is not: set both",
        ),
        (
            &[
                ("SEVENG_ACCESS_TOKEN", "t"),
                ("SEVENG_BASE_URL", "http://dev-api.7g.com.au"),
            ],
            "Configuration: 7G client: the base URL is not encrypted: use `https://`, \
             or allow `http://` with `allow_http(true)`",
        ),
        (
            &[("SEVENG_ACCESS_TOKEN", "a\nb")],
            "Configuration: 7G client: the credential cannot be used: it is empty, \
             or holds a line break or a character that is not ASCII",
        ),
    ] {
        assert_eq!(run(variables), told);
    }
}
