//! 7G: persons and organisations.

use serde_json::{Value, json};

use crate::fund::{each, fund, with, without};

#[tokio::test]
async fn a_person_is_an_array_of_one_with_a_masked_tax_number() {
    let (_sandbox, api) = fund().await;
    let reply = api.get("/person?PersonID=881").await;
    assert_eq!(reply.at("/recordCount"), 1);
    let person = reply.data()[0].clone();
    assert_eq!(
        (
            &person["lastName"],
            &person["tfn"],
            &person["notInTheSpec"]["kept"]
        ),
        (&json!("Okafor"), &json!("***123"), &json!(true))
    );
    assert_eq!(each(&person["addresses"], "addressID"), [3310]);
    assert_eq!(each(&person["communications"], "communicationID"), [48212]);
    assert_eq!(person["addresses"][0]["externalPersonId"], "PER-880");
    let by_external = api.get("/Person?externalpersonid=PER-880").await;
    assert_eq!(by_external.data(), reply.data());
}

#[tokio::test]
async fn a_person_is_created_with_what_it_owns() {
    let (_sandbox, api) = fund().await;
    let body = json!({
        "externalPersonId": "PER-900", "firstName": "Ada", "lastName": "Nkosi",
        "crsfatcaParticipationID": 1, "tfn": "123456789", "passport": { "number": "X1" },
        "addresses": [{ "addressTypeID": 6, "addressLine": "1 Elm Row", "suburb": "Fitzroy" }],
        "communications": [{ "communicationTypeID": 1, "name": "ada@mail.example" }],
    });
    let created = api.post("/person", body.clone()).await.data();
    let id = created["personID"].clone();
    assert_eq!(created["tfn"], "***789");
    assert_eq!(
        created["passport"],
        json!({ "number": "X1" }),
        "unknown members are kept"
    );
    assert_eq!(
        created["middleName"],
        Value::Null,
        "every documented member is there"
    );
    assert_eq!(created["addresses"][0]["personID"], id);
    assert_eq!(
        api.get(&format!("/person?PersonID={id}")).await.data()[0],
        created
    );
    let again = api.post("/person", body.clone()).await;
    again.refused("externalPersonId \"PER-900\" is in use.");

    for (changes, message) in [
        (
            json!({ "personID": 5 }),
            "personID must be null or 0 on create.",
        ),
        (json!({ "firstName": null }), "firstName is required."),
        (json!({ "abn": "123" }), "abn must have 11 digits."),
        (
            json!({ "taxationCountryCode": "NZ" }),
            "tin or noTINReason is needed for a taxationCountryCode other than AU.",
        ),
        (
            json!({ "addresses": [{ "addressTypeID": 6, "bizEntityID": 5120 }] }),
            "addresses of Person 883 name another owner.",
        ),
        (
            json!({ "addresses": [{ "addressTypeID": 1 }] }),
            "addressTypeID 1 is not in the lookup addressTypeID.",
        ),
    ] {
        let body = with(
            with(body.clone(), json!({ "externalPersonId": null })),
            changes,
        );
        let refused = api.post("/person", body).await;
        assert_eq!(
            refused.at("/message"),
            message.replace("883", &format!("{}", id.as_i64().unwrap() + 1))
        );
    }
}

