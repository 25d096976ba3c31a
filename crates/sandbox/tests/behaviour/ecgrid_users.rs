//! ECGrid: users, their ranks and their places.

use provider_sandbox::Provider;
use serde_json::{Value, json};

use crate::{
    ecgrid_world::{at_noon, caller, column, failure, sign_in},
    wire::ecgrid,
};

fn miriam() -> Value {
    json!({
        "login": "m.okafor", "password": "Quill7!Harbour", "email": "m.okafor@mycompany.example",
        "firstName": "Miriam", "mailboxId": 1001
    })
}

#[tokio::test]
async fn a_new_user_is_an_active_mailbox_user_and_can_sign_in() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let created = api.post("/v2/users", miriam()).await;
    let expected = json!({
        "userId": 2751, "login": "m.okafor", "email": "m.okafor@mycompany.example", "firstName": "Miriam", "lastName": "",
        "networkId": 42, "mailboxId": 1001, "authLevel": "MailboxUser", "status": "Active", "created": "2026-02-12T12:00:00Z"
    });
    created.is(200, &json!({ "success": true, "data": expected }));
    let signed_in = sign_in(&sandbox, "m.okafor", "Quill7!Harbour")
        .await
        .unwrap();
    assert_eq!(signed_in.get("/v2/users/me").await.at("/data"), expected);
    let again = api.post("/v2/users", miriam()).await;
    again.is(
        400,
        &failure("DuplicateObject", "login m.okafor is taken by user 2751."),
    );
}

#[tokio::test]
async fn wrong_users_are_refused() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let with = |member: &str, value: Value| {
        let mut user = miriam();
        user[member] = value;
        user
    };
    for (user, code, status, message) in [
        (
            with("authLevel", json!("NoChange")),
            "InvalidParameter",
            400,
            "authLevel NoChange is for updates; a new user needs a rank.",
        ),
        (
            with("authLevel", json!("NetOps")),
            "AccessDenied",
            403,
            "NetOps is above this credential, which is NetworkAdmin.",
        ),
        (
            with("mailboxId", json!(2001)),
            "ObjectNotFound",
            404,
            "mailbox 2001 was not found.",
        ),
        (
            with("networkId", json!(43)),
            "ObjectNotFound",
            404,
            "network 43 was not found.",
        ),
        (
            with("login", json!("")),
            "InvalidParameter",
            400,
            "login must not be empty.",
        ),
    ] {
        api.post("/v2/users", user)
            .await
            .is(status, &failure(code, message));
    }
    let weak = api
        .post("/v2/users", with("password", json!("quill7harbour")))
        .await;
    assert_eq!(
        (weak.status, &weak.value()["errorCode"]),
        (400, &json!("InvalidParameter")),
        "{}",
        weak.text
    );
    let member = caller(&sandbox, "sandbox-mailbox-key")
        .post("/v2/users", miriam())
        .await;
    member.is(
        403,
        &failure(
            "AccessDenied",
            "createUser needs MailboxAdmin; this credential is MailboxUser.",
        ),
    );
    let staff = caller(&sandbox, "sandbox-netops-key");
    let elsewhere = staff.post("/v2/users", with("networkId", json!(43))).await;
    elsewhere.is(
        400,
        &failure("InvalidParameter", "mailbox 1001 is not in network 43."),
    );
    assert_eq!(
        sandbox.state(Provider::EcGrid).record("logins", "m.okafor"),
        None
    );
}

#[tokio::test]
async fn users_are_seen_within_ones_scope() {
    let sandbox = at_noon().await;
    let list = async |key: &str, body: Value| {
        column(
            &caller(&sandbox, key)
                .post("/v2/users/list", body)
                .await
                .at("/data"),
            "userId",
        )
    };
    assert_eq!(list("sandbox-key", json!({})).await, [1, 2, 3, 4, 5, 6, 8]);
    assert_eq!(list("sandbox-admin-key", json!({})).await, [2, 5]);
    assert_eq!(
        list("sandbox-netops-key", json!({ "networkId": 43 })).await,
        [7, 9]
    );
    assert_eq!(
        list(
            "sandbox-key",
            json!({ "mailboxId": 1002, "status": "Suspended" })
        )
        .await,
        [8]
    );
    assert_eq!(
        list("sandbox-key", json!({ "authLevel": "MailboxUser" })).await,
        [2, 8]
    );
    assert_eq!(
        list("sandbox-key", json!({ "pageNo": 2, "recordsPerPage": 5 })).await,
        [6, 8]
    );
    let by_name = async |key: &str| {
        let found = caller(&sandbox, key)
            .post("/v2/users/by-name", json!({ "login": "sandbox-mailbox" }))
            .await;
        column(&found.at("/data"), "userId")
    };
    assert_eq!(by_name("sandbox-key").await, [2]);
    assert_eq!(by_name("sandbox-netops-key").await, [2, 9]);
    let hidden = ecgrid(&sandbox).get("/v2/users/7").await;
    hidden.is(404, &failure("ObjectNotFound", "user 7 was not found."));
}

