//! What is documented of `DidGroups`.
//! Written by `cargo xtask codegen`.

use carrierx_client::did_groups::DidGroup;
use carrierx_client::{Client, DidGroupSid};
use conformance::{Case, with};

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listDidGroups", |client: Client, _| read(client.did_groups().list()
            .embed_partner(true).limit(10).offset(0).send()))
        .request("GET /phonenumber/did_groups", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0"), ("with_related", "true")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"callback_url":"https://hooks.example.org/sms",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","name":"Support numbers",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}],"limit":10,"offset":0,"pagination":{},
"total":1}"#)
        .fixed(&["/items/*/did_group_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createDidGroup", |client: Client, _| read(client.did_groups().create()
            .callback_url("https://hooks.example.org/sms").name("Support numbers").send()))
        .request("POST /phonenumber/did_groups", &["authorization"])
        .json(r#"
{"name":"Support numbers","callback_url":"https://hooks.example.org/sms"}"#)
        .reply(200, "application/json", r#"
{"callback_url":"https://hooks.example.org/sms",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","name":"Support numbers",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#)
        .fixed(&["/did_group_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getDidGroup", |client: Client, _| read(client.did_groups()
            .get(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8")).embed_partner(true)
            .send()))
        .request("GET /phonenumber/did_groups/06d4aefd-4827-456a-854b-688718057aa8", &["authorization"])
        .query(&[("with_related", "true")])
        .reply(200, "application/json", r#"
{"callback_url":"https://hooks.example.org/sms",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","name":"Support numbers",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#)
        .fixed(&["/did_group_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateDidGroup", |client: Client, _| read(client.did_groups()
            .patch(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8"))
            .callback_url("https://hooks.example.org/support").send()))
        .request("PATCH /phonenumber/did_groups/06d4aefd-4827-456a-854b-688718057aa8", &["authorization"])
        .json(r#"
{"callback_url":"https://hooks.example.org/support"}"#)
        .reply(200, "application/json", r#"
{"callback_url":"https://hooks.example.org/support",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","name":"Support numbers",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#)
        .fixed(&["/did_group_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceDidGroup", |client: Client, record| with(record, move |record: DidGroup| {
        let record = record.into_replace().callback_url("https://hooks.example.org/sms")
            .name("Care numbers");
        read(client.did_groups()
            .replace(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8"), record).send())
    }))
        .request("PUT /phonenumber/did_groups/06d4aefd-4827-456a-854b-688718057aa8", &["authorization"])
        .json(r#"
{"callback_url":"https://hooks.example.org/sms","name":"Care numbers"}"#)
        .record(r#"
{"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#, &["/did_group_sid", "/partner/partner_sid"], &["partner"])
        .reply(200, "application/json", r#"
{"callback_url":"https://hooks.example.org/sms",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","name":"Care numbers",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#)
        .fixed(&["/did_group_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteDidGroup", |client: Client, _| read(client.did_groups()
            .delete(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8")).send()))
        .request("DELETE /phonenumber/did_groups/06d4aefd-4827-456a-854b-688718057aa8", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
