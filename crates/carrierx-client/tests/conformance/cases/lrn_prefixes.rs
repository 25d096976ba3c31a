//! What is documented of `LrnPrefixes`.
//! Written by `cargo xtask codegen`.

use carrierx_client::lrn_prefixes::LrnPrefix;
use carrierx_client::{Client, LrnPrefixSid, LrnSid, TrunkGroupSid};
use conformance::{Case, json, with};
use core_http::JsonObject;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listLrnPrefixes", |client: Client, _| read(client.lrn_prefixes().list()
            .embed_partner(true).limit(10).offset(0).send()))
        .request("GET /phonenumber/lrn_prefixes", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0"), ("with_related", "true")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"attributes":{"region":"east"},
"callback_url":"https://hooks.example.org/sms",
"lrn_prefix_sid":"ff3b6005-1eb4-47c4-80ed-a73b91178711",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"Long Island block",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","prefix":"51655","source_trunk_group_sid":null,
"string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}],"limit":10,"offset":0,"pagination":{},
"total":1}"#)
        .fixed(&["/items/*/lrn_prefix_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createLrnPrefix", |client: Client, _| read(client.lrn_prefixes().create("51655")
            .attributes(json::<JsonObject>(r#"{"region":"east"}"#))
            .callback_url("https://hooks.example.org/sms")
            .lrn_sid(&LrnSid::new("89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9")).name("Long Island block")
            .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89")).send()))
        .request("POST /phonenumber/lrn_prefixes", &["authorization"])
        .json(r#"
{"prefix":"51655","name":"Long Island block","lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9",
"callback_url":"https://hooks.example.org/sms",
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89","attributes":{"region":"east"}}"#)
        .reply(200, "application/json", r#"
{"attributes":{"region":"east"},"callback_url":"https://hooks.example.org/sms",
"lrn_prefix_sid":"ff3b6005-1eb4-47c4-80ed-a73b91178711",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"Long Island block",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","prefix":"51655","source_trunk_group_sid":null,
"string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/lrn_prefix_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getLrnPrefix", |client: Client, _| read(client.lrn_prefixes()
            .get(&LrnPrefixSid::new("ff3b6005-1eb4-47c4-80ed-a73b91178711")).embed_partner(true)
            .send()))
        .request("GET /phonenumber/lrn_prefixes/ff3b6005-1eb4-47c4-80ed-a73b91178711", &["authorization"])
        .query(&[("with_related", "true")])
        .reply(200, "application/json", r#"
{"attributes":{"region":"east"},"callback_url":"https://hooks.example.org/sms",
"lrn_prefix_sid":"ff3b6005-1eb4-47c4-80ed-a73b91178711",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"Long Island block",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","prefix":"51655","source_trunk_group_sid":null,
"string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/lrn_prefix_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateLrnPrefix", |client: Client, _| read(client.lrn_prefixes()
            .patch(&LrnPrefixSid::new("ff3b6005-1eb4-47c4-80ed-a73b91178711")).replace_nested()
            .callback_url("https://hooks.example.org/blocks").name("Long Island block, east").send()))
        .request("PATCH /phonenumber/lrn_prefixes/ff3b6005-1eb4-47c4-80ed-a73b91178711", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"name":"Long Island block, east","callback_url":"https://hooks.example.org/blocks"}"#)
        .reply(200, "application/json", r#"
{"attributes":{"region":"east"},"callback_url":"https://hooks.example.org/blocks",
"lrn_prefix_sid":"ff3b6005-1eb4-47c4-80ed-a73b91178711",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"Long Island block, east",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","prefix":"51655","source_trunk_group_sid":null,
"string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/lrn_prefix_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceLrnPrefix", |client: Client, record| with(record, move |record: LrnPrefix| {
        let record = record.into_replace().attributes(json::<JsonObject>(r#"{"region":"east"}"#))
            .callback_url("https://hooks.example.org/sms")
            .lrn_sid(&LrnSid::new("89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9"))
            .name("Long Island reserve").clear_source_trunk_group_sid().clear_string_key_1()
            .clear_string_key_2().transformations(json::<Vec<JsonObject>>(r#"[]"#))
            .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"));
        read(client.lrn_prefixes()
            .replace(&LrnPrefixSid::new("ff3b6005-1eb4-47c4-80ed-a73b91178711"), record).send())
    }))
        .request("PUT /phonenumber/lrn_prefixes/ff3b6005-1eb4-47c4-80ed-a73b91178711", &["authorization"])
        .json(r#"
{"attributes":{"region":"east"},"callback_url":"https://hooks.example.org/sms",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"Long Island reserve","prefix":"51655",
"source_trunk_group_sid":null,"string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .record(r#"
{"lrn_prefix_sid":"ff3b6005-1eb4-47c4-80ed-a73b91178711",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","prefix":"51655"}"#, &["/lrn_prefix_sid", "/partner/partner_sid"], &["partner"])
        .reply(200, "application/json", r#"
{"attributes":{"region":"east"},"callback_url":"https://hooks.example.org/sms",
"lrn_prefix_sid":"ff3b6005-1eb4-47c4-80ed-a73b91178711",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"Long Island reserve",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","prefix":"51655","source_trunk_group_sid":null,
"string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/lrn_prefix_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteLrnPrefix", |client: Client, _| read(client.lrn_prefixes()
            .delete(&LrnPrefixSid::new("ff3b6005-1eb4-47c4-80ed-a73b91178711")).send()))
        .request("DELETE /phonenumber/lrn_prefixes/ff3b6005-1eb4-47c4-80ed-a73b91178711", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
