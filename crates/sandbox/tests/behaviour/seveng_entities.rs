//! 7G: business entities with all that is nested in them.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{
    fund::{each, fund, with},
    wire::Api,
};

async fn read(api: &Api, id: i64) -> Value {
    let list = api
        .get(&format!("/BizEntity?BizEntityID={id}"))
        .await
        .data();
    assert_eq!(list.as_array().unwrap().len(), 1);
    list[0].clone()
}

/// An individual with one account and one person.
fn investor() -> Value {
    json!({
        "bizEntityTypeID": 1,
        "bizEntityStatusID": 1,
        "accounts": [{ "productID": 12 }],
        "bizEntityParties": [{
            "isPrimaryContact": true,
            "person": { "externalPersonId": "PER-9", "firstName": "Ada", "lastName": "Nkosi", "crsfatcaParticipationID": 1 },
        }],
    })
}

#[tokio::test]
async fn an_entity_comes_with_everything_nested() {
    let (_sandbox, api) = fund().await;
    let entity = read(&api, 5120).await;
    assert_eq!(
        entity["accounts"][0],
        json!({
            "accountID": 9001, "externalAccountId": "ACC-2040-A", "accountNumber": "100009001", "productID": 12,
            "externalProductId": "PRD-12", "accountStatusID": 1, "balance": 40960,
            "notInTheSpec": { "kept": true, "weight": 1.1 },
        }),
        "40000 units at 1.024"
    );
    let parties = &entity["bizEntityParties"];
    assert_eq!(
        parties[0]["organisation"]["name"],
        "Lantern Trustees Pty Ltd"
    );
    assert_eq!(parties[0]["organisation"]["associatedPersons"], Value::Null);
    assert_eq!(
        (
            &parties[1]["externalPersonId"],
            &parties[1]["person"]["tfn"],
            &parties[1]["person"]["addresses"]
        ),
        (&json!("PER-880"), &json!("***123"), &Value::Null)
    );
    assert_eq!(each(&entity["addresses"], "addressID"), [3312]);
    assert_eq!(each(&entity["communications"], "communicationID"), [48210]);
    assert_eq!(each(&entity["paymentDetails"], "paymentDetailID"), [5501]);
}

#[tokio::test]
async fn what_was_read_goes_back_whole_and_loses_nothing() {
    let (_sandbox, api) = fund().await;
    let before = read(&api, 5120).await;
    let updated = api.put("/BizEntity", before.clone()).await;
    assert_eq!(updated.message(), "BizEntity updated successfully");
    let times =
        json!({ "updatedDate": "2025-08-01T00:00:00Z", "updatedDateFull": "2025-08-01T00:00:00Z" });
    assert_eq!(updated.data(), with(before, times));
}

#[tokio::test]
async fn an_investor_is_created_in_one_request() {
    let (_sandbox, api) = fund().await;
    let body = with(
        investor(),
        json!({
            "externalBizEntityId": "INV-9",
            "addresses": [{ "addressTypeID": 8, "suburb": "Carlton" }],
            "communications": [{ "communicationTypeID": 1, "name": "ada@mail.example" }],
            "paymentDetails": [{ "paymentTypeID": 1, "currencyID": 1, "accountNumber": "1" }],
            "adviser": { "code": 7 },
        }),
    );
    let created = api.post("/BizEntity", body.clone()).await.data();
    assert_eq!(created["name"], "Ada Nkosi", "after its first party");
    assert_eq!(created["accounts"][0]["accountNumber"], "100009003");
    assert_eq!(created["accounts"][0]["balance"], 0);
    assert_eq!(created["adviser"], json!({ "code": 7 }));
    assert_eq!(
        (&created["createdDate"], &created["updatedDateFull"]),
        (
            &json!("2025-08-01T00:00:00Z"),
            &json!("2025-08-01T00:00:00Z")
        )
    );
    for array in ["addresses", "communications", "paymentDetails"] {
        assert_eq!(
            created[array][0]["bizEntityID"], created["bizEntityID"],
            "{array}"
        );
    }
    let person = created["bizEntityParties"][0]["personID"].clone();
    let owner = created["bizEntityID"].as_i64().unwrap();
    assert_eq!(read(&api, owner).await, created);

    let second = with(
        body,
        json!({ "externalBizEntityId": null, "communications": [] }),
    );
    let second = api.post("/BizEntity", second).await.data();
    assert_eq!(
        second["bizEntityParties"][0]["personID"], person,
        "the external id is known: reused"
    );
}

