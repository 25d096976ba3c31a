//! ECGrid: each switch in every position. Those of callbacks are tested beside the code.

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    ecgrid_world::{
        LUMEN, MY_COMPANY, at_noon, caller, failure, order, pending, send_order, status, upload_of,
    },
    wire::{Api, control, ecgrid},
};

/// A parcel that waits in the inbox of the default caller.
const WAITING: i64 = 5_600_017_734;

async fn switch(sandbox: &Sandbox, name: &str, value: &str) {
    let mut body = json!({});
    body[format!("ecgrid.{name}")] = json!(value);
    let reply = control(sandbox).put("/switches", body).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
}

async fn post(api: &Api, path: &str, body: Value) -> Value {
    api.post(path, body).await.at("/data")
}

async fn confirm(api: &Api) -> Value {
    post(api, "/v2/parcels/confirm", json!({ "parcelId": WAITING })).await
}

async fn download(api: &Api) {
    post(api, "/v2/parcels/download", json!({ "parcelId": WAITING })).await;
}

async fn reset(api: &Api) {
    let path = format!("/v2/parcels/reset-to-inbox/{WAITING}");
    post(api, &path, json!({})).await;
}

#[tokio::test]
async fn a_taken_key_has_a_code_of_its_own_or_not() {
    let sandbox = at_noon().await;
    let partners = json!({ "ecGridIdFrom": 123_456, "ecGridIdTo": 654_321 });
    let create = async || {
        ecgrid(&sandbox)
            .post("/v2/partners", partners.clone())
            .await
    };
    let message = create().await.value()["message"].clone();
    let refused = |code| failure(code, message.as_str().unwrap());
    create().await.is(400, &refused("DuplicateObject"));
    switch(&sandbox, "duplicate_code", "InvalidParameter").await;
    create().await.is(400, &refused("InvalidParameter"));
    switch(&sandbox, "error_body", "problem").await;
    assert_eq!(create().await.value()["title"], "InvalidParameter");
    assert_eq!(
        ecgrid(&sandbox).get("/v2/comms/1").await.value()["title"],
        "ObjectNotFound"
    );
}

#[tokio::test]
async fn mailboxes_and_interchanges_come_in_pages_or_bare() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    send_order(&api).await;
    let lists = [
        ("/v2/mailboxes/list", "/mailboxes"),
        ("/v2/interchanges/outbox-list", "/interchanges"),
    ];
    for (path, name) in lists {
        let one = json!({ "pageNo": 1, "recordsPerPage": 1 });
        switch(&sandbox, "page_shape", "wrapped").await;
        let wrapped = post(&api, path, one.clone()).await;
        assert_eq!(wrapped["pageNo"], 1, "{path}");
        switch(&sandbox, "page_shape", "bare").await;
        let bare = post(&api, path, one).await;
        assert_eq!(wrapped.pointer(name), Some(&bare), "{path}");
        assert_eq!(bare.as_array().unwrap().len(), 1, "{path}");
    }
}

#[tokio::test]
async fn the_pending_inbox_comes_whole_or_in_pages() {
    let sandbox = at_noon().await;
    let theirs = caller(&sandbox, "sandbox-lumen-key");
    for _ in 0..3 {
        send_order(&ecgrid(&sandbox)).await;
    }
    let page = async |body: Value| theirs.post("/v2/parcels/pending-inbox-list", body).await;
    let second = json!({ "pageNo": 2, "recordsPerPage": 2 });
    let whole = page(second.clone()).await.value();
    assert_eq!(whole["data"].as_array().unwrap().len(), 3);
    assert_eq!(whole.get("totalRecords"), None);

    switch(&sandbox, "pending_list", "paged").await;
    let paged = page(second).await.value();
    assert_eq!(paged["data"], json!([whole["data"][2]]));
    assert_eq!(
        [
            &paged["pageNo"],
            &paged["recordsPerPage"],
            &paged["totalRecords"]
        ],
        [2, 2, 3]
    );
    // The description knows nothing of these members, so nothing but the sandbox guards them.
    let odd = page(json!({ "pageNo": -1, "recordsPerPage": 0 }))
        .await
        .value();
    assert_eq!(odd["data"], json!([whole["data"][0]]));
}

