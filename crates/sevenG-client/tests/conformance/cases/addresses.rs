//! What is documented of `Addresses`.
//! Written by `cargo xtask codegen`.

use conformance::{Case, with};
use seveng_client::{
    Address, AddressId, AddressOwner, AddressTypeId, Client, ExternalAddressId, PersonId,
};

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 4] = [
    Case::new("getAddress", |client: Client, _| read(client.addresses().get(AddressId(3310)).send()))
        .request("GET /address", &["authorization", "version: 2.0"])
        .query(&[("AddressID", "3310")])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"addressID":3310,
"externalAddressId":"ADR-310","addressTypeID":6,"aboveAddressLine":"Unit 2",
"addressLine":"4 Wattle Row","suburb":"Carlton","state":"VIC","postcode":"3053","countryCode":"AU",
"bizEntityID":null,"externalBizEntityId":null,"personID":881,"externalPersonId":null,
"organisationID":null,"externalOrganisationId":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/addressID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createAddress", |client: Client, _| read(client.addresses()
            .create(AddressTypeId(6), AddressOwner::Person(PersonId(881)))
            .external_address_id(&ExternalAddressId::new("ADR-310")).address_line("4 Wattle Row")
            .suburb("Carlton").send()))
        .request("POST /address", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"externalAddressId":"ADR-310","addressTypeID":6,"addressLine":"4 Wattle Row","suburb":"Carlton",
"personID":881}"#)
        .nulled(&[
            "bizEntityID", "externalBizEntityId", "personID", "externalPersonId", "organisationID",
            "externalOrganisationId",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"addressID":3310,
"externalAddressId":"ADR-310","addressTypeID":6,"aboveAddressLine":null,
"addressLine":"4 Wattle Row","suburb":"Carlton","state":null,"postcode":null,"countryCode":null,
"bizEntityID":null,"externalBizEntityId":null,"personID":881,"externalPersonId":null,
"organisationID":null,"externalOrganisationId":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/addressID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("updateAddress", |client: Client, record| with(record, move |record: Address| {
        let record = record.into_replace().owner(AddressOwner::Person(PersonId(881)))
            .address_type_id(AddressTypeId(6)).above_address_line("Unit 2")
            .address_line("4 Wattle Row").suburb("Carlton").state("VIC").postcode("3053")
            .country_code("AU");
        read(client.addresses().replace(record).send())
    }))
        .request("PUT /address", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"addressID":3310,"externalAddressId":"ADR-310","addressTypeID":6,"aboveAddressLine":"Unit 2",
"addressLine":"4 Wattle Row","suburb":"Carlton","state":"VIC","postcode":"3053","countryCode":"AU",
"bizEntityID":null,"externalBizEntityId":null,"personID":881,"externalPersonId":null,
"organisationID":null,"externalOrganisationId":null}"#)
        .record(r#"{"addressID":3310,"externalAddressId":"ADR-310"}"#, &["/addressID"], &[])
        .nulled(&[
            "addressID", "externalAddressId", "addressTypeID", "aboveAddressLine", "addressLine",
            "suburb", "state", "postcode", "countryCode", "bizEntityID", "externalBizEntityId",
            "personID", "externalPersonId", "organisationID", "externalOrganisationId",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"Address updated successfully","recordCount":1,"data":{"addressID":3310,
"externalAddressId":"ADR-310","addressTypeID":6,"aboveAddressLine":"Unit 2",
"addressLine":"4 Wattle Row","suburb":"Carlton","state":"VIC","postcode":"3053","countryCode":"AU",
"bizEntityID":null,"externalBizEntityId":null,"personID":881,"externalPersonId":null,
"organisationID":null,"externalOrganisationId":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/addressID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deleteAddress", |client: Client, _| read(client.addresses().delete(AddressId(3310))
            .send()))
        .request("DELETE /address", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("AddressID", "3310")])
        .reply(200, "application/json", r#"
{"result":true,"message":"Address deleted successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
