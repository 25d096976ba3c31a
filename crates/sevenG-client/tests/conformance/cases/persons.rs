//! What is documented of `Persons`.
//! Written by `cargo xtask codegen`.

use conformance::{Case, json, with};
use seveng_client::{
    AddressInput, AddressTypeId, Client, CommunicationInput, CrsFatcaParticipationId,
    ExternalPersonId, Person, PersonId, TitleId,
};

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 4] = [
    Case::new("getPerson", |client: Client, _| read(client.persons().get(PersonId(881)).send()))
        .request("GET /person", &["authorization", "version: 2.0"])
        .query(&[("PersonID", "881")])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":[{"personID":881,"externalPersonId":"PER-880",
"firstName":"Mira","middleName":"Adaeze","lastName":"Okafor","description":null,"abn":null,
"crsfatcaParticipationID":1,"titleID":3,"dateOfBirth":"1984-03-19","tfn":"***123",
"taxationCountryCode":"AU","tin":null,"noTINReason":null,"addresses":[{"addressID":3310,
"externalAddressId":"ADR-310","addressTypeID":6,"aboveAddressLine":"Unit 2",
"addressLine":"4 Wattle Row","suburb":"Carlton","state":"VIC","postcode":"3053","countryCode":"AU",
"bizEntityID":null,"externalBizEntityId":null,"personID":881,"externalPersonId":null,
"organisationID":null,"externalOrganisationId":null}],"communications":[{"communicationID":48212,
"externalCommunicationId":"COM-48212","communicationTypeID":3,"name":"0491 570 156",
"bizEntityID":null,"externalBizEntityId":null,"personID":881,"externalPersonId":null,
"organisationID":null,"externalOrganisationId":null}]}]}"#)
        .payload("data")
        .fixed(&[
            "/result", "/data", "/data/personID", "/data/addresses/*/addressID",
            "/data/communications/*/communicationID", "/data/*/personID",
            "/data/*/addresses/*/addressID", "/data/*/communications/*/communicationID",
        ])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createPerson", |client: Client, _| read(client.persons()
            .create("Okafor", CrsFatcaParticipationId(1))
            .external_person_id(&ExternalPersonId::new("PER-880")).first_name("Mira")
            .addresses([AddressInput::default().address_type_id(AddressTypeId(6)).address_line("4 Wattle Row").suburb("Carlton")])
            .send()))
        .request("POST /person", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"externalPersonId":"PER-880","firstName":"Mira","lastName":"Okafor","crsfatcaParticipationID":1,
"addresses":[{"addressTypeID":6,"addressLine":"4 Wattle Row","suburb":"Carlton"}]}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"personID":881,"externalPersonId":"PER-880",
"firstName":"Mira","middleName":null,"lastName":"Okafor","description":null,"abn":null,
"crsfatcaParticipationID":1,"titleID":null,"dateOfBirth":null,"tfn":null,"taxationCountryCode":null,
"tin":null,"noTINReason":null,"addresses":[{"addressID":3310,"externalAddressId":null,
"addressTypeID":6,"aboveAddressLine":null,"addressLine":"4 Wattle Row","suburb":"Carlton",
"state":null,"postcode":null,"countryCode":null,"bizEntityID":null,"externalBizEntityId":null,
"personID":881,"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}],
"communications":[]}}"#)
        .payload("data")
        .fixed(&[
            "/result", "/data", "/data/personID", "/data/addresses/*/addressID",
            "/data/communications/*/communicationID",
        ])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("updatePerson", |client: Client, record| with(record, move |record: Person| {
        let record = record.into_replace().external_person_id(&ExternalPersonId::new("PER-880"))
            .first_name("Mira").middle_name("Adaeze").last_name("Okafor").clear_description()
            .clear_abn().crs_fatca_participation_id(CrsFatcaParticipationId(1)).title_id(TitleId(3))
            .date_of_birth("1984-03-19").tfn("000000123").taxation_country_code("AU").clear_tin()
            .clear_no_tin_reason()
            .addresses(json::<Vec<AddressInput>>(r#"[{"addressID":3310,"externalAddressId":"ADR-310","addressTypeID":6,"aboveAddressLine":"Unit 2","addressLine":"4 Wattle Row","suburb":"Carlton","state":"VIC","postcode":"3053","countryCode":"AU","bizEntityID":null,"externalBizEntityId":null,"personID":881,"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}]"#))
            .communications(json::<Vec<CommunicationInput>>(r#"[{"communicationID":48212,"externalCommunicationId":"COM-48212","communicationTypeID":3,"name":"0491 570 156","bizEntityID":null,"externalBizEntityId":null,"personID":881,"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}]"#));
        read(client.persons().replace(record).send())
    }))
        .request("PUT /person", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"personID":881,"externalPersonId":"PER-880","firstName":"Mira","middleName":"Adaeze",
"lastName":"Okafor","description":null,"abn":null,"crsfatcaParticipationID":1,"titleID":3,
"dateOfBirth":"1984-03-19","tfn":"000000123","taxationCountryCode":"AU","tin":null,
"noTINReason":null,"addresses":[{"addressID":3310,"externalAddressId":"ADR-310","addressTypeID":6,
"aboveAddressLine":"Unit 2","addressLine":"4 Wattle Row","suburb":"Carlton","state":"VIC",
"postcode":"3053","countryCode":"AU","bizEntityID":null,"externalBizEntityId":null,"personID":881,
"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}],
"communications":[{"communicationID":48212,"externalCommunicationId":"COM-48212",
"communicationTypeID":3,"name":"0491 570 156","bizEntityID":null,"externalBizEntityId":null,
"personID":881,"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}]}"#)
        .record(r#"{"personID":881}"#, &["/personID", "/addresses/*/addressID", "/communications/*/communicationID"], &[])
        .nulled(&[
            "personID", "externalPersonId", "firstName", "middleName", "lastName", "description",
            "abn", "crsfatcaParticipationID", "titleID", "dateOfBirth", "tfn",
            "taxationCountryCode", "tin", "noTINReason", "addresses", "communications",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"Person updated successfully","recordCount":1,"data":{"personID":881,
"externalPersonId":"PER-880","firstName":"Mira","middleName":"Adaeze","lastName":"Okafor",
"description":null,"abn":null,"crsfatcaParticipationID":1,"titleID":3,"dateOfBirth":"1984-03-19",
"tfn":"***123","taxationCountryCode":"AU","tin":null,"noTINReason":null,
"addresses":[{"addressID":3310,"externalAddressId":"ADR-310","addressTypeID":6,
"aboveAddressLine":"Unit 2","addressLine":"4 Wattle Row","suburb":"Carlton","state":"VIC",
"postcode":"3053","countryCode":"AU","bizEntityID":null,"externalBizEntityId":null,"personID":881,
"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}],
"communications":[{"communicationID":48212,"externalCommunicationId":"COM-48212",
"communicationTypeID":3,"name":"0491 570 156","bizEntityID":null,"externalBizEntityId":null,
"personID":881,"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}]}}"#)
        .payload("data")
        .fixed(&[
            "/result", "/data", "/data/personID", "/data/addresses/*/addressID",
            "/data/communications/*/communicationID",
        ])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deletePerson", |client: Client, _| read(client.persons().delete(PersonId(881)).send()))
        .request("DELETE /person", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("PersonID", "881")])
        .reply(200, "application/json", r#"
{"result":true,"message":"Person deleted successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
