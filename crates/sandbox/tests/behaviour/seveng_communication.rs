//! 7G: communications, full replacement, owners, uniqueness, idempotency keys.

use std::time::Duration;

use provider_sandbox::{Provider, Sandbox};
use serde_json::{Value, json};

use crate::wire::{Api, seveng};

const PATH: &str = "/communication";

fn failure(message: &str) -> Value {
    json!({ "result": false, "message": message, "recordCount": 0, "data": {} })
}

async fn read(api: &Api, id: i64) -> Value {
    api.get(&format!("{PATH}?CommunicationID={id}"))
        .await
        .at("/data")
}

/// Record 12345 with some members changed.
async fn changed(api: &Api, changes: Value) -> Value {
    let mut record = read(api, 12345).await;
    for (name, value) in changes.as_object().unwrap() {
        record[name] = value.clone();
    }
    record
}

#[tokio::test]
async fn the_email_changes_and_the_rest_stays() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    let record = changed(&api, json!({ "name": "john.smith.updated@example.com" })).await;
    let updated = api.put(PATH, record.clone()).await;
    updated.is(
        200,
        &json!({ "result": true, "message": "Communication updated successfully", "recordCount": 1, "data": record }),
    );
    assert_eq!(read(&api, 12345).await, record);
}

#[tokio::test]
async fn unknown_members_and_their_digits_survive_a_read_and_a_write() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    let before = api.get(&format!("{PATH}?CommunicationID=12345")).await.text;
    let data = &before[before.find("\"data\":").unwrap() + 7..before.len() - 1];
    assert!(
        data.contains(r#""notInTheSpec":{"kept":true,"weight":1.10}"#),
        "{data}"
    );
    let written = data.replace("1.10", "12345678901234567890.123456789000");
    assert_eq!(api.json("PUT", PATH, &written).await.status, 200);
    let after = api.get(&format!("{PATH}?CommunicationID=12345")).await.text;
    assert!(
        after.contains("\"weight\":12345678901234567890.123456789000"),
        "{after}"
    );
}

#[tokio::test]
async fn what_a_put_leaves_out_is_gone() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    let body = json!({ "communicationID": 12345, "communicationTypeID": 1, "name": "a@b.example", "bizEntityID": 789 });
    assert_eq!(api.put(PATH, body).await.at("/result"), true);
    assert_eq!(
        read(&api, 12345).await,
        json!({
            "communicationID": 12345, "externalCommunicationId": "COM-12345", "communicationTypeID": 1,
            "name": "a@b.example", "bizEntityID": 789, "externalBizEntityId": null, "personID": null,
            "externalPersonId": null, "organisationID": null, "externalOrganisationId": null,
        }),
        "the unknown member went, the external id is fixed"
    );
}

#[tokio::test]
async fn ownership_moves_when_the_old_owner_is_null() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    let both = changed(&api, json!({ "personID": 456 })).await;
    let refused = api.put(PATH, both).await;
    refused.is(
        200,
        &failure("Exactly one owner is allowed; bizEntityID and personID name several."),
    );
    let nobody = changed(&api, json!({ "bizEntityID": null })).await;
    let refused = api.put(PATH, nobody).await;
    refused.is(
        200,
        &failure("Exactly one owner is needed: a business entity, a person or an organisation."),
    );
    let stranger = changed(&api, json!({ "bizEntityID": null, "personID": 999 })).await;
    api.put(PATH, stranger)
        .await
        .is(200, &failure("No record was found for personID 999."));
    assert_eq!(
        read(&api, 12345).await["bizEntityID"],
        789,
        "refusals change nothing"
    );

    let moved = changed(&api, json!({ "bizEntityID": null, "personID": 456 })).await;
    assert_eq!(api.put(PATH, moved.clone()).await.at("/data"), moved);
    assert_eq!(read(&api, 12345).await, moved);
}

#[tokio::test]
async fn owners_are_found_by_their_external_id() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    let by_external = changed(
        &api,
        json!({ "bizEntityID": null, "externalOrganisationId": "ORG-322" }),
    )
    .await;
    let moved = api.put(PATH, by_external).await;
    assert_eq!(
        (
            moved.at("/data/organisationID"),
            moved.at("/data/externalOrganisationId")
        ),
        (322.into(), "ORG-322".into())
    );
    let unknown = changed(
        &api,
        json!({ "organisationID": null, "externalOrganisationId": "ORG-9" }),
    )
    .await;
    api.put(PATH, unknown).await.is(
        200,
        &failure("No record was found for externalOrganisationId ORG-9."),
    );
    let different = changed(
        &api,
        json!({ "organisationID": 321, "externalOrganisationId": "ORG-322" }),
    )
    .await;
    let message = "organisationID and externalOrganisationId name different records.";
    api.put(PATH, different).await.is(200, &failure(message));
}

