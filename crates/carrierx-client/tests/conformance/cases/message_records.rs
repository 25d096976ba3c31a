//! What is documented of `MessageRecords`.
//! Written by `cargo xtask codegen`.

use carrierx_client::{Client, DrSid};
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404};
use crate::read;

pub(super) static CASES: [Case<Client>; 2] = [
    Case::new("listMessageDetailRecords", |client: Client, _| read(client.message_records().list()
            .limit(10).offset(0).send()))
        .request("GET /sms/message_drs", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"a2p_campaign":"13325e26-39e6-4654-a3db-daf9f91a2e9a",
"date_changed":"2030-01-31T09:15:03.000Z","date_insert":"2030-01-31T09:15:05.000Z",
"date_sent":"2030-01-31T09:15:01.000Z","date_start":"2030-01-31T09:15:00.000Z",
"date_stop":"2030-01-31T09:15:03.000Z","delay_sent":1,"direction":"outbound",
"dr_sid":"a8c9e95f-23e7-450a-a700-86465e69f0af","mcc":null,"mcc_mnc_price":null,"mcc_mnc_rate":null,
"media_urls":[],"message":"Your order 4821 is ready for pickup.","message_segments":1,"mnc":null,
"number_billing":"15165550101","number_dst":"12025550142","number_external":"12025550142",
"number_group_dst":[],"number_src":"15165550101","p2p_nnid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","passthrough_price":"0.003",
"passthrough_rate":"0.003","price":"0.0075","provider":null,"rate":"0.0045",
"registration_type":null,"status":"delivered","type":"sms","user_data":"order-4821",
"vendor_error_code":null,"version":2}],"limit":10,"offset":0,"pagination":{},"total":null}"#)
        .fixed(&["/items/*/dr_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getMessageDetailRecord", |client: Client, _| read(client.message_records()
            .get(&DrSid::new("a8c9e95f-23e7-450a-a700-86465e69f0af")).send()))
        .request("GET /sms/message_drs/a8c9e95f-23e7-450a-a700-86465e69f0af", &["authorization"])
        .reply(200, "application/json", r#"
{"a2p_campaign":"13325e26-39e6-4654-a3db-daf9f91a2e9a","date_changed":"2030-01-31T09:15:03.000Z",
"date_insert":"2030-01-31T09:15:05.000Z","date_sent":"2030-01-31T09:15:01.000Z",
"date_start":"2030-01-31T09:15:00.000Z","date_stop":"2030-01-31T09:15:03.000Z","delay_sent":1,
"direction":"outbound","dr_sid":"a8c9e95f-23e7-450a-a700-86465e69f0af","mcc":null,
"mcc_mnc_price":null,"mcc_mnc_rate":null,"media_urls":[],
"message":"Your order 4821 is ready for pickup.","message_segments":1,"mnc":null,
"number_billing":"15165550101","number_dst":"12025550142","number_external":"12025550142",
"number_group_dst":[],"number_src":"15165550101","p2p_nnid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","passthrough_price":"0.003",
"passthrough_rate":"0.003","price":"0.0075","provider":null,"rate":"0.0045",
"registration_type":null,"status":"delivered","type":"sms","user_data":"order-4821",
"vendor_error_code":null,"version":2}"#)
        .fixed(&["/dr_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
