//! 7G: token pairs and how they rotate.

use std::time::Duration;

use provider_sandbox::{Clock, Provider, Sandbox};
use serde_json::{Value, json};

use crate::wire::{Api, seveng};

const READ: &str = "/communication?CommunicationID=12345";

fn failure(message: &str) -> Value {
    json!({ "result": false, "message": message, "recordCount": 0, "data": {} })
}

/// An access token and a refresh token.
async fn log_in(api: &Api) -> (String, String) {
    let body = json!({ "username": "sandbox", "password": "sandbox" });
    pair(
        &api.clone()
            .without("Authorization")
            .post("/User/Login", body)
            .await
            .value(),
    )
}

/// The token calls answer bare, without the envelope.
fn pair(reply: &Value) -> (String, String) {
    let text = |name: &str| {
        reply[name]
            .as_str()
            .unwrap_or_else(|| panic!("no {name} in {reply}"))
            .to_owned()
    };
    assert_eq!(reply.as_object().unwrap().len(), 2, "{reply}");
    (text("accessToken"), text("refreshToken"))
}

#[tokio::test]
async fn the_token_is_taken_bare_and_behind_the_word_bearer() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    let (token, _) = log_in(&api).await;
    for sent in [
        token.clone(),
        format!("Bearer {token}"),
        "sandbox-token".to_owned(),
        "Bearer sandbox-token".to_owned(),
    ] {
        assert_eq!(
            api.clone()
                .with("Authorization", &sent)
                .get(READ)
                .await
                .status,
            200,
            "{sent}"
        );
    }
    sandbox
        .set_switch("seveng.bearer_prefix", "refused")
        .unwrap();
    let prefixed = api
        .with("Authorization", &format!("Bearer {token}"))
        .get(READ)
        .await;
    prefixed.is(401, &failure("The access token is not valid."));
}

#[tokio::test]
async fn credentials_other_than_the_seeded_ones_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    let none = api.clone().without("Authorization").get(READ).await;
    none.is(401, &failure("Authorization must carry the access token."));
    let wrong = api.clone().with("Authorization", "other").get(READ).await;
    wrong.is(401, &failure("The access token is not valid."));
    let login = json!({ "username": "sandbox", "password": "wrong" });
    api.post("/User/Login", login)
        .await
        .is(401, &failure("The username or the password is wrong."));
}

#[tokio::test]
async fn the_version_header_is_demanded() {
    let sandbox = Sandbox::start().await.unwrap();
    let missing = seveng(&sandbox).without("Version").get(READ).await;
    missing.is(400, &failure("Version is required."));
    let other = seveng(&sandbox).with("Version", "1.0").get(READ).await;
    other.is(400, &failure("Version must be \"2.0\"."));
    let login = json!({ "username": "sandbox", "password": "sandbox" });
    assert_eq!(
        seveng(&sandbox)
            .without("Version")
            .post("/User/Login", login)
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn an_access_token_says_when_it_expires_and_then_does() {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual(1_767_225_600))
        .start()
        .await
        .unwrap();
    let api = seveng(&sandbox);
    let (token, _) = log_in(&api).await;
    assert_eq!(token.split('.').count(), 3, "a JWT");
    let session = sandbox
        .state(Provider::SevenG)
        .record("sessions", &token)
        .unwrap();
    assert_eq!(session["expires"], 1_767_225_600_000_i64 + 20 * 60 * 1_000);

    let api = api.with("Authorization", &token);
    sandbox.clock().advance(Duration::from_secs(20 * 60 - 1));
    assert_eq!(api.get(READ).await.status, 200);
    sandbox.clock().advance(Duration::from_secs(1));
    api.get(READ)
        .await
        .is(401, &failure("The access token has expired."));
}

#[tokio::test]
async fn a_refresh_changes_both_tokens_and_ends_the_old_ones() {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual(1_767_225_600))
        .start()
        .await
        .unwrap();
    let api = seveng(&sandbox);
    let (access, refresh) = log_in(&api).await;
    sandbox.clock().advance(Duration::from_secs(3_600));
    let expired = api.clone().with("Authorization", &access);
    let (fresh_access, fresh_refresh) = pair(
        &expired
            .post("/User/RefreshToken", json!({ "refreshToken": refresh }))
            .await
            .value(),
    );
    assert!(fresh_access != access && fresh_refresh != refresh);
    assert_eq!(
        api.clone()
            .with("Authorization", &fresh_access)
            .get(READ)
            .await
            .status,
        200
    );

    expired
        .get(READ)
        .await
        .is(401, &failure("The access token is not valid."));
    let spent = expired
        .post("/User/RefreshToken", json!({ "refreshToken": refresh }))
        .await;
    spent.is(401, &failure("The access token is not valid."));
    let mixed = api
        .clone()
        .with("Authorization", &fresh_access)
        .post("/User/RefreshToken", json!({ "refreshToken": refresh }))
        .await;
    mixed.is(
        401,
        &failure("The refresh token is spent, or belongs to another access token."),
    );
    let long_lived = api
        .post(
            "/User/RefreshToken",
            json!({ "refreshToken": fresh_refresh }),
        )
        .await;
    assert_eq!(
        long_lived.status, 401,
        "a long-lived token has no refresh token"
    );
    let anonymous = api
        .without("Authorization")
        .post(
            "/User/RefreshToken",
            json!({ "refreshToken": fresh_refresh }),
        )
        .await;
    assert_eq!(anonymous.status, 401);
}
