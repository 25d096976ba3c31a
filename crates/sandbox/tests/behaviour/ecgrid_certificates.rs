//! ECGrid: certificates of comm channels; portals and status codes, which are as small.

use provider_sandbox::{Provider, Sandbox};
use serde_json::{Value, json};

use crate::{
    ecgrid_world::{at_noon, caller, column, failure},
    wire::ecgrid,
};

fn certificate(sandbox: &Sandbox, id: i64) -> Value {
    sandbox
        .state(Provider::EcGrid)
        .record("certificates", id)
        .unwrap()
}

#[tokio::test]
async fn adding_a_certificate_answers_with_the_comm() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    assert_eq!(api.get("/v2/comms/5002").await.at("/data/withCerts"), false);
    let add = json!({ "commId": 5002, "certType": "X509", "keyId": "orders-2026", "cert": "cGZ4", "password": "Pebble5%Drift" });
    let comm = api
        .post("/v2/certificates/add-private", add)
        .await
        .at("/data");
    assert_eq!(
        (&comm["commId"], &comm["withCerts"]),
        (&json!(5002), &json!(true))
    );
    assert_eq!(api.get("/v2/comms/5002").await.at("/data"), comm);
    let kept = certificate(&sandbox, 61);
    assert_eq!(
        (&kept["kind"], &kept["keyId"], &kept["cert"]),
        (&json!("private"), &json!("orders-2026"), &json!("cGZ4"))
    );
    assert_eq!(
        (&kept["beginUsage"], &kept["password"]),
        (&json!("2026-02-12T12:00:00Z"), &Value::Null)
    );

    let broken = json!({ "commId": 5002, "certType": "X509", "cert": "no base64" });
    let broken = api.post("/v2/certificates/add-public", broken).await;
    broken.is(
        400,
        &failure("InvalidParameter", "cert must be Base64 and not empty."),
    );
    let ended = api
        .post(
            "/v2/certificates/add-public",
            json!({ "commId": 5004, "certType": "SSH" }),
        )
        .await;
    ended.is(
        400,
        &failure(
            "InvalidParameter",
            "comm 5004 is Terminated, which is final.",
        ),
    );
    let theirs = api
        .post("/v2/certificates/create", json!({ "commId": 6388 }))
        .await;
    theirs.is(404, &failure("ObjectNotFound", "comm 6388 was not found."));
}

#[tokio::test]
async fn a_generated_certificate_ends_after_it_begins() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    api.post(
        "/v2/certificates/create",
        json!({ "commId": 5001, "secureHashAlgorithm": "SHA512" }),
    )
    .await
    .at("/data");
    let generated = certificate(&sandbox, 61);
    assert_eq!(
        (&generated["expires"], &generated["secureHashAlgorithm"]),
        (&json!("2028-02-12T12:00:00Z"), &json!("SHA512"))
    );
    let backwards = json!({ "commId": 5001, "beginUsage": "2026-03-01T00:00:00Z", "expires": "2026-03-01T00:00:00Z" });
    let backwards = api.post("/v2/certificates/create", backwards).await;
    backwards.is(
        400,
        &failure("InvalidParameter", "expires must be after beginUsage."),
    );
}

#[tokio::test]
async fn a_renewal_overlaps_and_an_ended_certificate_is_not_renewed() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let renew = json!({ "commId": 5001, "certKeyId": 55, "overlapDays": 21, "years": 1 });
    assert_eq!(
        api.post("/v2/certificates/renew", renew.clone())
            .await
            .at("/data/commId"),
        5001
    );
    let (old, new) = (certificate(&sandbox, 55), certificate(&sandbox, 61));
    assert_eq!(
        (&old["status"], &old["endUsage"]),
        (&json!("Active"), &json!("2026-03-05T12:00:00Z"))
    );
    assert_eq!(
        (&new["beginUsage"], &new["expires"]),
        (
            &json!("2026-02-12T12:00:00Z"),
            &json!("2027-02-12T12:00:00Z")
        )
    );
    assert_eq!(
        (&new["renews"], &new["keyId"]),
        (&json!(55), &json!("mycompany-2020"))
    );

    let end = |id: i64| json!({ "commId": 5001, "certKeyId": id });
    for _ in 0..2 {
        assert_eq!(
            api.post("/v2/certificates/terminate", end(55))
                .await
                .at("/data"),
            true
        );
    }
    let final_ = api.post("/v2/certificates/renew", renew).await;
    final_.is(
        400,
        &failure(
            "InvalidParameter",
            "certificate 55 is Terminated, which is final.",
        ),
    );
    assert_eq!(api.get("/v2/comms/5001").await.at("/data/withCerts"), true);
    for id in [56, 61] {
        api.post("/v2/certificates/terminate", end(id))
            .await
            .at("/data");
    }
    assert_eq!(api.get("/v2/comms/5001").await.at("/data/withCerts"), false);
    let elsewhere = api.post("/v2/certificates/terminate", end(59)).await;
    elsewhere.is(
        404,
        &failure("ObjectNotFound", "certificate 59 was not found."),
    );
}

#[tokio::test]
async fn a_mailbox_has_one_portal() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let none = api.get("/v2/portals/by-mailbox/1002").await;
    none.is(
        404,
        &failure("ObjectNotFound", "portal of mailbox 1002 was not found."),
    );
    let created = api
        .post("/v2/portals/create", json!({ "mailboxId": 1002 }))
        .await
        .at("/data");
    assert_eq!(
        created,
        json!({
            "portalId": 65, "mailboxId": 1002, "url": "https://portal.ecgrid.io/invoices", "status": "Active",
            "created": "2026-02-12T12:00:00Z"
        })
    );
    assert_eq!(
        api.get("/v2/portals/by-mailbox/1002").await.at("/data"),
        created
    );
    let again = api
        .post("/v2/portals/create", json!({ "mailboxId": 1002 }))
        .await;
    again.is(
        400,
        &failure("DuplicateObject", "mailbox 1002 has portal 65 already."),
    );
    let hidden = caller(&sandbox, "sandbox-lumen-key")
        .get("/v2/portals/by-mailbox/1002")
        .await;
    hidden.is(
        404,
        &failure("ObjectNotFound", "mailbox 1002 was not found."),
    );
}

#[tokio::test]
async fn the_catalogue_lists_every_code_once() {
    let sandbox = at_noon().await;
    let lists = ecgrid(&sandbox).get("/v2/status-lists").await.at("/data");
    let parcels = column(&lists["parcelStatuses"], "code");
    assert_eq!(parcels.len(), 16);
    assert!(parcels.contains(&json!("InBoxReady")) && parcels.contains(&json!("outboxPending")));
    assert_eq!(
        column(&lists["interchangeStatuses"], "code"),
        ["Received", "Delivered", "Cancelled"]
    );
}
