//! ECGrid: passwords, keys and sessions.

use serde_json::json;

use crate::{
    ecgrid_world::{at_noon, caller, column, failure, sign_in},
    wire::ecgrid,
};

#[tokio::test]
async fn a_key_is_rotated_and_the_former_one_fails() {
    let sandbox = at_noon().await;
    let (admin, member) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-mailbox-key"));
    assert_eq!(
        admin.get("/v2/users/key/2").await.at("/data"),
        "sandbox-mailbox-key"
    );
    let key = member
        .post("/v2/users/key-generate/2", json!({}))
        .await
        .at("/data");
    assert_eq!(member.get("/v2/users/me").await.status, 401);
    let member = caller(&sandbox, key.as_str().unwrap());
    assert_eq!(member.get("/v2/users/me").await.at("/data/userId"), 2);
    assert_eq!(admin.get("/v2/users/key/2").await.at("/data"), key);
    let none = admin.get("/v2/users/key/8").await;
    none.is(
        404,
        &failure("ObjectNotFound", "API key of user 8 was not found."),
    );
    let low = caller(&sandbox, "sandbox-admin-key");
    let denied = low.post("/v2/users/key-generate/2", json!({})).await;
    denied.is(
        403,
        &failure(
            "AccessDenied",
            "generateUserApiKey needs NetworkAdmin; this credential is MailboxAdmin.",
        ),
    );
    // The page asks for the rank even of those who want their own.
    assert_eq!(low.get("/v2/users/key/5").await.status, 403);
}

#[tokio::test]
async fn a_reset_voids_tokens_and_leaves_keys() {
    let sandbox = at_noon().await;
    let session = sign_in(&sandbox, "sandbox-mailbox", "sandbox")
        .await
        .unwrap();
    let other = sign_in(&sandbox, "sandbox", "sandbox").await.unwrap();
    assert_eq!(
        ecgrid(&sandbox)
            .post("/v2/users/reset/2", json!({}))
            .await
            .at("/data"),
        true
    );
    session
        .get("/v2/users/me")
        .await
        .is(401, &failure("InvalidSession", "Token no longer valid."));
    assert_eq!(other.get("/v2/users/me").await.status, 200);
    assert_eq!(
        caller(&sandbox, "sandbox-mailbox-key")
            .get("/v2/users/me")
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn passwords_are_set_by_administrators_and_made_up_on_demand() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let mut seen = Vec::new();
    for length in [4, 12, 128] {
        let made_up = api
            .post("/v2/users/generate-password", json!({ "length": length }))
            .await
            .at("/data");
        let made_up = made_up.as_str().unwrap().to_owned();
        assert_eq!(made_up.len(), length);
        let set = json!({ "userId": 2, "newPassword": made_up });
        assert_eq!(api.post("/v2/users/password", set).await.at("/data"), true);
        assert!(sign_in(&sandbox, "sandbox-mailbox", &made_up).await.is_ok());
        assert!(!seen.contains(&made_up));
        seen.push(made_up);
    }
    assert_eq!(
        sign_in(&sandbox, "sandbox-mailbox", "sandbox").await.err(),
        Some(401)
    );
    for length in [3, 129, -1] {
        let wrong = api
            .post("/v2/users/generate-password", json!({ "length": length }))
            .await;
        wrong.is(
            400,
            &failure("InvalidParameter", "length must be from 4 to 128."),
        );
    }
    let default = api
        .post("/v2/users/generate-password", json!({}))
        .await
        .at("/data");
    assert_eq!(default.as_str().unwrap().len(), 12);
    let low = caller(&sandbox, "sandbox-admin-key");
    let denied = low
        .post(
            "/v2/users/password",
            json!({ "userId": 2, "newPassword": "Quill7!Harbour" }),
        )
        .await;
    denied.is(
        403,
        &failure(
            "AccessDenied",
            "updateUserPassword needs NetworkAdmin; this credential is MailboxAdmin.",
        ),
    );
}

#[tokio::test]
async fn key_records_let_in_until_they_are_deleted() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let create = |visibility: &str| json!({ "userId": 2, "visibility": visibility });
    let first = api
        .post("/v2/keys/create", create("Private"))
        .await
        .at("/data");
    let second = api
        .post("/v2/keys/create", create("Shared"))
        .await
        .at("/data");
    let full = first["key"].as_str().unwrap();
    assert_eq!(
        caller(&sandbox, full)
            .get("/v2/users/me")
            .await
            .at("/data/userId"),
        2
    );
    assert_eq!(
        caller(&sandbox, "sandbox-mailbox-key")
            .get("/v2/users/me")
            .await
            .status,
        200
    );

    // The text is given in full once.
    let listed = api
        .post("/v2/keys/list", json!({ "userId": 2 }))
        .await
        .at("/data");
    assert_eq!(column(&listed, "keyId"), [4418, 4419]);
    let shown = listed[0]["key"].as_str().unwrap();
    assert!(
        full.len() > shown.len() && full.starts_with(shown),
        "{shown}"
    );
    let shared = api
        .post("/v2/keys/list", create("Shared"))
        .await
        .at("/data");
    assert_eq!(column(&shared, "keyId"), [4419]);
    let newest = api
        .post("/v2/keys/get-key", json!({ "userId": 2 }))
        .await
        .at("/data");
    assert_eq!(newest["keyId"], second["keyId"]);

    let delete = json!({ "keyId": 4418 }).to_string();
    assert_eq!(
        api.json("DELETE", "/v2/keys", &delete).await.at("/data"),
        true
    );
    assert_eq!(caller(&sandbox, full).get("/v2/users/me").await.status, 401);
    let gone = failure("ObjectNotFound", "key 4418 was not found.");
    api.json("DELETE", "/v2/keys", &delete).await.is(404, &gone);
    let theirs = caller(&sandbox, "sandbox-lumen-key")
        .json("DELETE", "/v2/keys", r#"{"keyId":4419}"#)
        .await;
    theirs.is(404, &failure("ObjectNotFound", "key 4419 was not found."));
    let none = api.post("/v2/keys/get-key", json!({ "userId": 8 })).await;
    none.is(
        404,
        &failure("ObjectNotFound", "key of user 8 was not found."),
    );
}

#[tokio::test]
async fn a_session_key_takes_a_session() {
    let sandbox = at_noon().await;
    let ask = json!({ "userId": 2, "visibility": "Session" });
    let with_key = caller(&sandbox, "sandbox-mailbox-key")
        .post("/v2/keys/create", ask.clone())
        .await;
    let message = "visibility Session needs a bearer token; this call came with an API key.";
    with_key.is(400, &failure("InvalidParameter", message));
    let session = sign_in(&sandbox, "sandbox-mailbox", "sandbox")
        .await
        .unwrap();
    assert_eq!(
        session
            .post("/v2/keys/create", ask)
            .await
            .at("/data/visibility"),
        "Session"
    );
}
