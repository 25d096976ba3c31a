//! ECGrid: what is inside parcels.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{
    ecgrid_world::{
        LUMEN, MY_COMPANY, at_noon, base64, caller, column, failure, order, pending, send_order,
        upload_of,
    },
    wire::{Api, ecgrid},
};

/// The number of the first interchange in a parcel.
async fn carried(api: &Api, parcel: i64) -> i64 {
    let manifest = api.get(&format!("/v2/parcels/manifest/{parcel}")).await;
    manifest.at("/data/0/interchangeId").as_i64().unwrap()
}

#[tokio::test]
async fn an_upload_lists_its_interchanges_on_both_sides() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    let one = order(MY_COMPANY, LUMEN);
    let two_sets = one.replace(
        "GE*1*77~",
        "ST*850*0002~SE*1*0002~ST*860*0003~SE*1*0003~GE*3*77~GS*FA*A*B~ST*997*1~SE*1*1~GE*1*78~",
    );
    let sent = mine
        .post(
            "/v2/parcels/upload",
            upload_of(&format!("{one}\r\n{two_sets}")),
        )
        .await
        .at("/data");
    let manifest = mine
        .get(&format!("/v2/parcels/manifest/{sent}"))
        .await
        .at("/data");
    assert_eq!(
        column(&manifest, "documentType"),
        ["850", "850", "860", "997"]
    );
    assert_eq!(column(&manifest, "count"), [1, 2, 1, 1]);
    assert_eq!(column(&manifest, "sender"), ["123456"; 4]);
    assert_eq!(column(&manifest, "receiver"), ["654321"; 4]);

    let second = &manifest[1]["interchangeId"];
    let interchange = mine.get(&format!("/v2/interchanges/{second}")).await;
    let expected = json!({
        "interchangeId": second, "parcelId": sent, "sender": "MYCOMPANY", "receiver": "006141099LUMN", "standard": "X12",
        "documentType": "850", "status": "Active", "created": "2026-02-12T12:00:00Z"
    });
    interchange.is(200, &json!({ "success": true, "data": expected }));
    let groups = mine
        .get(&format!("/v2/interchanges/get-manifest/{second}"))
        .await
        .at("/data");
    assert_eq!(
        groups[0],
        json!({ "functionalGroup": "PO", "transactionSetType": "850", "transactionSetCount": 2, "groupControlNumber": "77" })
    );
    assert_eq!(column(&groups, "functionalGroup"), ["PO", "PO", "FA"]);

    let list = async |api: &Api, path: &str| api.post(path, json!({})).await.at("/data");
    let inbox = list(&theirs, "/v2/interchanges/inbox-list").await;
    assert_eq!(
        (&inbox["totalRecords"], &inbox["recordsPerPage"]),
        (&json!(3), &json!(100))
    );
    assert_ne!(
        inbox["interchanges"][1]["interchangeId"],
        manifest[0]["interchangeId"]
    );
    let outbox = list(&mine, "/v2/interchanges/outbox-list").await;
    assert_eq!(
        column(&outbox["interchanges"], "documentType"),
        ["810", "850", "850"]
    );
}

#[tokio::test]
async fn a_file_that_is_no_x12_is_one_interchange() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let file = json!({ "fileName": "o.edi", "content": base64(b"UNB+UNOA:1+A+B'"), "ecGridIdFrom": 123_456, "ecGridIdTo": 654_321 });
    let sent = api
        .post("/v2/parcels/upload", file)
        .await
        .at("/data")
        .as_i64()
        .unwrap();
    let interchange = carried(&api, sent).await;
    let shown = api.get(&format!("/v2/interchanges/{interchange}")).await;
    assert_eq!(
        (shown.at("/data/standard"), shown.at("/data/sender")),
        (json!("EDIFACT"), json!("MYCOMPANY"))
    );
    let groups = api
        .get(&format!("/v2/interchanges/get-manifest/{interchange}"))
        .await;
    assert_eq!(groups.at("/data"), json!([]));
}

#[tokio::test]
async fn interchanges_are_filtered_and_paged() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    for _ in 0..3 {
        sandbox.clock().advance(Duration::from_secs(60));
        send_order(&api).await;
    }
    let outbox = async |body: Value| {
        api.post("/v2/interchanges/outbox-list", body)
            .await
            .at("/data")
    };
    let window =
        json!({ "beginDate": "2026-02-12T12:02:00Z", "ecGridIdFrom": 0, "ecGridIdTo": 654_321 });
    assert_eq!(outbox(window).await["totalRecords"], 2);
    let page = outbox(json!({ "mailboxId": 1001, "pageNo": 2, "recordsPerPage": 3 })).await;
    assert_eq!(
        (
            &page["totalRecords"],
            column(&page["interchanges"], "created").len()
        ),
        (&json!(4), 1)
    );
    assert_eq!(
        outbox(json!({ "ecGridIdTo": 123_457 })).await["totalRecords"],
        0
    );
}