#[tokio::test]
async fn a_refused_entity_leaves_no_part_of_it() {
    let (sandbox, api) = fund().await;
    let before = sandbox.state(provider_sandbox::Provider::SevenG).tables();
    let account = |product: Value| with(json!({ "accountStatusID": 1 }), product);
    for (changes, message) in [
        (
            json!({ "bizEntityID": 7 }),
            "bizEntityID must be null or 0 on create.",
        ),
        (
            json!({ "accounts": [] }),
            "accounts must have at least 1 elements.",
        ),
        (
            json!({ "bizEntityParties": [] }),
            "bizEntityParties must have at least 1 elements.",
        ),
        (
            json!({ "bizEntityTypeID": 9 }),
            "bizEntityTypeID 9 is not in the lookup bizEntityTypeID.",
        ),
        (
            json!({ "accounts": [account(json!({ "productID": 12 })), account(json!({ "externalProductId": "PRD-13" }))] }),
            "All accounts of a business entity must be in the same product.",
        ),
        (
            json!({ "accounts": [{}] }),
            "Either the native id or externalProductId is needed.",
        ),
        (
            json!({ "accounts": [{ "productID": 12, "externalAccountId": "ACC-790" }] }),
            "externalAccountId \"ACC-790\" is in use.",
        ),
        (
            json!({ "bizEntityParties": [{}] }),
            "Each of bizEntityParties names exactly one person or organisation.",
        ),
        (
            json!({ "bizEntityParties": [{ "personID": 881, "organisationID": 770 }] }),
            "Each of bizEntityParties names exactly one person or organisation.",
        ),
        (
            json!({ "bizEntityParties": [{ "externalPersonId": "PER-9" }] }),
            "No record was found for externalPersonId PER-9.",
        ),
        (
            json!({ "bizEntityParties": [{ "personID": 456, "person": { "externalPersonId": "PER-880", "lastName": "O", "crsfatcaParticipationID": 1 } }] }),
            "person and the ids beside it name different records.",
        ),
        (
            json!({ "taxationCountryCode": "NZ" }),
            "tin or noTINReason is needed for a taxationCountryCode other than AU.",
        ),
        (
            json!({ "communications": [{ "communicationTypeID": 1, "name": "nobody" }] }),
            "name \"nobody\" is not an e-mail address (communicationTypeID 1).",
        ),
    ] {
        api.post("/BizEntity", with(investor(), changes))
            .await
            .refused(message);
    }
    let after = sandbox.state(provider_sandbox::Provider::SevenG).tables();
    assert_eq!(after, before, "not even the nested person");
}

#[tokio::test]
async fn a_put_updates_inserts_and_removes_children() {
    let (_sandbox, api) = fund().await;
    let entity = read(&api, 5120).await;
    let account = with(
        entity["accounts"][0].clone(),
        json!({ "accountStatusID": 2 }),
    );
    let party = entity["bizEntityParties"][1].clone();
    let body = json!({
        "externalBizEntityId": "INV-2040", "bizEntityTypeID": 3, "bizEntityStatusID": 1,
        "accounts": [account, { "externalProductId": "PRD-12" }],
        "bizEntityParties": [with(party, json!({ "isTrustee": true }))],
    });
    let after = api.put("/BizEntity", body).await.data();
    assert_eq!(each(&after["accounts"], "accountID"), [9001, 9003]);
    assert_eq!(after["accounts"][0]["accountStatusID"], 2);
    assert_eq!(each(&after["bizEntityParties"], "bizEntityPartyID"), [7702]);
    assert_eq!(after["bizEntityParties"][0]["isTrustee"], true);
    for array in ["addresses", "communications", "paymentDetails"] {
        assert_eq!(after[array], json!([]), "{array} was left out");
    }
    assert_eq!(
        (
            &after["name"],
            &after["taxationCountryCode"],
            &after["createdDate"]
        ),
        (
            &json!("Mira Okafor"),
            &Value::Null,
            &json!("2024-02-12T01:14:09Z")
        )
    );
    assert_eq!(after.get("notInTheSpec"), None);
    api.get("/paymentdetail?PaymentDetailID=5501")
        .await
        .refused("No record was found for PaymentDetailID 5501.");
    assert_eq!(
        api.get("/organisation?OrganisationID=770")
            .await
            .at("/result"),
        true,
        "the organisation is a record of its own"
    );
}