#[tokio::test]
async fn mailbox_zero_is_the_callers_or_all() {
    let sandbox = at_noon().await;
    let network = json!({ "userId": 11, "login": "wide", "networkId": 42, "mailboxId": 1002, "authLevel": "NetworkUser", "status": "Active" });
    let key = json!({ "key": "wide-key", "userId": 11 });
    let state = sandbox.state(provider_sandbox::Provider::EcGrid);
    state
        .load(&json!({ "users": [network], "keys": [key] }))
        .unwrap();
    let wide = caller(&sandbox, "wide-key");
    let waiting = async |body: Value| {
        let rows = post(&wide, "/v2/parcels/pending-inbox-list", body).await;
        rows.as_array().unwrap().len()
    };
    let zero = json!({ "mailboxId": 0 });
    assert_eq!(waiting(zero.clone()).await, 0);
    switch(&sandbox, "mailbox_zero", "all").await;
    assert_eq!(waiting(zero).await, 1);
    assert_eq!(waiting(json!({})).await, 0, "left out, it is the caller's");
    let outbox = post(
        &wide,
        "/v2/interchanges/inbox-list",
        json!({ "mailboxId": 0 }),
    )
    .await;
    assert_ne!(outbox["totalRecords"], 0);
}

#[tokio::test]
async fn an_upload_is_answered_in_three_ways() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let file = order(MY_COMPANY, LUMEN);
    let upload = async || post(&api, "/v2/parcels/upload", upload_of(&file)).await;
    let number = upload().await.as_i64().unwrap();
    switch(&sandbox, "upload_reply", "object").await;
    let object = upload().await;
    let id = object["parcelId"].as_i64().unwrap();
    assert!(id > number);
    assert_eq!(object, json!({ "parcelId": id }));
    switch(&sandbox, "upload_reply", "parcel").await;
    let parcel = upload().await;
    assert!(parcel["parcelId"].as_i64().unwrap() > id);
    let rest = json!({
        "parcelId": parcel["parcelId"], "fileName": "po_850.edi", "status": "outboxPending", "size": file.len()
    });
    assert_eq!(parcel, rest);
}

#[tokio::test]
async fn a_download_leaves_the_parcel_pending_or_not() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    download(&api).await;
    assert_eq!(status(&api, WAITING).await, "InBoxReady");
    assert_eq!(pending(&api).await, [WAITING]);

    switch(&sandbox, "status_after_download", "InBoxTransferred").await;
    switch(&sandbox, "status_after_confirm", "InBoxArchived").await;
    switch(&sandbox, "confirm_twice", "fails").await;
    for _ in 0..2 {
        download(&api).await;
        assert_eq!(status(&api, WAITING).await, "InBoxTransferred");
        assert_eq!(pending(&api).await, Vec::<i64>::new());
    }
    let shown = api.get(&format!("/v2/parcels/{WAITING}")).await;
    assert!(!shown.text.contains("downloaded"), "{}", shown.text);
    // A download confirms nothing: the first confirmation is no second one.
    assert_eq!(confirm(&api).await, true);
    assert_eq!(status(&api, WAITING).await, "InBoxArchived");
    reset(&api).await;
    assert_eq!(pending(&api).await, [WAITING]);
}

#[tokio::test]
async fn the_sender_hears_of_the_confirmation_and_not_of_the_download() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    switch(&sandbox, "status_after_download", "InBoxTransferred").await;
    let sent = send_order(&mine).await;
    let [received] = pending(&theirs).await.try_into().unwrap();
    let body = json!({ "parcelId": received });
    post(&theirs, "/v2/parcels/download", body.clone()).await;
    assert_eq!(status(&mine, sent).await, "outboxPending");
    post(&theirs, "/v2/parcels/confirm", body).await;
    assert_eq!(status(&mine, sent).await, "outboxAcknowledged");
}

#[tokio::test]
async fn confirming_leads_to_one_of_two_states_and_replies() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    assert_eq!(confirm(&api).await, true);
    assert_eq!(status(&api, WAITING).await, "InBoxTransferred");

    switch(&sandbox, "status_after_confirm", "InBoxArchived").await;
    switch(&sandbox, "confirm_reply", "object").await;
    reset(&api).await;
    let object = json!({ "parcelId": WAITING, "status": "InBoxArchived" });
    assert_eq!(confirm(&api).await, object);
    assert_eq!(confirm(&api).await, object, "a repeat is a no-op");
    assert_eq!(status(&api, WAITING).await, "InBoxArchived");
}

#[tokio::test]
async fn a_second_confirmation_succeeds_or_fails() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    assert_eq!(confirm(&api).await, true);
    assert_eq!(confirm(&api).await, true);
    switch(&sandbox, "confirm_twice", "fails").await;
    let second = api
        .post("/v2/parcels/confirm", json!({ "parcelId": WAITING }))
        .await;
    let message = format!("parcel {WAITING} is InBoxTransferred; it was confirmed already.");
    second.is(400, &failure("InvalidParameter", &message));
    reset(&api).await;
    assert_eq!(confirm(&api).await, true, "brought back, it is unconfirmed");
}

