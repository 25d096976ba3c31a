//! What is documented of `ExternalDids`.
//! Written by `cargo xtask codegen`.

use carrierx_client::external_dids::ExternalDid;
use carrierx_client::{Client, ExternalDidSid, MessagingType, UnderlyingCarrierSid};
use conformance::{Case, json, with};
use core_http::JsonObject;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("listExternalDids", |client: Client, _| read(client.external_dids().list()
            .embed_partner(true).limit(10).offset(0).send()))
        .request("GET /phonenumber/external_dids", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0"), ("with_related", "true")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"active_capabilities":3,"attributes":{"team":"support"},
"callback_url":"https://hooks.example.org/sms","campaign_sid":null,"capabilities":3,
"classification_sid":null,"country_code":"SWE",
"external_did_sid":"1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f","in_country_format":"070-555 01 23",
"international_format":"+46 70 555 01 23","lata":null,"locality":"UPPSALA","lrn_sid":null,
"name":"Support line","ocn":null,"ocn_block":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"46705550123","state":null,
"status":"assigned","string_key_1":null,"string_key_2":null,
"underlying_carrier_sid":"7e9a4c10-6b2d-4f38-a1c5-0d9e8f7b6a54","id":41827}],"limit":10,"offset":0,
"pagination":{},"total":1}"#)
        .fixed(&["/items/*/external_did_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("registerExternalDid", |client: Client, _| read(client.external_dids()
            .register(3, "46705550123").attributes(json::<JsonObject>(r#"{"team":"support"}"#))
            .callback_url("https://hooks.example.org/sms").name("Support line")
            .underlying_carrier_sid(&UnderlyingCarrierSid::new("7e9a4c10-6b2d-4f38-a1c5-0d9e8f7b6a54"))
            .send()))
        .request("POST /phonenumber/external_dids", &["authorization"])
        .json(r#"
{"phonenumber":"46705550123","capabilities":3,"name":"Support line",
"callback_url":"https://hooks.example.org/sms","attributes":{"team":"support"},
"underlying_carrier_sid":"7e9a4c10-6b2d-4f38-a1c5-0d9e8f7b6a54"}"#)
        .reply(200, "application/json", r#"
{"active_capabilities":3,"attributes":{"team":"support"},
"callback_url":"https://hooks.example.org/sms","campaign_sid":null,"capabilities":3,
"classification_sid":null,"country_code":"SWE",
"external_did_sid":"1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f","in_country_format":"070-555 01 23",
"international_format":"+46 70 555 01 23","lata":null,"locality":"UPPSALA","lrn_sid":null,
"name":"Support line","ocn":null,"ocn_block":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"46705550123","state":null,
"status":"assigned","string_key_1":null,"string_key_2":null,
"underlying_carrier_sid":"7e9a4c10-6b2d-4f38-a1c5-0d9e8f7b6a54"}"#)
        .fixed(&["/external_did_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getExternalDid", |client: Client, _| read(client.external_dids()
            .get(&ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f")).embed_partner(true)
            .send()))
        .request("GET /phonenumber/external_dids/1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f", &["authorization"])
        .query(&[("with_related", "true")])
        .reply(200, "application/json", r#"
{"active_capabilities":3,"attributes":{"team":"support"},
"callback_url":"https://hooks.example.org/sms","campaign_sid":null,"capabilities":3,
"classification_sid":null,"country_code":"SWE",
"external_did_sid":"1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f","in_country_format":"070-555 01 23",
"international_format":"+46 70 555 01 23","lata":null,"locality":"UPPSALA","lrn_sid":null,
"name":"Support line","ocn":null,"ocn_block":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"46705550123","state":null,
"status":"assigned","string_key_1":null,"string_key_2":null,
"underlying_carrier_sid":"7e9a4c10-6b2d-4f38-a1c5-0d9e8f7b6a54","id":41827}"#)
        .fixed(&["/external_did_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateExternalDid", |client: Client, _| read(client.external_dids()
            .patch(&ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f")).replace_nested()
            .callback_url("https://hooks.example.org/sms/nordics").name("Support line, Nordics")
            .send()))
        .request("PATCH /phonenumber/external_dids/1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"name":"Support line, Nordics","callback_url":"https://hooks.example.org/sms/nordics"}"#)
        .reply(200, "application/json", r#"
{"active_capabilities":3,"attributes":{"team":"support"},
"callback_url":"https://hooks.example.org/sms/nordics","campaign_sid":null,"capabilities":3,
"classification_sid":null,"country_code":"SWE",
"external_did_sid":"1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f","in_country_format":"070-555 01 23",
"international_format":"+46 70 555 01 23","lata":null,"locality":"UPPSALA","lrn_sid":null,
"name":"Support line, Nordics","ocn":null,"ocn_block":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"46705550123","state":null,
"status":"assigned","string_key_1":null,"string_key_2":null,
"underlying_carrier_sid":"7e9a4c10-6b2d-4f38-a1c5-0d9e8f7b6a54"}"#)
        .fixed(&["/external_did_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceExternalDid", |client: Client, record| with(record, move |record: ExternalDid| {
        let record = record.into_replace().attributes(json::<JsonObject>(r#"{"team":"care"}"#))
            .callback_url("https://hooks.example.org/sms").name("Customer care")
            .clear_string_key_1().clear_string_key_2();
        read(client.external_dids()
            .replace(&ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f"), record)
            .replace_nested().send())
    }))
        .request("PUT /phonenumber/external_dids/1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"attributes":{"team":"care"},"callback_url":"https://hooks.example.org/sms","capabilities":3,
"name":"Customer care","phonenumber":"46705550123","string_key_1":null,"string_key_2":null,
"underlying_carrier_sid":"7e9a4c10-6b2d-4f38-a1c5-0d9e8f7b6a54"}"#)
        .record(r#"
{"active_capabilities":3,"campaign_sid":null,"capabilities":3,"classification_sid":null,
"country_code":"SWE","external_did_sid":"1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f",
"in_country_format":"070-555 01 23","international_format":"+46 70 555 01 23","lata":null,
"locality":"UPPSALA","lrn_sid":null,"ocn":null,"ocn_block":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"46705550123","state":null,
"status":"assigned","underlying_carrier_sid":"7e9a4c10-6b2d-4f38-a1c5-0d9e8f7b6a54"}"#, &["/external_did_sid", "/partner/partner_sid"], &["partner"])
        .reply(200, "application/json", r#"
{"active_capabilities":3,"attributes":{"team":"care"},
"callback_url":"https://hooks.example.org/sms","campaign_sid":null,"capabilities":3,
"classification_sid":null,"country_code":"SWE",
"external_did_sid":"1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f","in_country_format":"070-555 01 23",
"international_format":"+46 70 555 01 23","lata":null,"locality":"UPPSALA","lrn_sid":null,
"name":"Customer care","ocn":null,"ocn_block":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"46705550123","state":null,
"status":"assigned","string_key_1":null,"string_key_2":null,
"underlying_carrier_sid":"7e9a4c10-6b2d-4f38-a1c5-0d9e8f7b6a54"}"#)
        .fixed(&["/external_did_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteExternalDid", |client: Client, _| read(client.external_dids()
            .delete(&ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f")).send()))
        .request("DELETE /phonenumber/external_dids/1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("getExternalDidMessaging", |client: Client, _| read(client.external_dids()
            .get_messaging(&ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f")).send()))
        .request("GET /phonenumber/external_dids/1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f/messaging", &["authorization"])
        .reply(200, "application/json", r#"
{"campaign_external_id":null,"campaign_sid":null,"did_sid":"1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f",
"enabled":true,"p2p_nnid":"109955","status":"enabled","type":"p2p"}"#)
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("setExternalDidMessaging", |client: Client, _| read(client.external_dids()
            .set_messaging(&ExternalDidSid::new("1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f")).force(true)
            .enabled(true).p2p_nnid("109955").kind(MessagingType::P2p).send()))
        .request("POST /phonenumber/external_dids/1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f/messaging", &["authorization"])
        .query(&[("force", "true")])
        .json(r#"{"enabled":true,"type":"p2p","p2p_nnid":"109955"}"#)
        .reply(200, "application/json", r#"
{"campaign_external_id":null,"campaign_sid":null,"did_sid":"1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f",
"enabled":true,"p2p_nnid":"109955","status":"in_progress","type":"p2p"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
];