#[tokio::test]
async fn a_put_replaces_a_person_and_its_arrays() {
    let (_sandbox, api) = fund().await;
    let read = api.get("/person?PersonID=881").await.data()[0].clone();
    let masked = api.put("/person", read.clone()).await;
    masked.refused("tfn is masked; send the whole tax file number, or null to clear it.");

    let whole = with(
        read,
        json!({ "tfn": "000000123", "externalPersonId": "PER-1" }),
    );
    let updated = api.put("/person", whole.clone()).await;
    assert_eq!(updated.message(), "Person updated successfully");
    let expected = with(whole.clone(), json!({ "tfn": "***123" }));
    let copies = |mut person: Value| {
        person["addresses"][0]["externalPersonId"] = json!("PER-1");
        person["communications"][0]["externalPersonId"] = json!("PER-1");
        person
    };
    assert_eq!(
        updated.data(),
        copies(expected),
        "the id changed, and its copies follow"
    );
    assert_eq!(
        api.get("/address?AddressID=3310").await.data()["externalPersonId"],
        "PER-1"
    );

    let bare = json!({ "personID": 881, "firstName": "Mira", "lastName": "Okafor", "crsfatcaParticipationID": 1 });
    let left = api.put("/person", bare).await.data();
    for name in ["externalPersonId", "tfn", "dateOfBirth", "middleName"] {
        assert_eq!(left[name], Value::Null, "{name} was left out");
    }
    assert_eq!(
        (&left["addresses"], &left["communications"]),
        (&json!([]), &json!([]))
    );
    assert_eq!(left.get("notInTheSpec"), None);
    api.get("/address?AddressID=3310")
        .await
        .refused("No record was found for AddressID 3310.");
}

#[tokio::test]
async fn a_child_keeps_its_id_and_one_without_is_new() {
    let (_sandbox, api) = fund().await;
    let read = api.get("/person?PersonID=881").await.data()[0].clone();
    let address = read["addresses"][0].clone();
    let moved = with(address.clone(), json!({ "addressLine": "5 Wattle Row" }));
    let new =
        json!({ "addressTypeID": 8, "addressLine": "PO Box 1", "externalAddressId": "ADR-9" });
    let body = with(
        read.clone(),
        json!({ "tfn": null, "addresses": [new, moved], "communications": null }),
    );
    let after = api.put("/person", body).await.data();
    assert_eq!(
        each(&after["addresses"], "addressLine"),
        ["5 Wattle Row", "PO Box 1"]
    );
    assert_eq!(after["addresses"][0]["addressID"], 3310);
    assert_eq!(after["communications"], json!([]));

    // An external id is as good as the native one.
    let by_external =
        json!({ "addressTypeID": 8, "addressLine": "PO Box 2", "externalAddressId": "ADR-9" });
    let body = with(
        read.clone(),
        json!({ "tfn": null, "addresses": [by_external] }),
    );
    let after = api.put("/person", body.clone()).await;
    after.refused("communicationID 48212 is no communication of Person 881, or is listed twice.");
    let body = with(body, json!({ "communications": [] }));
    let left = api.put("/person", body).await.data();
    assert_eq!(left["addresses"][0]["addressID"], 3313, "the same row");
    assert_eq!(each(&left["addresses"], "addressLine"), ["PO Box 2"]);

    let stranger = with(address.clone(), json!({ "addressID": 3312 }));
    let body = with(
        read,
        json!({ "tfn": null, "addresses": [stranger], "communications": [] }),
    );
    let refused = api.put("/person", body).await;
    refused.refused("addressID 3312 is no address of Person 881, or is listed twice.");
    let person = api.get("/person?PersonID=881").await.data();
    assert_eq!(
        each(&person[0]["addresses"], "addressLine"),
        ["PO Box 2"],
        "nothing changed"
    );
}

#[tokio::test]
async fn a_linked_person_cannot_be_deleted() {
    let (_sandbox, api) = fund().await;
    api.delete("/person?PersonID=881")
        .await
        .refused("Person 881 is a party of a business entity and cannot be deleted.");
    let organisation =
        json!({ "crsfatcaParticipationID": 1, "associatedPersons": [{ "personID": 458 }] });
    assert_eq!(
        api.post("/organisation", organisation).await.at("/result"),
        true
    );
    api.delete("/person?PersonID=458")
        .await
        .refused("Person 458 is associated with an organisation and cannot be deleted.");
    let deleted = api.delete("/person?ExternalPersonId=PER-457").await;
    deleted.is(
        200,
        &json!({ "result": true, "message": "Person deleted successfully", "recordCount": 0, "data": null }),
    );
    api.get("/communication?CommunicationID=12346")
        .await
        .refused("No record was found for CommunicationID 12346.");
}

