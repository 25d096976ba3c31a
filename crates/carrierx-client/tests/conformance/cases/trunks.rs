//! What is documented of `Trunks`.
//! Written by `cargo xtask codegen`.

use carrierx_client::{
    AclEntry, Client, EndpointSid, Trunk, TrunkAllowForward, TrunkAsnMode, TrunkGroupSid, TrunkSid,
};
use conformance::{Case, json, with};
use core_http::{Json, JsonObject};

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listTrunks", |client: Client, _| read(client.trunk_groups().trunks(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"))
            .list().limit(10).offset(0).send()))
        .request("GET /trunk_groups/808c08bb-27c7-4ec0-b065-1d954ce31f89/trunks", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"acls":[],"allow_forward":"disabled","allow_transfer":false,
"asn_mode":"disable","call_type":"regular","codec":null,
"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11","in_capacity":50,"in_codec":null,
"in_identity_format":"passthrough","in_identity_mode":"passthrough","in_rfc_4694_mode":"cut_all",
"location_sid":null,"name":"Primary to edge-gateway-1","out_capacity":0,"out_codec":null,
"out_identity_mode":"passthrough","out_rfc_4694_mode":"cut_all","priority":0,
"relay_sip_headers":["X-Order-Id"],"transformations":[],
"trunk_sid":"d0849788-4135-45a3-a748-7efce5733d51","weight":10}],"limit":10,"offset":0,
"pagination":{},"total":1}"#)
        .fixed(&["/items/*/trunk_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("createTrunk", |client: Client, _| read(client.trunk_groups().trunks(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"))
            .create().endpoint_sid(&EndpointSid::new("6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11"))
            .in_capacity(50).name("Primary to edge-gateway-1").priority(0)
            .relay_sip_headers(["X-Order-Id"]).weight(10).send()))
        .request("POST /trunk_groups/808c08bb-27c7-4ec0-b065-1d954ce31f89/trunks", &["authorization"])
        .json(r#"
{"name":"Primary to edge-gateway-1","endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11",
"in_capacity":50,"priority":0,"relay_sip_headers":["X-Order-Id"],"weight":10}"#)
        .reply(200, "application/json", r#"
{"acls":[],"allow_forward":"disabled","allow_transfer":false,"asn_mode":"disable",
"call_type":"regular","codec":null,"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11",
"in_capacity":50,"in_codec":null,"in_identity_format":"passthrough",
"in_identity_mode":"passthrough","in_rfc_4694_mode":"cut_all","location_sid":null,
"name":"Primary to edge-gateway-1","out_capacity":0,"out_codec":null,
"out_identity_mode":"passthrough","out_rfc_4694_mode":"cut_all","priority":0,
"relay_sip_headers":["X-Order-Id"],"transformations":[],
"trunk_sid":"d0849788-4135-45a3-a748-7efce5733d51","weight":10}"#)
        .fixed(&["/trunk_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("getTrunk", |client: Client, _| read(client.trunk_groups().trunks(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"))
            .get(&TrunkSid::new("d0849788-4135-45a3-a748-7efce5733d51")).send()))
        .request("GET /trunk_groups/808c08bb-27c7-4ec0-b065-1d954ce31f89/trunks/d0849788-4135-45a3-a748-7efce5733d51", &["authorization"])
        .reply(200, "application/json", r#"
{"acls":[],"allow_forward":"disabled","allow_transfer":false,"asn_mode":"disable",
"call_type":"regular","codec":null,"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11",
"in_capacity":50,"in_codec":null,"in_identity_format":"passthrough",
"in_identity_mode":"passthrough","in_rfc_4694_mode":"cut_all","location_sid":null,
"name":"Primary to edge-gateway-1","out_capacity":0,"out_codec":null,
"out_identity_mode":"passthrough","out_rfc_4694_mode":"cut_all","priority":0,
"relay_sip_headers":["X-Order-Id"],"transformations":[],
"trunk_sid":"d0849788-4135-45a3-a748-7efce5733d51","weight":10}"#)
        .fixed(&["/trunk_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateTrunk", |client: Client, _| read(client.trunk_groups().trunks(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"))
            .patch(&TrunkSid::new("d0849788-4135-45a3-a748-7efce5733d51")).replace_nested()
            .in_capacity(100).weight(20).send()))
        .request("PATCH /trunk_groups/808c08bb-27c7-4ec0-b065-1d954ce31f89/trunks/d0849788-4135-45a3-a748-7efce5733d51", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"{"in_capacity":100,"weight":20}"#)
        .reply(200, "application/json", r#"
{"acls":[],"allow_forward":"disabled","allow_transfer":false,"asn_mode":"disable",
"call_type":"regular","codec":null,"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11",
"in_capacity":100,"in_codec":null,"in_identity_format":"passthrough",
"in_identity_mode":"passthrough","in_rfc_4694_mode":"cut_all","location_sid":null,
"name":"Primary to edge-gateway-1","out_capacity":0,"out_codec":null,
"out_identity_mode":"passthrough","out_rfc_4694_mode":"cut_all","priority":0,
"relay_sip_headers":["X-Order-Id"],"transformations":[],
"trunk_sid":"d0849788-4135-45a3-a748-7efce5733d51","weight":20}"#)
        .fixed(&["/trunk_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceTrunk", |client: Client, record| with(record, move |record: Trunk| {
        let record = record.into_replace().acls(json::<Vec<AclEntry>>(r#"[]"#))
            .allow_forward(TrunkAllowForward::Disabled).allow_transfer(&json::<Json>(r#"false"#))
            .asn_mode(TrunkAsnMode::Disable).call_type("regular").clear_codec()
            .endpoint_sid(&EndpointSid::new("6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11")).in_capacity(75)
            .clear_in_codec().in_identity_format("passthrough").in_identity_mode("passthrough")
            .in_rfc_4694_mode("cut_all").clear_location_sid().name("Primary to edge-gateway-1")
            .out_capacity(0).clear_out_codec().out_identity_mode("passthrough")
            .out_rfc_4694_mode("cut_all").priority(1).relay_sip_headers(["X-Order-Id"])
            .transformations(json::<Vec<JsonObject>>(r#"[]"#)).weight(10);
        read(client.trunk_groups().trunks(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"))
            .replace(&TrunkSid::new("d0849788-4135-45a3-a748-7efce5733d51"), record).send())
    }))
        .request("PUT /trunk_groups/808c08bb-27c7-4ec0-b065-1d954ce31f89/trunks/d0849788-4135-45a3-a748-7efce5733d51", &["authorization"])
        .json(r#"
{"acls":[],"allow_forward":"disabled","allow_transfer":false,"asn_mode":"disable",
"call_type":"regular","codec":null,"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11",
"in_capacity":75,"in_codec":null,"in_identity_format":"passthrough",
"in_identity_mode":"passthrough","in_rfc_4694_mode":"cut_all","location_sid":null,
"name":"Primary to edge-gateway-1","out_capacity":0,"out_codec":null,
"out_identity_mode":"passthrough","out_rfc_4694_mode":"cut_all","priority":1,
"relay_sip_headers":["X-Order-Id"],"transformations":[],"weight":10}"#)
        .record(r#"
{"trunk_sid":"d0849788-4135-45a3-a748-7efce5733d51"}"#, &["/trunk_sid"], &[])
        .reply(200, "application/json", r#"
{"acls":[],"allow_forward":"disabled","allow_transfer":false,"asn_mode":"disable",
"call_type":"regular","codec":null,"endpoint_sid":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11",
"in_capacity":75,"in_codec":null,"in_identity_format":"passthrough",
"in_identity_mode":"passthrough","in_rfc_4694_mode":"cut_all","location_sid":null,
"name":"Primary to edge-gateway-1","out_capacity":0,"out_codec":null,
"out_identity_mode":"passthrough","out_rfc_4694_mode":"cut_all","priority":1,
"relay_sip_headers":["X-Order-Id"],"transformations":[],
"trunk_sid":"d0849788-4135-45a3-a748-7efce5733d51","weight":10}"#)
        .fixed(&["/trunk_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteTrunk", |client: Client, _| read(client.trunk_groups().trunks(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"))
            .delete(&TrunkSid::new("d0849788-4135-45a3-a748-7efce5733d51")).send()))
        .request("DELETE /trunk_groups/808c08bb-27c7-4ec0-b065-1d954ce31f89/trunks/d0849788-4135-45a3-a748-7efce5733d51", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
