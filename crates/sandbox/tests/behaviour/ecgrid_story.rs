//! ECGrid: two companies begin to exchange orders. Every step is a call that the documentation
//! shows, by the credentials of the side that makes it.

use provider_sandbox::Provider;
use serde_json::json;

use crate::{
    ecgrid_world::{MY_COMPANY, Webhook, at_noon, base64, caller, column, order, pending},
    wire::ecgrid,
};

#[tokio::test]
async fn a_partner_is_onboarded_and_an_order_arrives() {
    let sandbox = at_noon().await;
    let (us, them) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));

    // They open a mailbox for us, and we find the identity that they give it.
    let mailbox = json!({ "networkId": 43, "uniqueId": "ORDERS26", "companyName": "Lumen orders" });
    let mailbox = them
        .post("/v2/mailboxes/create", mailbox)
        .await
        .at("/data/mailboxId");
    let identity = json!({ "mailboxId": mailbox, "qualifier": "ZZ", "id": "LUMENORDERS", "description": "Orders" });
    let identity = them.post("/v2/ids", identity).await.at("/data/ecGridId");
    let found = us
        .post(
            "/v2/ids/find",
            json!({ "qualifier": "ZZ", "id": "LUMENORDERS" }),
        )
        .await
        .at("/data");
    assert_eq!(json!(column(&found, "ecGridId")), json!([identity]));

    // Nothing passes before the two are joined.
    let file = order(MY_COMPANY, ["ZZ", "LUMENORDERS"]);
    let upload = json!({ "fileName": "po_20418.edi", "content": base64(file.as_bytes()), "bytes": file.len() });
    assert_eq!(
        us.post("/v2/parcels/upload", upload.clone()).await.status,
        400
    );
    let pair = json!({ "ecGridIdFrom": 123_456, "ecGridIdTo": identity });
    let partner = us
        .post("/v2/partners", pair.clone())
        .await
        .at("/data/interconnectId");
    us.post("/v2/parcels/send-test-file", pair)
        .await
        .at("/data");
    us.post(
        "/v2/partners/note",
        json!({ "interconnectId": partner, "note": "Test file sent." }),
    )
    .await
    .at("/data");
    let [test] = pending(&them).await.try_into().unwrap();
    them.post("/v2/parcels/confirm", json!({ "parcelId": test }))
        .await
        .at("/data");

    // They ask to be told of what comes in.
    let webhook = Webhook::open().await;
    let hook = json!({ "url": webhook.url(), "event": "Parcel", "mailboxId": mailbox });
    let hook = them
        .post("/v2/callbacks/create", hook)
        .await
        .at("/data/callbackId");

    // The order goes out under a tag that lets us find it again.
    let sent = us.post("/v2/parcels/upload", upload).await.at("/data");
    us.post(
        "/v2/parcels/set-mailbagcontrolid",
        json!({ "parcelId": sent, "mailbagControlId": "JC-20418" }),
    )
    .await
    .at("/data");
    let called = webhook.next().await;
    assert_eq!(called["status"], "InBoxReady");

    // They receive it: list, download, store, confirm; what is not confirmed comes again.
    let [received] = pending(&them).await.try_into().unwrap();
    assert_eq!(called["parcelId"], received);
    let download = json!({ "parcelId": received });
    for _ in 0..2 {
        let stored = them
            .post("/v2/parcels/download", download.clone())
            .await
            .at("/data");
        assert_eq!(
            (&stored["fileName"], &stored["content"]),
            (&json!("po_20418.edi"), &json!(base64(file.as_bytes())))
        );
        assert_eq!(pending(&them).await, [received]);
    }
    let manifest = them
        .get(&format!("/v2/parcels/manifest/{received}"))
        .await
        .at("/data");
    assert_eq!(
        (&manifest[0]["documentType"], &manifest[0]["receiver"]),
        (&json!("850"), &json!(identity.to_string()))
    );
    them.post("/v2/parcels/confirm", download.clone())
        .await
        .at("/data");
    assert_eq!(pending(&them).await, Vec::<i64>::new());

    // They are told of their own confirmation too, and the queue keeps account.
    assert_eq!(webhook.next().await["status"], "InBoxTransferred");
    let queue = format!("/v2/callbacks/get-queue-by-id?callbackId={hook}");
    assert_eq!(them.get(&queue).await.at("/data/attempts"), 1);

    // We see that it arrived.
    let tagged = us
        .post(
            "/v2/parcels/find-mailbagcontrolid",
            json!({ "mailbagControlId": "JC-20418" }),
        )
        .await
        .at("/data");
    assert_eq!(column(&tagged, "status"), ["outboxAcknowledged"]);

    // Their import failed: they bring the file back and take it once more.
    them.post(&format!("/v2/parcels/reset-to-inbox/{received}"), json!({}))
        .await
        .at("/data");
    assert_eq!(pending(&them).await, [received]);
    them.post("/v2/parcels/confirm", download).await.at("/data");
    let parcel = sandbox
        .state(Provider::EcGrid)
        .record("parcels", received)
        .unwrap();
    assert_eq!(parcel["status"], "InBoxTransferred");
}