#[tokio::test]
async fn accounts_and_parties_never_become_empty_and_used_accounts_stay() {
    let (_sandbox, api) = fund().await;
    let entity = read(&api, 5120).await;
    for (changes, message) in [
        (
            json!({ "accounts": [] }),
            "accounts must have at least 1 elements.",
        ),
        (
            json!({ "bizEntityParties": [] }),
            "bizEntityParties must have at least 1 elements.",
        ),
        (
            json!({ "accounts": [{ "productID": 12 }] }),
            "Account 9001 has transactions and cannot be deleted.",
        ),
        (
            json!({ "accounts": [{ "accountID": 9001, "productID": 13 }] }),
            "Account 9001 has transactions and cannot go to another product.",
        ),
        (
            json!({ "accounts": [{ "accountID": 9002, "productID": 12 }] }),
            "accountID 9002 is no account of Business entity 5120, or is listed twice.",
        ),
        (
            json!({ "bizEntityTypeID": 2 }),
            "bizEntityTypeID is 3 and cannot be changed.",
        ),
        (
            json!({ "externalBizEntityId": "INV-2042" }),
            "externalBizEntityId \"INV-2042\" is in use.",
        ),
        (
            json!({ "bizEntityID": 1 }),
            "No record was found for bizEntityID 1.",
        ),
    ] {
        api.put("/BizEntity", with(entity.clone(), changes))
            .await
            .refused(message);
    }
    assert_eq!(read(&api, 5120).await, entity);
}

#[tokio::test]
async fn an_unused_entity_goes_with_all_that_is_nested() {
    let (_sandbox, api) = fund().await;
    api.delete("/BizEntity?BizEntityID=5120")
        .await
        .refused("Account 9001 has transactions and cannot be deleted.");
    let body = with(
        investor(),
        json!({
            "externalBizEntityId": "INV-9",
            "addresses": [{ "addressTypeID": 8, "externalAddressId": "ADR-9" }],
            "paymentDetails": [{ "paymentTypeID": 1, "currencyID": 1, "accountNumber": "1", "externalPaymentDetailId": "PAY-9" }],
        }),
    );
    let created = api.post("/BizEntity", body).await.data();
    let id = created["bizEntityID"].clone();
    let relation =
        json!({ "bizEntityID": id, "parentBizEntityID": 4010, "activeFrom": "2025-07-01" });
    assert_eq!(
        api.post("/BizEntity/Parent", relation).await.at("/result"),
        true
    );
    let deleted = api.delete("/BizEntity?ExternalBizEntityId=INV-9").await;
    assert_eq!(deleted.message(), "BizEntity deleted successfully");
    for (path, message) in [
        (
            format!("/BizEntity?BizEntityID={id}"),
            format!("No record was found for BizEntityID {id}."),
        ),
        (
            "/address?ExternalAddressId=ADR-9".into(),
            "No record was found for ExternalAddressId ADR-9.".into(),
        ),
        (
            "/paymentdetail?ExternalPaymentDetailId=PAY-9".into(),
            "No record was found for ExternalPaymentDetailId PAY-9.".into(),
        ),
    ] {
        api.get(&path).await.refused(&message);
    }
    assert_eq!(
        api.get("/person?ExternalPersonId=PER-9")
            .await
            .at("/result"),
        true
    );
    let adviser = api.delete("/BizEntity?BizEntityID=4010").await;
    assert_eq!(
        adviser.at("/result"),
        true,
        "its relations go on either end"
    );
}

