//! What is documented of `Prefixes`.
//! Written by `cargo xtask codegen`.

use carrierx_client::prefixes::Prefix;
use carrierx_client::{Client, PrefixSid, TrunkGroupSid};
use conformance::{Case, json, with};
use core_http::JsonObject;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listPrefixes", |client: Client, _| read(client.prefixes().list().embed_partner(true)
            .limit(10).offset(0).send()))
        .request("GET /phonenumber/prefixes", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0"), ("with_related", "true")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"attributes":{"region":"east"},
"callback_url":"https://hooks.example.org/sms","prefix_sid":"bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d",
"lrn_sid":null,"name":"Long Island numbers","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"prefix":"51655","source_trunk_group_sid":null,"string_key_1":null,"string_key_2":null,
"transformations":[],"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}],"limit":10,
"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items/*/prefix_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createPrefix", |client: Client, _| read(client.prefixes().create("51655")
            .attributes(json::<JsonObject>(r#"{"region":"east"}"#))
            .callback_url("https://hooks.example.org/sms").name("Long Island numbers")
            .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89")).send()))
        .request("POST /phonenumber/prefixes", &["authorization"])
        .json(r#"
{"prefix":"51655","name":"Long Island numbers","callback_url":"https://hooks.example.org/sms",
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89","attributes":{"region":"east"}}"#)
        .reply(200, "application/json", r#"
{"attributes":{"region":"east"},"callback_url":"https://hooks.example.org/sms",
"prefix_sid":"bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d","lrn_sid":null,"name":"Long Island numbers",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","prefix":"51655","source_trunk_group_sid":null,
"string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/prefix_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getPrefix", |client: Client, _| read(client.prefixes()
            .get(&PrefixSid::new("bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d")).embed_partner(true).send()))
        .request("GET /phonenumber/prefixes/bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d", &["authorization"])
        .query(&[("with_related", "true")])
        .reply(200, "application/json", r#"
{"attributes":{"region":"east"},"callback_url":"https://hooks.example.org/sms",
"prefix_sid":"bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d","lrn_sid":null,"name":"Long Island numbers",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","prefix":"51655","source_trunk_group_sid":null,
"string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/prefix_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updatePrefix", |client: Client, _| read(client.prefixes()
            .patch(&PrefixSid::new("bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d")).replace_nested()
            .name("Long Island numbers, reserved")
            .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89")).send()))
        .request("PATCH /phonenumber/prefixes/bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"name":"Long Island numbers, reserved","trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .reply(200, "application/json", r#"
{"attributes":{"region":"east"},"callback_url":"https://hooks.example.org/sms",
"prefix_sid":"bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d","lrn_sid":null,
"name":"Long Island numbers, reserved","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"prefix":"51655","source_trunk_group_sid":null,"string_key_1":null,"string_key_2":null,
"transformations":[],"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/prefix_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replacePrefix", |client: Client, record| with(record, move |record: Prefix| {
        let record = record.into_replace().attributes(json::<JsonObject>(r#"{"region":"east"}"#))
            .callback_url("https://hooks.example.org/sms").clear_lrn_sid()
            .name("Long Island reserve").clear_source_trunk_group_sid().clear_string_key_1()
            .clear_string_key_2().transformations(json::<Vec<JsonObject>>(r#"[]"#))
            .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"));
        read(client.prefixes()
            .replace(&PrefixSid::new("bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d"), record).send())
    }))
        .request("PUT /phonenumber/prefixes/bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d", &["authorization"])
        .json(r#"
{"attributes":{"region":"east"},"callback_url":"https://hooks.example.org/sms","lrn_sid":null,
"name":"Long Island reserve","prefix":"51655","source_trunk_group_sid":null,"string_key_1":null,
"string_key_2":null,"transformations":[],"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .record(r#"
{"prefix_sid":"bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","prefix":"51655"}"#, &["/prefix_sid", "/partner/partner_sid"], &["partner"])
        .reply(200, "application/json", r#"
{"attributes":{"region":"east"},"callback_url":"https://hooks.example.org/sms",
"prefix_sid":"bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d","lrn_sid":null,"name":"Long Island reserve",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","prefix":"51655","source_trunk_group_sid":null,
"string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/prefix_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deletePrefix", |client: Client, _| read(client.prefixes()
            .delete(&PrefixSid::new("bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d")).send()))
        .request("DELETE /phonenumber/prefixes/bfcd6132-b7ae-43b9-b7c3-4cfd40a7fb4d", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
