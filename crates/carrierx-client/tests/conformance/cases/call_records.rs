//! What is documented of `CallRecords`.
//! Written by `cargo xtask codegen`.

use carrierx_client::{Client, DrSid};
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404};
use crate::read;

pub(super) static CASES: [Case<Client>; 2] = [
    Case::new("listCallDetailRecords", |client: Client, _| read(client.call_records().list()
            .limit(10).offset(0).send()))
        .request("GET /calls/call_drs", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"cic":null,"cic_original":null,"cic_transformed":null,
"codec_dst":"g722","codec_src":"ulaw","date_insert":"2030-01-31T09:18:05.000Z",
"date_start":"2030-01-31T09:15:00.000Z","date_stop":"2030-01-31T09:18:02.400Z",
"date_talk":"2030-01-31T09:15:04.000Z","direction":"inbound","disconnect_originator":"DST",
"diversion_dst":null,"diversion_src":null,"dr_sid":"baf8a122-7b69-4ef3-91be-e7e31c5a3c17",
"duration":"182.4","duration_billing":"180",
"endpoint_sid_dst":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11",
"endpoint_sid_src":"74fe772d-a92e-49c1-8397-72971e2b212c","identity":"12025550142",
"ip_dst":"203.0.113.20:5060","ip_src":"198.51.100.7","number_billing":"15165550101",
"number_dst":"15165550101","number_dst_original":"15165550101",
"number_dst_transformed":"15165550101","number_external":"12025550142","number_src":"12025550142",
"number_src_original":"12025550142","number_src_transformed":"12025550142",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","price":"0.015","price_lcr_dst":"0",
"price_lcr_src":"0.0036","rate":"0.005","rate_lcr_dst":"0","rate_lcr_src":"0.0012",
"redirect_uri":null,"sipcallid_dst":"b7c1f2a04d@203.0.113.20",
"sipcallid_src":"3f9e60d81a@198.51.100.7","sipcause":"200","stir_attest":"A","stir_identity":"true",
"stir_orig_id":"baaabf79-5025-4512-b787-e254675ee2e9","stir_signing_entity":null,
"stir_verstat":"TN-Validation-Passed","transcoded":true,
"trunk_group_sid_dst":"808c08bb-27c7-4ec0-b065-1d954ce31f89","trunk_group_sid_src":null}],
"limit":10,"offset":0,"pagination":{},"total":null}"#)
        .fixed(&["/items/*/dr_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getCallDetailRecord", |client: Client, _| read(client.call_records()
            .get(&DrSid::new("baf8a122-7b69-4ef3-91be-e7e31c5a3c17")).send()))
        .request("GET /calls/call_drs/baf8a122-7b69-4ef3-91be-e7e31c5a3c17", &["authorization"])
        .reply(200, "application/json", r#"
{"cic":null,"cic_original":null,"cic_transformed":null,"codec_dst":"g722","codec_src":"ulaw",
"date_insert":"2030-01-31T09:18:05.000Z","date_start":"2030-01-31T09:15:00.000Z",
"date_stop":"2030-01-31T09:18:02.400Z","date_talk":"2030-01-31T09:15:04.000Z","direction":"inbound",
"disconnect_originator":"DST","diversion_dst":null,"diversion_src":null,
"dr_sid":"baf8a122-7b69-4ef3-91be-e7e31c5a3c17","duration":"182.4","duration_billing":"180",
"endpoint_sid_dst":"6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11",
"endpoint_sid_src":"74fe772d-a92e-49c1-8397-72971e2b212c","identity":"12025550142",
"ip_dst":"203.0.113.20:5060","ip_src":"198.51.100.7","number_billing":"15165550101",
"number_dst":"15165550101","number_dst_original":"15165550101",
"number_dst_transformed":"15165550101","number_external":"12025550142","number_src":"12025550142",
"number_src_original":"12025550142","number_src_transformed":"12025550142",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","price":"0.015","price_lcr_dst":"0",
"price_lcr_src":"0.0036","rate":"0.005","rate_lcr_dst":"0","rate_lcr_src":"0.0012",
"redirect_uri":null,"sipcallid_dst":"b7c1f2a04d@203.0.113.20",
"sipcallid_src":"3f9e60d81a@198.51.100.7","sipcause":"200","stir_attest":"A","stir_identity":"true",
"stir_orig_id":"baaabf79-5025-4512-b787-e254675ee2e9","stir_signing_entity":null,
"stir_verstat":"TN-Validation-Passed","transcoded":true,
"trunk_group_sid_dst":"808c08bb-27c7-4ec0-b065-1d954ce31f89","trunk_group_sid_src":null}"#)
        .fixed(&["/dr_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
