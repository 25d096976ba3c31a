//! ECGrid: interconnects and the notes on them.

use serde_json::{Value, json};

use crate::{
    ecgrid_world::{at_noon, caller, column, failure, send_order},
    wire::ecgrid,
};

fn pair(from: i64, to: i64) -> Value {
    json!({ "ecGridIdFrom": from, "ecGridIdTo": to })
}

#[tokio::test]
async fn one_interconnect_joins_two_ids_in_both_directions() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    for taken in [pair(123_456, 654_321), pair(654_321, 123_456)] {
        let [from, to] = ["ecGridIdFrom", "ecGridIdTo"].map(|side| taken[side].clone());
        let message = format!("ECGrid IDs {from} and {to} are joined by interconnect 15230.");
        api.post("/v2/partners", taken)
            .await
            .is(400, &failure("DuplicateObject", &message));
    }
    let created = api
        .post("/v2/partners", pair(123_456, 123_457))
        .await
        .at("/data");
    assert_eq!(
        created,
        json!({
            "interconnectId": 15232, "ecGridIdFrom": 123_456, "ecGridIdTo": 123_457, "status": "Active",
            "created": "2026-02-12T12:00:00Z", "modified": "2026-02-12T12:00:00Z"
        })
    );
    let theirs = caller(&sandbox, "sandbox-lumen-key");
    assert_eq!(
        theirs.get("/v2/partners/15230").await.at("/data/status"),
        "Active"
    );
    let hidden = theirs.get("/v2/partners/15232").await;
    hidden.is(
        404,
        &failure("ObjectNotFound", "interconnect 15232 was not found."),
    );
}

#[tokio::test]
async fn both_ids_must_exist_and_one_must_be_the_callers() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let missing = api.post("/v2/partners", pair(123_456, 9)).await;
    missing.is(
        404,
        &failure("ObjectNotFound", "ECGrid ID 9 was not found."),
    );
    let ended = api.post("/v2/partners", pair(123_458, 654_321)).await;
    ended.is(
        400,
        &failure(
            "InvalidParameter",
            "ECGrid ID 123458 is Terminated, which is final.",
        ),
    );
    let itself = api.post("/v2/partners", pair(123_456, 123_456)).await;
    itself.is(
        400,
        &failure(
            "InvalidParameter",
            "ecGridIdFrom and ecGridIdTo must differ.",
        ),
    );
    let stranger = caller(&sandbox, "sandbox-lumen-key")
        .post("/v2/partners", pair(123_456, 123_457))
        .await;
    stranger.is(
        404,
        &failure("ObjectNotFound", "ECGrid ID 123456 was not found."),
    );
}

#[tokio::test]
async fn a_terminated_interconnect_refuses_new_traffic() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let sent = send_order(&api).await;
    for _ in 0..2 {
        assert_eq!(api.delete("/v2/partners/15230").await.at("/data"), true);
    }
    let file = json!({ "fileName": "a.txt", "content": "aGVsbG8=", "ecGridIdFrom": 123_456, "ecGridIdTo": 654_321 });
    let refused = api.post("/v2/parcels/upload", file).await;
    refused.is(
        400,
        &failure(
            "InvalidParameter",
            "No active interconnect joins ECGrid IDs 123456 and 654321.",
        ),
    );
    // What was accepted before goes on.
    assert_eq!(
        api.get(&format!("/v2/parcels/{sent}"))
            .await
            .at("/data/status"),
        "outboxPending"
    );
    assert_eq!(
        api.post("/v2/partners", pair(123_456, 654_321))
            .await
            .at("/data/status"),
        "Active"
    );
}

#[tokio::test]
async fn interconnects_are_counted_and_listed_by_id_and_status() {
    let sandbox = at_noon().await;
    let theirs = caller(&sandbox, "sandbox-lumen-key");
    let count = async |body: Value| theirs.post("/v2/partners/count", body).await.at("/data");
    assert_eq!(count(json!({ "ecGridId": 654_321 })).await, 2);
    assert_eq!(
        count(json!({ "ecGridId": 654_321, "status": "Suspended" })).await,
        1
    );
    let list = async |body: Value| {
        column(
            &theirs.post("/v2/partners/list", body).await.at("/data"),
            "interconnectId",
        )
    };
    assert_eq!(list(json!({ "ecGridId": 654_321 })).await, [15230, 15231]);
    assert_eq!(
        list(json!({ "ecGridId": 654_321, "pageNo": 2, "recordsPerPage": 1 })).await,
        [15231]
    );
    assert_eq!(
        list(json!({ "ecGridId": 654_321, "status": "Terminated" })).await,
        Vec::<Value>::new()
    );
    let hidden = theirs
        .post("/v2/partners/list", json!({ "ecGridId": 123_456 }))
        .await;
    hidden.is(
        404,
        &failure("ObjectNotFound", "ECGrid ID 123456 was not found."),
    );
}

#[tokio::test]
async fn notes_are_seen_from_both_sides() {
    let sandbox = at_noon().await;
    let note = json!({ "interconnectId": 15230, "note": "Live from Monday." });
    assert_eq!(
        ecgrid(&sandbox)
            .post("/v2/partners/note", note.clone())
            .await
            .at("/data"),
        true
    );
    let theirs = caller(&sandbox, "sandbox-lumen-key");
    let notes = theirs
        .post("/v2/partners/notelist", json!({ "interconnectId": 15230 }))
        .await
        .at("/data");
    assert_eq!(
        notes,
        json!([
            { "text": "Test 850 seen on both sides.", "timestamp": "2020-03-02T17:05:00Z", "userId": 1 },
            { "text": "Live from Monday.", "timestamp": "2026-02-12T12:00:00Z", "userId": 1 }
        ])
    );
    let stranger = caller(&sandbox, "sandbox-general-key")
        .post("/v2/partners/note", note)
        .await;
    stranger.is(
        404,
        &failure("ObjectNotFound", "interconnect 15230 was not found."),
    );
}