#[tokio::test]
async fn an_organisation_shows_its_associated_persons_by_id() {
    let (_sandbox, api) = fund().await;
    let read = api.get("/organisation?OrganisationID=770").await.data();
    assert_eq!(
        read["associatedPersons"],
        json!([{ "personID": 881, "externalPersonId": "PER-880", "person": null }])
    );
    let updated = api.put("/organisation", read.clone()).await;
    assert_eq!(updated.message(), "Organisation updated successfully");
    assert_eq!(updated.data(), read, "GET and PUT lose nothing");

    let bare = json!({ "externalOrganisationId": "ORG-77", "crsfatcaParticipationID": 2 });
    let left = api.put("/organisation", bare).await.data();
    assert_eq!(
        (
            &left["organisationID"],
            &left["externalOrganisationId"],
            &left["name"]
        ),
        (&json!(770), &json!("ORG-77"), &Value::Null)
    );
    assert_eq!(left["associatedPersons"], json!([]));
}

#[tokio::test]
async fn associated_persons_are_created_with_an_organisation_and_must_exist_later() {
    let (_sandbox, api) = fund().await;
    let ada = json!({ "person": { "externalPersonId": "PER-9", "firstName": "Ada", "lastName": "Nkosi", "crsfatcaParticipationID": 1 }, "role": "Director" });
    let twice = json!({ "externalOrganisationId": "ORG-9", "crsfatcaParticipationID": 1, "associatedPersons": [ada, ada] });
    let created = api.post("/organisation", twice).await.data();
    let persons = each(&created["associatedPersons"], "personID");
    assert_eq!(persons[0], persons[1], "the same external id is one person");
    assert_eq!(created["associatedPersons"][0]["role"], "Director");

    let unknown =
        json!({ "person": { "firstName": "Bo", "lastName": "Li", "crsfatcaParticipationID": 1 } });
    let body = with(created.clone(), json!({ "associatedPersons": [unknown] }));
    let refused = api.put("/organisation", body).await;
    refused.refused("associatedPersons of an update must name persons that exist.");
    for (changes, message) in [
        (
            json!({ "externalOrganisationId": "ORG-10" }),
            "externalOrganisationId is \"ORG-9\" and cannot be changed.",
        ),
        (json!({ "acn": "12" }), "acn must have 9 digits."),
        (
            json!({ "associatedPersons": [{ "personID": 999 }] }),
            "No record was found for personID 999.",
        ),
        (
            json!({ "associatedPersons": [{ "personID": 881, "externalPersonId": "PER-9" }] }),
            "personID and externalPersonId name different records.",
        ),
    ] {
        api.put("/organisation", with(created.clone(), changes))
            .await
            .refused(message);
    }
    let id = &created["organisationID"];
    let deleted = api
        .delete(&format!("/organisation?OrganisationID={id}"))
        .await;
    assert_eq!(deleted.message(), "Organisation deleted successfully");
    let person = api.get(&format!("/person?PersonID={}", persons[0])).await;
    assert_eq!(person.data()[0]["lastName"], "Nkosi", "the person stays");
    api.delete("/organisation?OrganisationID=770")
        .await
        .refused("Organisation 770 is a party of a business entity and cannot be deleted.");
}

#[tokio::test]
async fn members_match_in_any_case_below_the_top_too() {
    let (_sandbox, api) = fund().await;
    let body = json!({ "FirstName": "Ada", "LASTNAME": "Nkosi", "CRSFATCAParticipationID": 1, "Addresses": [{ "AddressTypeID": 6, "Suburb": "Fitzroy" }] });
    let created = api.post("/PERSON", body).await.data();
    assert_eq!(
        (&created["firstName"], &created["addresses"][0]["suburb"]),
        (&json!("Ada"), &json!("Fitzroy"))
    );
    assert_eq!(without(created, &["addresses"]).get("Addresses"), None);
}
