//! What is documented of `Endpoints`.
//! Written by `cargo xtask codegen`.

use carrierx_client::endpoints::{
    Endpoint, EndpointAddress, EndpointAddressDirection, EndpointProperties, EndpointType,
    SipTransport,
};
use carrierx_client::{Client, EndpointSid, PartnerSid};
use conformance::{Case, json, with};
use core_http::JsonObject;

use super::failures::{
    STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_409, STATUS_415, STATUS_422,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listEndpoints", |client: Client, _| read(client.endpoints().list()
            .embed_partner(true).limit(10).offset(0).send()))
        .request("GET /endpoints", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0"), ("with_related", "true")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"addresses":[{"direction":"any","dst_port":5060,
"ip":"203.0.113.20","location_sid":null,"port":5060,"priority":0,"sip_password":null,
"sip_username":null,"srtp":false,"transport":"udp"}],"attributes":{"site":"lab"},
"auth_required":true,"capacity":0,"cps_limit":null,
"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11","name":"edge-gateway-1",
"out_sip_password":null,"out_sip_username":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","properties":{},"transformations":[],
"type":"third_party","voip_token":"c5a1d0b4-3e6f-4a27-b0c9-7f8e2d4b6a90"}],"limit":10,"offset":0,
"pagination":{},"total":1}"#)
        .fixed(&["/items/*/endpoint_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createEndpoint", |client: Client, _| read(client.endpoints()
            .create(EndpointType::ThirdParty)
            .addresses([EndpointAddress::default().direction(EndpointAddressDirection::Any).dst_port(5060).ip("203.0.113.20").port(5060).priority(0).srtp(false).transport(SipTransport::Udp)])
            .attributes(json::<JsonObject>(r#"{"site":"lab"}"#)).capacity(50).name("edge-gateway-1")
            .send()))
        .request("POST /endpoints", &["authorization"])
        .json(r#"
{"name":"edge-gateway-1","type":"third_party","addresses":[{"direction":"any","dst_port":5060,
"ip":"203.0.113.20","port":5060,"priority":0,"srtp":false,"transport":"udp"}],
"attributes":{"site":"lab"},"capacity":50}"#)
        .reply(200, "application/json", r#"
{"addresses":[{"direction":"any","dst_port":5060,"ip":"203.0.113.20","location_sid":null,
"port":5060,"priority":0,"sip_password":null,"sip_username":null,"srtp":false,"transport":"udp"}],
"attributes":{"site":"lab"},"auth_required":true,"capacity":50,"cps_limit":null,
"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11","name":"edge-gateway-1",
"out_sip_password":null,"out_sip_username":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","properties":{},"transformations":[],
"type":"third_party","voip_token":"c5a1d0b4-3e6f-4a27-b0c9-7f8e2d4b6a90"}"#)
        .fixed(&["/endpoint_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_409, STATUS_415, STATUS_422]),
    Case::new("getEndpoint", |client: Client, _| read(client.endpoints()
            .get(&EndpointSid::new("6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11")).embed_partner(true)
            .send()))
        .request("GET /endpoints/6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11", &["authorization"])
        .query(&[("with_related", "true")])
        .reply(200, "application/json", r#"
{"addresses":[{"direction":"any","dst_port":5060,"ip":"203.0.113.20","location_sid":null,
"port":5060,"priority":0,"sip_password":null,"sip_username":null,"srtp":false,"transport":"udp"}],
"attributes":{"site":"lab"},"auth_required":true,"capacity":0,"cps_limit":null,
"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11","name":"edge-gateway-1",
"out_sip_password":null,"out_sip_username":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","properties":{},"transformations":[],
"type":"third_party","voip_token":"c5a1d0b4-3e6f-4a27-b0c9-7f8e2d4b6a90"}"#)
        .fixed(&["/endpoint_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateEndpoint", |client: Client, _| read(client.endpoints()
            .patch(&EndpointSid::new("6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11")).replace_nested()
            .capacity(100).name("edge-gateway-newark").send()))
        .request("PATCH /endpoints/6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"{"name":"edge-gateway-newark","capacity":100}"#)
        .reply(200, "application/json", r#"
{"addresses":[{"direction":"any","dst_port":5060,"ip":"203.0.113.20","location_sid":null,
"port":5060,"priority":0,"sip_password":null,"sip_username":null,"srtp":false,"transport":"udp"}],
"attributes":{"site":"lab"},"auth_required":true,"capacity":100,"cps_limit":null,
"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11","name":"edge-gateway-newark",
"out_sip_password":null,"out_sip_username":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","properties":{},"transformations":[],
"type":"third_party","voip_token":"c5a1d0b4-3e6f-4a27-b0c9-7f8e2d4b6a90"}"#)
        .fixed(&["/endpoint_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_409, STATUS_415, STATUS_422,
        ]),
    Case::new("replaceEndpoint", |client: Client, record| with(record, move |record: Endpoint| {
        let record = record.into_replace()
            .addresses(json::<Vec<EndpointAddress>>(r#"[{"direction":"any","dst_port":5060,"ip":"203.0.113.20","location_sid":null,"port":5060,"priority":0,"sip_password":null,"sip_username":null,"srtp":false,"transport":"udp"}]"#))
            .attributes(json::<JsonObject>(r#"{"site":"lab"}"#)).capacity(75).name("edge-gateway-1")
            .clear_out_sip_password().clear_out_sip_username()
            .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
            .properties(EndpointProperties::default())
            .transformations(json::<Vec<JsonObject>>(r#"[]"#));
        read(client.endpoints()
            .replace(&EndpointSid::new("6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11"), record)
            .replace_nested().send())
    }))
        .request("PUT /endpoints/6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"addresses":[{"direction":"any","dst_port":5060,"ip":"203.0.113.20","location_sid":null,
"port":5060,"priority":0,"sip_password":null,"sip_username":null,"srtp":false,"transport":"udp"}],
"attributes":{"site":"lab"},"capacity":75,"name":"edge-gateway-1","out_sip_password":null,
"out_sip_username":null,"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","properties":{},
"transformations":[],"type":"third_party"}"#)
        .record(r#"
{"auth_required":true,"cps_limit":null,"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11",
"type":"third_party","voip_token":"c5a1d0b4-3e6f-4a27-b0c9-7f8e2d4b6a90"}"#, &["/endpoint_sid", "/partner/partner_sid"], &["auth_required", "partner"])
        .reply(200, "application/json", r#"
{"addresses":[{"direction":"any","dst_port":5060,"ip":"203.0.113.20","location_sid":null,
"port":5060,"priority":0,"sip_password":null,"sip_username":null,"srtp":false,"transport":"udp"}],
"attributes":{"site":"lab"},"auth_required":true,"capacity":75,"cps_limit":null,
"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11","name":"edge-gateway-1",
"out_sip_password":null,"out_sip_username":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","properties":{},"transformations":[],
"type":"third_party","voip_token":"c5a1d0b4-3e6f-4a27-b0c9-7f8e2d4b6a90"}"#)
        .fixed(&["/endpoint_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_409, STATUS_415, STATUS_422,
        ]),
    Case::new("deleteEndpoint", |client: Client, _| read(client.endpoints()
            .delete(&EndpointSid::new("6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11")).send()))
        .request("DELETE /endpoints/6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
