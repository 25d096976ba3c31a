//! `Client::from_env`: what each variable does, and what is said about those
//! that are missing.

use ecgrid_client::{Client, CommId};

use crate::support::child;
use crate::support::wire::Server;

/// Builds a client from the environment and makes a call with it, for the other
/// tests.
#[tokio::test]
#[ignore = "the tests below run it, each with an environment of its own"]
async fn child() {
    let told = match Client::from_env() {
        Ok(client) => {
            let sent = client.comms().get(CommId(5001)).send().await;
            format!(
                "{:?}",
                sent.map(|comm| comm.comm_id).map_err(|error| error.kind())
            )
        }
        Err(error) => format!("{:?}: {error}", error.kind()),
    };
    println!("=> {told}");
}

fn run(variables: &[(&str, &str)]) -> String {
    child::run("environment::child", "ECGRID_", variables)
}

const COMM: &str = r#"{"success":true,"data":{"commId":5001}}"#;
const TOKEN: &str = r#"{"success":true,"data":{"token":"t-1"}}"#;

#[tokio::test]
async fn an_api_key_goes_before_a_login() {
    let server = Server::replying(COMM).await;
    let base_url = format!("{}/prefix", server.url());
    let told = run(&[
        ("ECGRID_BASE_URL", &base_url),
        ("ECGRID_API_KEY", "key-from-env"),
        ("ECGRID_LOGIN", "m.okafor"),
        ("ECGRID_PASSWORD", "Tr0ut&Lantern"),
    ]);
    assert_eq!(told, "Ok(CommId(5001))");
    let request = server.request();
    assert_eq!(request.line, "GET /prefix/v2/comms/5001");
    assert_eq!(request.header("x-api-key"), Some("key-from-env"));
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn a_login_opens_a_session() {
    let replies = [TOKEN, COMM].map(|body| crate::support::wire::reply(200, body));
    let server = Server::start(replies).await;
    let told = run(&[
        ("ECGRID_BASE_URL", &server.url()),
        ("ECGRID_LOGIN", "m.okafor"),
        ("ECGRID_PASSWORD", "Tr0ut&Lantern"),
    ]);
    assert_eq!(told, "Ok(CommId(5001))");
    let [login, call] = server.requests().try_into().unwrap();
    assert_eq!(login.line, "POST /v2/auth/login");
    assert_eq!(
        login.body,
        r#"{"login":"m.okafor","password":"Tr0ut&Lantern"}"#
    );
    assert_eq!(call.header("authorization"), Some("Bearer t-1"));
}

#[test]
fn what_is_missing_is_named() {
    for (variables, told) in [
        (
            &[][..],
            "Configuration: no credentials in the environment: \
             set ECGRID_API_KEY, or ECGRID_LOGIN and ECGRID_PASSWORD",
        ),
        (
            &[("ECGRID_API_KEY", ""), ("ECGRID_LOGIN", "m.okafor")],
            "Configuration: ECGRID_LOGIN is set and ECGRID_PASSWORD is not: set both",
        ),
        (
            &[("ECGRID_PASSWORD", "Tr0ut&Lantern")],
            "Configuration: ECGRID_PASSWORD is set and ECGRID_LOGIN is not: set both",
        ),
        (
            &[
                ("ECGRID_API_KEY", "key"),
                ("ECGRID_BASE_URL", "rest.ecgrid.io"),
            ],
            "Configuration: ECGrid client: the base URL needs a scheme and a host, \
             as in `https://api.example.com`",
        ),
        (
            &[("ECGRID_API_KEY", "a\nb")],
            "Configuration: ECGrid client: the credential cannot be used: it is empty, \
             or holds a line break or a character that is not ASCII",
        ),
    ] {
        assert_eq!(run(variables), told);
    }
}
