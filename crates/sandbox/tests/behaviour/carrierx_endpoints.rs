//! CarrierX: endpoints, their PATCH and PUT, scopes and conflicts.

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::wire::{Api, carrierx};

const THIRD_PARTY: &str = "/endpoints/1a34c5e9-3a09-4de5-b553-5f6a9ef202ac";
const OPEN_A: &str = "/endpoints/5b2f7c10-8d34-4e6a-9f01-7a3c5e9d2b48";
const OPEN_B: &str = "/endpoints/6c3a8d21-9e45-4f7b-8a12-8b4d6f0e3c59";
const SYSTEM_GATEWAY: &str = "/endpoints/7d4b9e32-0f56-4a8c-9b23-9c5e7a1f4d60";
const FLEXML: &str = "/endpoints/8e5c0f43-1a67-4b9d-8c34-0d6f8b2a5e71";
const VOICEMAIL: &str = "/endpoints/9f6d1a54-2b78-4c0e-9d45-1e7a9c3b6f82";
const SOMEONE_ELSES: &str = "/endpoints/a07e2b65-3c89-4d1f-8e56-2f8b0d4c7093";

fn invalid(items: &[(&str, &str)]) -> Value {
    let items: Vec<_> = items
        .iter()
        .map(
            |(field, message)| json!({ "field": field, "message": message, "reference_sid": null }),
        )
        .collect();
    json!({ "message": "object validation error", "errors": items })
}

fn no_item() -> Value {
    let item =
        json!({ "field": null, "message": "cannot find item by sid", "reference_sid": null });
    json!({ "message": "no item error", "errors": [item] })
}

fn auth_required_refused() -> Value {
    invalid(&[(
        "auth_required",
        "partner does not have permissions to set this value",
    )])
}

/// The object as read, without what only another scope may send.
async fn whole(api: &Api, path: &str) -> Value {
    let mut endpoint = api.get(path).await.at("");
    endpoint.as_object_mut().unwrap().remove("auth_required");
    endpoint
}

#[tokio::test]
async fn a_patch_changes_what_it_names() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let mut expected = api.get(THIRD_PARTY).await.at("");
    let patched = api
        .patch(
            THIRD_PARTY,
            json!({ "name": "my_third_party_ep", "out_sip_username": "me" }),
        )
        .await;
    expected["name"] = "my_third_party_ep".into();
    expected["out_sip_username"] = "me".into();
    patched.is(200, &expected);
    api.get(THIRD_PARTY).await.is(200, &expected);
    assert!(
        patched
            .text
            .contains(r#""notInTheSpec":{"kept":true,"weight":1.10}"#)
    );
    let cleared = api
        .patch(THIRD_PARTY, json!({ "out_sip_username": null }))
        .await;
    assert_eq!(cleared.at("/out_sip_username"), Value::Null);
    api.patch(THIRD_PARTY, json!({}))
        .await
        .is(200, &cleared.value());
}

#[tokio::test]
async fn maps_merge_and_arrays_are_replaced_unless_told_otherwise() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let merged = api
        .patch(
            THIRD_PARTY,
            json!({ "attributes": { "name": "marketing sms" } }),
        )
        .await;
    assert_eq!(
        merged.at("/attributes"),
        json!({ "site": "lab", "name": "marketing sms" })
    );
    let removed = api
        .patch(THIRD_PARTY, json!({ "attributes": { "site": null } }))
        .await;
    assert_eq!(
        removed.at("/attributes"),
        json!({ "name": "marketing sms" })
    );
    let replaced = api
        .patch(
            &format!("{THIRD_PARTY}?nested_objects=replace"),
            json!({ "attributes": { "only": "this" } }),
        )
        .await;
    assert_eq!(replaced.at("/attributes"), json!({ "only": "this" }));

    let addresses = api
        .patch(
            THIRD_PARTY,
            json!({ "addresses": [{ "ip": "203.0.113.99", "port": "5080" }] }),
        )
        .await;
    let completed = json!([{
        "direction": "any", "dst_port": 5060, "ip": "203.0.113.99", "location_sid": null, "port": 5080, "priority": 0,
        "sip_password": null, "sip_username": null, "srtp": false, "transport": "udp",
    }]);
    assert_eq!(addresses.at("/addresses"), completed);
    let nonsense = api
        .patch(&format!("{THIRD_PARTY}?nested_objects=merge"), json!({}))
        .await;
    let item = json!({ "field": "nested_objects", "message": "must be one of replace", "reference_sid": null });
    nonsense.is(400, &json!({ "message": "Bad request", "errors": [item] }));
}

