//! ECGrid: parcels in the inbox of one mailbox and the outbox of another.

use std::time::Duration;

use provider_sandbox::Provider;
use serde_json::{Value, json};

use crate::{
    ecgrid_world::{at_noon, caller, column, failure, pending, send_order, status},
    wire::{Api, ecgrid},
};

#[tokio::test]
async fn confirming_transfers_once_and_resetting_brings_back() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    let sent = send_order(&mine).await;
    let [received] = pending(&theirs).await.try_into().unwrap();
    let confirm = async || {
        theirs
            .post("/v2/parcels/confirm", json!({ "parcelId": received }))
            .await
            .at("/data")
    };
    for _ in 0..2 {
        assert_eq!(confirm().await, true);
        assert_eq!(status(&theirs, received).await, "InBoxTransferred");
    }
    assert_eq!(status(&mine, sent).await, "outboxAcknowledged");
    assert_eq!(pending(&theirs).await, Vec::<i64>::new());

    for _ in 0..2 {
        let reset = theirs
            .post(&format!("/v2/parcels/reset-to-inbox/{received}"), json!({}))
            .await;
        assert_eq!(reset.at("/data"), true);
    }
    assert_eq!(pending(&theirs).await, [received]);
    assert_eq!(status(&mine, sent).await, "outboxAcknowledged");

    let outbound = mine
        .post("/v2/parcels/confirm", json!({ "parcelId": sent }))
        .await;
    let message = format!("parcel {sent} is outbound; the receiver's parcel has its own number.");
    outbound.is(400, &failure("InvalidParameter", &message));
}

#[tokio::test]
async fn a_mailbox_may_drop_what_was_confirmed() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let settings = json!({ "mailboxId": 1001, "deleteOnDownload": true });
    assert_eq!(
        api.post("/v2/mailboxes/update-config", settings)
            .await
            .status,
        200
    );
    let parcel = json!({ "parcelId": 5_600_017_734_i64 });
    assert_eq!(
        api.post("/v2/parcels/confirm", parcel).await.at("/data"),
        true
    );
    assert_eq!(status(&api, 5_600_017_734).await, "InBoxArchived");
}

#[tokio::test]
async fn a_pending_parcel_can_be_withdrawn_on_both_sides() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    let sent = send_order(&mine).await;
    let [received] = pending(&theirs).await.try_into().unwrap();
    for _ in 0..2 {
        let cancelled = mine
            .post(&format!("/v2/parcels/cancel/{sent}"), json!({}))
            .await;
        assert_eq!(cancelled.at("/data"), true);
    }
    assert_eq!(pending(&theirs).await, Vec::<i64>::new());
    for (api, parcel) in [(&mine, sent), (&theirs, received)] {
        assert_eq!(status(api, parcel).await, "Cancelled");
        let manifest = api
            .get(&format!("/v2/parcels/manifest/{parcel}"))
            .await
            .at("/data");
        let interchange = api
            .get(&format!(
                "/v2/interchanges/{}",
                manifest[0]["interchangeId"]
            ))
            .await;
        assert_eq!(interchange.at("/data/status"), "Cancelled");
    }
    let cancelled = failure(
        "InvalidParameter",
        &format!("parcel {received} is Cancelled, which is final."),
    );
    theirs
        .post("/v2/parcels/confirm", json!({ "parcelId": received }))
        .await
        .is(400, &cancelled);
    theirs
        .post(&format!("/v2/parcels/reset-to-inbox/{received}"), json!({}))
        .await
        .is(400, &cancelled);
    let download = theirs
        .post("/v2/parcels/download", json!({ "parcelId": received }))
        .await;
    let message = format!("parcel {received} was cancelled by its sender.");
    download.is(400, &failure("InvalidParameter", &message));
}

#[tokio::test]
async fn what_was_sent_delivered_or_received_cannot_be_cancelled() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    let refused = async |api: &Api, parcel: i64, status: &str| {
        let message = format!(
            "parcel {parcel} is {status}; only an outbound parcel that was not sent yet can be cancelled."
        );
        let reply = api
            .post(&format!("/v2/parcels/cancel/{parcel}"), json!({}))
            .await;
        reply.is(400, &failure("InvalidParameter", &message));
    };
    let delivered = send_order(&mine).await;
    let [received] = pending(&theirs).await.try_into().unwrap();
    refused(&theirs, received, "InBoxReady").await;
    theirs
        .post("/v2/parcels/confirm", json!({ "parcelId": received }))
        .await
        .at("/data");
    refused(&mine, delivered, "outboxAcknowledged").await;

    let sent = send_order(&mine).await;
    sandbox.clock().advance(Duration::from_secs(59));
    assert_eq!(status(&mine, sent).await, "outboxPending");
    sandbox.clock().advance(Duration::from_secs(1));
    refused(&mine, sent, "outboxSent").await;
    let outbox = mine
        .post("/v2/parcels/outbox-list", json!({ "status": "outboxSent" }))
        .await
        .at("/data");
    assert_eq!(column(&outbox, "parcelId"), [sent]);
}

