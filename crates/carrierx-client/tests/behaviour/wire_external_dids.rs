//! External numbers as they go over the wire.

use carrierx_client::external_dids::ExternalDid;
use carrierx_client::{ExternalDidSid, JsonObject};
use serde_json::{Value, json};

use crate::support::wire::Server;
use crate::support::{client, sent};

const SID: &str = "e8df62d5-07a3-4189-a67e-87585067c5fe";

/// A number with every documented member, and one that nobody documented.
const DID: &str = r#"{"active_capabilities":3,"attributes":{"team":"support"},"callback_url":"https://hooks.example.org/sms","campaign_sid":null,"capabilities":3,"classification_sid":null,"country_code":"SWE","external_did_sid":"e8df62d5-07a3-4189-a67e-87585067c5fe","id":41827,"in_country_format":null,"international_format":"+46 70 555 01 23","lata":null,"locality":"UPPSALA","lrn_sid":null,"name":"Support line","ocn":null,"ocn_block":null,"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"46705550123","provider_sid":null,"state":null,"status":"assigned","string_key_1":"k1","string_key_2":null,"underlying_carrier_sid":"7e9a4c10","notInTheSpec":{"kept":true,"weight":1.10}}"#;

fn sid() -> ExternalDidSid {
    ExternalDidSid::new(SID)
}

fn line(method: &str) -> String {
    format!("{method} /phonenumber/external_dids/{SID}")
}

async fn did() -> ExternalDid {
    let server = Server::replying(DID).await;
    let dids = client(&server.url()).external_dids();
    dids.get(&sid()).send().await.unwrap()
}

#[tokio::test]
async fn a_patch_sends_what_was_set_and_nothing_else() {
    let server = Server::replying(DID).await;
    let dids = client(&server.url()).external_dids();
    let patch = || dids.patch(&sid());
    for (call, body) in [
        (patch(), "{}"),
        (
            patch().attribute("name", "marketing sms"),
            r#"{"attributes":{"name":"marketing sms"}}"#,
        ),
        (patch().name("Care"), r#"{"name":"Care"}"#),
        (
            patch().callback_url("https://hooks.example.org/new"),
            r#"{"callback_url":"https://hooks.example.org/new"}"#,
        ),
        (
            patch().string_key_1("a").string_key_2("b"),
            r#"{"string_key_1":"a","string_key_2":"b"}"#,
        ),
        (
            patch()
                .clear_callback_url()
                .clear_string_key_1()
                .clear_string_key_2(),
            r#"{"callback_url":null,"string_key_1":null,"string_key_2":null}"#,
        ),
    ] {
        call.send().await.unwrap();
        let request = server.requests().pop().unwrap();
        assert_eq!(request, sent(&line("PATCH"), body));
    }
}

#[tokio::test]
async fn attributes_are_merged_or_replaced() {
    let server = Server::replying(DID).await;
    let mut attributes = JsonObject::new();
    attributes.set("team", "care");
    client(&server.url())
        .external_dids()
        .patch(&sid())
        .replace_nested()
        .attributes(attributes)
        .attribute("shift", "late")
        .send()
        .await
        .unwrap();
    let line = format!("{}?nested_objects=replace", line("PATCH"));
    let body = r#"{"attributes":{"team":"care","shift":"late"}}"#;
    assert_eq!(server.request(), sent(&line, body));
}

#[tokio::test]
async fn a_replacement_is_the_whole_object_as_it_was_read() {
    let server = Server::replying(DID).await;
    client(&server.url())
        .external_dids()
        .replace(&sid(), did().await.into_replace())
        .send()
        .await
        .unwrap();
    let request = server.request();
    assert_eq!(request.json(), serde_json::from_str::<Value>(DID).unwrap());
    assert_eq!(request, sent(&line("PUT"), &request.body));
    // Capabilities cannot be changed, and go back as they came.
    assert!(request.body.contains(r#""capabilities":3"#));
    assert!(
        request
            .body
            .contains(r#""notInTheSpec":{"kept":true,"weight":1.10}"#)
    );
}

#[tokio::test]
async fn a_replacement_changes_what_was_set_and_keeps_the_rest() {
    let server = Server::replying(DID).await;
    let change = did()
        .await
        .into_replace()
        .name("Customer care")
        .attribute("name", "marketing sms")
        .string_key_2("k2")
        .clear_string_key_1()
        .clear_callback_url();
    client(&server.url())
        .external_dids()
        .replace(&sid(), change)
        .replace_nested()
        .send()
        .await
        .unwrap();

    let mut expected: Value = serde_json::from_str(DID).unwrap();
    expected["name"] = json!("Customer care");
    expected["attributes"] = json!({"team": "support", "name": "marketing sms"});
    expected["string_key_1"] = Value::Null;
    expected["string_key_2"] = json!("k2");
    expected["callback_url"] = Value::Null;
    let request = server.request();
    assert_eq!(
        request.line,
        format!("{}?nested_objects=replace", line("PUT"))
    );
    assert_eq!(request.json(), expected);
}

#[tokio::test]
async fn a_number_is_registered_with_what_it_can_do() {
    let server = Server::replying(DID).await;
    client(&server.url())
        .external_dids()
        .register(3, "46705550123")
        .name("Support line")
        .send()
        .await
        .unwrap();
    let body = r#"{"capabilities":3,"phonenumber":"46705550123","name":"Support line"}"#;
    assert_eq!(
        server.request(),
        sent("POST /phonenumber/external_dids", body)
    );
}

#[tokio::test]
async fn partner_credentials_go_as_basic_authentication() {
    let server = Server::replying(DID).await;
    let client = carrierx_client::Client::builder()
        .basic("partner", "p4ss:word")
        .base_url(server.url())
        .build()
        .unwrap();
    client.external_dids().get(&sid()).send().await.unwrap();
    let request = server.request();
    assert_eq!(request.line, line("GET"));
    assert_eq!(
        request.header("authorization"),
        Some("Basic cGFydG5lcjpwNHNzOndvcmQ=")
    );
}
