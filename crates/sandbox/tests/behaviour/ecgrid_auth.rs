//! ECGrid: keys, tokens, ranks.

use std::time::Duration;

use provider_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};

use crate::wire::{Api, ecgrid};

fn failure(code: &str, message: &str) -> Value {
    json!({ "success": false, "data": null, "errorCode": code, "message": message })
}

async fn log_in(api: &Api) -> (Api, String) {
    let login = json!({ "login": "sandbox", "password": "sandbox" });
    let reply = api
        .clone()
        .without("X-API-Key")
        .post("/v2/auth/login", login)
        .await;
    let token = reply.at("/data/token").as_str().unwrap().to_owned();
    (
        api.clone()
            .without("X-API-Key")
            .with("Authorization", &format!("Bearer {token}")),
        token,
    )
}

#[tokio::test]
async fn credentials_other_than_the_seeded_ones_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let nothing = api.clone().without("X-API-Key").get("/v2/comms/5001").await;
    nothing.is(
        401,
        &failure(
            "InvalidAPIKey",
            "Send X-API-Key, or Authorization: Bearer with a token.",
        ),
    );
    let wrong_key = api
        .clone()
        .with("X-API-Key", "other")
        .get("/v2/comms/5001")
        .await;
    wrong_key.is(
        401,
        &failure("InvalidAPIKey", "The API key is unknown or revoked."),
    );
    let wrong_token = api
        .clone()
        .without("X-API-Key")
        .with("Authorization", "Bearer x")
        .get("/v2/comms/5001")
        .await;
    wrong_token.is(401, &failure("InvalidSession", "Token no longer valid."));
    let wrong_login = json!({ "login": "sandbox", "password": "wrong" });
    let wrong_login = api.post("/v2/auth/login", wrong_login).await;
    wrong_login.is(
        401,
        &failure("InvalidSession", "The login or the password is wrong."),
    );
}

#[tokio::test]
async fn a_refresh_ends_the_old_token_and_a_logout_the_new_one() {
    let sandbox = Sandbox::start().await.unwrap();
    let (first, token) = log_in(&ecgrid(&sandbox)).await;
    assert_eq!(first.get("/v2/comms/5001").await.status, 200);

    let refreshed = first
        .post("/v2/auth/refresh", json!({ "token": token }))
        .await;
    assert_eq!(refreshed.at("/data/userId"), 1);
    let fresh = refreshed.at("/data/token");
    let second = first.clone().with(
        "Authorization",
        &format!("Bearer {}", fresh.as_str().unwrap()),
    );
    first
        .get("/v2/comms/5001")
        .await
        .is(401, &failure("InvalidSession", "Token no longer valid."));
    assert_eq!(second.get("/v2/comms/5001").await.status, 200);
    let spent = second
        .post("/v2/auth/refresh", json!({ "token": token }))
        .await;
    spent.is(401, &failure("InvalidSession", "Token no longer valid."));

    let signed_out = second.send("POST", "/v2/auth/logout", None).await;
    signed_out.is(
        200,
        &json!({ "success": true, "data": null, "errorCode": "", "message": "Signed out." }),
    );
    assert_eq!(second.get("/v2/comms/5001").await.status, 401);
    // With a key only the session ends; the key keeps working.
    let key = ecgrid(&sandbox);
    assert_eq!(key.send("POST", "/v2/auth/logout", None).await.status, 200);
    assert_eq!(key.get("/v2/comms/5001").await.status, 200);
}

#[tokio::test]
async fn a_token_lasts_until_expires_at() {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual(1_767_225_600))
        .start()
        .await
        .unwrap();
    let api = ecgrid(&sandbox);
    let login = api
        .post(
            "/v2/auth/login",
            json!({ "login": "sandbox", "password": "sandbox" }),
        )
        .await;
    assert_eq!(login.at("/data/expiresAt"), "2026-01-01T02:00:00Z");
    let (session, _) = log_in(&api).await;
    sandbox.clock().advance(Duration::from_secs(7_199));
    assert_eq!(session.get("/v2/comms/5001").await.status, 200);
    sandbox.clock().advance(Duration::from_secs(1));
    session
        .get("/v2/comms/5001")
        .await
        .is(401, &failure("InvalidSession", "Token no longer valid."));
}

