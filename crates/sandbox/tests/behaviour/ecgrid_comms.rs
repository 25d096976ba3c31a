//! ECGrid: comm channels.

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::wire::ecgrid;

fn failure(code: &str, message: &str) -> Value {
    json!({ "success": false, "data": null, "errorCode": code, "message": message })
}

#[tokio::test]
async fn an_update_keeps_what_it_omits_and_is_seen_by_the_next_read() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let before = api.get("/v2/comms/5001").await.at("/data");
    let updated = api
        .put(
            "/v2/comms/update",
            json!({ "commId": 5001, "identifier": "MYCOMPANY-AS2-NEW" }),
        )
        .await;

    let mut expected = before;
    expected["identifier"] = "MYCOMPANY-AS2-NEW".into();
    updated.is(200, &json!({ "success": true, "data": expected }));
    assert_eq!(api.get("/v2/comms/5001").await.at("/data"), expected);
    assert_eq!(expected["status"], "Active");
    assert!(
        updated
            .text
            .contains(r#""notInTheSpec":{"kept":true,"weight":1.10}"#),
        "{}",
        updated.text
    );

    api.put(
        "/v2/comms/update",
        json!({ "commId": 5001, "status": "Suspended" }),
    )
    .await;
    let suspended = api.get("/v2/comms/5001").await;
    assert_eq!(suspended.at("/data/status"), "Suspended");
    assert_eq!(suspended.at("/data/identifier"), "MYCOMPANY-AS2-NEW");
}

#[tokio::test]
async fn terminated_is_final() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let terminate = json!({ "commId": 5001, "status": "Terminated" });
    assert_eq!(api.put("/v2/comms/update", terminate).await.status, 200);
    let revive = api
        .put(
            "/v2/comms/update",
            json!({ "commId": 5001, "status": "Active" }),
        )
        .await;
    revive.is(
        400,
        &failure(
            "InvalidParameter",
            "comm 5001 is Terminated, which is final.",
        ),
    );
    let configure = api
        .put(
            "/v2/comms/update-config",
            json!({ "commId": 5001, "retries": 3 }),
        )
        .await;
    assert_eq!(configure.status, 400);
}

#[tokio::test]
async fn wrong_requests_get_the_documented_errors() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    for (body, message) in [
        (json!({ "identifier": "x" }), "commId is required."),
        (json!({ "commId": "5001" }), "commId must be an integer."),
        (
            json!({ "commId": 5001, "status": "Gone" }),
            "status must be one of Development, Active, Preproduction, Suspended, Terminated.",
        ),
        (
            json!({ "commId": 5001, "identifier": 7, "status": 7 }),
            "identifier must be a string; status must be a string; status must be one of Development, Active, Preproduction, Suspended, Terminated.",
        ),
        (json!([]), "the body must be an object."),
    ] {
        api.put("/v2/comms/update", body)
            .await
            .is(400, &failure("InvalidParameter", message));
    }
    let missing = api.put("/v2/comms/update", json!({ "commId": 1 })).await;
    missing.is(404, &failure("ObjectNotFound", "comm 1 was not found."));
    api.get("/v2/comms/first")
        .await
        .is(400, &failure("InvalidParameter", "id must be an integer."));
    let broken = api.json("PUT", "/v2/comms/update", "{\"commId\":").await;
    assert_eq!(
        (broken.status, broken.value()["errorCode"].clone()),
        (400, "InvalidParameter".into())
    );
    assert!(
        broken.value()["message"]
            .as_str()
            .unwrap()
            .starts_with("The body is not valid JSON: EOF")
    );
    let form = api
        .send("PUT", "/v2/comms/update", Some(("text/plain", b"{}")))
        .await;
    form.is(
        415,
        &failure(
            "InvalidParameter",
            "Content-Type must be application/json, not text/plain.",
        ),
    );
}

#[tokio::test]
async fn a_created_comm_is_active_without_certificates() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let body = json!({ "mailboxId": 1002, "commType": "sftp", "identifier": "invoices" });
    let created = api.post("/v2/comms/create", body.clone()).await.at("/data");
    let id = created["commId"].as_i64().unwrap();
    assert!(id > 6388);
    assert_eq!(
        created,
        json!({
            "commId": id, "mailboxId": 1002, "commType": "sftp", "identifier": "invoices", "status": "Active",
            "useType": "Production", "privateKeyRequired": false, "withCerts": false,
        })
    );
    assert_eq!(
        api.get(&format!("/v2/comms/{id}")).await.at("/data"),
        created
    );

    let again = api.post("/v2/comms/create", body).await;
    again.is(
        400,
        &failure(
            "DuplicateObject",
            &format!("identifier invoices is taken by comm {id}."),
        ),
    );
    let elsewhere = json!({ "mailboxId": 2001, "commType": "sftp", "identifier": "invoices" });
    api.post("/v2/comms/create", elsewhere).await.is(
        404,
        &failure("ObjectNotFound", "mailbox 2001 was not found."),
    );
}