#[tokio::test]
async fn a_status_can_be_overwritten_within_its_side() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let sent = send_order(&api).await;
    let set = async |parcel: i64, status: &str| {
        api.post(
            "/v2/parcels/update",
            json!({ "parcelId": parcel, "status": status }),
        )
        .await
    };
    assert_eq!(
        set(sent, "outboxRetry").await.at("/data/status"),
        "outboxRetry"
    );
    assert_eq!(
        set(5_600_017_734, "InBoxArchived").await.at("/data/status"),
        "InBoxArchived"
    );
    let message = "parcel 5600017734 is inbound and cannot become outboxSent.";
    set(5_600_017_734, "outboxSent")
        .await
        .is(400, &failure("InvalidParameter", message));
    let message = format!("parcel {sent} is outbound and cannot become InBoxReady.");
    set(sent, "InBoxReady")
        .await
        .is(400, &failure("InvalidParameter", &message));
    assert_eq!(set(sent, "Cancelled").await.at("/data/status"), "Cancelled");
    let message = format!("parcel {sent} is Cancelled, which is final.");
    set(sent, "outboxPending")
        .await
        .is(400, &failure("InvalidParameter", &message));
    let unchanged = api
        .post("/v2/parcels/update", json!({ "parcelId": sent }))
        .await;
    assert_eq!(unchanged.at("/data/status"), "Cancelled");
}

#[tokio::test]
async fn boxes_are_searched_by_mailbox_partner_status_and_date() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let first = send_order(&api).await;
    sandbox.clock().advance(Duration::from_secs(3600));
    let second = send_order(&api).await;
    let outbox = async |body: Value| {
        column(
            &api.post("/v2/parcels/outbox-list", body).await.at("/data"),
            "parcelId",
        )
    };
    let all = [json!(5_600_017_801_i64), json!(first), json!(second)];
    assert_eq!(outbox(json!({})).await, all);
    assert_eq!(
        outbox(json!({ "mailboxId": 1001, "ecGridIdTo": 654_321, "ecGridIdFrom": 0 })).await,
        all
    );
    assert_eq!(
        outbox(json!({ "mailboxId": 1002 })).await,
        Vec::<Value>::new()
    );
    assert_eq!(
        outbox(json!({ "pageNo": 2, "recordsPerPage": 2 })).await,
        [second]
    );
    // Both ends of the window belong to it.
    let noon =
        json!({ "beginDate": "2026-02-12T12:00:00Z", "endDate": "2026-02-12T13:59:59+01:00" });
    assert_eq!(outbox(noon).await, [first]);
    assert_eq!(
        outbox(json!({ "beginDate": "2026-02-12T13:00:00Z" })).await,
        [second]
    );
    assert_eq!(outbox(json!({ "status": "outboxPending" })).await, [second]);
    let inbox = api
        .post("/v2/parcels/inbox-list", json!({ "ecGridIdFrom": 654_321 }))
        .await
        .at("/data");
    assert_eq!(column(&inbox, "parcelId"), [5_600_017_734_i64]);
    let bad = api
        .post(
            "/v2/parcels/inbox-list",
            json!({ "beginDate": "yesterday" }),
        )
        .await;
    bad.is(
        400,
        &failure("InvalidParameter", "beginDate must be a valid date-time."),
    );
}

#[tokio::test]
async fn a_poll_shows_everything_that_waits_with_or_without_a_body() {
    let sandbox = at_noon().await;
    let theirs = caller(&sandbox, "sandbox-lumen-key");
    for _ in 0..30 {
        send_order(&ecgrid(&sandbox)).await;
    }
    assert_eq!(pending(&theirs).await.len(), 30);
    let bare = theirs
        .send("POST", "/v2/parcels/pending-inbox-list", None)
        .await
        .at("/data");
    assert_eq!(bare.as_array().unwrap().len(), 30);
    let paged = theirs
        .post(
            "/v2/parcels/pending-inbox-list",
            json!({ "pageNo": 2, "recordsPerPage": 10 }),
        )
        .await;
    assert_eq!(paged.at("/data").as_array().unwrap().len(), 30);
    let inbox = theirs
        .post("/v2/parcels/inbox-list", json!({}))
        .await
        .at("/data");
    assert_eq!(inbox.as_array().unwrap().len(), 25);
    let member = caller(&sandbox, "sandbox-mailbox-key");
    assert_eq!(pending(&member).await, [5_600_017_734]);
}

#[tokio::test]
async fn a_parcel_is_found_again_by_its_mailbag_control_id() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let sent = send_order(&api).await;
    let tag = json!({ "parcelId": sent, "mailbagControlId": "JC-BAG-07" });
    assert_eq!(
        api.post("/v2/parcels/set-mailbagcontrolid", tag)
            .await
            .at("/data"),
        true
    );
    let find = async |api: &Api, body: Value| {
        column(
            &api.post("/v2/parcels/find-mailbagcontrolid", body)
                .await
                .at("/data"),
            "parcelId",
        )
    };
    assert_eq!(
        find(&api, json!({ "mailbagControlId": "JC-BAG-07" })).await,
        [sent]
    );
    let nothing = Vec::<Value>::new();
    assert_eq!(
        find(&api, json!({ "mailbagControlId": "JC-BAG" })).await,
        nothing
    );
    assert_eq!(
        find(
            &api,
            json!({ "mailbagControlId": "JC-BAG-07", "mailboxId": 1002 })
        )
        .await,
        nothing
    );
    let theirs = caller(&sandbox, "sandbox-lumen-key");
    assert_eq!(
        find(&theirs, json!({ "mailbagControlId": "JC-BAG-07" })).await,
        nothing
    );
    let shown = api.get(&format!("/v2/parcels/{sent}")).await;
    assert!(!shown.text.contains("JC-BAG"), "{}", shown.text);
}

#[tokio::test]
async fn notes_on_a_parcel_add_up() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    for note in ["Booked.", "Shipped."] {
        let note = json!({ "parcelId": 5_600_017_734_i64, "note": note });
        assert_eq!(
            api.post("/v2/parcels/acknowledgment-note", note)
                .await
                .at("/data"),
            true
        );
    }
    let notes = sandbox.state(Provider::EcGrid).tables()["parcelNotes"].clone();
    assert_eq!(column(&notes, "note"), ["Booked.", "Shipped."]);
}