#[tokio::test]
async fn the_session_says_who_is_calling() {
    let sandbox = Sandbox::start().await.unwrap();
    let session = ecgrid(&sandbox)
        .send("POST", "/v2/auth/session", None)
        .await;
    let expected = json!({
        "userId": 1, "login": "sandbox", "networkId": 42, "mailboxId": 0,
        "authLevel": "NetworkAdmin", "expiresAt": null,
    });
    assert_eq!(session.at("/data"), expected);
    let (logged_in, _) = log_in(&ecgrid(&sandbox)).await;
    assert!(
        logged_in
            .send("POST", "/v2/auth/session", None)
            .await
            .at("/data/expiresAt")
            .is_string()
    );
}

#[tokio::test]
async fn a_changed_password_counts_from_then_on() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let (session, _) = log_in(&api).await;
    let change =
        |current: &str, new: &str| json!({ "currentPassword": current, "newPassword": new });

    let wrong = api
        .put("/v2/auth/password", change("wrong", "Quill7!Harbour"))
        .await;
    wrong.is(
        400,
        &failure("InvalidParameter", "currentPassword is wrong."),
    );
    let weak = api
        .put("/v2/auth/password", change("sandbox", "weakpassword"))
        .await;
    assert_eq!(weak.status, 400, "{weak:?}");
    let changed = api
        .put("/v2/auth/password", change("sandbox", "Quill7!Harbour"))
        .await;
    assert_eq!(changed.value()["message"], "Password changed.");

    assert_eq!(
        session.get("/v2/comms/5001").await.status,
        200,
        "tokens already issued stay valid"
    );
    let old = api
        .post(
            "/v2/auth/login",
            json!({ "login": "sandbox", "password": "sandbox" }),
        )
        .await;
    assert_eq!(old.status, 401);
    let new = api
        .post(
            "/v2/auth/login",
            json!({ "login": "sandbox", "password": "Quill7!Harbour" }),
        )
        .await;
    assert_eq!(new.status, 200);
}

#[tokio::test]
async fn the_version_needs_no_credentials() {
    let sandbox = Sandbox::start().await.unwrap();
    let version = ecgrid(&sandbox)
        .without("X-API-Key")
        .get("/v2/auth/version")
        .await;
    assert_eq!(version.at("/data"), json!({ "version": "2.6" }));
}

#[tokio::test]
async fn rank_limits_what_one_may_do_and_see() {
    let sandbox = Sandbox::start().await.unwrap();
    let mailbox_user = ecgrid(&sandbox).with("X-API-Key", "sandbox-mailbox-key");
    let denied = mailbox_user
        .post(
            "/v2/ids/tp-move",
            json!({ "ecGridId": 123_456, "newMailboxId": 1002 }),
        )
        .await;
    denied.is(
        403,
        &failure(
            "AccessDenied",
            "moveTradingPartner needs NetworkAdmin; this credential is MailboxUser.",
        ),
    );
    // Out of sight looks like missing.
    mailbox_user
        .get("/v2/comms/5001")
        .await
        .is(404, &failure("ObjectNotFound", "comm 5001 was not found."));
    assert_eq!(mailbox_user.get("/v2/comms/5002").await.status, 200);

    let admin = ecgrid(&sandbox);
    admin
        .get("/v2/comms/6388")
        .await
        .is(404, &failure("ObjectNotFound", "comm 6388 was not found."));
    let staff = admin.with("X-API-Key", "sandbox-netops-key");
    assert_eq!(staff.get("/v2/comms/6388").await.status, 200);
}