#[tokio::test]
async fn lists_and_searches_show_what_is_in_sight() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let ids = |list: Value| -> Vec<i64> {
        list.as_array()
            .unwrap()
            .iter()
            .map(|comm| comm["commId"].as_i64().unwrap())
            .collect()
    };
    for (filter, expected) in [
        (json!({}), vec![5001, 5002]),
        (
            json!({ "showInactive": true }),
            vec![5001, 5002, 5003, 5004],
        ),
        (
            json!({ "commType": "as2", "showInactive": true }),
            vec![5001, 5003],
        ),
        (
            json!({ "useType": "Test", "showInactive": true }),
            vec![5003],
        ),
        (json!({ "withCerts": true }), vec![5001]),
        (json!({ "privateKeyRequired": false }), vec![5002]),
    ] {
        assert_eq!(
            ids(api.post("/v2/comms/list", filter.clone()).await.at("/data")),
            expected,
            "{filter}"
        );
    }
    let found = api
        .post("/v2/comms/find", json!({ "identifier": "MYCOMPANY-AS2" }))
        .await;
    assert_eq!(ids(found.at("/data")), [5001]);
    let foreign = api
        .post("/v2/comms/find", json!({ "identifier": "LUMEN-AS2" }))
        .await;
    assert_eq!(foreign.at("/data"), json!([]));
}

#[tokio::test]
async fn a_pair_of_ids_has_a_preferred_channel_once_it_is_set() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let pair = json!({ "ecGridIdFrom": 123_456, "ecGridIdTo": 654_321 });
    let channels = |reply: Value| -> Vec<i64> {
        reply
            .as_array()
            .unwrap()
            .iter()
            .map(|comm| comm["commId"].as_i64().unwrap())
            .collect()
    };
    assert_eq!(
        channels(api.post("/v2/comms/pair", pair.clone()).await.at("/data")),
        [5002, 6388]
    );

    let set = json!({ "ecGridIdFrom": 123_456, "ecGridIdTo": 654_321, "commId": 5002 });
    assert_eq!(
        channels(api.post("/v2/comms/set-pair", set).await.at("/data")),
        [5002]
    );
    assert_eq!(
        channels(api.post("/v2/comms/pair", pair.clone()).await.at("/data")),
        [5002]
    );
    let stranger = json!({ "ecGridIdFrom": 123_456, "ecGridIdTo": 654_321, "commId": 5001 });
    let refused = api.post("/v2/comms/set-pair", stranger).await;
    refused.is(
        400,
        &failure(
            "InvalidParameter",
            "comm 5001 belongs to neither side of the pair.",
        ),
    );
    assert_eq!(
        channels(api.post("/v2/comms/set-pair", pair).await.at("/data")),
        [5002, 6388]
    );
}

#[tokio::test]
async fn settings_that_are_not_sent_stay() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    for settings in [
        json!({ "commId": 5001, "retries": 3 }),
        json!({ "commId": 5001, "url": "https://as2.example" }),
    ] {
        assert_eq!(
            api.put("/v2/comms/update-config", settings)
                .await
                .at("/data"),
            true
        );
    }
    let held = sandbox
        .state(provider_sandbox::Provider::EcGrid)
        .record("commSettings", 5001)
        .unwrap();
    assert_eq!(
        held,
        json!({ "commId": 5001, "retries": 3, "url": "https://as2.example" })
    );
}

#[tokio::test]
async fn errors_come_as_problem_documents_when_so_switched() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.set_switch("ecgrid.error_body", "problem").unwrap();
    let reply = ecgrid(&sandbox).get("/v2/comms/1").await;
    assert_eq!(
        reply.header("content-type"),
        Some("application/problem+json")
    );
    reply.is(
        404,
        &json!({
            "type": "https://httpstatuses.io/404", "title": "ObjectNotFound", "status": 404,
            "detail": "comm 1 was not found.",
        }),
    );
}
