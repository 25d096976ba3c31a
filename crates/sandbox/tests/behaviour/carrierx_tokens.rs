//! CarrierX: tokens, scopes, logins.

use serde_json::{Value, json};

use crate::{
    carrierx_world::{
        PARTNER, STRANGER, SUB_PARTNER, column, forbidden, form, later, limited, missing, refuses,
        still, text, with_token,
    },
    wire::Reply,
};

/// A token form with the seeded client.
fn token_form(rest: &str) -> String {
    format!("client_id=sandbox&client_secret=sandbox&{rest}")
}

fn bad_credentials(reply: &Reply) {
    reply.is(401, &json!({ "message": "Bad credentials" }));
}

#[tokio::test]
async fn a_token_does_what_its_scopes_say_until_it_ends() {
    let (sandbox, api) = still().await;
    let anonymous = api.clone().without("Authorization");
    let login = "grant_type=password&username=sandbox&password=sandbox";
    let made = form(
        &anonymous,
        "/oauth/token",
        &token_form(&format!(
            "{login}&scope=sms.read+endpoints.read&name=nightly"
        )),
    )
    .await;
    assert_eq!(
        (made.at("/scopes"), made.at("/name")),
        (json!(["sms.read", "endpoints.read"]), json!("nightly"))
    );
    assert_eq!(
        made.at("/date_expiration_access_token"),
        "2026-01-01T01:00:00.000Z"
    );
    assert_eq!(
        made.at("/date_expiration_refresh_token"),
        "2026-01-31T00:00:00.000Z"
    );
    let token = with_token(&api, text(&made.at("/access_token")));
    assert_eq!(token.get("/sms/messages").await.status, 200);
    forbidden(
        &token
            .post(
                "/sms/messages",
                json!({ "from": "1", "to": "2", "message": "x" }),
            )
            .await,
    );
    forbidden(&token.get("/storage/files").await);
    let who = token.get("/oauth/whoami").await;
    assert_eq!(
        (who.at("/partner_sid"), who.at("/token_sid")),
        (json!(PARTNER), made.at("/token_sid"))
    );

    later(&sandbox, 3_600);
    bad_credentials(&token.get("/sms/messages").await);
    let refresh = token_form(&format!(
        "grant_type=refresh_token&refresh_token={}&access_token_expires_in=60",
        text(&made.at("/refresh_token"))
    ));
    let renewed = form(&anonymous, "/oauth/token", &refresh).await;
    assert_eq!(
        (renewed.at("/token_sid"), renewed.at("/scopes")),
        (made.at("/token_sid"), made.at("/scopes"))
    );
    bad_credentials(&form(&anonymous, "/oauth/token", &refresh).await);
    let token = with_token(&api, text(&renewed.at("/access_token")));
    assert_eq!(token.get("/sms/messages").await.status, 200);
    let refresh = token_form(&format!(
        "grant_type=refresh_token&refresh_token={}&access_token_expires_in=60",
        text(&renewed.at("/refresh_token"))
    ));
    let renewed = form(&anonymous, "/oauth/token", &refresh).await;
    bad_credentials(&token.get("/sms/messages").await);
    let token = with_token(&api, text(&renewed.at("/access_token")));
    assert_eq!(token.get("/sms/messages").await.status, 200);
    later(&sandbox, 60);
    bad_credentials(&token.get("/sms/messages").await);

    for (rest, field) in [
        (format!("{login}&scope=admin.manage"), "scope"),
        (
            format!("{login}&access_token_expires_in=soon"),
            "access_token_expires_in",
        ),
        ("grant_type=magic".to_owned(), "grant_type"),
    ] {
        let refused = form(&anonymous, "/oauth/token", &token_form(&rest)).await;
        assert_eq!(
            (refused.status, &refused.value()["errors"][0]["field"]),
            (422, &json!(field)),
            "{rest}"
        );
    }
    refuses(
        &form(&anonymous, "/oauth/token", login).await,
        "client_id",
        "this field is required",
    );
    bad_credentials(
        &form(
            &anonymous,
            "/oauth/token",
            &format!("client_id=sandbox&client_secret=x&{login}"),
        )
        .await,
    );
    bad_credentials(
        &form(
            &anonymous,
            "/oauth/token",
            &token_form("username=sandbox&password=x"),
        )
        .await,
    );
}

