//! Snapshot, restore, seed: the whole sandbox as JSON.

use provider_sandbox::{Clock, Sandbox};
use serde_json::json;

use super::error;
use crate::wire::{control, ecgrid};

#[tokio::test]
async fn a_snapshot_brings_everything_back() {
    let clock = Clock::manual(1_767_225_600);
    let sandbox = Sandbox::builder().clock(clock).start().await.unwrap();
    let api = control(&sandbox);
    let snapshot = api.get("/snapshot").await;
    assert!(
        snapshot.text.contains("\"weight\":1.10"),
        "digits are kept: {}",
        snapshot.text
    );

    ecgrid(&sandbox)
        .put(
            "/v2/comms/update",
            json!({ "commId": 5001, "identifier": "x" }),
        )
        .await;
    sandbox
        .set_switch("seveng.idempotency", "enrolled")
        .unwrap();
    api.post("/clock", json!({ "advance_s": 90 })).await;
    assert_ne!(api.get("/snapshot").await.text, snapshot.text);

    let restored = api.json("POST", "/restore", &snapshot.text).await;
    assert_eq!((restored.status, restored.text.as_str()), (200, "{}"));
    assert_eq!(api.get("/snapshot").await.text, snapshot.text);
}

#[tokio::test]
async fn what_is_no_snapshot_changes_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = control(&sandbox);
    let before = api.get("/snapshot").await;
    let with = |pointer: &str, value: serde_json::Value| {
        let mut changed = before.value();
        *changed.pointer_mut(pointer).unwrap() = value;
        changed
    };
    for (body, complaint) in [
        (
            json!({}),
            "version must be 1: the body is to be what GET /_sandbox/snapshot gave",
        ),
        (with("/version", json!(2)), "version must be 1: "),
        (
            with("/clock", json!({ "unix_ms": 0 })),
            "clock.ahead_ms must be a whole number: ",
        ),
        (
            with("/switches", json!({ "x": "y" })),
            "there is no switch \"x\"; ",
        ),
        (
            with("/providers/seveng", json!(null)),
            "providers.seveng must be an object",
        ),
        (
            with("/providers/carrierx/tables", json!({ "x": [] })),
            "providers.carrierx: there is no table \"x\"; ",
        ),
    ] {
        let (status, told) = error(api.post("/restore", body).await).await;
        assert!(
            status == 400 && told.starts_with(complaint),
            "{complaint}: {told}"
        );
    }
    assert_eq!(api.get("/snapshot").await.text, before.text);
}

#[tokio::test]
async fn numbers_are_not_given_again_after_a_restore() {
    let sandbox = Sandbox::start().await.unwrap();
    let snapshot = sandbox.snapshot();
    let highest = snapshot["providers"]["ecgrid"]["highest"]["comms"]
        .as_i64()
        .unwrap();
    let mut raised = snapshot.clone();
    raised["providers"]["ecgrid"]["highest"]["comms"] = json!(highest + 100);
    sandbox.restore(&raised).unwrap();
    assert_eq!(
        sandbox.snapshot()["providers"]["ecgrid"]["highest"]["comms"],
        highest + 100
    );
}

#[tokio::test]
async fn a_seed_is_taken_whole_or_not_at_all_and_survives_a_reset() {
    let records = json!({ "ecgrid": { "networks": [{ "networkId": 977, "name": "Seeded" }] } });
    let sandbox = Sandbox::builder().seed(records).start().await.unwrap();
    let network = |sandbox: &Sandbox, id: i64| {
        sandbox
            .state(provider_sandbox::Provider::EcGrid)
            .record("networks", id)
    };
    assert_eq!(network(&sandbox, 977).unwrap()["name"], "Seeded");

    let api = control(&sandbox);
    let half = json!({ "ecgrid": { "networks": [{ "networkId": 978 }] }, "seveng": { "x": [] } });
    let (status, told) = error(api.post("/seed", half).await).await;
    assert!(
        status == 400 && told.starts_with("seveng: there is no table \"x\"; "),
        "{told}"
    );
    assert_eq!(network(&sandbox, 978), None);
    let (_, told) = error(api.post("/seed", json!({ "acme": {} })).await).await;
    assert_eq!(
        told,
        "\"acme\" is no provider; a seed has the members ecgrid, seveng and carrierx"
    );
    let good = json!({ "ecgrid": { "networks": [{ "networkId": 978 }] } });
    assert_eq!(api.post("/seed", good).await.status, 200);
    assert!(network(&sandbox, 978).is_some());

    sandbox.reset();
    assert!(
        network(&sandbox, 977).is_some(),
        "the start includes the seed"
    );
    assert_eq!(network(&sandbox, 978), None);
}
