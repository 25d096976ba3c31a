//! What is documented of `TrunkGroups`.
//! Written by `cargo xtask codegen`.

use carrierx_client::trunk_groups::{TrunkGroup, TrunkGroupHardFailureLastResort};
use carrierx_client::{AclEntry, Client, PartnerSid, TrunkGroupSid};
use conformance::{Case, json, with};
use core_http::JsonObject;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listTrunkGroups", |client: Client, _| read(client.trunk_groups().list()
            .embed_partner(true).embed_trunks(true).limit(10).offset(0).send()))
        .request("GET /trunk_groups", &["authorization"])
        .query(&[
            ("limit", "10"), ("offset", "0"), ("with_related", "true"), ("with_trunks", "true"),
        ])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"acls":[],"external_handlers":[],
"hard_failure_codes":"408;503;","hard_failure_cooldown":120,"hard_failure_interval":60,
"hard_failure_last_resort":"first","hard_failure_threshold":3,"name":"Main voice",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","routing_data":null,"routing_type":"failover",
"sip_options_locations":[],"sip_options_threshold":3,"soft_failure_codes":"408;480;503;",
"transformations":[],"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}],"limit":10,
"offset":0,"pagination":{},"total":1}"#)
        .fixed(&[
            "/items/*/trunk_group_sid", "/items/*/partner/partner_sid",
            "/items/*/trunks/*/trunk_sid", "/items",
        ])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createTrunkGroup", |client: Client, _| read(client.trunk_groups().create()
            .embed_trunks(true).hard_failure_codes("408;503;")
            .hard_failure_last_resort(TrunkGroupHardFailureLastResort::First).name("Main voice")
            .routing_type("failover").soft_failure_codes("408;480;503;").send()))
        .request("POST /trunk_groups", &["authorization"])
        .query(&[("with_trunks", "true")])
        .json(r#"
{"name":"Main voice","routing_type":"failover","hard_failure_codes":"408;503;",
"hard_failure_last_resort":"first","soft_failure_codes":"408;480;503;"}"#)
        .reply(200, "application/json", r#"
{"acls":[],"external_handlers":[],"hard_failure_codes":"408;503;","hard_failure_cooldown":120,
"hard_failure_interval":60,"hard_failure_last_resort":"first","hard_failure_threshold":3,
"name":"Main voice","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","routing_data":null,
"routing_type":"failover","sip_options_locations":[],"sip_options_threshold":3,
"soft_failure_codes":"408;480;503;","transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/trunk_group_sid", "/partner/partner_sid", "/trunks/*/trunk_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getTrunkGroup", |client: Client, _| read(client.trunk_groups()
            .get(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89")).embed_partner(true)
            .embed_trunks(true).send()))
        .request("GET /trunk_groups/808c08bb-27c7-4ec0-b065-1d954ce31f89", &["authorization"])
        .query(&[("with_related", "true"), ("with_trunks", "true")])
        .reply(200, "application/json", r#"
{"acls":[],"external_handlers":[],"hard_failure_codes":"408;503;","hard_failure_cooldown":120,
"hard_failure_interval":60,"hard_failure_last_resort":"first","hard_failure_threshold":3,
"name":"Main voice","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","routing_data":null,
"routing_type":"failover","sip_options_locations":[],"sip_options_threshold":3,
"soft_failure_codes":"408;480;503;","transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/trunk_group_sid", "/partner/partner_sid", "/trunks/*/trunk_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateTrunkGroup", |client: Client, _| read(client.trunk_groups()
            .patch(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89")).replace_nested()
            .name("Main voice, east").soft_failure_codes("408;480;486;503;").send()))
        .request("PATCH /trunk_groups/808c08bb-27c7-4ec0-b065-1d954ce31f89", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"name":"Main voice, east","soft_failure_codes":"408;480;486;503;"}"#)
        .reply(200, "application/json", r#"
{"acls":[],"external_handlers":[],"hard_failure_codes":"408;503;","hard_failure_cooldown":120,
"hard_failure_interval":60,"hard_failure_last_resort":"first","hard_failure_threshold":3,
"name":"Main voice, east","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","routing_data":null,
"routing_type":"failover","sip_options_locations":[],"sip_options_threshold":3,
"soft_failure_codes":"408;480;486;503;","transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/trunk_group_sid", "/partner/partner_sid", "/trunks/*/trunk_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceTrunkGroup", |client: Client, record| with(record, move |record: TrunkGroup| {
        let record = record.into_replace().acls(json::<Vec<AclEntry>>(r#"[]"#))
            .external_handlers(json::<Vec<JsonObject>>(r#"[]"#)).hard_failure_codes("408;503;")
            .hard_failure_cooldown(300).hard_failure_interval(60)
            .hard_failure_last_resort(TrunkGroupHardFailureLastResort::First)
            .hard_failure_threshold(3).name("Main voice")
            .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
            .routing_type("failover").sip_options_locations(json::<Vec<String>>(r#"[]"#))
            .sip_options_threshold(3).soft_failure_codes("408;480;503;")
            .transformations(json::<Vec<JsonObject>>(r#"[]"#));
        read(client.trunk_groups()
            .replace(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"), record).send())
    }))
        .request("PUT /trunk_groups/808c08bb-27c7-4ec0-b065-1d954ce31f89", &["authorization"])
        .json(r#"
{"acls":[],"external_handlers":[],"hard_failure_codes":"408;503;","hard_failure_cooldown":300,
"hard_failure_interval":60,"hard_failure_last_resort":"first","hard_failure_threshold":3,
"name":"Main voice","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","routing_data":null,
"routing_type":"failover","sip_options_locations":[],"sip_options_threshold":3,
"soft_failure_codes":"408;480;503;","transformations":[]}"#)
        .record(r#"
{"routing_data":null,"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#, &["/trunk_group_sid", "/partner/partner_sid", "/trunks/*/trunk_sid"], &["partner"])
        .reply(200, "application/json", r#"
{"acls":[],"external_handlers":[],"hard_failure_codes":"408;503;","hard_failure_cooldown":300,
"hard_failure_interval":60,"hard_failure_last_resort":"first","hard_failure_threshold":3,
"name":"Main voice","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","routing_data":null,
"routing_type":"failover","sip_options_locations":[],"sip_options_threshold":3,
"soft_failure_codes":"408;480;503;","transformations":[],
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#)
        .fixed(&["/trunk_group_sid", "/partner/partner_sid", "/trunks/*/trunk_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteTrunkGroup", |client: Client, _| read(client.trunk_groups()
            .delete(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89")).send()))
        .request("DELETE /trunk_groups/808c08bb-27c7-4ec0-b065-1d954ce31f89", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
