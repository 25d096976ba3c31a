//! CarrierX: from an endpoint to the record of a message.

use serde_json::json;

use crate::carrierx_world::{CAMPAIGN, later, missing, refuses, still, table, text};

#[tokio::test]
async fn a_number_is_rented_enabled_and_sends_a_message_that_is_recorded() {
    let (sandbox, api) = still().await;

    let endpoint = api
        .post("/endpoints", json!({ "type": "third_party", "name": "edge-1", "addresses": [{ "ip": "203.0.113.77" }] }))
        .await
        .at("/endpoint_sid");
    let group = api
        .post(
            "/trunk_groups?with_trunks=true",
            json!({ "name": "Main voice", "trunks": [{ "name": "to edge-1", "endpoint_sid": endpoint }] }),
        )
        .await;
    assert_eq!(group.at("/trunks/0/endpoint_sid"), endpoint);
    let group = group.at("/trunk_group_sid");

    let did = api
        .post(
            "/phonenumber/dids?filter=state+eq+DC+and+capabilities+bit+2",
            json!({ "name": "Pickup desk", "trunk_group_sid": group, "callback_url": "http://127.0.0.1:9/sms" }),
        )
        .await;
    assert_eq!(
        (did.at("/phonenumber"), did.at("/status")),
        (json!("12025550141"), json!("assigned"))
    );
    assert_eq!(
        (did.at("/capabilities"), did.at("/active_capabilities")),
        (json!(31), json!(4))
    );
    let did = did.at("/did_sid");
    let routed = api
        .get(&format!(
            "/phonenumber/dids?trunk_group_sid={}",
            text(&group)
        ))
        .await;
    assert_eq!(routed.at("/items/0/did_sid"), did);

    let message = json!({ "from": "12025550141", "to": "+1 303-555-0199", "message": "Ready for pickup.", "user_data": "order-7" });
    let early = api.post("/sms/messages", message.clone()).await;
    refuses(
        &early,
        "from",
        "this phonenumber cannot send sms: messaging is not enabled",
    );

    let messaging = format!("/phonenumber/dids/{}/messaging", text(&did));
    let enabled = api
        .post(
            &messaging,
            json!({ "enabled": true, "type": "a2p", "campaign_sid": CAMPAIGN }),
        )
        .await;
    assert_eq!(enabled.at("/status"), "in_progress");
    assert_eq!(enabled.at("/campaign_external_id"), "CXAMPL1");
    assert_eq!(
        api.post("/sms/messages", message.clone()).await.status,
        422,
        "not before it took effect"
    );
    later(&sandbox, 5);
    assert_eq!(api.get(&messaging).await.at("/status"), "enabled");
    assert_eq!(
        api.get(&format!("/phonenumber/dids/{}", text(&did)))
            .await
            .at("/active_capabilities"),
        31
    );

    let newest = api
        .get("/sms/message_drs?limit=1&order=date_insert+desc")
        .await
        .at("/items/0/dr_sid");
    let sent = api.post("/sms/messages", message).await;
    assert_eq!(
        (sent.at("/status"), sent.at("/to"), sent.at("/price")),
        (json!("queued"), json!("13035550199"), json!(null))
    );
    let path = format!("/sms/messages/{}", text(&sent.at("/message_sid")));
    for (seconds, status) in [(1, "sent"), (2, "delivered")] {
        later(&sandbox, seconds);
        assert_eq!(api.get(&path).await.at("/status"), status);
    }
    let delivered = api.get(&path).await;
    assert_eq!(
        delivered.at("/date_status_changed"),
        "2026-01-01T00:00:08.000Z"
    );
    assert_eq!(delivered.at("/price"), "0.0075");

    let after = format!("/sms/message_drs?after={}", text(&newest));
    assert_eq!(
        api.get(&after).await.at("/items"),
        json!([]),
        "records come later than messages"
    );
    later(&sandbox, 2);
    let records = api.get(&after).await;
    assert_eq!(records.at("/total"), json!(null));
    assert_eq!(records.at("/count"), 1);
    let record = api
        .get(&format!(
            "/sms/message_drs/{}",
            text(&records.at("/items/0/dr_sid"))
        ))
        .await;
    for (member, value) in [
        ("a2p_campaign", json!(CAMPAIGN)),
        ("date_insert", json!("2026-01-01T00:00:10.000Z")),
        ("date_sent", json!("2026-01-01T00:00:06.000Z")),
        ("date_start", json!("2026-01-01T00:00:05.000Z")),
        ("date_stop", json!("2026-01-01T00:00:08.000Z")),
        ("direction", json!("outbound")),
        ("number_external", json!("13035550199")),
        ("number_src", json!("12025550141")),
        ("price", json!("0.0075")),
        ("status", json!("delivered")),
        ("user_data", json!("order-7")),
    ] {
        assert_eq!(record.at(&format!("/{member}")), value, "{member}");
    }

    let told: Vec<_> = table(&sandbox, "callbacks")
        .iter()
        .map(|call| (call["url"].clone(), call["body"]["status"].clone()))
        .collect();
    let url = json!("http://127.0.0.1:9/sms");
    assert_eq!(
        told,
        [(url.clone(), json!("sent")), (url, json!("delivered"))]
    );

    assert_eq!(
        api.delete(&format!("/phonenumber/dids/{}", text(&did)))
            .await
            .status,
        204
    );
    missing(&api.get(&format!("/phonenumber/dids/{}", text(&did))).await);
    missing(&api.get(&messaging).await);
}
