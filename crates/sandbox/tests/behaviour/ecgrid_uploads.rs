//! ECGrid: what is sent, and where it goes.

use provider_sandbox::Provider;
use serde_json::json;

use crate::{
    ecgrid_world::{
        LUMEN, MY_COMPANY, at_noon, base64, caller, column, failure, order, pending, send_order,
        status, upload_of,
    },
    wire::ecgrid,
};

#[tokio::test]
async fn a_file_is_routed_by_its_isa_segment_and_arrives_as_it_was_sent() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    let file = order(MY_COMPANY, LUMEN);
    let sent = send_order(&mine).await;
    let expected = json!({
        "parcelId": sent, "mailboxId": 1001, "networkId": 42, "fileName": "po_850.edi", "bytes": file.len(),
        "status": "outboxPending", "ecGridIdFrom": 123_456, "ecGridIdTo": 654_321,
        "created": "2026-02-12T12:00:00Z", "modified": "2026-02-12T12:00:00Z"
    });
    let shown = mine.get(&format!("/v2/parcels/{sent}")).await;
    shown.is(200, &json!({ "success": true, "data": expected }));

    let [received] = pending(&theirs).await.try_into().unwrap();
    assert_ne!(received, sent);
    let download = theirs
        .post("/v2/parcels/download", json!({ "parcelId": received }))
        .await
        .at("/data");
    assert_eq!(
        download,
        json!({ "parcelId": received, "fileName": "po_850.edi", "content": base64(file.as_bytes()), "bytes": file.len() })
    );
    assert_eq!(status(&theirs, received).await, "InBoxReady");
    let hidden = mine.get(&format!("/v2/parcels/{received}")).await;
    hidden.is(
        404,
        &failure(
            "ObjectNotFound",
            &format!("parcel {received} was not found."),
        ),
    );
}

#[tokio::test]
async fn the_content_is_decoded_and_its_size_is_checked() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let upload = async |content: &str, bytes: i64| {
        let to = json!({ "fileName": "a.txt", "content": content, "bytes": bytes, "ecGridIdFrom": 123_456, "ecGridIdTo": 654_321 });
        api.post("/v2/parcels/upload", to).await
    };
    upload("aGVsbG8=", 6).await.is(
        400,
        &failure(
            "InvalidParameter",
            "bytes is 6, but content decodes to 5 bytes.",
        ),
    );
    upload("aGVsbG8=", -5).await.is(
        400,
        &failure(
            "InvalidParameter",
            "bytes is -5, but content decodes to 5 bytes.",
        ),
    );
    upload("hello!", 5)
        .await
        .is(400, &failure("InvalidParameter", "content must be Base64."));
    upload("", 0).await.is(
        400,
        &failure("InvalidParameter", "content must not be empty."),
    );
    // Padding is optional on the way in and there on the way out.
    upload("aGVsbG8", 5).await.at("/data");
    let theirs = caller(&sandbox, "sandbox-lumen-key");
    let [received] = pending(&theirs).await.try_into().unwrap();
    let download = theirs
        .post("/v2/parcels/download", json!({ "parcelId": received }))
        .await;
    assert_eq!(download.at("/data/content"), "aGVsbG8=");
}

#[tokio::test]
async fn explicit_ids_go_before_the_envelope() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    api.post(
        "/v2/partners",
        json!({ "ecGridIdFrom": 123_456, "ecGridIdTo": 123_457 }),
    )
    .await
    .at("/data");
    let mut upload = upload_of(&order(MY_COMPANY, LUMEN));
    upload["ecGridIdTo"] = 123_457.into();
    let sent = api.post("/v2/parcels/upload", upload).await.at("/data");
    let sent = api.get(&format!("/v2/parcels/{sent}")).await.at("/data");
    assert_eq!(
        (&sent["ecGridIdFrom"], &sent["ecGridIdTo"]),
        (&json!(123_456), &json!(123_457))
    );
    let here = json!({ "mailboxId": 1002, "status": "InBoxReady" });
    assert_eq!(
        api.post("/v2/parcels/inbox-list", here)
            .await
            .at("/data/0/fileName"),
        "po_850.edi"
    );
}

#[tokio::test]
async fn the_gs_segment_routes_what_the_isa_segment_does_not() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let file = order(MY_COMPANY, LUMEN).replacen("01*006141099LUMN", "ZZ*A VAN        ", 1);
    let sent = api
        .post("/v2/parcels/upload", upload_of(&file))
        .await
        .at("/data");
    assert_eq!(
        api.get(&format!("/v2/parcels/{sent}"))
            .await
            .at("/data/ecGridIdTo"),
        654_321
    );
}