#[tokio::test]
async fn nobody_acts_on_a_user_above_them() {
    let sandbox = at_noon().await;
    let admin = ecgrid(&sandbox);
    let above = failure(
        "AccessDenied",
        "NetOps is above this credential, which is NetworkAdmin.",
    );
    admin
        .put("/v2/users", json!({ "userId": 3, "firstName": "X" }))
        .await
        .is(403, &above);
    admin.delete("/v2/users/3").await.is(403, &above);
    admin.get("/v2/users/key/3").await.is(403, &above);
    admin
        .post("/v2/users/key-generate/3", json!({}))
        .await
        .is(403, &above);
    admin
        .post(
            "/v2/users/password",
            json!({ "userId": 3, "newPassword": "Quill7!Harbour" }),
        )
        .await
        .is(403, &above);
    admin
        .post(
            "/v2/keys/create",
            json!({ "userId": 3, "visibility": "Private" }),
        )
        .await
        .is(403, &above);
    let member = caller(&sandbox, "sandbox-mailbox-key");
    let other = member
        .put("/v2/users", json!({ "userId": 5, "firstName": "X" }))
        .await;
    other.is(
        403,
        &failure(
            "AccessDenied",
            "updateUser needs MailboxAdmin; this credential is MailboxUser.",
        ),
    );
    assert_eq!(
        member
            .put("/v2/users", json!({ "userId": 2, "firstName": "May" }))
            .await
            .at("/data/firstName"),
        "May"
    );
    let raised = member
        .post(
            "/v2/users/role",
            json!({ "userId": 2, "authLevel": "NetworkAdmin" }),
        )
        .await;
    raised.is(
        403,
        &failure(
            "AccessDenied",
            "setUserRole needs MailboxAdmin; this credential is MailboxUser.",
        ),
    );
    let mailbox_admin = caller(&sandbox, "sandbox-admin-key");
    let raised = mailbox_admin
        .post(
            "/v2/users/role",
            json!({ "userId": 5, "authLevel": "NetworkUser" }),
        )
        .await;
    raised.is(
        403,
        &failure(
            "AccessDenied",
            "NetworkUser is above this credential, which is MailboxAdmin.",
        ),
    );
}

#[tokio::test]
async fn a_rank_counts_from_the_next_call_on() {
    let sandbox = at_noon().await;
    let (admin, member) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-mailbox-key"));
    let settings = json!({ "mailboxId": 1001, "inBoxTimeout": 24 });
    assert_eq!(
        member
            .post("/v2/mailboxes/update-config", settings.clone())
            .await
            .status,
        403
    );
    let role = admin
        .post(
            "/v2/users/role",
            json!({ "userId": 2, "authLevel": "MailboxAdmin" }),
        )
        .await;
    assert_eq!(
        (role.at("/data/userId"), role.at("/data/authLevel")),
        (json!(2), json!("MailboxAdmin"))
    );
    assert_eq!(
        member
            .post("/v2/mailboxes/update-config", settings)
            .await
            .status,
        200
    );
    let kept = admin
        .post(
            "/v2/users/role",
            json!({ "userId": 2, "authLevel": "NoChange", "mailboxId": 1002 }),
        )
        .await;
    assert_eq!(
        (kept.at("/data/authLevel"), kept.at("/data/mailboxId")),
        (json!("MailboxAdmin"), json!(1002))
    );
}

#[tokio::test]
async fn a_user_moves_and_sees_what_is_there() {
    let sandbox = at_noon().await;
    let (admin, member) = (ecgrid(&sandbox), caller(&sandbox, "sandbox-mailbox-key"));
    let moved = admin
        .post(
            "/v2/users/set-network-mailbox",
            json!({ "userId": 2, "mailboxId": 1002 }),
        )
        .await;
    assert_eq!(moved.at("/data/mailboxId"), 1002);
    assert_eq!(member.get("/v2/mailboxes/1001").await.status, 404);
    assert_eq!(member.get("/v2/mailboxes/1002").await.status, 200);
    let staff = caller(&sandbox, "sandbox-netops-key");
    let away = staff
        .post(
            "/v2/users/set-network-mailbox",
            json!({ "userId": 2, "networkId": 43 }),
        )
        .await;
    assert_eq!(
        (away.at("/data/networkId"), away.at("/data/mailboxId")),
        (json!(43), json!(0))
    );
    let elsewhere = json!({ "userId": 2, "networkId": 43, "mailboxId": 1001 });
    let elsewhere = staff.post("/v2/users/set-network-mailbox", elsewhere).await;
    elsewhere.is(
        400,
        &failure("InvalidParameter", "mailbox 1001 is not in network 43."),
    );
}

