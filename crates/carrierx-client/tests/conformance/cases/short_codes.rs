//! What is documented of `ShortCodes`.
//! Written by `cargo xtask codegen`.

use carrierx_client::short_codes::ShortCode;
use carrierx_client::{Client, DidGroupSid, ShortCodeSid};
use conformance::{Case, json, with};
use core_http::JsonObject;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 4] = [
    Case::new("listShortCodes", |client: Client, _| read(client.short_codes().list()
            .embed_partner(true).limit(10).offset(0).send()))
        .request("GET /phonenumber/short_codes", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0"), ("with_related", "true")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"attributes":{"team":"marketing"},
"callback_url":"https://hooks.example.org/sms","country_code":"USA",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","locality":"DENVER","lrn_sid":null,
"name":"Spring promotion","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","short_code":"55501",
"short_code_sid":"0c9db836-3521-4087-bad2-ddd73e940a5e","state":"CO","string_key_1":null,
"string_key_2":null}],"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items/*/short_code_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getShortCode", |client: Client, _| read(client.short_codes()
            .get(&ShortCodeSid::new("0c9db836-3521-4087-bad2-ddd73e940a5e")).embed_partner(true)
            .send()))
        .request("GET /phonenumber/short_codes/0c9db836-3521-4087-bad2-ddd73e940a5e", &["authorization"])
        .query(&[("with_related", "true")])
        .reply(200, "application/json", r#"
{"attributes":{"team":"marketing"},"callback_url":"https://hooks.example.org/sms",
"country_code":"USA","did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","locality":"DENVER",
"lrn_sid":null,"name":"Spring promotion","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"short_code":"55501","short_code_sid":"0c9db836-3521-4087-bad2-ddd73e940a5e","state":"CO",
"string_key_1":null,"string_key_2":null}"#)
        .fixed(&["/short_code_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateShortCode", |client: Client, _| read(client.short_codes()
            .patch(&ShortCodeSid::new("0c9db836-3521-4087-bad2-ddd73e940a5e")).replace_nested()
            .did_group_sid(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8"))
            .name("Summer promotion").send()))
        .request("PATCH /phonenumber/short_codes/0c9db836-3521-4087-bad2-ddd73e940a5e", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"name":"Summer promotion","did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8"}"#)
        .reply(200, "application/json", r#"
{"attributes":{"team":"marketing"},"callback_url":"https://hooks.example.org/sms",
"country_code":"USA","did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","locality":"DENVER",
"lrn_sid":null,"name":"Summer promotion","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"short_code":"55501","short_code_sid":"0c9db836-3521-4087-bad2-ddd73e940a5e","state":"CO",
"string_key_1":null,"string_key_2":null}"#)
        .fixed(&["/short_code_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceShortCode", |client: Client, record| with(record, move |record: ShortCode| {
        let record = record.into_replace().attributes(json::<JsonObject>(r#"{"team":"marketing"}"#))
            .callback_url("https://hooks.example.org/sms")
            .did_group_sid(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8"))
            .name("Autumn promotion").clear_string_key_1().clear_string_key_2();
        read(client.short_codes()
            .replace(&ShortCodeSid::new("0c9db836-3521-4087-bad2-ddd73e940a5e"), record)
            .replace_nested().send())
    }))
        .request("PUT /phonenumber/short_codes/0c9db836-3521-4087-bad2-ddd73e940a5e", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"attributes":{"team":"marketing"},"callback_url":"https://hooks.example.org/sms",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","name":"Autumn promotion",
"string_key_1":null,"string_key_2":null}"#)
        .record(r#"
{"country_code":"USA","locality":"DENVER","lrn_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","short_code":"55501",
"short_code_sid":"0c9db836-3521-4087-bad2-ddd73e940a5e","state":"CO"}"#, &["/short_code_sid", "/partner/partner_sid"], &["partner"])
        .reply(200, "application/json", r#"
{"attributes":{"team":"marketing"},"callback_url":"https://hooks.example.org/sms",
"country_code":"USA","did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","locality":"DENVER",
"lrn_sid":null,"name":"Autumn promotion","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"short_code":"55501","short_code_sid":"0c9db836-3521-4087-bad2-ddd73e940a5e","state":"CO",
"string_key_1":null,"string_key_2":null}"#)
        .fixed(&["/short_code_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
];