#[tokio::test]
async fn tokens_are_listed_renamed_and_revoked() {
    let (sandbox, api) = still().await;
    let made = form(
        &api,
        "/oauth/token",
        &token_form("username=sandbox&password=sandbox"),
    )
    .await;
    let path = format!("/oauth/tokens/{}", text(&made.at("/token_sid")));
    let listed = api.get("/oauth/tokens?limit=100").await;
    assert_eq!(listed.at("/total"), json!(null));
    assert!(column(&listed, "token_sid").contains(&made.at("/token_sid")));
    let renamed = api
        .patch(&path, json!({ "name": "weekly", "scopes": ["sms.read"] }))
        .await;
    assert_eq!(
        (renamed.at("/name"), renamed.at("/scopes")),
        (json!("weekly"), json!(["sms.read"]))
    );
    let token = with_token(&api, text(&made.at("/access_token")));
    forbidden(&token.get("/endpoints").await);
    let refused = api
        .patch(&path, json!({ "scopes": ["admin.manage"] }))
        .await;
    refuses(
        &refused,
        "scopes",
        "scope admin.manage is not available to the partner",
    );
    let manager = limited(&api, "oauth.manage").await;
    let denied = manager
        .put(&path, json!({ "name": "x", "scopes": ["sms.manage"] }))
        .await;
    refuses(
        &denied,
        "scopes",
        "partner does not have permissions to set this value",
    );

    let revoke = format!("token={}", text(&made.at("/access_token")));
    for _ in 0..2 {
        assert_eq!(form(&api, "/oauth/revoke", &revoke).await.status, 204);
        bad_credentials(&token.get("/sms/messages").await);
    }
    missing(&api.get(&path).await);
    assert_eq!(
        form(&manager, "/oauth/revoke", "token_type=bearer")
            .await
            .status,
        204
    );
    bad_credentials(&manager.get("/oauth/tokens").await);
    let foreign = with_token(&api, "sandbox-sub-token");
    assert_eq!(
        form(&foreign, "/oauth/revoke", "token=sandbox-token")
            .await
            .status,
        204
    );
    assert_eq!(
        api.get("/oauth/whoami").await.status,
        200,
        "another partner's token cannot be ended"
    );

    let short = form(
        &api,
        "/oauth/token",
        &token_form("username=sandbox&password=sandbox&access_token_expires_in=5"),
    )
    .await;
    later(&sandbox, 5);
    let active = column(&api.get("/oauth/tokens?limit=100").await, "token_sid");
    assert!(
        !active.contains(&short.at("/token_sid")),
        "only active tokens are listed"
    );
}

#[tokio::test]
async fn a_sub_partner_gets_a_token_and_a_stranger_does_not() {
    let (_sandbox, api) = still().await;
    let path = format!("/oauth/token/{SUB_PARTNER}");
    let made = form(&api, &path, &token_form("name=west&scope=sms.read")).await;
    assert_eq!(made.at("/partner_sid"), SUB_PARTNER);
    let sub = with_token(&api, text(&made.at("/access_token")));
    assert_eq!(
        sub.get("/oauth/whoami").await.at("/partner_sid"),
        SUB_PARTNER
    );
    forbidden(&sub.get("/endpoints").await);
    for sid in [STRANGER, PARTNER] {
        missing(&form(&api, &format!("/oauth/token/{sid}"), &token_form("")).await);
    }
    let anonymous = api.without("Authorization");
    anonymous
        .post(&path, json!({}))
        .await
        .is(401, &json!({ "message": "Unauthorized" }));
}

#[tokio::test]
async fn additional_logins_are_named_after_the_partner() {
    let (_sandbox, api) = still().await;
    let login = |name: &str, scopes: Value| json!({ "login": name, "password": "old", "token_scopes": scopes });
    for (name, message) in [
        ("sandbox_ops", "must be acme_ and a suffix"),
        ("acme_", "must be acme_ and a suffix"),
        ("acme_ops", "this login already exists"),
    ] {
        refuses(
            &api.post("/oauth/logins", login(name, json!([]))).await,
            "login",
            message,
        );
    }
    let refused = api
        .post("/oauth/logins", login("acme_x", json!(["admin.manage"])))
        .await;
    refuses(
        &refused,
        "token_scopes",
        "scope admin.manage is not available to the partner",
    );
    let created = api
        .post("/oauth/logins", login("acme_x", json!(["sms.read"])))
        .await;
    assert_eq!(created.at("").get("password"), None);
    let path = format!("/oauth/logins/{}", text(&created.at("/login_sid")));
    let token = |password: &str| token_form(&format!("username=acme_x&password={password}"));
    assert_eq!(
        form(&api, "/oauth/token", &token("old"))
            .await
            .at("/scopes"),
        json!(["sms.read"])
    );
    refuses(
        &api.patch(&path, json!({ "token_scopes": ["sms.manage"] }))
            .await,
        "token_scopes",
        "this field cannot be changed",
    );
    api.patch(&path, json!({ "password": "new" }))
        .await
        .is(200, &created.value());
    bad_credentials(&form(&api, "/oauth/token", &token("old")).await);
    assert_eq!(form(&api, "/oauth/token", &token("new")).await.status, 200);
    assert_eq!(api.delete(&path).await.status, 204);
    bad_credentials(&form(&api, "/oauth/token", &token("new")).await);
}