#[tokio::test]
async fn an_owner_has_one_communication_or_an_email_one_owner() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    let to_jane = changed(&api, json!({ "bizEntityID": null, "personID": 457 })).await;
    let taken = api.put(PATH, to_jane.clone()).await;
    taken.is(
        200,
        &failure("Person 457 is already assigned to another Communication record"),
    );

    sandbox
        .set_switch("seveng.communication_uniqueness", "email_platform_wide")
        .unwrap();
    assert_eq!(
        api.put(PATH, to_jane).await.at("/result"),
        true,
        "an owner may have many"
    );
    let same_email = changed(&api, json!({ "name": "Jane.Citizen@example.com" })).await;
    let taken = api.put(PATH, same_email).await;
    taken.is(
        200,
        &failure("Jane.Citizen@example.com is already assigned to another Communication record"),
    );
    let same_number =
        json!({ "communicationTypeID": 2, "name": "+61 2 9555 0100", "personID": 458 });
    assert_eq!(
        api.post(PATH, same_number).await.at("/result"),
        true,
        "telephone numbers may repeat"
    );
}

#[tokio::test]
async fn a_communication_is_created_read_and_deleted() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    let body = json!({ "externalCommunicationId": "NEW", "communicationTypeID": 1, "name": "n@h.example", "personID": 458, "extra": 1 });
    let created = api.post(PATH, body.clone()).await;
    let id = created.at("/data/communicationID").as_i64().unwrap();
    assert_eq!(
        (
            created.at("/message"),
            created.at("/recordCount"),
            created.at("/data/extra")
        ),
        (Value::Null, 1.into(), 1.into())
    );
    let by_external_id = api
        .get(&format!("{PATH}?externalcommunicationid=NEW"))
        .await;
    assert_eq!(by_external_id.at("/data"), created.at("/data"));

    let again = api.post(PATH, json!({ "externalCommunicationId": "NEW", "communicationTypeID": 1, "name": "o@h.example", "bizEntityID": 790 })).await;
    again.is(200, &failure("externalCommunicationId \"NEW\" is in use."));
    let with_id = api.post(PATH, json!({ "communicationID": 5, "communicationTypeID": 1, "name": "o@h.example", "bizEntityID": 790 })).await;
    with_id.is(
        200,
        &failure("communicationID must be null or 0 on create."),
    );

    let deleted = api.delete(&format!("{PATH}?CommunicationID={id}")).await;
    deleted.is(
        200,
        &json!({ "result": true, "message": "Communication deleted successfully", "recordCount": 0, "data": null }),
    );
    let gone = api.get(&format!("{PATH}?CommunicationID={id}")).await;
    gone.is(
        200,
        &failure(&format!("No record was found for CommunicationID {id}.")),
    );
    assert_eq!(
        api.post(PATH, body).await.at("/result"),
        true,
        "a deleted address can be used again"
    );
}

#[tokio::test]
async fn refusals_are_http_200_with_a_message() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    for (changes, message) in [
        (
            json!({ "name": "not an address" }),
            "name \"not an address\" is not an e-mail address (communicationTypeID 1).",
        ),
        (
            json!({ "communicationTypeID": 2 }),
            "name \"john.smith@example.com\" is not a telephone number (communicationTypeID 2).",
        ),
        (
            json!({ "communicationTypeID": 9 }),
            "communicationTypeID 9 is not in the lookup communicationTypeID.",
        ),
        (
            json!({ "externalCommunicationId": "OTHER" }),
            "externalCommunicationId is \"COM-12345\" and cannot be changed.",
        ),
        (
            json!({ "communicationID": 1 }),
            "No record was found for communicationID 1.",
        ),
        (
            json!({ "communicationID": null, "externalCommunicationId": null }),
            "Either the native id or externalCommunicationId is needed.",
        ),
        (json!({ "name": null }), "name must be a string."),
        (
            json!({ "communicationID": 2_147_483_648_i64 }),
            "communicationID must be at most 2147483647.",
        ),
    ] {
        let body = changed(&api, changes.clone()).await;
        api.put(PATH, body).await.is(200, &failure(message));
    }
    api.put(PATH, json!({})).await.is(
        200,
        &failure("communicationTypeID is required; name is required."),
    );
    api.get(PATH).await.is(
        200,
        &failure("Either the native id or ExternalCommunicationId is needed."),
    );
    api.get("/communication?CommunicationID=x")
        .await
        .is(200, &failure("CommunicationID must be an integer."));
    let broken = api.json("PUT", PATH, "{").await;
    assert_eq!(
        (broken.status, broken.value()["result"].clone()),
        (400, false.into())
    );
    api.send("PUT", PATH, Some(("", b"{}"))).await.is(
        415,
        &failure("Content-Type must be application/json, not absent."),
    );
}

