//! CarrierX: partners, hidden until verified.

use serde_json::json;

use crate::{
    carrierx_world::{
        PARTNER, STRANGER, SUB_PARTNER, column, forbidden, later, missing, refuses, still, table,
        text, with_token,
    },
    wire::Api,
};

fn basic(api: &Api, pair: &str) -> Api {
    api.clone().with("Authorization", &format!("Basic {pair}"))
}

#[tokio::test]
async fn a_new_partner_is_hidden_until_its_address_is_verified() {
    let (sandbox, api) = still().await;
    let partner = json!({ "login": "acme_west", "password": "pass", "name": "Acme", "owner_email": "kim@example.com", "zip": "11550" });
    let created = api.post("/partners", partner.clone()).await;
    for (member, value) in [
        ("status", json!("unverified")),
        ("owner_email", json!(null)),
        ("parent_sid", json!(PARTNER)),
        ("balance", json!("0")),
        ("display_id", json!("CX00000004")),
        ("zip", json!("11550")),
    ] {
        assert_eq!(created.at(&format!("/{member}")), value, "{member}");
    }
    assert_eq!(created.at("").get("password"), None);
    let path = format!("/partners/{}", text(&created.at("/partner_sid")));
    missing(&api.get(&path).await);
    assert_eq!(api.get("/partners").await.at("/total"), 2);
    refuses(
        &api.post("/partners", partner).await,
        "login",
        "this login already exists",
    );

    let mail = table(&sandbox, "emails").pop().unwrap();
    assert_eq!(mail["to"], "kim@example.com");
    let token = text(&mail["text"]).rsplit('/').next().unwrap().to_owned();
    later(&sandbox, 1);
    let verified = api
        .get(&format!("/verification/email/tokens/{token}"))
        .await;
    assert_eq!(
        (verified.at("/status"), verified.at("/to_address")),
        (json!("verified"), json!("kim@example.com"))
    );
    assert_eq!(verified.at("").get("token"), None);
    let shown = api.get(&path).await;
    assert_eq!(
        (shown.at("/status"), shown.at("/owner_email")),
        (json!("active"), json!("kim@example.com"))
    );
    let gateways = basic(&api, "YWNtZV93ZXN0OnBhc3M=").get("/endpoints").await;
    assert_eq!(
        column(&gateways, "type"),
        [json!("system_gateway")],
        "with its own login, its own gateway"
    );
    missing(&api.get("/verification/email/tokens/nothing").await);
}

#[tokio::test]
async fn an_address_verified_before_makes_an_active_partner() {
    let (_sandbox, api) = still().await;
    let token = "bee1a968-fdb7-4fbc-8fa9-adfeb8b1c593";
    let partner = |login: &str| json!({ "login": login, "password": "p", "name": "n", "owner_email": "kim@example.com" });
    let path = format!("/partners?verification_token={token}");
    assert_eq!(
        api.post(&path, partner("one")).await.at("/status"),
        "unverified",
        "not verified yet"
    );
    api.get(&format!("/verification/email/tokens/{token}"))
        .await
        .at("");
    let active = api.post(&path, partner("two")).await;
    assert_eq!(
        (active.at("/status"), active.at("/owner_email")),
        (json!("active"), json!("kim@example.com"))
    );
    let mail = json!({ "partner_sid": SUB_PARTNER, "email_template_sid": "nothing", "to_address": "a@example.com" });
    refuses(
        &api.post("/verification/email", mail).await,
        "email_template_sid",
        "cannot find item by sid",
    );
    assert_eq!(api.post("/verification/email", json!({})).await.status, 422);
}

#[tokio::test]
async fn partners_change_and_keep_their_secrets() {
    let (sandbox, api) = still().await;
    let path = format!("/partners/{SUB_PARTNER}");
    let read = api.get(&path).await;
    let sent = read.text.replace("My Company West", "My Company Far West");
    assert_eq!(api.json("PUT", &path, &sent).await.text, sent);
    let patched = api.patch(&path, json!({ "callbacks": { "sms": "http://127.0.0.1:1/" }, "password": "new", "login": "west" })).await;
    assert_eq!(patched.at("").get("password"), None);
    assert!(!api.get("/partners").await.text.contains("\"new\""));
    assert_eq!(
        basic(&api, "d2VzdDpuZXc=")
            .get("/oauth/whoami")
            .await
            .at("/partner_sid"),
        SUB_PARTNER
    );
    refuses(
        &api.patch(&path, json!({ "balance": "5" })).await,
        "balance",
        "this field cannot be changed",
    );
    refuses(
        &api.patch(&path, json!({ "login": "sandbox" })).await,
        "login",
        "this login already exists",
    );
    let address = api
        .patch(&path, json!({ "owner_email": "west@example.com" }))
        .await;
    assert_eq!(
        (address.at("/owner_email"), address.at("/status")),
        (json!(null), json!("active"))
    );
    assert_eq!(
        table(&sandbox, "emails").pop().unwrap()["to"],
        "west@example.com"
    );
    missing(&api.get(&format!("/partners/{STRANGER}")).await);
    missing(
        &with_token(&api, "sandbox-sub-token")
            .get(&format!("/partners/{PARTNER}"))
            .await,
    );
    let rates = api.get(&format!("{path}/effective_rates")).await;
    assert_eq!(
        (rates.at("/inherited"), rates.at("/assignment/partner_sid")),
        (json!(true), json!(SUB_PARTNER))
    );
    assert_eq!(
        api.get(&format!("/partners/{PARTNER}/effective_rates"))
            .await
            .at("/inherited"),
        false
    );
}

#[tokio::test]
async fn an_administrator_activates() {
    let (sandbox, api) = still().await;
    let partner = json!({ "login": "acme_west", "password": "p", "name": "n", "owner_email": "kim@example.com" });
    let sid = api.post("/partners", partner).await.at("/partner_sid");
    let path = format!("/admin/partners/{}/activate", text(&sid));
    forbidden(&api.send("POST", &path, None).await);
    let admin = with_token(&api, "sandbox-admin-token");
    let active = admin.send("POST", &path, None).await;
    assert_eq!(
        (
            active.at("/status"),
            active.at("/id"),
            active.at("/system_data")
        ),
        (json!("active"), json!(4), json!({}))
    );
    assert_eq!(
        api.get(&format!("/partners/{}", text(&sid)))
            .await
            .at("")
            .get("id"),
        None,
        "for administrators only"
    );
    let subjects = || {
        table(&sandbox, "emails")
            .into_iter()
            .map(|mail| mail["subject"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        subjects(),
        ["Verify your email address", "Welcome to CarrierX"]
    );
    assert_eq!(admin.send("POST", &path, None).await.status, 200);
    assert_eq!(subjects().len(), 2, "no second welcome");
    missing(
        &admin
            .send("POST", "/admin/partners/nobody/activate", None)
            .await,
    );
}

#[tokio::test]
async fn money_may_be_sent_as_a_number_and_is_shown_as_text() {
    let (_sandbox, api) = still().await;
    let path = format!("/partners/{PARTNER}");
    let body = r#"{"charge_at":20.50,"spending_limit":"900","name":"Acme"}"#;
    let changed = api.json("PATCH", &path, body).await;
    assert_eq!(changed.at("/charge_at"), "20.50");
    assert_eq!(changed.at("/spending_limit"), "900");
    let read = api.get(&path).await.text;
    let sent = read.replace(r#""balance":"125.4""#, r#""balance":125.4"#);
    assert_ne!(sent, read);
    let replaced = api.json("PUT", &path, &sent).await;
    assert_eq!((replaced.status, replaced.text), (200, read));
}
