//! A secret is planted everywhere one can be; none may be printed.

use carrierx_client::endpoints::{Endpoint, EndpointAddress, EndpointType};
use carrierx_client::{Client, ClientBuilder, EndpointSid, JsonObject};
use core_http::time::FakeClock;
use core_http::transport::{MockReply, MockTransport, TransportError};
use serde_json::json;

use crate::support::silence::{assert_silent, silent, silent_error};

const TOKEN: &str = "S3CR3T-token";
const PASSWORD: &str = "S3CR3T-password";
/// `partner:S3CR3T-password` in Base64, as it stands in the header.
const BASIC: &str = "cGFydG5lcjpTM0NSM1QtcGFzc3dvcmQ=";

fn over(transport: MockTransport) -> ClientBuilder {
    Client::builder()
        .base_url("https://carrierx.test/core/v2")
        .transport(transport)
        .clock(FakeClock::new())
}

fn endpoint() -> serde_json::Value {
    json!({
        "endpoint_sid": "e",
        "addresses": [{"ip": "203.0.113.20", "sip_username": "edge", "sip_password": "S3CR3T-sip"}],
        "attributes": {"pin": "S3CR3T-attribute"},
        "out_sip_password": "S3CR3T-out",
        "properties": {"login": "ivr", "password": "S3CR3T-ivr", "apiKey": "S3CR3T-unknown"},
        "transformations": [{"kind": "lookup", "token": "S3CR3T-lookup"}],
        "voip_token": "S3CR3T-voip",
        "secret_nobody_documented": "S3CR3T-extra",
    })
}

#[test]
fn builders_clients_and_calls_print_no_secret() {
    let mut lookup = JsonObject::new();
    lookup.set("token", "S3CR3T-lookup");
    let address = EndpointAddress::default().sip_password("S3CR3T-sip");
    silent(&address);
    silent(&lookup);
    for builder in [
        over(MockTransport::new()).token(TOKEN),
        over(MockTransport::new()).basic("partner", PASSWORD),
    ] {
        silent(&builder);
        let client = builder.build().unwrap();
        silent(&client);
        let endpoints = client.endpoints();
        silent(&endpoints);
        let sid = EndpointSid::new("e");
        let patch = endpoints
            .patch(&sid)
            .addresses([address.clone()])
            .attribute("pin", "S3CR3T-attribute")
            .out_sip_password("S3CR3T-out")
            .transformations([lookup.clone()]);
        silent(&patch);
        silent(
            &endpoints
                .create(EndpointType::ThirdParty)
                .out_sip_password("S3CR3T-out"),
        );
        silent(
            &endpoints
                .list()
                .filter("out_sip_password eq S3CR3T-out")
                .pages(),
        );
        let record: Endpoint = serde_json::from_value(endpoint()).unwrap();
        let replacement = record.into_replace().out_sip_password("S3CR3T-new");
        silent(&replacement);
        silent(&endpoints.replace(&sid, replacement));
    }
    for builder in [
        over(MockTransport::new()).token("S3CR3T\n"),
        over(MockTransport::new()).basic("S3CR3T:login", PASSWORD),
    ] {
        silent_error(&builder.build().unwrap_err());
    }
}

#[tokio::test]
async fn replies_print_no_secret() {
    let server = MockTransport::new()
        .always(|_| Ok(MockReply::new(200).header("x-echo", TOKEN).body(endpoint())));
    let client = over(server.clone()).token(TOKEN).build().unwrap();
    let sid = EndpointSid::new("e");

    let read = client.endpoints().get(&sid).send_with_meta().await.unwrap();
    silent(&read);
    assert_eq!(
        read.value.voip_token.as_ref().unwrap().expose(),
        "S3CR3T-voip"
    );
    silent(&client.endpoints().get(&sid).send_raw().await.unwrap());
    for request in server.requests() {
        silent(&request);
    }

    let list = json!({"items": [endpoint()], "pagination": {}, "extra": "S3CR3T-extra"});
    let client = over(MockTransport::new().reply(200, list))
        .token(TOKEN)
        .build()
        .unwrap();
    silent(&client.endpoints().list().send().await.unwrap());
}

#[tokio::test]
async fn errors_print_no_secret() {
    let echo = json!({"message": "object validation error", "request": endpoint()});
    let mut broken = endpoint();
    broken["properties"]["password"] = json!(["S3CR3T-ivr"]);
    let mut swapped = endpoint();
    swapped["voip_token"] = json!({"S3CR3T-voip": 1});
    let mut misplaced = endpoint();
    misplaced["properties"] = json!("S3CR3T-all");
    for reply in [
        MockReply::new(401)
            .header("www-authenticate", TOKEN)
            .body(echo.clone()),
        MockReply::new(422).header("x-echo", TOKEN).body(echo),
        MockReply::new(302).header("location", format!("https://elsewhere.test/?t={TOKEN}")),
        MockReply::new(502).body(format!("<html>{TOKEN}</html>")),
        MockReply::new(200).body(format!("<html>{TOKEN}</html>")),
        MockReply::new(200).body(broken),
        MockReply::new(200).body(misplaced),
    ] {
        let server = MockTransport::new().always(move |_| Ok(reply.clone()));
        for builder in [
            over(server.clone()).token(TOKEN),
            over(server).basic("partner", PASSWORD),
        ] {
            let client = builder.build().unwrap();
            let call = client.endpoints().patch(&EndpointSid::new("e"));
            let error = call
                .out_sip_password("S3CR3T-out")
                .send()
                .await
                .unwrap_err();
            silent_error(&error);
        }
    }
    // Not an error, since only the identity is relied on; but nothing to print.
    let lenient: Result<Endpoint, _> = serde_json::from_value(swapped);
    match lenient {
        Ok(endpoint) => silent(&endpoint),
        Err(error) => assert_silent(&error.to_string()),
    }
    for failure in [TransportError::connect, TransportError::interrupted] {
        let server = MockTransport::new().always(move |_| Err(failure("reset")));
        let client = over(server).basic("partner", PASSWORD).build().unwrap();
        let call = client.endpoints().get(&EndpointSid::new("e"));
        silent_error(&call.send().await.unwrap_err());
    }
}

/// The real transport's errors hold URLs and whatever hyper says.
#[tokio::test]
async fn errors_of_the_built_in_transport_print_no_secret() {
    let server = crate::support::loopback::Loopback::start([]).await;
    let client = Client::builder()
        .base_url(&server.url)
        .clock(FakeClock::new())
        .basic("partner", PASSWORD)
        .build()
        .unwrap();
    let list = client.endpoints().list().filter("name eq S3CR3T");
    silent_error(&list.send().await.unwrap_err());
    assert!(server.seen()[0].contains(BASIC));
}
