//! CarrierX: external numbers and their messaging state.

use std::time::Duration;

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{carrierx_world::CAMPAIGN, wire::carrierx};

const LIST: &str = "/phonenumber/external_dids";
const SEEDED: &str = "/phonenumber/external_dids/e8df62d5-07a3-4189-a67e-87585067c5fe";
const SECOND: &str = "/phonenumber/external_dids/f9e073e6-18b4-429a-b78f-98696178d60f";
const FOREIGN: &str = "/phonenumber/external_dids/0af184f7-29c5-43ab-889a-a97a7289e710";

fn invalid(field: &str, message: &str, reference: Option<&str>) -> Value {
    let item = json!({ "field": field, "message": message, "reference_sid": reference });
    json!({ "message": "object validation error", "errors": [item] })
}

#[tokio::test]
async fn five_fields_change_and_the_rest_does_not() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let mut expected = api.get(SEEDED).await.at("");
    let changes = json!({
        "attributes": { "name": "marketing sms" }, "callback_url": "https://hooks.example.org/new", "name": "Care",
        "string_key_1": "a", "string_key_2": "b",
    });
    let patched = api.patch(SEEDED, changes.clone()).await;
    for (name, value) in changes.as_object().unwrap() {
        expected[name] = value.clone();
    }
    expected["attributes"] = json!({ "team": "support", "name": "marketing sms" });
    patched.is(200, &expected);
    api.get(SEEDED).await.is(200, &expected);
    for (name, value) in [
        ("capabilities", json!(27)),
        ("phonenumber", json!("1")),
        ("status", json!("aging")),
    ] {
        let refused = api.patch(SEEDED, json!({ name: value })).await;
        refused.is(422, &invalid(name, "this field cannot be changed", None));
    }
    assert_eq!(
        api.patch(SEEDED, json!({ "capabilities": 3 })).await.status,
        200,
        "unchanged is no change"
    );
}

#[tokio::test]
async fn a_put_sends_the_object_as_read_unknown_members_included() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let read = api.get(SEEDED).await.text;
    let sent = read.replace("Support line", "Care line");
    let replaced = api.json("PUT", SEEDED, &sent).await;
    assert_eq!((replaced.status, &replaced.text), (200, &sent));
    assert!(
        replaced
            .text
            .contains(r#""notInTheSpec":{"kept":true,"weight":1.10}"#)
    );

    let mut incomplete = replaced.value();
    incomplete.as_object_mut().unwrap().remove("string_key_2");
    let refused = api.put(SEEDED, incomplete).await;
    refused.is(
        422,
        &invalid(
            "string_key_2",
            "this field is required: PUT takes the whole object",
            None,
        ),
    );
    let mut other = replaced.value();
    other["capabilities"] = 1.into();
    api.put(SEEDED, other).await.is(
        422,
        &invalid("capabilities", "this field cannot be changed", None),
    );
}

#[tokio::test]
async fn a_number_is_registered_once_and_can_come_back() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let body = json!({ "phonenumber": "+46705550777", "capabilities": 3, "name": "New line" });
    let registered = api.post(LIST, body.clone()).await;
    for (pointer, value) in [
        ("/phonenumber", json!("46705550777")),
        ("/international_format", json!("+46705550777")),
        ("/country_code", json!("SWE")),
        ("/active_capabilities", json!(3)),
        ("/status", json!("assigned")),
        ("/attributes", json!({})),
    ] {
        assert_eq!(registered.at(pointer), value, "{pointer}");
    }
    let sid = registered.at("/external_did_sid");
    let sid = sid.as_str().unwrap();
    let again = api.post(LIST, body.clone()).await;
    again.is(
        422,
        &invalid("phonenumber", "this phonenumber already exists", Some(sid)),
    );
    let voice = api
        .post(
            LIST,
            json!({ "phonenumber": "46705550778", "capabilities": 7 }),
        )
        .await;
    voice.is(
        422,
        &invalid(
            "capabilities",
            "voice is not available on external numbers",
            None,
        ),
    );
    let odd = api
        .post(LIST, json!({ "phonenumber": "call me", "capabilities": 3 }))
        .await;
    odd.is(
        422,
        &invalid(
            "phonenumber",
            "must be an E.164 number of 7 to 15 digits",
            None,
        ),
    );

    // The page about deletion writes the path with a hyphen.
    let gone = api
        .delete(&format!("/phonenumber/external-dids/{sid}"))
        .await;
    assert_eq!((gone.status, gone.text.as_str()), (204, ""));
    assert_eq!(api.get(&format!("{LIST}/{sid}")).await.status, 404);
    assert_eq!(api.post(LIST, body).await.status, 200);
}

#[tokio::test]
async fn messaging_settles_after_a_while() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let messaging = format!("{SECOND}/messaging");
    assert_eq!(
        api.get(&messaging).await.value()["message"],
        "no item error",
        "nothing was ever set"
    );

    let enabled = api
        .post(
            &messaging,
            json!({ "enabled": true, "type": "p2p", "p2p_nnid": "109955" }),
        )
        .await;
    assert_eq!(enabled.at("/status"), "in_progress");
    assert_eq!(api.get(&messaging).await.at("/status"), "in_progress");
    sandbox.clock().advance(Duration::from_secs(5));
    let settled = api.get(&messaging).await;
    settled.is(
        200,
        &json!({
            "campaign_external_id": null, "campaign_sid": null, "did_sid": &SECOND[27..], "enabled": true,
            "p2p_nnid": "109955", "status": "enabled", "type": "p2p",
        }),
    );
    assert_eq!(api.get(SECOND).await.at("/active_capabilities"), 27);
    let repeated = api
        .post(
            &messaging,
            json!({ "enabled": true, "type": "p2p", "p2p_nnid": "109955" }),
        )
        .await;
    repeated.is(200, &settled.value());

    let other_route = json!({ "enabled": true, "type": "a2p", "campaign_sid": CAMPAIGN });
    let unknown = json!({ "type": "a2p", "campaign_sid": "c-1" });
    api.post(&messaging, unknown).await.is(
        422,
        &invalid("campaign_sid", "cannot find item by sid", None),
    );
    let refused = api.post(&messaging, other_route.clone()).await;
    assert_eq!(
        (refused.status, refused.value()["message"].clone()),
        (409, "conflict error".into())
    );
    let forced = api
        .post(&format!("{messaging}?force=true"), other_route)
        .await;
    assert_eq!(
        (forced.at("/type"), forced.at("/status")),
        ("a2p".into(), "in_progress".into())
    );
    api.post(&messaging, json!({ "enabled": false })).await;
    sandbox.clock().advance(Duration::from_secs(5));
    assert_eq!(api.get(&messaging).await.at("/status"), "disabled");
    assert_eq!(api.get(SECOND).await.at("/active_capabilities"), 0);
}

#[tokio::test]
async fn numbers_of_other_partners_are_not_found() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    assert_eq!(api.get(FOREIGN).await.status, 404);
    assert_eq!(api.get(LIST).await.at("/total"), 3);
    let taken = api
        .post(
            LIST,
            json!({ "phonenumber": "61295550100", "capabilities": 3 }),
        )
        .await;
    taken.is(
        422,
        &invalid(
            "phonenumber",
            "this phonenumber already exists",
            Some(&FOREIGN[27..]),
        ),
    );
}
