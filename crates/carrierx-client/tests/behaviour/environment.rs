//! `Client::from_env`: what each variable does, and what is said about those
//! that are missing.

use carrierx_client::{Client, EndpointSid};

use crate::support::child;
use crate::support::wire::Server;

/// Builds a client from the environment and makes a call with it, for the other
/// tests.
#[tokio::test]
#[ignore = "the tests below run it, each with an environment of its own"]
async fn child() {
    let told = match Client::from_env() {
        Ok(client) => {
            let call = client.endpoints().get(&EndpointSid::new("e-1"));
            let sent = call.send().await.map_err(|error| error.kind());
            format!(
                "{:?}",
                sent.map(|endpoint| endpoint.endpoint_sid.to_string())
            )
        }
        Err(error) => format!("{:?}: {error}", error.kind()),
    };
    println!("=> {told}");
}

fn run(variables: &[(&str, &str)]) -> String {
    child::run("environment::child", "CARRIERX_", variables)
}

const ENDPOINT: &str = r#"{"endpoint_sid":"e-1"}"#;

#[tokio::test]
async fn a_token_goes_before_a_login() {
    let server = Server::replying(ENDPOINT).await;
    let base_url = format!("{}/core/v2/", server.url());
    let told = run(&[
        ("CARRIERX_BASE_URL", &base_url),
        ("CARRIERX_TOKEN", "token-from-env"),
        ("CARRIERX_LOGIN", "partner"),
        ("CARRIERX_PASSWORD", "p4ss:word"),
    ]);
    assert_eq!(told, r#"Ok("e-1")"#);
    let request = server.request();
    assert_eq!(request.line, "GET /core/v2/endpoints/e-1");
    assert_eq!(
        request.header("authorization"),
        Some("Bearer token-from-env")
    );
}

#[tokio::test]
async fn a_login_goes_as_basic_authentication() {
    let server = Server::replying(ENDPOINT).await;
    let told = run(&[
        ("CARRIERX_BASE_URL", &server.url()),
        ("CARRIERX_LOGIN", "partner"),
        ("CARRIERX_PASSWORD", "p4ss:word"),
    ]);
    assert_eq!(told, r#"Ok("e-1")"#);
    let request = server.request();
    assert_eq!(
        request.header("authorization"),
        Some("Basic cGFydG5lcjpwNHNzOndvcmQ=")
    );
}

#[test]
fn what_is_missing_is_named() {
    for (variables, told) in [
        (
            &[][..],
            "Configuration: no credentials in the environment: \
             set CARRIERX_TOKEN, or CARRIERX_LOGIN and CARRIERX_PASSWORD",
        ),
        (
            &[("CARRIERX_LOGIN", "partner")],
            "Configuration: CARRIERX_LOGIN is set and CARRIERX_PASSWORD is not: set both",
        ),
        (
            &[("CARRIERX_TOKEN", ""), ("CARRIERX_PASSWORD", "p4ss")],
            "Configuration: CARRIERX_PASSWORD is set and CARRIERX_LOGIN is not: set both",
        ),
        (
            &[("CARRIERX_LOGIN", "a:b"), ("CARRIERX_PASSWORD", "p4ss")],
            "Configuration: CarrierX client: the credential cannot be used: \
             a user name for Basic authentication cannot contain a colon",
        ),
        (
            &[
                ("CARRIERX_TOKEN", "t"),
                ("CARRIERX_BASE_URL", "https://api.carrierx.com/core/v2?a=1"),
            ],
            "Configuration: CarrierX client: the base URL has a query; \
             leave out everything from `?` on",
        ),
    ] {
        assert_eq!(run(variables), told);
    }
}