#[tokio::test]
async fn an_update_keeps_what_it_does_not_say_and_may_suspend() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let before = api.get("/v2/users/2").await.at("/data");
    let changed = api
        .put(
            "/v2/users",
            json!({ "userId": 2, "email": "mai@mycompany.example" }),
        )
        .await
        .at("/data");
    let mut expected = before;
    expected["email"] = "mai@mycompany.example".into();
    assert_eq!(changed, expected);
    let member = caller(&sandbox, "sandbox-mailbox-key");
    api.put("/v2/users", json!({ "userId": 2, "status": "Suspended" }))
        .await
        .at("/data");
    assert_eq!(member.get("/v2/users/me").await.status, 401);
    api.put("/v2/users", json!({ "userId": 2, "status": "Active" }))
        .await
        .at("/data");
    assert_eq!(member.get("/v2/users/me").await.status, 200);
    let wrong = api
        .put("/v2/users", json!({ "userId": 2, "status": "Asleep" }))
        .await;
    let message =
        "status must be one of Development, Preproduction, Active, Suspended, Terminated.";
    wrong.is(400, &failure("InvalidParameter", message));
    for settings in [
        json!({ "userId": 2, "phone": "1" }),
        json!({ "userId": 2, "carrier": "c" }),
    ] {
        assert_eq!(
            api.post("/v2/users/update-config", settings)
                .await
                .at("/data"),
            true
        );
    }
    let settings = sandbox.state(Provider::EcGrid).record("userSettings", 2);
    assert_eq!(
        settings,
        Some(json!({ "userId": 2, "phone": "1", "carrier": "c" }))
    );
}

#[tokio::test]
async fn a_terminated_user_is_out_at_once_and_for_good() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let key = api
        .post(
            "/v2/keys/create",
            json!({ "userId": 2, "visibility": "Private" }),
        )
        .await
        .at("/data/key");
    let record = caller(&sandbox, key.as_str().unwrap());
    let session = sign_in(&sandbox, "sandbox-mailbox", "sandbox")
        .await
        .unwrap();
    assert_eq!(
        (
            record.get("/v2/users/me").await.status,
            session.get("/v2/users/me").await.status
        ),
        (200, 200)
    );
    for _ in 0..2 {
        assert_eq!(api.delete("/v2/users/2").await.at("/data"), true);
    }
    let member = caller(&sandbox, "sandbox-mailbox-key");
    for out in [&member, &record, &session] {
        assert_eq!(out.get("/v2/users/me").await.status, 401);
    }
    assert_eq!(
        sign_in(&sandbox, "sandbox-mailbox", "sandbox").await.err(),
        Some(401)
    );
    let keys = api.post("/v2/keys/list", json!({ "userId": 2 })).await;
    assert_eq!(keys.at("/data"), json!([]));
    let final_ = failure("InvalidParameter", "user 2 is Terminated, which is final.");
    api.put("/v2/users", json!({ "userId": 2, "status": "Active" }))
        .await
        .is(400, &final_);
    api.post("/v2/users/key-generate/2", json!({}))
        .await
        .is(400, &final_);
}

#[tokio::test]
async fn a_text_is_handed_over() {
    let sandbox = at_noon().await;
    let text = json!({ "userId": 2, "message": "Parcel 5600017734 is in." });
    assert_eq!(
        ecgrid(&sandbox)
            .post("/v2/users/send-sms", text)
            .await
            .at("/data"),
        true
    );
    let texts = sandbox.state(Provider::EcGrid).tables()["textMessages"].clone();
    assert_eq!(column(&texts, "message"), ["Parcel 5600017734 is in."]);
}

#[tokio::test]
async fn a_list_without_a_documented_cap_is_cut_at_five_hundred() {
    let sandbox = at_noon().await;
    let users: Vec<_> = (0..501)
        .map(|number| json!({ "userId": 100 + number, "login": format!("u{number}"), "networkId": 42, "mailboxId": 101 }))
        .collect();
    sandbox
        .state(Provider::EcGrid)
        .load(&json!({ "users": users }))
        .unwrap();
    let api = ecgrid(&sandbox);
    let page = async |number: i64| {
        let body = json!({ "mailboxId": 101, "pageNo": number, "recordsPerPage": 1000 });
        column(
            &api.post("/v2/users/list", body).await.at("/data"),
            "userId",
        )
    };
    assert_eq!(page(1).await.len(), 500);
    assert_eq!(page(2).await, [600]);
}
