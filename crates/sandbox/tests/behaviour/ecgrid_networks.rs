//! ECGrid: networks and mailboxes.

use std::time::Duration;

use provider_sandbox::Provider;
use serde_json::{Value, json};

use crate::{
    ecgrid_world::{at_noon, caller, column, failure},
    wire::ecgrid,
};

#[tokio::test]
async fn a_network_is_seen_from_within_and_by_staff() {
    let sandbox = at_noon().await;
    for (key, seen) in [
        ("sandbox-key", vec![42]),
        ("sandbox-network-key", vec![42]),
        ("sandbox-netops-key", vec![42, 43, 310]),
        ("sandbox-mailbox-key", vec![]),
    ] {
        let page = caller(&sandbox, key)
            .post("/v2/networks/list", json!({ "networkId": 0 }))
            .await
            .at("/data");
        assert_eq!(page["totalRecords"], seen.len(), "{key}");
        assert_eq!(
            json!(column(&page["networks"], "networkId")),
            json!(seen),
            "{key}"
        );
    }
    let api = ecgrid(&sandbox);
    let theirs = api.get("/v2/networks/43").await;
    theirs.is(404, &failure("ObjectNotFound", "network 43 was not found."));
    let staff = caller(&sandbox, "sandbox-netops-key");
    let owner = staff
        .post("/v2/networks/list", json!({ "mailboxId": 2001 }))
        .await
        .at("/data/networks");
    assert_eq!(column(&owner, "networkId"), [43]);
}

#[tokio::test]
async fn a_profile_changes_by_what_is_sent_and_shows_no_address() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let before = api.get("/v2/networks/42").await.at("/data");
    let change = json!({ "networkId": 42, "companyName": "My Company eG", "city": "Portland", "state": null });
    // The schema does not allow null, so nothing was changed by the first call.
    assert_eq!(api.put("/v2/networks", change).await.status, 400);
    let change = json!({ "networkId": 42, "companyName": "My Company eG", "city": "Portland" });
    let mut expected = before;
    expected["companyName"] = "My Company eG".into();
    expected["modified"] = "2026-02-12T12:00:00Z".into();
    let reply = json!({ "success": true, "data": expected, "errorCode": null, "message": null });
    api.put("/v2/networks", change).await.is(200, &reply);
    api.get("/v2/networks/42").await.is(200, &reply);
    api.put("/v2/networks", json!({ "networkId": 42, "zip": "97201" }))
        .await
        .is(200, &reply);
    let settings = sandbox
        .state(Provider::EcGrid)
        .record("networkSettings", 42)
        .unwrap();
    assert_eq!(
        settings,
        json!({ "networkId": 42, "city": "Portland", "zip": "97201" })
    );
}

#[tokio::test]
async fn the_own_network_is_forbidden_to_low_ranks_and_others_are_missing() {
    let sandbox = at_noon().await;
    for (key, rank) in [
        ("sandbox-mailbox-key", "MailboxUser"),
        ("sandbox-admin-key", "MailboxAdmin"),
    ] {
        let member = caller(&sandbox, key);
        assert_eq!(member.get("/v2/users/me").await.at("/data/networkId"), 42);
        let told = format!("network 42 needs NetworkUser; this credential is {rank}.");
        let denied = failure("AccessDenied", &told);
        member.get("/v2/networks/42").await.is(403, &denied);
        let contact = json!({ "networkId": 42, "contactType": "Errors" });
        let contact = member.post("/v2/networks/get-contact", contact).await;
        contact.is(403, &denied);
        let missing = failure("ObjectNotFound", "network 43 was not found.");
        member.get("/v2/networks/43").await.is(404, &missing);
        let missing = failure("ObjectNotFound", "network 9 was not found.");
        member.get("/v2/networks/9").await.is(404, &missing);
    }
    let user = caller(&sandbox, "sandbox-network-key");
    let own = user.get("/v2/networks/42").await;
    assert_eq!(own.at("/data/networkId"), 42);
}