#[tokio::test]
async fn a_put_takes_the_whole_object() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let mut endpoint = whole(&api, THIRD_PARTY).await;
    endpoint["capacity"] = 200.into();
    endpoint["attributes"] = json!({ "name": "marketing sms" });
    let replaced = api.put(THIRD_PARTY, endpoint.clone()).await;
    endpoint["auth_required"] = true.into();
    replaced.is(200, &endpoint);
    api.get(THIRD_PARTY).await.is(200, &endpoint);

    let message = "this field is required: PUT takes the whole object";
    let names = [
        "addresses",
        "attributes",
        "capacity",
        "out_sip_password",
        "out_sip_username",
        "partner_sid",
        "properties",
        "transformations",
        "type",
    ];
    let items: Vec<_> = names.iter().map(|name| (*name, message)).collect();
    api.put(THIRD_PARTY, json!({ "name": "x" }))
        .await
        .is(422, &invalid(&items));
}

#[tokio::test]
async fn a_put_loses_the_unknown_members_it_does_not_send() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let endpoint = whole(&api, THIRD_PARTY).await;
    let kept = api.put(THIRD_PARTY, endpoint.clone()).await;
    assert_eq!(
        kept.at("/notInTheSpec"),
        json!({ "kept": true, "weight": 1.1 })
    );
    let mut careless = endpoint;
    careless.as_object_mut().unwrap().remove("notInTheSpec");
    let lost = api.put(THIRD_PARTY, careless).await;
    assert_eq!(lost.value().get("notInTheSpec"), None);
    assert_eq!(
        lost.at("/voip_token"),
        kept.at("/voip_token"),
        "read-only members stay"
    );
}

#[tokio::test]
async fn read_only_values_may_be_sent_as_they_are_and_not_otherwise() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let same =
        json!({ "endpoint_sid": &THIRD_PARTY[11..], "type": "third_party", "cps_limit": null });
    assert_eq!(api.patch(THIRD_PARTY, same).await.status, 200);
    let other = json!({ "cps_limit": 5, "type": "flexml" });
    let message = "this field cannot be changed";
    api.patch(THIRD_PARTY, other.clone())
        .await
        .is(422, &invalid(&[("cps_limit", message), ("type", message)]));
    let mut endpoint = whole(&api, THIRD_PARTY).await;
    endpoint["endpoint_sid"] = "other".into();
    api.put(THIRD_PARTY, endpoint)
        .await
        .is(422, &invalid(&[("endpoint_sid", message)]));

    sandbox
        .set_switch("carrierx.read_only_changes", "ignored")
        .unwrap();
    let ignored = api.patch(THIRD_PARTY, other).await;
    assert_eq!(
        (ignored.at("/cps_limit"), ignored.at("/type")),
        (Value::Null, "third_party".into())
    );
}

#[tokio::test]
async fn auth_required_needs_its_scope_whatever_its_value() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    for value in [true, false] {
        api.patch(THIRD_PARTY, json!({ "auth_required": value }))
            .await
            .is(422, &auth_required_refused());
    }
    let as_read = api.get(THIRD_PARTY).await.at("");
    api.put(THIRD_PARTY, as_read)
        .await
        .is(422, &auth_required_refused());
    let create = json!({ "type": "third_party", "auth_required": true });
    api.post("/endpoints", create)
        .await
        .is(422, &auth_required_refused());
    let admin = api.with("Authorization", "Bearer sandbox-admin-token");
    let opened = admin
        .patch(THIRD_PARTY, json!({ "auth_required": false }))
        .await;
    assert_eq!(opened.at("/auth_required"), false);
}

