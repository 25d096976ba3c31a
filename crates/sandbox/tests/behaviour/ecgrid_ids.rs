//! ECGrid: the identities of trading partners.

use provider_sandbox::{Provider, Sandbox};
use serde_json::{Value, json};

use crate::wire::ecgrid;

fn failure(code: &str, message: &str) -> Value {
    json!({ "success": false, "data": null, "errorCode": code, "message": message })
}

#[tokio::test]
async fn a_move_changes_the_mailbox_and_nothing_else() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let before = api.get("/v2/ids/123456").await.at("/data");
    assert_eq!(
        (&before["networkId"], &before["mailboxId"]),
        (&json!(42), &json!(1001))
    );

    let moved = api
        .post(
            "/v2/ids/tp-move",
            json!({ "ecGridId": 123_456, "newMailboxId": 1002 }),
        )
        .await;
    let mut expected = before;
    expected["mailboxId"] = 1002.into();
    moved.is(200, &json!({ "success": true, "data": expected }));
    let after = api.get("/v2/ids/123456").await;
    assert_eq!(after.at("/data"), expected);
    assert!(
        after
            .text
            .contains(r#""notInTheSpec":{"kept":true,"weight":1.10}"#)
    );
    let mailbox = api
        .post(
            "/v2/ids/tp-get-mailbox-default",
            json!({ "ecGridId": 123_456 }),
        )
        .await;
    assert_eq!(
        mailbox.at("/data"),
        json!({ "mailboxId": 1002, "networkId": 42, "mailboxName": "My Company invoices", "status": "Active" })
    );
}

#[tokio::test]
async fn an_id_does_not_leave_its_network() {
    let sandbox = Sandbox::start().await.unwrap();
    let away = json!({ "ecGridId": 123_456, "newMailboxId": 2001 });
    let out_of_sight = ecgrid(&sandbox).post("/v2/ids/tp-move", away.clone()).await;
    out_of_sight.is(
        404,
        &failure("ObjectNotFound", "mailbox 2001 was not found."),
    );
    let staff = ecgrid(&sandbox).with("X-API-Key", "sandbox-netops-key");
    let message = "mailbox 2001 is in network 43, ECGrid ID 123456 in network 42; an ID moves within its network.";
    staff
        .post("/v2/ids/tp-move", away)
        .await
        .is(400, &failure("InvalidParameter", message));
    let terminated = staff
        .post(
            "/v2/ids/tp-move",
            json!({ "ecGridId": 123_458, "newMailboxId": 1002 }),
        )
        .await;
    terminated.is(
        400,
        &failure(
            "InvalidParameter",
            "ECGrid ID 123458 is Terminated, which is final.",
        ),
    );
    let unknown = staff
        .post(
            "/v2/ids/tp-move",
            json!({ "ecGridId": 9, "newMailboxId": 1002 }),
        )
        .await;
    unknown.is(
        404,
        &failure("ObjectNotFound", "ECGrid ID 9 was not found."),
    );
    assert_eq!(
        ecgrid(&sandbox)
            .get("/v2/ids/123456")
            .await
            .at("/data/mailboxId"),
        1001
    );
}

#[tokio::test]
async fn an_id_is_created_updated_and_terminated() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let body = json!({ "mailboxId": 1001, "qualifier": "ZZ", "id": "JUNIPERCOOP" });
    let created = api.post("/v2/ids", body.clone()).await.at("/data");
    let id = created["ecGridId"].as_i64().unwrap();
    assert_eq!(
        created,
        json!({
            "ecGridId": id, "mailboxId": 1001, "networkId": 42, "qualifier": "ZZ", "id": "JUNIPERCOOP",
            "description": "", "status": "Active", "routingGroup": "ProductionA", "ediStandard": "X12",
        })
    );
    let again = api.post("/v2/ids", body.clone()).await;
    let message = format!("qualifier ZZ with id JUNIPERCOOP is ECGrid ID {id} already.");
    again.is(400, &failure("DuplicateObject", &message));

    let path = format!("/v2/ids/{id}");
    let updated = api.put(&path, json!({ "description": "Juniper" })).await;
    assert_eq!(
        (
            updated.at("/data/description"),
            updated.at("/data/ediStandard")
        ),
        ("Juniper".into(), "X12".into())
    );
    let described = api
        .post(
            "/v2/ids/tp-update-description",
            json!({ "ecGridId": id, "description": "Coop" }),
        )
        .await;
    assert_eq!(described.at("/data"), true);
    assert_eq!(api.get(&path).await.at("/data/description"), "Coop");

    for _ in 0..2 {
        assert_eq!(
            api.delete(&path).await.at("/data"),
            true,
            "a second delete is no failure"
        );
    }
    assert_eq!(api.get(&path).await.at("/data/status"), "Terminated");
    let revive = api.put(&path, json!({ "status": "Active" })).await;
    revive.is(
        400,
        &failure(
            "InvalidParameter",
            &format!("ECGrid ID {id} is Terminated, which is final."),
        ),
    );
    assert_eq!(
        api.post("/v2/ids", body).await.status,
        200,
        "the pair is free again"
    );
}