#[tokio::test]
async fn changes_of_a_network_take_an_administrator() {
    let sandbox = at_noon().await;
    let user = caller(&sandbox, "sandbox-network-key");
    let denied = user
        .put(
            "/v2/networks",
            json!({ "networkId": 42, "city": "Portland" }),
        )
        .await;
    denied.is(
        403,
        &failure(
            "AccessDenied",
            "updateNetwork needs NetworkAdmin; this credential is NetworkUser.",
        ),
    );
    let mailbox = json!({ "networkId": 42, "uniqueId": "MORE", "companyName": "More" });
    assert_eq!(
        user.post("/v2/mailboxes/create", mailbox.clone())
            .await
            .status,
        403
    );
    assert_eq!(user.delete("/v2/mailboxes/1002").await.status, 403);
    let member = caller(&sandbox, "sandbox-mailbox-key");
    let hidden = member.post("/v2/mailboxes/create", mailbox).await;
    let too_low = "network 42 needs NetworkUser; this credential is MailboxUser.";
    hidden.is(403, &failure("AccessDenied", too_low));
    let settings = json!({ "mailboxId": 1001, "inBoxTimeout": 24 });
    let denied = member
        .post("/v2/mailboxes/update-config", settings.clone())
        .await;
    denied.is(
        403,
        &failure(
            "AccessDenied",
            "updateMailboxConfig needs MailboxAdmin; this credential is MailboxUser.",
        ),
    );
    let admin = caller(&sandbox, "sandbox-admin-key")
        .post("/v2/mailboxes/update-config", settings)
        .await;
    admin.is(
        200,
        &json!({ "success": true, "data": null, "errorCode": null, "message": "Saved." }),
    );
}

#[tokio::test]
async fn a_contact_is_found_by_its_role() {
    let sandbox = at_noon().await;
    let ask = |role: &str| json!({ "networkId": 42, "contactType": role });
    let contact = ecgrid(&sandbox)
        .post("/v2/networks/get-contact", ask("Errors"))
        .await
        .at("/data");
    assert_eq!(
        contact,
        json!({ "networkId": 42, "contactType": "Errors", "name": "Ops desk", "email": "errors@mycompany.example", "phone": "415-555-0100" })
    );
    let lumen = caller(&sandbox, "sandbox-lumen-key");
    let none = lumen
        .post(
            "/v2/networks/get-contact",
            json!({ "networkId": 43, "contactType": "Reports" }),
        )
        .await;
    none.is(
        404,
        &failure("ObjectNotFound", "contact 43/Reports was not found."),
    );
}

#[tokio::test]
async fn settings_with_any_name_are_kept_and_delimiters_must_differ() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    api.post(
        "/v2/networks/update-config",
        json!({ "networkId": 42, "gateway": { "port": 22 } }),
    )
    .await
    .at("/message");
    api.post(
        "/v2/networks/update-config",
        json!({ "networkId": 42, "vpn": true }),
    )
    .await
    .at("/message");
    let delimiters = |element: &str| json!({ "networkId": 42, "elementDelimiter": element, "subElementDelimiter": ">", "segmentTerminator": "~" });
    api.post("/v2/networks/x12-delimiters", delimiters("*"))
        .await
        .at("/message");
    let same = api
        .post("/v2/networks/x12-delimiters", delimiters(">"))
        .await;
    let message = "elementDelimiter, subElementDelimiter and segmentTerminator must differ.";
    same.is(400, &failure("InvalidParameter", message));
    let mut expected = delimiters("*");
    expected["gateway"] = json!({ "port": 22 });
    expected["vpn"] = true.into();
    assert_eq!(
        sandbox
            .state(Provider::EcGrid)
            .record("networkSettings", 42),
        Some(expected)
    );
}

fn new(unique: &str) -> Value {
    json!({ "networkId": 42, "uniqueId": unique, "companyName": format!("Box {unique}") })
}