#[tokio::test]
async fn an_open_address_belongs_to_one_endpoint_in_the_whole_system() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let conflict = |path: &str| {
        let item = json!({ "field": null, "message": "duplicate ip for auth_required=false", "reference_sid": &path[11..] });
        json!({ "message": "conflict error", "errors": [item] })
    };
    let to = |ip: &str, port: u16| json!({ "addresses": [{ "ip": ip, "port": port }] });
    api.patch(OPEN_A, to("203.0.113.31", 5060))
        .await
        .is(409, &conflict(OPEN_B));
    api.patch(OPEN_A, to("203.0.113.32", 5061))
        .await
        .is(409, &conflict(OPEN_B));
    assert_eq!(
        api.patch(OPEN_A, to("203.0.113.32", 5060)).await.status,
        200,
        "another port is another address"
    );
    api.patch(OPEN_A, to("198.51.100.7", 5060))
        .await
        .is(409, &conflict(SOMEONE_ELSES));
    assert_eq!(
        api.patch(THIRD_PARTY, to("203.0.113.31", 5060))
            .await
            .status,
        200,
        "this one authenticates"
    );

    let admin = api
        .clone()
        .with("Authorization", "Bearer sandbox-admin-token");
    admin
        .patch(THIRD_PARTY, json!({ "auth_required": false }))
        .await
        .is(409, &conflict(OPEN_B));
    let mut create = to("203.0.113.31", 5060);
    create["type"] = "third_party".into();
    create["auth_required"] = false.into();
    admin
        .post("/endpoints", create)
        .await
        .is(409, &conflict(OPEN_B));
    assert_eq!(
        api.get("/endpoints").await.at("/total"),
        7,
        "nothing was created"
    );
}

#[tokio::test]
async fn the_type_limits_what_can_change() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    assert_eq!(
        api.patch(FLEXML, json!({ "name": "ivr 2", "capacity": 5 }))
            .await
            .at("/capacity"),
        5
    );
    let message = "this field cannot be changed for endpoints of type flexml";
    let refused = api
        .patch(
            FLEXML,
            json!({ "attributes": { "a": "b" }, "properties": { "password": "x" } }),
        )
        .await;
    refused.is(
        422,
        &invalid(&[("attributes", message), ("properties", message)]),
    );
    let as_read = whole(&api, FLEXML).await;
    assert_eq!(
        api.put(FLEXML, as_read).await.status,
        200,
        "unchanged values are no change"
    );

    let greeting = api
        .patch(VOICEMAIL, json!({ "properties": { "greeting": "hello" } }))
        .await;
    assert_eq!(greeting.at("/properties/greeting"), "hello");
    assert_eq!(greeting.at("/properties/callback_method"), "POST");
    let message = "this field cannot be changed for endpoints of type voicemail";
    let refused = api
        .patch(VOICEMAIL, json!({ "properties": { "login": "x" } }))
        .await;
    refused.is(422, &invalid(&[("properties.login", message)]));

    let message = "this field cannot be changed for endpoints of type system_gateway";
    api.patch(SYSTEM_GATEWAY, json!({ "name": "mine" }))
        .await
        .is(422, &invalid(&[("name", message)]));
    api.delete(SYSTEM_GATEWAY).await.is(
        422,
        &invalid(&[("type", "the system gateway cannot be deleted")]),
    );
    assert_eq!(api.get(SYSTEM_GATEWAY).await.status, 200);
}

