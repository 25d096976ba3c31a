//! What is documented of `Organisations`.
//! Written by `cargo xtask codegen`.

use conformance::{Case, json, with};
use seveng_client::{
    AddressInput, AssociatedPerson, Client, CommunicationInput, CrsFatcaParticipationId,
    ExternalOrganisationId, Organisation, OrganisationId,
};

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 4] = [
    Case::new("getOrganisation", |client: Client, _| read(client.organisations()
            .get(OrganisationId(770)).send()))
        .request("GET /organisation", &["authorization", "version: 2.0"])
        .query(&[("OrganisationID", "770")])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"organisationID":770,
"externalOrganisationId":"ORG-77","name":"Lantern Trustees Pty Ltd","abn":"00000000000",
"acn":"000000000","giin":null,"afsl":null,"arsn":null,"crsfatcaParticipationID":2,
"taxationCountryCode":"AU","tin":null,"noTINReason":null,"addresses":[{"addressID":3311,
"externalAddressId":"ADR-311","addressTypeID":6,"aboveAddressLine":"Level 9",
"addressLine":"88 Bluestone Lane","suburb":"Melbourne","state":"VIC","postcode":"3000",
"countryCode":"AU","bizEntityID":null,"externalBizEntityId":null,"personID":null,
"externalPersonId":null,"organisationID":770,"externalOrganisationId":null}],
"communications":[{"communicationID":48213,"externalCommunicationId":"COM-48213",
"communicationTypeID":2,"name":"03 7010 0512","bizEntityID":null,"externalBizEntityId":null,
"personID":null,"externalPersonId":null,"organisationID":770,"externalOrganisationId":null}],
"associatedPersons":[{"personID":881,"externalPersonId":"PER-880","person":null}]}}"#)
        .payload("data")
        .fixed(&[
            "/result", "/data", "/data/organisationID", "/data/addresses/*/addressID",
            "/data/communications/*/communicationID",
        ])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createOrganisation", |client: Client, _| read(client.organisations()
            .create(CrsFatcaParticipationId(2))
            .external_organisation_id(&ExternalOrganisationId::new("ORG-77"))
            .name("Lantern Trustees Pty Ltd").abn("00000000000").acn("000000000").send()))
        .request("POST /organisation", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"externalOrganisationId":"ORG-77","name":"Lantern Trustees Pty Ltd","abn":"00000000000",
"acn":"000000000","crsfatcaParticipationID":2}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"organisationID":770,
"externalOrganisationId":"ORG-77","name":"Lantern Trustees Pty Ltd","abn":"00000000000",
"acn":"000000000","giin":null,"afsl":null,"arsn":null,"crsfatcaParticipationID":2,
"taxationCountryCode":null,"tin":null,"noTINReason":null,"addresses":[],"communications":[],
"associatedPersons":[]}}"#)
        .payload("data")
        .fixed(&[
            "/result", "/data", "/data/organisationID", "/data/addresses/*/addressID",
            "/data/communications/*/communicationID",
        ])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("updateOrganisation", |client: Client, record| with(record, move |record: Organisation| {
        let record = record.into_replace().name("Lantern Trustees Pty Ltd").abn("00000000000")
            .acn("000000000").clear_giin().clear_afsl().clear_arsn()
            .crs_fatca_participation_id(CrsFatcaParticipationId(2)).taxation_country_code("AU")
            .clear_tin().clear_no_tin_reason()
            .addresses(json::<Vec<AddressInput>>(r#"[{"addressID":3311,"externalAddressId":"ADR-311","addressTypeID":6,"aboveAddressLine":"Level 9","addressLine":"88 Bluestone Lane","suburb":"Melbourne","state":"VIC","postcode":"3000","countryCode":"AU","bizEntityID":null,"externalBizEntityId":null,"personID":null,"externalPersonId":null,"organisationID":770,"externalOrganisationId":null}]"#))
            .communications(json::<Vec<CommunicationInput>>(r#"[{"communicationID":48213,"externalCommunicationId":"COM-48213","communicationTypeID":2,"name":"03 7010 0512","bizEntityID":null,"externalBizEntityId":null,"personID":null,"externalPersonId":null,"organisationID":770,"externalOrganisationId":null}]"#))
            .associated_persons(json::<Vec<AssociatedPerson>>(r#"[{"personID":881,"externalPersonId":"PER-880","person":null}]"#));
        read(client.organisations().replace(record).send())
    }))
        .request("PUT /organisation", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"organisationID":770,"externalOrganisationId":"ORG-77","name":"Lantern Trustees Pty Ltd",
"abn":"00000000000","acn":"000000000","giin":null,"afsl":null,"arsn":null,
"crsfatcaParticipationID":2,"taxationCountryCode":"AU","tin":null,"noTINReason":null,
"addresses":[{"addressID":3311,"externalAddressId":"ADR-311","addressTypeID":6,
"aboveAddressLine":"Level 9","addressLine":"88 Bluestone Lane","suburb":"Melbourne","state":"VIC",
"postcode":"3000","countryCode":"AU","bizEntityID":null,"externalBizEntityId":null,"personID":null,
"externalPersonId":null,"organisationID":770,"externalOrganisationId":null}],
"communications":[{"communicationID":48213,"externalCommunicationId":"COM-48213",
"communicationTypeID":2,"name":"03 7010 0512","bizEntityID":null,"externalBizEntityId":null,
"personID":null,"externalPersonId":null,"organisationID":770,"externalOrganisationId":null}],
"associatedPersons":[{"personID":881,"externalPersonId":"PER-880","person":null}]}"#)
        .record(r#"
{"organisationID":770,"externalOrganisationId":"ORG-77"}"#, &["/organisationID", "/addresses/*/addressID", "/communications/*/communicationID"], &[])
        .nulled(&[
            "organisationID", "externalOrganisationId", "name", "abn", "acn", "giin", "afsl",
            "arsn", "crsfatcaParticipationID", "taxationCountryCode", "tin", "noTINReason",
            "addresses", "communications", "associatedPersons",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"Organisation updated successfully","recordCount":1,
"data":{"organisationID":770,"externalOrganisationId":"ORG-77","name":"Lantern Trustees Pty Ltd",
"abn":"00000000000","acn":"000000000","giin":null,"afsl":null,"arsn":null,
"crsfatcaParticipationID":2,"taxationCountryCode":"AU","tin":null,"noTINReason":null,
"addresses":[{"addressID":3311,"externalAddressId":"ADR-311","addressTypeID":6,
"aboveAddressLine":"Level 9","addressLine":"88 Bluestone Lane","suburb":"Melbourne","state":"VIC",
"postcode":"3000","countryCode":"AU","bizEntityID":null,"externalBizEntityId":null,"personID":null,
"externalPersonId":null,"organisationID":770,"externalOrganisationId":null}],
"communications":[{"communicationID":48213,"externalCommunicationId":"COM-48213",
"communicationTypeID":2,"name":"03 7010 0512","bizEntityID":null,"externalBizEntityId":null,
"personID":null,"externalPersonId":null,"organisationID":770,"externalOrganisationId":null}],
"associatedPersons":[{"personID":881,"externalPersonId":"PER-880","person":null}]}}"#)
        .payload("data")
        .fixed(&[
            "/result", "/data", "/data/organisationID", "/data/addresses/*/addressID",
            "/data/communications/*/communicationID",
        ])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deleteOrganisation", |client: Client, _| read(client.organisations()
            .delete(OrganisationId(770)).send()))
        .request("DELETE /organisation", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("OrganisationID", "770")])
        .reply(200, "application/json", r#"
{"result":true,"message":"Organisation deleted successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
