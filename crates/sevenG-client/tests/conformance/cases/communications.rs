//! What is documented of `Communications`.
//! Written by `cargo xtask codegen`.

use conformance::{Case, with};
use seveng_client::{
    BizEntityId, Client, Communication, CommunicationId, CommunicationOwner, CommunicationTypeId,
    ExternalCommunicationId, PersonId,
};

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 4] = [
    Case::new("getCommunication", |client: Client, _| read(client.communications()
            .get(CommunicationId(48210)).send()))
        .request("GET /communication", &["authorization", "version: 2.0"])
        .query(&[("CommunicationID", "48210")])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"communicationID":48210,
"externalCommunicationId":"COM-48210","communicationTypeID":1,"name":"accounts@lantern.example",
"bizEntityID":5120,"externalBizEntityId":null,"personID":null,"externalPersonId":null,
"organisationID":null,"externalOrganisationId":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/communicationID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createCommunication", |client: Client, _| read(client.communications()
            .create(CommunicationTypeId(1), "accounts@lantern.example", CommunicationOwner::BizEntity(BizEntityId(5120)))
            .external_communication_id(&ExternalCommunicationId::new("COM-48210")).send()))
        .request("POST /communication", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"externalCommunicationId":"COM-48210","communicationTypeID":1,"name":"accounts@lantern.example",
"bizEntityID":5120}"#)
        .nulled(&[
            "bizEntityID", "externalBizEntityId", "personID", "externalPersonId", "organisationID",
            "externalOrganisationId",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"communicationID":48210,
"externalCommunicationId":"COM-48210","communicationTypeID":1,"name":"accounts@lantern.example",
"bizEntityID":5120,"externalBizEntityId":null,"personID":null,"externalPersonId":null,
"organisationID":null,"externalOrganisationId":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/communicationID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("updateCommunication", |client: Client, record| with(record, move |record: Communication| {
        let record = record.into_replace().owner(CommunicationOwner::Person(PersonId(881)))
            .communication_type_id(CommunicationTypeId(1)).name("accounts@lantern.example");
        read(client.communications().replace(record).send())
    }))
        .request("PUT /communication", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"communicationID":48210,"externalCommunicationId":"COM-48210","communicationTypeID":1,
"name":"accounts@lantern.example","bizEntityID":null,"personID":881}"#)
        .record(r#"
{"communicationID":48210,"externalCommunicationId":"COM-48210"}"#, &["/communicationID"], &[])
        .nulled(&[
            "communicationID", "externalCommunicationId", "communicationTypeID", "name",
            "bizEntityID", "externalBizEntityId", "personID", "externalPersonId", "organisationID",
            "externalOrganisationId",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"Communication updated successfully","recordCount":1,
"data":{"communicationID":48210,"externalCommunicationId":"COM-48210","communicationTypeID":1,
"name":"accounts@lantern.example","bizEntityID":null,"externalBizEntityId":null,"personID":881,
"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/communicationID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deleteCommunication", |client: Client, _| read(client.communications()
            .delete(CommunicationId(48210)).send()))
        .request("DELETE /communication", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("CommunicationID", "48210")])
        .reply(200, "application/json", r#"
{"result":true,"message":"Communication deleted successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