#[tokio::test]
async fn an_endpoint_is_created_and_deleted() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let created = api
        .post(
            "/endpoints",
            json!({ "type": "third_party", "addresses": [{ "ip": "192.0.2.1" }] }),
        )
        .await;
    assert_eq!(
        (
            created.at("/name"),
            created.at("/capacity"),
            created.at("/auth_required")
        ),
        ("N/A".into(), 0.into(), true.into())
    );
    assert!(created.at("/voip_token").is_string());
    let path = format!(
        "/endpoints/{}",
        created.at("/endpoint_sid").as_str().unwrap()
    );
    api.get(&path).await.is(200, &created.value());
    let hosted = api
        .post("/endpoints", json!({ "type": "flexml", "name": "menu" }))
        .await;
    assert_eq!(hosted.at("/voip_token"), Value::Null);
    for property in ["login", "password", "api_url"] {
        assert!(
            hosted.at(&format!("/properties/{property}")).is_string(),
            "{property}"
        );
    }
    let gone = api.delete(&path).await;
    assert_eq!((gone.status, gone.text.as_str()), (204, ""));
    api.get(&path).await.is(404, &no_item());
    api.delete(&path).await.is(404, &no_item());

    api.post("/endpoints", json!({}))
        .await
        .is(422, &invalid(&[("type", "is required")]));
    let second = api
        .post("/endpoints", json!({ "type": "system_gateway" }))
        .await;
    second.is(
        422,
        &invalid(&[(
            "type",
            "every account has one system gateway, made with the account",
        )]),
    );
}

#[tokio::test]
async fn wrong_requests_get_the_documented_errors() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let no_type = api.send("PATCH", THIRD_PARTY, Some(("", b"{}"))).await;
    no_type.is(415, &json!({ "message": "Unsupported media type" }));
    let nothing = api.send("PATCH", THIRD_PARTY, None).await;
    assert_eq!(nothing.status, 415);
    let empty = api.json("PATCH", THIRD_PARTY, "").await;
    assert_eq!(
        (empty.status, empty.value()["message"].clone()),
        (400, "No JSON object could be decoded".into())
    );
    let wrong = api
        .patch(
            THIRD_PARTY,
            json!({ "name": null, "capacity": "many", "addresses": [{ "transport": "pigeon" }] }),
        )
        .await;
    wrong.is(
        422,
        &invalid(&[
            ("addresses.0.transport", "must be one of tcp, tls, udp"),
            ("capacity", "must be an integer"),
            ("name", "must be a string"),
        ]),
    );
    api.get(SOMEONE_ELSES).await.is(404, &no_item());
    api.get("/nothing")
        .await
        .is(404, &json!({ "message": "Not Found" }));
}

#[tokio::test]
async fn credentials_and_scopes_are_checked() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    api.clone()
        .without("Authorization")
        .get("/endpoints")
        .await
        .is(401, &json!({ "message": "Unauthorized" }));
    for sent in [
        "Bearer other",
        "Basic c2FuZGJveDp3cm9uZw==",
        "Basic !",
        "sandbox-token",
    ] {
        let refused = api
            .clone()
            .with("Authorization", sent)
            .get("/endpoints")
            .await;
        refused.is(401, &json!({ "message": "Bad credentials" }));
    }
    let basic = api
        .clone()
        .with("Authorization", "Basic c2FuZGJveDpzYW5kYm94");
    assert_eq!(basic.get("/endpoints").await.status, 200);
    let reader = api
        .clone()
        .with("Authorization", "Bearer sandbox-read-token");
    assert_eq!(reader.get("/endpoints").await.status, 200);
    reader
        .patch(THIRD_PARTY, json!({ "name": "x" }))
        .await
        .is(403, &json!({ "message": "Forbidden" }));
    reader
        .delete(THIRD_PARTY)
        .await
        .is(403, &json!({ "message": "Forbidden" }));
    sandbox
        .set_switch("carrierx.basic_authentication", "refused")
        .unwrap();
    basic
        .get("/endpoints")
        .await
        .is(401, &json!({ "message": "Bad credentials" }));
}