#[tokio::test]
async fn an_interchange_can_be_withdrawn_before_it_is_sent() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    let sent = send_order(&mine).await;
    let (out, [received]) = (
        carried(&mine, sent).await,
        pending(&theirs).await.try_into().unwrap(),
    );
    let inside = carried(&theirs, received).await;
    let inbound = theirs
        .post(&format!("/v2/interchanges/cancel/{inside}"), json!({}))
        .await;
    inbound.is(
        400,
        &failure(
            "InvalidParameter",
            &format!("interchange {inside} is inbound."),
        ),
    );
    for _ in 0..2 {
        assert_eq!(
            mine.post(&format!("/v2/interchanges/cancel/{out}"), json!({}))
                .await
                .at("/data"),
            true
        );
    }
    let status = theirs
        .get(&format!("/v2/interchanges/{inside}"))
        .await
        .at("/data/status");
    assert_eq!(status, "Cancelled");
    // The parcel goes on without it.
    assert_eq!(pending(&theirs).await, [received]);

    let late = mine
        .post("/v2/interchanges/cancel/71900588", json!({}))
        .await;
    let message = "interchange 71900588 was sent already and cannot be cancelled.";
    late.is(400, &failure("InvalidParameter", message));
}

#[tokio::test]
async fn each_resend_delivers_once_more() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    let (first, second) = (
        order(MY_COMPANY, LUMEN),
        order(MY_COMPANY, LUMEN).replace("000004471", "000004472"),
    );
    let sent = mine
        .post("/v2/parcels/upload", upload_of(&format!("{first}{second}")))
        .await
        .at("/data");
    let manifest = mine
        .get(&format!("/v2/parcels/manifest/{sent}"))
        .await
        .at("/data");
    let resend = format!("/v2/interchanges/resend/{}", manifest[1]["interchangeId"]);
    for _ in 0..2 {
        assert_eq!(mine.post(&resend, json!({})).await.at("/data"), true);
    }
    let [_, again, _] = pending(&theirs).await.try_into().unwrap();
    let download = theirs
        .post("/v2/parcels/download", json!({ "parcelId": again }))
        .await;
    assert_eq!(download.at("/data/content"), base64(second.as_bytes()));
    let manifest = theirs
        .get(&format!("/v2/parcels/manifest/{again}"))
        .await
        .at("/data");
    assert_eq!(column(&manifest, "documentType"), ["850"]);

    mine.delete("/v2/partners/15230").await.at("/data");
    let refused = mine.post(&resend, json!({})).await;
    let message = "No active interconnect joins ECGrid IDs 123456 and 654321.";
    refused.is(400, &failure("InvalidParameter", message));
    let inbound = mine
        .post("/v2/interchanges/resend/71900422", json!({}))
        .await;
    inbound.is(
        400,
        &failure("InvalidParameter", "interchange 71900422 is inbound."),
    );
}

#[tokio::test]
async fn a_cancelled_interchange_is_not_sent_again() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let sent = send_order(&api).await;
    let interchange = carried(&api, sent).await;
    api.post(&format!("/v2/interchanges/cancel/{interchange}"), json!({}))
        .await
        .at("/data");
    let refused = api
        .post(&format!("/v2/interchanges/resend/{interchange}"), json!({}))
        .await;
    let message = format!("interchange {interchange} is Cancelled, which is final.");
    refused.is(400, &failure("InvalidParameter", &message));
}

#[tokio::test]
async fn headers_are_parsed_and_nothing_is_looked_up() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let isa = "ISA*00*          *00*          *ZZ*JUNIPERCOOP    *01*006141099LUMN  *260212*0915*^*00501*000004471*0*P*>";
    let header = json!({ "interchangeHeader": isa });
    let date = api.post("/v2/interchanges/get-date", header.clone()).await;
    assert_eq!(date.at("/data"), "2026-02-12T09:15:00Z");
    let elements = api
        .post("/v2/interchanges/get-header", header)
        .await
        .at("/data");
    assert_eq!(elements["authorizationInfo"], "          ");
    assert_eq!(elements["receiverId"], "006141099LUMN  ");
    assert_eq!(elements["controlNumber"], "000004471");
    assert_eq!(elements.as_object().unwrap().len(), 16);
    let short = api
        .post(
            "/v2/interchanges/get-header",
            json!({ "interchangeHeader": &isa[..100] }),
        )
        .await;
    let message = "interchangeHeader cannot be read: an ISA segment has 105 ASCII characters, this one has 100.";
    short.is(400, &failure("InvalidParameter", message));
}