#[tokio::test]
async fn what_cannot_be_routed_goes_to_suspense_with_an_error() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let stranger = ["ZZ", "NOBODY"];
    let mixed = format!(
        "{}{}",
        order(MY_COMPANY, LUMEN),
        order(MY_COMPANY, ["12", "4155550100"])
    );
    let whole = order(MY_COMPANY, LUMEN);
    let reasons = [
        (
            order(MY_COMPANY, stranger),
            "no ECGrid IDs answer to ZZ MYCOMPANY and ZZ NOBODY",
        ),
        // Nobody sends in the name of a partner.
        (
            order(LUMEN, MY_COMPANY),
            "no ECGrid IDs answer to 01 006141099LUMN and ZZ MYCOMPANY",
        ),
        (
            "hello".to_owned(),
            "it has no ISA segment; send ecGridIdFrom and ecGridIdTo",
        ),
        (
            mixed,
            "its interchanges have different senders or receivers; send one file for each",
        ),
        (
            whole[..whole.len() - 20].to_owned(),
            "at byte 0: the interchange has no IEA segment",
        ),
        (
            whole[..90].to_owned(),
            "at byte 0: an ISA segment has 105 ASCII characters, this one has 90",
        ),
    ];
    for (file, reason) in &reasons {
        let reply = api.post("/v2/parcels/upload", upload_of(file)).await;
        reply.is(
            400,
            &failure(
                "InvalidParameter",
                &format!("The file cannot be routed: {reason}."),
            ),
        );
    }
    let suspense = sandbox.state(Provider::EcGrid).tables()["suspense"].clone();
    assert_eq!(
        column(&suspense, "reason"),
        reasons.map(|(_, reason)| reason)
    );
    assert_eq!(suspense[0]["fileName"], "po_850.edi");
    assert_eq!(
        pending(&caller(&sandbox, "sandbox-lumen-key")).await,
        Vec::<i64>::new()
    );
}

#[tokio::test]
async fn both_ends_must_be_active_and_joined() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let upload = async |from: i64, to: i64| {
        let file = json!({ "fileName": "a.txt", "content": "aGVsbG8=", "ecGridIdFrom": from, "ecGridIdTo": to });
        api.post("/v2/parcels/upload", file).await
    };
    // Interconnect 15231 is suspended.
    let message = "No active interconnect joins ECGrid IDs 123457 and 654321.";
    upload(123_457, 654_321)
        .await
        .is(400, &failure("InvalidParameter", message));
    upload(123_458, 654_321).await.is(
        400,
        &failure(
            "InvalidParameter",
            "ECGrid ID 123458 is Terminated, not Active.",
        ),
    );
    upload(654_321, 123_456).await.is(
        404,
        &failure("ObjectNotFound", "ECGrid ID 654321 was not found."),
    );
    upload(123_456, 9).await.is(
        404,
        &failure("ObjectNotFound", "ECGrid ID 9 was not found."),
    );
    let mut file = upload_of(&order(MY_COMPANY, LUMEN));
    file["mailboxId"] = 2001.into();
    api.post("/v2/parcels/upload", file).await.is(
        404,
        &failure("ObjectNotFound", "mailbox 2001 was not found."),
    );
}

#[tokio::test]
async fn a_test_file_runs_through_normal_routing() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    let test = |to: i64, set: &str| json!({ "ecGridIdFrom": 123_456, "ecGridIdTo": to, "documentType": set });
    let sent = mine
        .post("/v2/parcels/send-test-file", test(654_321, "856"))
        .await
        .at("/data");
    let manifest = mine
        .get(&format!("/v2/parcels/manifest/{sent}"))
        .await
        .at("/data");
    assert_eq!(manifest[0]["documentType"], "856");
    let [received] = pending(&theirs).await.try_into().unwrap();
    assert_eq!(
        theirs
            .get(&format!("/v2/parcels/{received}"))
            .await
            .at("/data/fileName"),
        "test_856.edi"
    );

    let unjoined = mine
        .post("/v2/parcels/send-test-file", test(123_457, "850"))
        .await;
    let message = "No active interconnect joins ECGrid IDs 123456 and 123457.";
    unjoined.is(400, &failure("InvalidParameter", message));
    let standard = mine
        .post("/v2/parcels/send-test-file", test(654_321, "EDIFACT"))
        .await;
    let message = "documentType must be an X12 transaction set such as 850, not EDIFACT.";
    standard.is(400, &failure("InvalidParameter", message));
}

#[tokio::test]
async fn a_name_that_was_given_up_leads_to_its_new_bearer() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    theirs.delete("/v2/ids/654321").await.at("/data");
    let renewed = json!({ "mailboxId": 2001, "qualifier": "01", "id": "006141099LUMN", "description": "Lumen again" });
    let renewed = theirs.post("/v2/ids", renewed).await.at("/data/ecGridId");
    mine.post(
        "/v2/partners",
        json!({ "ecGridIdFrom": 123_456, "ecGridIdTo": renewed }),
    )
    .await
    .at("/data");
    let sent = send_order(&mine).await;
    assert_eq!(
        mine.get(&format!("/v2/parcels/{sent}"))
            .await
            .at("/data/ecGridIdTo"),
        renewed
    );
}
