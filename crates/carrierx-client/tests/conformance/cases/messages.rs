//! What is documented of `Messages`.
//! Written by `cargo xtask codegen`.

use carrierx_client::{Client, MessageSid};
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 3] = [
    Case::new("listMessages", |client: Client, _| read(client.messages().list().limit(10).offset(0)
            .send()))
        .request("GET /sms/messages", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"date_changed":"2030-01-31T09:15:03.000Z",
"date_created":"2030-01-31T09:15:00.000Z","date_status_changed":"2030-01-31T09:15:03.000Z",
"direction":"outbound","from":"15165550101","group_recipients":[],"mcc":null,"media_urls":[],
"message":"Your order 4821 is ready for pickup.","message_segments":1,
"message_sid":"4538be45-0ac1-4ff0-b3f1-3e5b0e54fa1b","mnc":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","price":"0.0075","status":"delivered",
"to":"12025550142","type":"sms","user_data":"order-4821"}],"limit":10,"offset":0,"pagination":{},
"total":1}"#)
        .fixed(&["/items/*/message_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("sendMessage", |client: Client, _| read(client.messages().send("15165550101")
            .message("Your order 4821 is ready for pickup.").to("12025550142")
            .user_data("order-4821").send()))
        .request("POST /sms/messages", &["authorization"])
        .json(r#"
{"from":"15165550101","to":"12025550142","message":"Your order 4821 is ready for pickup.",
"user_data":"order-4821"}"#)
        .reply(200, "application/json", r#"
{"date_changed":null,"date_created":"2030-01-31T09:15:00.000Z","date_status_changed":null,
"direction":"outbound","from":"15165550101","group_recipients":[],"mcc":null,"media_urls":[],
"message":"Your order 4821 is ready for pickup.","message_segments":1,
"message_sid":"4538be45-0ac1-4ff0-b3f1-3e5b0e54fa1b","mnc":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","price":null,"status":"queued",
"to":"12025550142","type":"sms","user_data":"order-4821"}"#)
        .fixed(&["/message_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getMessage", |client: Client, _| read(client.messages()
            .get(&MessageSid::new("4538be45-0ac1-4ff0-b3f1-3e5b0e54fa1b")).send()))
        .request("GET /sms/messages/4538be45-0ac1-4ff0-b3f1-3e5b0e54fa1b", &["authorization"])
        .reply(200, "application/json", r#"
{"date_changed":"2030-01-31T09:15:03.000Z","date_created":"2030-01-31T09:15:00.000Z",
"date_status_changed":"2030-01-31T09:15:03.000Z","direction":"outbound","from":"15165550101",
"group_recipients":[],"mcc":null,"media_urls":[],"message":"Your order 4821 is ready for pickup.",
"message_segments":1,"message_sid":"4538be45-0ac1-4ff0-b3f1-3e5b0e54fa1b","mnc":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","price":"0.0075","status":"delivered",
"to":"12025550142","type":"sms","user_data":"order-4821"}"#)
        .fixed(&["/message_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
