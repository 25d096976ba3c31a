//! CarrierX: where its documentation says two things. Each switch in both positions.

use serde_json::json;

use crate::carrierx_world::{DID, NUMBER, PARTNER, column, later, still, table, text};

const EXTERNAL: &str = "/phonenumber/external_dids";

#[tokio::test]
async fn a_number_ages_for_minutes_or_for_seconds() {
    let rent = json!({ "phonenumber": NUMBER });
    for (unit, seconds) in [("minutes", 86_400 * 60), ("seconds", 86_400)] {
        let (sandbox, api) = still().await;
        sandbox
            .set_switch("carrierx.aging_policy_unit", unit)
            .unwrap();
        let dids = "/phonenumber/dids";
        assert_eq!(api.delete(&format!("{dids}/{DID}")).await.status, 204);
        later(&sandbox, seconds - 1);
        assert_eq!(api.post(dids, rent.clone()).await.status, 422, "{unit}");
        later(&sandbox, 1);
        assert_eq!(api.post(dids, rent.clone()).await.status, 200, "{unit}");
    }
}

#[tokio::test]
async fn a_list_without_limit_has_ten_items_or_a_thousand() {
    let (sandbox, api) = still().await;
    let countries = api.get("/countries").await;
    assert_eq!(countries.at("/limit"), 10);
    sandbox
        .set_switch("carrierx.default_limit", "1000")
        .unwrap();
    assert_eq!(api.get("/countries").await.at("/limit"), 1000);
    assert_eq!(api.get("/countries?limit=3").await.at("/limit"), 3);
}

#[tokio::test]
async fn a_registered_number_can_send_at_once_or_when_messaging_is_enabled() {
    let (sandbox, api) = still().await;
    let hook =
        json!({ "callbacks": { "phonenumber_messaging_update": "http://localhost:9/numbers" } });
    let partner = format!("/partners/{PARTNER}");
    assert_eq!(api.patch(&partner, hook).await.status, 200);
    let number = |number: &str| json!({ "phonenumber": number, "capabilities": 3 });
    let at_once = api.post(EXTERNAL, number("46705550771")).await;
    assert_eq!(at_once.at("/active_capabilities"), 3);
    let send = async |from: &str| {
        let message = json!({ "from": from, "to": "12025550142", "message": "hello" });
        api.post("/sms/messages", message).await.status
    };
    assert_eq!(send("46705550771").await, 200);

    sandbox
        .set_switch("carrierx.external_did_messaging", "off")
        .unwrap();
    let later_on = api.post(EXTERNAL, number("46705550772")).await;
    assert_eq!(later_on.at("/active_capabilities"), 0);
    assert_eq!(send("46705550772").await, 422);
    let path = format!("{EXTERNAL}/{}", text(&later_on.at("/external_did_sid")));
    let enabled = json!({ "enabled": true, "type": "p2p", "p2p_nnid": "109955" });
    assert_eq!(
        api.post(&format!("{path}/messaging"), enabled).await.status,
        200
    );
    assert_eq!(send("46705550772").await, 422, "it is in progress");
    later(&sandbox, 5);
    assert_eq!(api.get(&path).await.at("/active_capabilities"), 3);
    assert_eq!(send("46705550772").await, 200);
    let mut told = table(&sandbox, "callbacks").into_iter();
    let told = told.find(|callback| callback["event"] == "phonenumber_messaging_update");
    let body = &told.expect("the partner is told")["body"];
    assert_eq!(
        (&body["status"], &body["type"]),
        (&json!("enabled"), &json!("p2p"))
    );
}

#[tokio::test]
async fn a_task_without_review_waits_or_goes_ahead() {
    let (sandbox, api) = still().await;
    let task = json!({
        "type": "phonenumber", "method": "PATCH", "field": "phonenumber", "entries": [NUMBER], "data": { "name": "Bulk" },
    });
    for (position, reviewed, status) in [
        ("default_true", true, "pending_review"),
        ("default_false", false, "queued"),
    ] {
        sandbox
            .set_switch("carrierx.batch_review", position)
            .unwrap();
        let created = api.post("/batch/tasks", task.clone()).await;
        assert_eq!(created.at("/review"), reviewed);
        later(&sandbox, 1);
        let path = format!("/batch/tasks/{}", text(&created.at("/task_sid")));
        assert_eq!(api.get(&path).await.at("/status"), status, "{position}");
    }
    let told = api.get("/batch/tasks?limit=1&order=review+desc").await;
    assert_eq!(column(&told, "review"), [true]);
}

#[tokio::test]
async fn validation_errors_have_one_of_two_statuses() {
    let (sandbox, api) = still().await;
    let wrong = json!({ "phonenumber": "call me", "capabilities": 3 });
    let usual = api.post(EXTERNAL, wrong.clone()).await;
    assert_eq!(usual.status, 422);
    sandbox
        .set_switch("carrierx.validation_status", "400")
        .unwrap();
    let older = api.post(EXTERNAL, wrong).await;
    older.is(400, &usual.value());
    assert_eq!(api.get("/phonenumber/dids/nowhere").await.status, 404);
}