#[tokio::test]
async fn interchanges_have_one_of_three_vocabularies() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    let states = async |api: &Api, parcel: i64| {
        let manifest = api.get(&format!("/v2/parcels/manifest/{parcel}")).await;
        let path = format!("/v2/interchanges/{}", manifest.at("/data/0/interchangeId"));
        let mut states = Vec::new();
        for vocabulary in ["object", "parcel", "exchange"] {
            switch(&sandbox, "interchange_status", vocabulary).await;
            states.push(api.get(&path).await.at("/data/status"));
        }
        states
    };
    let sent = send_order(&mine).await;
    let [received] = pending(&theirs).await.try_into().unwrap();
    assert_eq!(
        states(&mine, sent).await,
        ["Active", "outboxPending", "Received"]
    );
    assert_eq!(
        states(&theirs, received).await,
        ["Active", "InBoxReady", "Received"]
    );
    post(
        &theirs,
        "/v2/parcels/confirm",
        json!({ "parcelId": received }),
    )
    .await;
    assert_eq!(
        states(&mine, sent).await,
        ["Active", "outboxAcknowledged", "Delivered"]
    );
    assert_eq!(
        states(&theirs, received).await,
        ["Active", "InBoxTransferred", "Delivered"]
    );
    let listed = post(&theirs, "/v2/interchanges/inbox-list", json!({})).await;
    assert_eq!(listed["interchanges"][0]["status"], "Delivered");

    let withdrawn = send_order(&mine).await;
    post(&mine, &format!("/v2/parcels/cancel/{withdrawn}"), json!({})).await;
    assert_eq!(states(&mine, withdrawn).await, ["Cancelled"; 3]);
}

#[tokio::test]
async fn an_interconnect_serves_both_directions_or_one() {
    let sandbox = at_noon().await;
    let (mine, theirs) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-lumen-key"));
    let back = async || {
        let answer = upload_of(&order(LUMEN, MY_COMPANY));
        theirs.post("/v2/parcels/upload", answer).await
    };
    send_order(&mine).await;
    assert_eq!(back().await.status, 200);

    switch(&sandbox, "interconnect", "one_way").await;
    send_order(&mine).await;
    let refused = back().await;
    assert_eq!(refused.status, 400, "{}", refused.text);
    assert!(
        refused.text.contains("No active interconnect joins"),
        "{}",
        refused.text
    );
    let reverse = json!({ "ecGridIdFrom": 654_321, "ecGridIdTo": 123_456 });
    post(&theirs, "/v2/partners", reverse).await;
    assert_eq!(back().await.status, 200);
}

#[tokio::test]
async fn a_new_user_is_a_mailbox_user_or_general() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let create = async |login: &str| {
        let email = format!("{login}@mycompany.example");
        let body = json!({ "login": login, "password": "Quill7!Harbour", "email": email });
        post(&api, "/v2/users", body).await["authLevel"].clone()
    };
    assert_eq!(create("first").await, "MailboxUser");
    switch(&sandbox, "new_user_rank", "General").await;
    assert_eq!(create("second").await, "General");
}

#[tokio::test]
async fn the_text_of_a_key_is_shown_once_or_always() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let me = api.get("/v2/users/me").await.at("/data/userId");
    let body = json!({ "userId": me, "visibility": "Private" });
    let created = post(&api, "/v2/keys/create", body).await["key"].clone();
    let whole = created.as_str().unwrap();
    let listed = async || {
        let rows = post(&api, "/v2/keys/list", json!({ "userId": me })).await;
        rows.as_array().unwrap().last().unwrap()["key"].clone()
    };
    assert_eq!(listed().await, whole[..14]);
    switch(&sandbox, "key_text", "always").await;
    assert_eq!(listed().await, whole);
    let got = post(&api, "/v2/keys/get-key", json!({ "userId": me })).await;
    assert_eq!(got["key"], whole);
}

#[tokio::test]
async fn interchange_lists_take_times_or_days_too() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let sent = send_order(&api).await;
    let created = api.get(&format!("/v2/parcels/{sent}")).await;
    let created = created.at("/data/created");
    let day = created.as_str().unwrap()[..10].to_owned();
    let list = async |begin: &str, end: &str| {
        let body = json!({ "beginDate": begin, "endDate": end });
        api.post("/v2/interchanges/outbox-list", body).await
    };
    let refused = list(&day, &day).await;
    let told = "beginDate must be a valid date-time; endDate must be a valid date-time.";
    refused.is(400, &failure("InvalidParameter", told));

    switch(&sandbox, "plain_dates", "accepted").await;
    assert_eq!(list(&day, &day).await.at("/data/totalRecords"), 1);
    let before = list("2001-01-01", "2001-12-31").await;
    assert_eq!(before.at("/data/totalRecords"), 0);
    let odd = list("2026-02-30", &day).await;
    let told = "beginDate must be a valid date-time.";
    odd.is(400, &failure("InvalidParameter", told));
    let elsewhere = json!({ "beginDate": day });
    let elsewhere = api.post("/v2/parcels/outbox-list", elsewhere).await;
    assert_eq!(elsewhere.status, 400, "{}", elsewhere.text);
}