#[tokio::test]
async fn partners_of_other_networks_are_found_but_not_listed() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let found = api
        .post(
            "/v2/ids/find",
            json!({ "qualifier": "01", "id": "006141099LUMN" }),
        )
        .await;
    assert_eq!(found.at("/data/0/ecGridId"), 654_321);
    let nobody = api
        .post(
            "/v2/ids/find",
            json!({ "qualifier": "ZZ", "id": "006141099LUMN" }),
        )
        .await;
    assert_eq!(nobody.at("/data"), json!([]));

    let ids = |list: Value| -> Vec<i64> {
        list.as_array()
            .unwrap()
            .iter()
            .map(|id| id["ecGridId"].as_i64().unwrap())
            .collect()
    };
    for (filter, expected) in [
        (json!({}), vec![123_456, 123_457, 123_458]),
        (json!({ "status": "Active" }), vec![123_456, 123_457]),
        (json!({ "mailboxId": 1002 }), vec![123_457]),
        (
            json!({ "mailboxId": 0, "networkId": 0 }),
            vec![123_456, 123_457, 123_458],
        ),
        (
            json!({ "pageNo": 1, "recordsPerPage": 2 }),
            vec![123_456, 123_457],
        ),
        (json!({ "pageNo": 2, "recordsPerPage": 2 }), vec![123_458]),
        (json!({ "pageNo": 3, "recordsPerPage": 2 }), vec![]),
        (
            json!({ "pageNo": 2_147_483_647, "recordsPerPage": 2_147_483_647 }),
            vec![],
        ),
    ] {
        assert_eq!(
            ids(api.post("/v2/ids/list", filter.clone()).await.at("/data")),
            expected,
            "{filter}"
        );
    }
    let zero = api.post("/v2/ids/list", json!({ "pageNo": 0 })).await;
    zero.is(
        400,
        &failure("InvalidParameter", "pageNo must be at least 1."),
    );
}

#[tokio::test]
async fn settings_are_kept_and_checked() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let delimiters = |element: &str| json!({ "ecGridId": 123_456, "elementDelimiter": element, "subElementDelimiter": ">", "segmentTerminator": "~" });
    assert_eq!(
        api.post("/v2/ids/tp-x12-delimiters", delimiters("*"))
            .await
            .at("/data"),
        true
    );
    let message = "elementDelimiter, subElementDelimiter and segmentTerminator must differ.";
    api.post("/v2/ids/tp-x12-delimiters", delimiters("~"))
        .await
        .is(400, &failure("InvalidParameter", message));
    let email = json!({ "ecGridId": 123_456, "email": "edi@mycompany.example" });
    assert_eq!(
        api.post("/v2/ids/tp-update-data-email", email)
            .await
            .at("/data"),
        true
    );
    assert_eq!(
        api.post(
            "/v2/ids/update-config",
            json!({ "ecGridId": 123_456, "x": 1 })
        )
        .await
        .at("/data"),
        true
    );
    let settings = sandbox
        .state(Provider::EcGrid)
        .record("ecGridIdSettings", 123_456)
        .unwrap();
    assert_eq!(
        (
            &settings["elementDelimiter"],
            &settings["email"],
            &settings["x"]
        ),
        (&json!("*"), &json!("edi@mycompany.example"), &json!(1))
    );

    let van = json!({ "ecGridId": 123_456, "vanQualifier": "14", "vanId": "MYVAN" });
    assert_eq!(
        api.post("/v2/ids/tp-add-van", van.clone())
            .await
            .at("/data"),
        true
    );
    let message = "ECGrid ID 123456 has the VAN identity 14 MYVAN already.";
    api.post("/v2/ids/tp-add-van", van)
        .await
        .is(400, &failure("DuplicateObject", message));
}
