//! ECGrid: copies of traffic.

use serde_json::{Value, json};

use crate::{
    ecgrid_world::{at_noon, caller, column, failure, pending, send_order},
    wire::{Api, ecgrid},
};

fn rule(from: i64, to: i64, direction: &str) -> Value {
    json!({ "fromMailboxId": from, "toMailboxId": to, "direction": direction })
}

/// What waits in a mailbox of the caller.
async fn waiting(api: &Api, mailbox: i64) -> Vec<Value> {
    let parcels = api
        .post(
            "/v2/parcels/pending-inbox-list",
            json!({ "mailboxId": mailbox }),
        )
        .await;
    column(&parcels.at("/data"), "fileName")
}

#[tokio::test]
async fn a_rule_copies_in_its_direction_and_leaves_the_delivery_alone() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    let created = mine
        .post("/v2/carboncopies/create", rule(1001, 101, "OutBox"))
        .await
        .at("/data");
    assert_eq!(
        created,
        json!({
            "ccId": 913, "fromMailboxId": 1001, "toMailboxId": 101, "status": "Active", "direction": "OutBox",
            "created": "2026-02-12T12:00:00Z"
        })
    );
    let sent = send_order(&mine).await;
    assert_eq!(waiting(&mine, 101).await, ["po_850.edi"]);
    let [received] = pending(&theirs).await.try_into().unwrap();

    // A copy has its own number, its interchanges, and no bearing on the original.
    let copies = mine
        .post(
            "/v2/parcels/pending-inbox-list",
            json!({ "mailboxId": 101 }),
        )
        .await
        .at("/data");
    let copy = copies[0]["parcelId"].as_i64().unwrap();
    let manifest = mine
        .get(&format!("/v2/parcels/manifest/{copy}"))
        .await
        .at("/data");
    assert_eq!(column(&manifest, "documentType"), ["850"]);
    mine.post("/v2/parcels/confirm", json!({ "parcelId": copy }))
        .await
        .at("/data");
    assert_eq!(
        mine.get(&format!("/v2/parcels/{sent}"))
            .await
            .at("/data/status"),
        "outboxPending"
    );
    let [download, copied] = [(&theirs, received), (&mine, copy)].map(async |(api, id)| {
        api.post("/v2/parcels/download", json!({ "parcelId": id }))
            .await
            .at("/data/content")
    });
    assert_eq!(download.await, copied.await);
}

#[tokio::test]
async fn a_rule_for_received_files_and_one_for_both_ways() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    mine.post("/v2/carboncopies/create", rule(1001, 101, "InBox"))
        .await
        .at("/data");
    mine.post("/v2/carboncopies/create", rule(1001, 1002, "NoDir"))
        .await
        .at("/data");
    send_order(&mine).await;
    assert_eq!(
        (
            waiting(&mine, 101).await.len(),
            waiting(&mine, 1002).await.len()
        ),
        (0, 1)
    );
    let test = json!({ "ecGridIdFrom": 654_321, "ecGridIdTo": 123_456 });
    theirs
        .post("/v2/parcels/send-test-file", test)
        .await
        .at("/data");
    assert_eq!(
        (
            waiting(&mine, 101).await.len(),
            waiting(&mine, 1002).await.len()
        ),
        (1, 2)
    );
}

#[tokio::test]
async fn a_rule_that_is_suspended_or_ended_copies_nothing() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let id = api
        .post("/v2/carboncopies/create", rule(1001, 101, "OutBox"))
        .await
        .at("/data/ccId");
    let update = async |change: Value| api.put("/v2/carboncopies/update", change).await;
    let suspended = update(json!({ "ccId": id, "status": "Suspended" })).await;
    assert_eq!(
        (
            suspended.at("/data/status"),
            suspended.at("/data/direction")
        ),
        (json!("Suspended"), json!("OutBox"))
    );
    send_order(&api).await;
    assert_eq!(waiting(&api, 101).await.len(), 0);
    update(json!({ "ccId": id, "status": "Active" }))
        .await
        .at("/data");
    send_order(&api).await;
    assert_eq!(waiting(&api, 101).await.len(), 1);
    for _ in 0..2 {
        assert_eq!(
            api.delete(&format!("/v2/carboncopies/{id}"))
                .await
                .at("/data"),
            true
        );
    }
    let message = format!("carbon copy {id} is Terminated, which is final.");
    update(json!({ "ccId": id, "status": "Active" }))
        .await
        .is(400, &failure("InvalidParameter", &message));
    send_order(&api).await;
    assert_eq!(waiting(&api, 101).await.len(), 1);
}

#[tokio::test]
async fn rules_are_listed_with_the_counters_beside_the_data() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    for (from, to) in [(1001, 1002), (1002, 101)] {
        api.post("/v2/carboncopies/create", rule(from, to, "InBox"))
            .await
            .at("/data");
    }
    let list = async |api: &Api, body: Value| api.post("/v2/carboncopies/list", body).await.value();
    let page = list(
        &api,
        json!({ "mailboxId": 1001, "recordsPerPage": 1, "pageNo": 2 }),
    )
    .await;
    assert_eq!(column(&page["data"], "ccId"), [913]);
    let counters = json!({ "pageNo": page["pageNo"], "recordsPerPage": page["recordsPerPage"], "totalRecords": page["totalRecords"] });
    assert_eq!(
        counters,
        json!({ "pageNo": 2, "recordsPerPage": 1, "totalRecords": 2 })
    );
    assert_eq!(
        list(&api, json!({ "status": "Suspended" })).await["totalRecords"],
        1
    );
    let member = caller(&sandbox, "sandbox-general-key");
    assert_eq!(
        column(&list(&member, json!({})).await["data"], "ccId"),
        [914]
    );
    let hidden = member.get("/v2/carboncopies/912").await;
    hidden.is(
        404,
        &failure("ObjectNotFound", "carbon copy 912 was not found."),
    );
}

#[tokio::test]
async fn both_mailboxes_of_a_rule_must_be_in_sight() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let theirs = api
        .post("/v2/carboncopies/create", rule(1001, 2001, "InBox"))
        .await;
    theirs.is(
        404,
        &failure("ObjectNotFound", "mailbox 2001 was not found."),
    );
    let itself = api
        .post("/v2/carboncopies/create", rule(1001, 1001, "InBox"))
        .await;
    itself.is(
        400,
        &failure(
            "InvalidParameter",
            "fromMailboxId and toMailboxId must differ.",
        ),
    );
}