#[tokio::test]
async fn a_mailbox_has_a_key_of_its_own_in_the_network() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let created = api
        .post("/v2/mailboxes/create", new("FRESH"))
        .await
        .at("/data");
    assert_eq!(
        created,
        json!({
            "mailboxId": 77156, "networkId": 42, "uniqueId": "FRESH", "companyName": "Box FRESH", "status": "Active",
            "created": "2026-02-12T12:00:00Z", "modified": "2026-02-12T12:00:00Z"
        })
    );
    let again = api.post("/v2/mailboxes/create", new("FRESH")).await;
    again.is(
        400,
        &failure(
            "DuplicateObject",
            "uniqueId FRESH is taken by mailbox 77156.",
        ),
    );
    assert_eq!(
        api.post("/v2/mailboxes/create", new("LUMEN1"))
            .await
            .at("/data/networkId"),
        42
    );
    let of_the_caller = json!({ "networkId": 0, "uniqueId": "ZERO", "companyName": "Zero" });
    assert_eq!(
        api.post("/v2/mailboxes/create", of_the_caller)
            .await
            .at("/data/networkId"),
        42
    );
    let bad = api.post("/v2/mailboxes/create", new("with-hyphen")).await;
    bad.is(
        400,
        &failure("InvalidParameter", "uniqueId must match ^[A-Za-z0-9]+$."),
    );

    sandbox.clock().advance(Duration::from_secs(60));
    let renamed = api
        .post(
            "/v2/mailboxes/update",
            json!({ "mailboxId": 77156, "companyName": "Box", "fax": "none" }),
        )
        .await;
    assert_eq!(renamed.at("/data/companyName"), "Box");
    assert_eq!(renamed.at("/data/modified"), "2026-02-12T12:01:00Z");
    assert_eq!(renamed.value()["data"]["fax"], Value::Null);
    assert_eq!(
        sandbox
            .state(Provider::EcGrid)
            .record("mailboxSettings", 77156)
            .unwrap()["fax"],
        "none"
    );
}

#[tokio::test]
async fn mailboxes_are_listed_by_page() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    for number in 0..27 {
        api.post("/v2/mailboxes/create", new(&format!("N{number:02}")))
            .await
            .at("/data");
    }
    let page = async |body: Value| api.post("/v2/mailboxes/list", body).await.at("/data");
    let first = page(json!({ "networkId": 42, "status": "Active" })).await;
    assert_eq!(
        (
            &first["totalRecords"],
            &first["pageNo"],
            &first["recordsPerPage"]
        ),
        (&json!(30), &json!(1), &json!(25))
    );
    assert_eq!(first["mailboxes"].as_array().unwrap().len(), 25);
    let last = page(json!({ "pageNo": 3, "recordsPerPage": 14 })).await;
    assert_eq!(column(&last["mailboxes"], "uniqueId"), ["N25", "N26"]);
    let beyond = page(json!({ "pageNo": 2_147_483_647, "recordsPerPage": 500 })).await;
    assert_eq!(
        (&beyond["totalRecords"], &beyond["mailboxes"]),
        (&json!(30), &json!([]))
    );
    let too_many = api
        .post("/v2/mailboxes/list", json!({ "recordsPerPage": 501 }))
        .await;
    too_many.is(
        400,
        &failure("InvalidParameter", "recordsPerPage must be at most 500."),
    );
    let member = caller(&sandbox, "sandbox-mailbox-key")
        .post("/v2/mailboxes/list", json!({}))
        .await;
    assert_eq!(column(&member.at("/data/mailboxes"), "mailboxId"), [1001]);
}

#[tokio::test]
async fn an_ended_mailbox_takes_its_contents_along() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    for _ in 0..2 {
        let ended = api.delete("/v2/mailboxes/1001").await;
        ended.is(200, &json!({ "success": true, "data": null, "errorCode": null, "message": "Mailbox ended." }));
    }
    assert_eq!(
        api.get("/v2/mailboxes/1001").await.at("/data/status"),
        "Terminated"
    );
    let update = api
        .post(
            "/v2/mailboxes/update",
            json!({ "mailboxId": 1001, "companyName": "Back" }),
        )
        .await;
    update.is(
        400,
        &failure(
            "InvalidParameter",
            "mailbox 1001 is Terminated, which is final.",
        ),
    );
    for path in [
        "/v2/ids/123456",
        "/v2/comms/5002",
        "/v2/partners/15230",
        "/v2/carboncopies/912",
    ] {
        assert_eq!(
            api.get(path).await.at("/data/status"),
            "Terminated",
            "{path}"
        );
    }
    assert_eq!(api.get("/v2/parcels/5600017734").await.status, 404);
    assert_eq!(api.get("/v2/interchanges/71900422").await.status, 404);
    assert_eq!(api.get("/v2/portals/by-mailbox/1001").await.status, 404);
    let files = sandbox.state(Provider::EcGrid).tables()["parcelFiles"].clone();
    // The partner still holds its side of both files.
    assert_eq!(column(&files, "fileId"), [1, 2, 3]);
    assert_eq!(
        api.post("/v2/mailboxes/create", new("ORDERS"))
            .await
            .at("/data/uniqueId"),
        "ORDERS"
    );
}
