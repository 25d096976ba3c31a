//! Contact values as they go over the wire.

use serde_json::{Value, json};
use seveng_client::{
    BizEntityId, Communication, CommunicationId, CommunicationOwner, CommunicationTypeId,
    ExternalBizEntityId, ExternalCommunicationId, ExternalOrganisationId, ExternalPersonId,
    OrganisationId, PersonId,
};

use crate::support::wire::{Arrived, Server, reply};
use crate::support::{TOKEN, builder, client};

/// A record with every documented member, and two that nobody documented.
const RECORD: &str = r#"{"communicationID":12345,"externalCommunicationId":"COM-12345","communicationTypeID":1,"name":"john.smith@example.com","bizEntityID":789,"externalBizEntityId":null,"personID":null,"externalPersonId":null,"organisationID":null,"externalOrganisationId":null,"verifiedOn":null,"score":{"weight":1.10}}"#;

fn envelope(data: &str) -> String {
    format!(r#"{{"result":true,"message":null,"recordCount":1,"data":{data}}}"#)
}

/// The headers of a request that writes: those every request has, a content type
/// if it has a body, and a key of its own.
#[track_caller]
fn assert_write(request: &Arrived, line: &str, body: &str) {
    assert_eq!(request.line, line);
    let key = request.header("idempotency-key").unwrap();
    let mut headers = vec![
        "accept: application/json".to_owned(),
        format!("authorization: {TOKEN}"),
        format!("idempotency-key: {key}"),
        "version: 2.0".to_owned(),
    ];
    if !body.is_empty() {
        headers.insert(2, "content-type: application/json".to_owned());
    }
    assert_eq!(request.headers, headers);
    assert!((16..=255).contains(&key.len()), "{key}");
    assert_eq!(request.body, body);
}

async fn record() -> Communication {
    let server = Server::replying(envelope(RECORD)).await;
    let call = client(&server.url())
        .communications()
        .get(CommunicationId(12345));
    call.send().await.unwrap()
}

#[tokio::test]
async fn a_read_names_the_record_in_the_query() {
    let server = Server::replying(envelope(RECORD)).await;
    let seveng = client(&server.url());
    seveng
        .communications()
        .get(CommunicationId(12345))
        .send()
        .await
        .unwrap();
    let expected = Arrived {
        line: "GET /communication?CommunicationID=12345".to_owned(),
        headers: vec![
            "accept: application/json".to_owned(),
            format!("authorization: {TOKEN}"),
            "version: 2.0".to_owned(),
        ],
        body: String::new(),
    };
    assert_eq!(server.request(), expected);
}

#[tokio::test]
async fn the_scheme_of_the_token_is_a_choice() {
    let server = Server::replying(envelope(RECORD)).await;
    let seveng = builder()
        .bearer_scheme()
        .base_url(server.url())
        .build()
        .unwrap();
    seveng
        .communications()
        .get(CommunicationId(12345))
        .send()
        .await
        .unwrap();
    assert_eq!(
        server.request().header("authorization"),
        Some("Bearer test-token")
    );
}

#[tokio::test]
async fn an_external_id_stays_one_value_whatever_it_holds() {
    for (id, line) in [
        (
            "COM-12345",
            "GET /communication?ExternalCommunicationId=COM-12345",
        ),
        (
            "a&b=c",
            "GET /communication?ExternalCommunicationId=a%26b%3Dc",
        ),
        (
            "../person",
            "GET /communication?ExternalCommunicationId=..%2Fperson",
        ),
        (
            "a#b+c d",
            "GET /communication?ExternalCommunicationId=a%23b%2Bc%20d",
        ),
    ] {
        let server = Server::replying(envelope(RECORD)).await;
        client(&server.url())
            .communications()
            .get(ExternalCommunicationId::new(id))
            .send()
            .await
            .unwrap();
        assert_eq!(server.request().line, line);
    }
}

#[tokio::test]
async fn what_was_read_goes_back_to_the_last_digit() {
    let record = record().await;
    assert_eq!(
        record.owner(),
        Some(CommunicationOwner::BizEntity(BizEntityId(789)))
    );

    let server = Server::replying(envelope(RECORD)).await;
    client(&server.url())
        .communications()
        .replace(record.into_replace())
        .send()
        .await
        .unwrap();
    let request = server.request();
    assert_eq!(
        request.json(),
        serde_json::from_str::<Value>(RECORD).unwrap()
    );
    assert!(request.body.contains(r#""score":{"weight":1.10}"#));
    assert_write(&request, "PUT /communication", &request.body);
}

#[tokio::test]
async fn a_change_leaves_everything_else_as_it_was() {
    let changed = record()
        .await
        .into_replace()
        .name("john.smith.updated@example.com")
        .communication_type_id(CommunicationTypeId(2));
    let server = Server::replying(envelope(RECORD)).await;
    client(&server.url())
        .communications()
        .replace(changed)
        .send()
        .await
        .unwrap();

    let mut expected: Value = serde_json::from_str(RECORD).unwrap();
    expected["name"] = json!("john.smith.updated@example.com");
    expected["communicationTypeID"] = json!(2);
    assert_eq!(server.request().json(), expected);
}

/// 7G nulls what a PUT leaves out, so what is documented is always sent, even if
/// the read did not bring it.
#[tokio::test]
async fn what_was_not_read_goes_out_as_null() {
    let server = Server::start([
        reply(200, envelope(r#"{"communicationID":12345,"name":"x"}"#)),
        reply(200, envelope(RECORD)),
    ])
    .await;
    let communications = client(&server.url()).communications();
    let record = communications
        .get(CommunicationId(12345))
        .send()
        .await
        .unwrap();
    communications
        .replace(record.into_replace())
        .send()
        .await
        .unwrap();
    let expected = json!({
        "communicationID": 12345,
        "externalCommunicationId": null,
        "communicationTypeID": null,
        "name": "x",
        "bizEntityID": null,
        "externalBizEntityId": null,
        "personID": null,
        "externalPersonId": null,
        "organisationID": null,
        "externalOrganisationId": null,
    });
    assert_eq!(server.requests()[1].json(), expected);
}

fn owners() -> [(CommunicationOwner, &'static str, Value); 6] {
    use CommunicationOwner as Owner;

    let external = |id| json!(id);
    [
        (
            Owner::BizEntity(BizEntityId(790)),
            "bizEntityID",
            json!(790),
        ),
        (
            Owner::ExternalBizEntity(ExternalBizEntityId::new("ENT-790")),
            "externalBizEntityId",
            external("ENT-790"),
        ),
        (Owner::Person(PersonId(456)), "personID", json!(456)),
        (
            Owner::ExternalPerson(ExternalPersonId::new("PER-457")),
            "externalPersonId",
            external("PER-457"),
        ),
        (
            Owner::Organisation(OrganisationId(321)),
            "organisationID",
            json!(321),
        ),
        (
            Owner::ExternalOrganisation(ExternalOrganisationId::new("ORG-321")),
            "externalOrganisationId",
            external("ORG-321"),
        ),
    ]
}

#[tokio::test]
async fn a_transfer_names_one_owner_and_nulls_the_five_others() {
    for (owner, member, id) in owners() {
        let server = Server::replying(envelope(RECORD)).await;
        let transfer = record().await.into_replace().owner(owner);
        client(&server.url())
            .communications()
            .replace(transfer)
            .send()
            .await
            .unwrap();

        let mut expected: Value = serde_json::from_str(RECORD).unwrap();
        expected["bizEntityID"] = Value::Null;
        expected[member] = id;
        assert_eq!(server.request().json(), expected);
    }
}

#[tokio::test]
async fn the_last_owner_that_was_named_is_the_owner() {
    let server = Server::replying(envelope(RECORD)).await;
    let transfer = record()
        .await
        .into_replace()
        .owner(CommunicationOwner::Person(PersonId(1)))
        .owner(CommunicationOwner::Organisation(OrganisationId(2)));
    client(&server.url())
        .communications()
        .replace(transfer)
        .send()
        .await
        .unwrap();
    let body = server.request().json();
    assert_eq!(body["personID"], Value::Null);
    assert_eq!(body["organisationID"], json!(2));
}

#[tokio::test]
async fn a_reply_names_the_owner_that_it_has() {
    for (owner, member, id) in owners() {
        let mut data: Value = serde_json::from_str(RECORD).unwrap();
        data["bizEntityID"] = Value::Null;
        data[member] = id;
        let server = Server::replying(envelope(&data.to_string())).await;
        let call = client(&server.url())
            .communications()
            .get(CommunicationId(12345));
        assert_eq!(call.send().await.unwrap().owner(), Some(owner));
    }
}

#[tokio::test]
async fn a_new_record_has_one_owner_too() {
    let server = Server::replying(envelope(RECORD)).await;
    client(&server.url())
        .communications()
        .create(
            CommunicationTypeId(1),
            "accounts@lantern.example",
            CommunicationOwner::BizEntity(BizEntityId(5120)),
        )
        .external_communication_id(&ExternalCommunicationId::new("COM-48210"))
        .send()
        .await
        .unwrap();
    let body = r#"{"communicationTypeID":1,"name":"accounts@lantern.example","bizEntityID":5120,"externalBizEntityId":null,"personID":null,"externalPersonId":null,"organisationID":null,"externalOrganisationId":null,"externalCommunicationId":"COM-48210"}"#;
    assert_write(&server.request(), "POST /communication", body);
}

#[tokio::test]
async fn a_delete_has_no_body_and_brings_none() {
    let server = Server::replying(
        r#"{"result":true,"message":"Communication deleted successfully","recordCount":0,"data":null}"#,
    )
    .await;
    client(&server.url())
        .communications()
        .delete(CommunicationId(12345))
        .send()
        .await
        .unwrap();
    let line = "DELETE /communication?CommunicationID=12345";
    assert_write(&server.request(), line, "");
}

#[tokio::test]
async fn a_key_is_made_for_each_write_and_kept_over_its_retries() {
    let server = Server::start([reply(503, ""), reply(200, envelope(RECORD))]).await;
    let seveng = client(&server.url());
    let replace = || async {
        let call = seveng
            .communications()
            .replace(record().await.into_replace());
        call.send().await.unwrap();
    };
    replace().await;
    replace().await;

    let requests = server.requests();
    let keys: Vec<_> = requests
        .iter()
        .map(|request| request.header("idempotency-key").unwrap())
        .collect();
    assert_eq!(keys.len(), 3);
    assert_eq!(keys[0], keys[1], "a retry is the same write");
    assert_ne!(keys[1], keys[2], "another call is another write");
    assert_eq!(requests[0], requests[1]);
}

#[tokio::test]
async fn a_key_of_ones_own_is_sent_as_it_is() {
    let server = Server::replying(envelope(RECORD)).await;
    client(&server.url())
        .communications()
        .replace(record().await.into_replace())
        .with_idempotency_key("order-77")
        .send()
        .await
        .unwrap();
    assert_eq!(server.request().header("idempotency-key"), Some("order-77"));
}