#[tokio::test]
async fn change_times_tell_the_entity_from_what_is_nested() {
    let (sandbox, api) = fund().await;
    let times = |entity: &Value| {
        (
            entity["updatedDate"].clone(),
            entity["updatedDateFull"].clone(),
        )
    };
    let before = times(&read(&api, 5120).await);
    let mut hour = 0;
    for (method, path, body) in [
        (
            "POST",
            "/address",
            json!({ "addressTypeID": 6, "bizEntityID": 5120 }),
        ),
        (
            "PUT",
            "/communication",
            json!({ "communicationID": 48210, "communicationTypeID": 1, "name": "new@lantern.example", "bizEntityID": 5120 }),
        ),
        (
            "PUT",
            "/person",
            json!({ "personID": 881, "firstName": "M", "lastName": "O", "crsfatcaParticipationID": 1 }),
        ),
        ("DELETE", "/paymentdetail?PaymentDetailID=5501", Value::Null),
    ] {
        sandbox.clock().advance(Duration::from_secs(3_600));
        hour += 1;
        let reply = match method {
            "DELETE" => api.delete(path).await,
            method => api.json(method, path, &body.to_string()).await,
        };
        assert_eq!(reply.at("/result"), true, "{path}");
        let now = json!(format!("2025-08-01T{hour:02}:00:00Z"));
        assert_eq!(
            times(&read(&api, 5120).await),
            (before.0.clone(), now),
            "{path}"
        );
    }
    let since = |name: &str, time: &str| format!("/BizEntity?{name}={time}");
    let ids = |list: Value| each(&list, "bizEntityID");
    let own = api.get(&since("UpdatedDate", "2025-08-01T00:00:00Z")).await;
    assert_eq!(ids(own.data()), Vec::<Value>::new());
    let full = api
        .get(&since("UpdatedDateFull", "2025-08-01T04:00:00Z"))
        .await;
    assert_eq!(ids(full.data()), [5120]);
    let between = "/BizEntity?UpdatedDateFull.lessThan=2025-08-01T00:00:00Z&UpdatedDateFull.GreaterThan=2025-07-01T00:00:00Z";
    assert_eq!(ids(api.get(between).await.data()), [4010, 5122]);
}

#[tokio::test]
async fn parent_relations_are_dated_and_never_circular() {
    let (_sandbox, api) = fund().await;
    let relation = |child: i64, parent: i64| json!({ "bizEntityID": child, "parentBizEntityID": parent, "activeFrom": "2025-07-01" });
    let path = "/BizEntity/Parent";
    let created = api.post(path, json!({ "bizEntityID": 4010, "parentExternalBizEntityId": "ENT-790", "externalDealerGroupBizEntityId": "INV-2042", "activeFrom": "2025-07-01" })).await;
    assert_eq!(
        created.data(),
        json!({
            "bizEntityID": 4010, "externalBizEntityId": "ADV-4010", "parentBizEntityID": 790, "parentExternalBizEntityId": "ENT-790",
            "dealerGroupBizEntityID": 5122, "externalDealerGroupBizEntityId": "INV-2042", "activeFrom": "2025-07-01", "activeTo": null,
        })
    );
    for (body, message) in [
        (
            relation(5120, 4010),
            "The parent relation 5120/4010 exists already.",
        ),
        (
            relation(790, 5120),
            "Business entity 790 would be above itself: parent relations must not be circular.",
        ),
        (
            relation(790, 790),
            "Business entity 790 would be above itself: parent relations must not be circular.",
        ),
        (
            json!({ "bizEntityID": 790, "activeFrom": "2025-07-01" }),
            "Either the native id or parentExternalBizEntityId is needed.",
        ),
        (
            with(relation(789, 4010), json!({ "activeTo": "2025-06-30" })),
            "activeTo 2025-06-30 must not be before activeFrom 2025-07-01.",
        ),
        (
            relation(789, 1),
            "No record was found for parentBizEntityID 1.",
        ),
    ] {
        api.post(path, body).await.refused(message);
    }
    let ended = with(relation(5120, 4010), json!({ "activeTo": "2026-06-30" }));
    let ended = api.put(path, ended).await;
    assert_eq!(ended.message(), "BizEntityParent updated successfully");
    assert_eq!(ended.data()["activeTo"], "2026-06-30");
    let deleted = api
        .delete("/BizEntity/Parent?BizEntityID=5120&ExternalParentBizEntityId=ADV-4010")
        .await;
    assert_eq!(deleted.message(), "BizEntityParent deleted successfully");
    api.put(path, relation(5120, 4010))
        .await
        .refused("No record was found: business entity 4010 is no parent of 5120.");
    assert_eq!(
        api.post(path, relation(790, 5120)).await.at("/result"),
        true,
        "no circle any more"
    );
}