#[tokio::test]
async fn paths_queries_and_members_match_in_any_case() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox);
    assert_eq!(
        api.get("/Communication?communicationid=12345")
            .await
            .at("/data/communicationID"),
        12345
    );
    let body = json!({ "CommunicationID": 12345, "COMMUNICATIONTYPEID": 1, "Name": "a@b.example", "BizEntityID": 789 });
    assert_eq!(
        api.put("/COMMUNICATION", body).await.at("/data/name"),
        "a@b.example"
    );
}

#[tokio::test]
async fn an_instance_that_is_not_enrolled_ignores_the_key() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = seveng(&sandbox).with("Idempotency-Key", "k-1");
    for name in ["one@example.com", "two@example.com"] {
        let record = changed(&api, json!({ "name": name })).await;
        let updated = api.put(PATH, record).await;
        assert_eq!(
            (
                updated.at("/data/name"),
                updated.header("idempotent-replayed")
            ),
            (name.into(), None)
        );
    }
}

#[tokio::test]
async fn an_enrolled_instance_carries_a_write_out_once_per_key() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox
        .set_switch("seveng.idempotency", "enrolled")
        .unwrap();
    let api = seveng(&sandbox);
    let body = json!({ "communicationTypeID": 1, "name": "n@h.example", "personID": 458 });
    api.post(PATH, body.clone()).await.is(
        400,
        &failure("Idempotency-Key is mandatory on this instance."),
    );
    assert_eq!(
        read(&api, 12345).await["communicationID"],
        12345,
        "reads need none"
    );

    let keyed = api.clone().with("Idempotency-Key", "k-1");
    let first = keyed.post(PATH, body.clone()).await;
    let second = keyed.post(PATH, body.clone()).await;
    assert_eq!(
        (
            first.header("idempotent-replayed"),
            second.header("idempotent-replayed")
        ),
        (None, Some("true"))
    );
    assert_eq!((second.status, &second.text), (first.status, &first.text));
    let other = keyed
        .post(
            PATH,
            json!({ "communicationTypeID": 1, "name": "o@h.example", "personID": 456 }),
        )
        .await;
    other.is(
        400,
        &failure("Idempotency-Key k-1 was used for another request."),
    );
    let id = first.at("/data/communicationID");
    let communications = sandbox.state(Provider::SevenG).tables()["communications"].clone();
    let of_owner = communications.as_array().unwrap().iter();
    let of_owner = of_owner.filter(|record| record["personID"] == 458).count();
    assert_eq!(of_owner, 1, "one was created");

    // Business failures are HTTP 200 and are replayed too: mended data needs a new key.
    let refused = api.clone().with("Idempotency-Key", "k-2");
    let message = failure("Person 458 is already assigned to another Communication record");
    refused.post(PATH, body.clone()).await.is(200, &message);
    assert_eq!(
        api.clone()
            .with("Idempotency-Key", "k-3")
            .delete(&format!("/communication?CommunicationID={id}"))
            .await
            .at("/result"),
        true
    );
    let replayed = refused.post(PATH, body.clone()).await;
    assert_eq!(replayed.header("idempotent-replayed"), Some("true"));
    replayed.is(200, &message);

    sandbox.clock().advance(Duration::from_secs(24 * 3_600));
    let forgotten = refused.post(PATH, body).await;
    assert_eq!(
        (
            forgotten.header("idempotent-replayed"),
            forgotten.at("/result")
        ),
        (None, true.into())
    );
}

#[tokio::test]
async fn login_takes_no_key_and_refresh_does() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox
        .set_switch("seveng.idempotency", "enrolled")
        .unwrap();
    let api = seveng(&sandbox);
    let pair = api
        .post(
            "/User/Login",
            json!({ "username": "sandbox", "password": "sandbox" }),
        )
        .await;
    let access = pair.at("/accessToken");
    let api = api.with("Authorization", access.as_str().unwrap());
    let body = json!({ "refreshToken": pair.at("/refreshToken") });
    let refused = api.post("/User/RefreshToken", body.clone()).await;
    refused.is(
        400,
        &failure("Idempotency-Key is mandatory on this instance."),
    );
    let keyed = api.with("Idempotency-Key", "r-1");
    assert_eq!(keyed.post("/User/RefreshToken", body).await.status, 200);
}
