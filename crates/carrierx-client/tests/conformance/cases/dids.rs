//! What is documented of `Dids`.
//! Written by `cargo xtask codegen`.

use carrierx_client::dids::Did;
use carrierx_client::{
    CampaignSid, Client, DidGroupSid, DidSid, MessagingType, PartnerSid, TrunkGroupSid,
};
use conformance::{Case, json, with};
use core_http::JsonObject;

use super::failures::{
    STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422, STATUS_422_2,
};
use crate::read;

#[expect(deprecated, reason = "what is deprecated has to work as well")]
pub(super) static CASES: [Case<Client>; 11] = [
    Case::new("listDids", |client: Client, _| read(client.dids().list().embed_partner(true)
            .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89")).limit(10)
            .offset(0).send()))
        .request("GET /phonenumber/dids", &["authorization"])
        .query(&[
            ("limit", "10"), ("offset", "0"),
            ("trunk_group_sid", "808c08bb-27c7-4ec0-b065-1d954ce31f89"), ("with_related", "true"),
        ])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"active_capabilities":31,"attributes":{"team":"front-desk"},
"callback_url":"https://hooks.example.org/sms",
"campaign_sid":"13325e26-39e6-4654-a3db-daf9f91a2e9a","capabilities":31,
"classification_sid":"fc6554a6-d9dd-4f86-b388-b90c5a010563","country_code":"USA",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8",
"did_sid":"9ee29510-077e-4773-84bd-1947b38804f3","in_country_format":"(516) 555-0101",
"international_format":"+1 516-555-0101","lata":"132","locality":"HEMPSTEAD",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"Front desk","ocn":"0555",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"15165550101","porting_pin":null,
"price":"0.6","state":"NY","status":"assigned","string_key_1":null,"string_key_2":null,
"transformations":[],"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}],"limit":10,
"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items/*/did_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("rentDid", |client: Client, _| read(client.dids().rent().include_external(true)
            .attributes(json::<JsonObject>(r#"{"team":"front-desk"}"#))
            .callback_url("https://hooks.example.org/sms")
            .did_group_sid(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8"))
            .name("Front desk").phonenumber("15165550101")
            .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89")).send()))
        .request("POST /phonenumber/dids", &["authorization"])
        .query(&[("include_external", "true")])
        .json(r#"
{"phonenumber":"15165550101","name":"Front desk","callback_url":"https://hooks.example.org/sms",
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","attributes":{"team":"front-desk"}}"#)
        .reply(200, "application/json", r#"
{"active_capabilities":4,"attributes":{"team":"front-desk"},
"callback_url":"https://hooks.example.org/sms","campaign_sid":null,"capabilities":31,
"classification_sid":"fc6554a6-d9dd-4f86-b388-b90c5a010563","country_code":"USA",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8",
"did_sid":"9ee29510-077e-4773-84bd-1947b38804f3","in_country_format":"(516) 555-0101",
"international_format":"+1 516-555-0101","lata":"132","locality":"HEMPSTEAD",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"Front desk","ocn":"0555",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"15165550101","porting_pin":null,
"price":"0.6","state":"NY","status":"assigned","string_key_1":null,"string_key_2":null,
"transformations":[],"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/did_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getDid", |client: Client, _| read(client.dids()
            .get(&DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3")).embed_partner(true).send()))
        .request("GET /phonenumber/dids/9ee29510-077e-4773-84bd-1947b38804f3", &["authorization"])
        .query(&[("with_related", "true")])
        .reply(200, "application/json", r#"
{"active_capabilities":31,"attributes":{"team":"front-desk"},
"callback_url":"https://hooks.example.org/sms",
"campaign_sid":"13325e26-39e6-4654-a3db-daf9f91a2e9a","capabilities":31,
"classification_sid":"fc6554a6-d9dd-4f86-b388-b90c5a010563","country_code":"USA",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8",
"did_sid":"9ee29510-077e-4773-84bd-1947b38804f3","in_country_format":"(516) 555-0101",
"international_format":"+1 516-555-0101","lata":"132","locality":"HEMPSTEAD",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"Front desk","ocn":"0555",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"15165550101","porting_pin":null,
"price":"0.6","state":"NY","status":"assigned","string_key_1":null,"string_key_2":null,
"transformations":[],"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/did_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateDid", |client: Client, _| read(client.dids()
            .patch(&DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3")).replace_nested()
            .attributes(json::<JsonObject>(r#"{"shift":"night"}"#)).name("Front desk, night shift")
            .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89")).send()))
        .request("PATCH /phonenumber/dids/9ee29510-077e-4773-84bd-1947b38804f3", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"name":"Front desk, night shift","trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89",
"attributes":{"shift":"night"}}"#)
        .reply(200, "application/json", r#"
{"active_capabilities":31,"attributes":{"team":"front-desk","shift":"night"},
"callback_url":"https://hooks.example.org/sms",
"campaign_sid":"13325e26-39e6-4654-a3db-daf9f91a2e9a","capabilities":31,
"classification_sid":"fc6554a6-d9dd-4f86-b388-b90c5a010563","country_code":"USA",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8",
"did_sid":"9ee29510-077e-4773-84bd-1947b38804f3","in_country_format":"(516) 555-0101",
"international_format":"+1 516-555-0101","lata":"132","locality":"HEMPSTEAD",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"Front desk, night shift","ocn":"0555",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"15165550101","porting_pin":null,
"price":"0.6","state":"NY","status":"assigned","string_key_1":null,"string_key_2":null,
"transformations":[],"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/did_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceDid", |client: Client, record| with(record, move |record: Did| {
        let record = record.into_replace().attributes(json::<JsonObject>(r#"{"team":"reception"}"#))
            .callback_url("https://hooks.example.org/sms")
            .did_group_sid(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8"))
            .name("Reception").partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
            .clear_porting_pin().clear_string_key_1().clear_string_key_2()
            .transformations(json::<Vec<JsonObject>>(r#"[]"#))
            .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"));
        read(client.dids().replace(&DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3"), record)
            .replace_nested().send())
    }))
        .request("PUT /phonenumber/dids/9ee29510-077e-4773-84bd-1947b38804f3", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"attributes":{"team":"reception"},"callback_url":"https://hooks.example.org/sms",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8","name":"Reception",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"15165550101","porting_pin":null,
"string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .record(r#"
{"active_capabilities":31,"campaign_sid":"13325e26-39e6-4654-a3db-daf9f91a2e9a","capabilities":31,
"classification_sid":"fc6554a6-d9dd-4f86-b388-b90c5a010563","country_code":"USA",
"did_sid":"9ee29510-077e-4773-84bd-1947b38804f3","in_country_format":"(516) 555-0101",
"international_format":"+1 516-555-0101","lata":"132","locality":"HEMPSTEAD",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","ocn":"0555","phonenumber":"15165550101",
"price":"0.6","state":"NY","status":"assigned"}"#, &["/did_sid", "/partner/partner_sid"], &["partner"])
        .reply(200, "application/json", r#"
{"active_capabilities":31,"attributes":{"team":"reception"},
"callback_url":"https://hooks.example.org/sms",
"campaign_sid":"13325e26-39e6-4654-a3db-daf9f91a2e9a","capabilities":31,
"classification_sid":"fc6554a6-d9dd-4f86-b388-b90c5a010563","country_code":"USA",
"did_group_sid":"06d4aefd-4827-456a-854b-688718057aa8",
"did_sid":"9ee29510-077e-4773-84bd-1947b38804f3","in_country_format":"(516) 555-0101",
"international_format":"+1 516-555-0101","lata":"132","locality":"HEMPSTEAD",
"lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"Reception","ocn":"0555",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","phonenumber":"15165550101","porting_pin":null,
"price":"0.6","state":"NY","status":"assigned","string_key_1":null,"string_key_2":null,
"transformations":[],"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/did_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("releaseDid", |client: Client, _| read(client.dids()
            .release(&DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3")).send()))
        .request("DELETE /phonenumber/dids/9ee29510-077e-4773-84bd-1947b38804f3", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("listAvailableDids", |client: Client, _| read(client.dids().list_available().limit(10)
            .offset(0).send()))
        .request("GET /phonenumber/available_dids", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"active_capabilities":4,"attributes":{},"callback_url":null,
"campaign_sid":null,"capabilities":31,"classification_sid":"fc6554a6-d9dd-4f86-b388-b90c5a010563",
"country_code":"USA","did_group_sid":null,"did_sid":"9ee29510-077e-4773-84bd-1947b38804f3",
"in_country_format":"(516) 555-0101","international_format":"+1 516-555-0101","lata":"132",
"locality":"HEMPSTEAD","lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"N/A","ocn":"0555",
"partner_sid":null,"phonenumber":"15165550101","porting_pin":null,"price":"0.6","state":"NY",
"status":"available","string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":null}],"limit":10,"offset":0,"pagination":{},"total":null}"#)
        .fixed(&["/items/*/did_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getAvailableDid", |client: Client, _| read(client.dids()
            .get_available(&DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3")).send()))
        .request("GET /phonenumber/available_dids/9ee29510-077e-4773-84bd-1947b38804f3", &["authorization"])
        .reply(200, "application/json", r#"
{"active_capabilities":4,"attributes":{},"callback_url":null,"campaign_sid":null,"capabilities":31,
"classification_sid":"fc6554a6-d9dd-4f86-b388-b90c5a010563","country_code":"USA",
"did_group_sid":null,"did_sid":"9ee29510-077e-4773-84bd-1947b38804f3",
"in_country_format":"(516) 555-0101","international_format":"+1 516-555-0101","lata":"132",
"locality":"HEMPSTEAD","lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"N/A","ocn":"0555",
"partner_sid":null,"phonenumber":"15165550101","porting_pin":null,"price":"0.6","state":"NY",
"status":"available","string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":null}"#)
        .fixed(&["/did_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("listDidInventory", |client: Client, _| read(client.dids().list_inventory().limit(10)
            .offset(0).send()))
        .request("GET /dids/inventory", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"active_capabilities":4,"attributes":{},"callback_url":null,
"campaign_sid":null,"capabilities":31,"classification_sid":"fc6554a6-d9dd-4f86-b388-b90c5a010563",
"country_code":"USA","did_group_sid":null,"did_sid":"9ee29510-077e-4773-84bd-1947b38804f3",
"in_country_format":"(516) 555-0101","international_format":"+1 516-555-0101","lata":"132",
"locality":"HEMPSTEAD","lrn_sid":"89a8680b-4e3e-4db7-a05d-eed2d5d1c1e9","name":"N/A","ocn":"0555",
"partner_sid":null,"phonenumber":"15165550101","porting_pin":null,"price":"0.6","state":"NY",
"status":"available","string_key_1":null,"string_key_2":null,"transformations":[],
"trunk_group_sid":null}],"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items/*/did_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getDidMessaging", |client: Client, _| read(client.dids()
            .get_messaging(&DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3")).send()))
        .request("GET /phonenumber/dids/9ee29510-077e-4773-84bd-1947b38804f3/messaging", &["authorization"])
        .reply(200, "application/json", r#"
{"campaign_external_id":"CXAMPL1","campaign_sid":"13325e26-39e6-4654-a3db-daf9f91a2e9a",
"did_sid":"9ee29510-077e-4773-84bd-1947b38804f3","enabled":true,"p2p_nnid":null,"status":"enabled",
"type":"a2p"}"#)
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("setDidMessaging", |client: Client, _| read(client.dids()
            .set_messaging(&DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3")).force(true)
            .campaign_sid(&CampaignSid::new("13325e26-39e6-4654-a3db-daf9f91a2e9a")).enabled(true)
            .kind(MessagingType::A2p).send()))
        .request("POST /phonenumber/dids/9ee29510-077e-4773-84bd-1947b38804f3/messaging", &["authorization"])
        .query(&[("force", "true")])
        .json(r#"
{"enabled":true,"type":"a2p","campaign_sid":"13325e26-39e6-4654-a3db-daf9f91a2e9a"}"#)
        .reply(200, "application/json", r#"
{"campaign_external_id":"CXAMPL1","campaign_sid":"13325e26-39e6-4654-a3db-daf9f91a2e9a",
"did_sid":"9ee29510-077e-4773-84bd-1947b38804f3","enabled":true,"p2p_nnid":null,
"status":"in_progress","type":"a2p"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422_2]),
];
