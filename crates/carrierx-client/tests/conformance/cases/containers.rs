//! What is documented of `Containers`.
//! Written by `cargo xtask codegen`.

use carrierx_client::containers::Container;
use carrierx_client::{Client, ContainerSid, FileClassification, LifecycleAction, PartnerSid};
use conformance::{Case, json, with};
use core_http::JsonObject;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listContainers", |client: Client, _| read(client.containers().list().limit(10)
            .offset(0).send()))
        .request("GET /storage/containers", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"allow_publish":true,"allowed_classifications":["media",
"document"],"available_bytes_percent":93,"available_files_percent":99,"blocked_classifications":[],
"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","default_file_lifecycle_action":"delete",
"default_file_lifecycle_ttl":7776000,"default_file_publish":"file_sid",
"default_file_threshold_include":true,"default_file_unique":false,"durability_class":"unassigned",
"encrypted":false,"external_attributes":{},"integer_key_1":null,"integer_key_2":null,
"name":"Call recordings","parent_container_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"publish_domain":"https://storage.carrierx.com","quota_bytes":1073741824,"quota_files":10000,
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_action":null,"threshold_available_bytes_percent":null,
"threshold_available_files_percent":null,"threshold_bytes":null,"threshold_bytes_target":null,
"threshold_files":null,"threshold_files_target":null,"threshold_grace_period":0,
"threshold_total_bytes":73400320,"threshold_total_files":86,"total_bytes":73400320,"total_files":86,
"type":"internal","unique":false}],"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items/*/container_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createContainer", |client: Client, _| read(client.containers().create()
            .allow_publish(true)
            .allowed_classifications([FileClassification::Media, FileClassification::Document])
            .default_file_lifecycle_action(LifecycleAction::Delete)
            .default_file_lifecycle_ttl(7_776_000).name("Call recordings").quota_files(10000).send()))
        .request("POST /storage/containers", &["authorization"])
        .json(r#"
{"name":"Call recordings","allow_publish":true,"allowed_classifications":["media","document"],
"default_file_lifecycle_action":"delete","default_file_lifecycle_ttl":7776000,"quota_files":10000}"#)
        .reply(200, "application/json", r#"
{"allow_publish":true,"allowed_classifications":["media","document"],"available_bytes_percent":100,
"available_files_percent":100,"blocked_classifications":[],
"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","default_file_lifecycle_action":"delete",
"default_file_lifecycle_ttl":7776000,"default_file_publish":"file_sid",
"default_file_threshold_include":true,"default_file_unique":false,"durability_class":"unassigned",
"encrypted":false,"external_attributes":{},"integer_key_1":null,"integer_key_2":null,
"name":"Call recordings","parent_container_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"publish_domain":"https://storage.carrierx.com","quota_bytes":1073741824,"quota_files":10000,
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_action":null,"threshold_available_bytes_percent":null,
"threshold_available_files_percent":null,"threshold_bytes":null,"threshold_bytes_target":null,
"threshold_files":null,"threshold_files_target":null,"threshold_grace_period":0,
"threshold_total_bytes":0,"threshold_total_files":0,"total_bytes":0,"total_files":0,
"type":"internal","unique":false}"#)
        .fixed(&["/container_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getContainer", |client: Client, _| read(client.containers()
            .get(&ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb")).send()))
        .request("GET /storage/containers/8677e366-8ce6-4238-8891-292f5643b5fb", &["authorization"])
        .reply(200, "application/json", r#"
{"allow_publish":true,"allowed_classifications":["media","document"],"available_bytes_percent":93,
"available_files_percent":99,"blocked_classifications":[],
"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","default_file_lifecycle_action":"delete",
"default_file_lifecycle_ttl":7776000,"default_file_publish":"file_sid",
"default_file_threshold_include":true,"default_file_unique":false,"durability_class":"unassigned",
"encrypted":false,"external_attributes":{},"integer_key_1":null,"integer_key_2":null,
"name":"Call recordings","parent_container_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"publish_domain":"https://storage.carrierx.com","quota_bytes":1073741824,"quota_files":10000,
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_action":null,"threshold_available_bytes_percent":null,
"threshold_available_files_percent":null,"threshold_bytes":null,"threshold_bytes_target":null,
"threshold_files":null,"threshold_files_target":null,"threshold_grace_period":0,
"threshold_total_bytes":73400320,"threshold_total_files":86,"total_bytes":73400320,"total_files":86,
"type":"internal","unique":false}"#)
        .fixed(&["/container_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateContainer", |client: Client, _| read(client.containers()
            .patch(&ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb"))
            .default_file_lifecycle_ttl(2_592_000).name("Call recordings 2030").send()))
        .request("PATCH /storage/containers/8677e366-8ce6-4238-8891-292f5643b5fb", &["authorization"])
        .json(r#"
{"name":"Call recordings 2030","default_file_lifecycle_ttl":2592000}"#)
        .reply(200, "application/json", r#"
{"allow_publish":true,"allowed_classifications":["media","document"],"available_bytes_percent":93,
"available_files_percent":99,"blocked_classifications":[],
"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","default_file_lifecycle_action":"delete",
"default_file_lifecycle_ttl":2592000,"default_file_publish":"file_sid",
"default_file_threshold_include":true,"default_file_unique":false,"durability_class":"unassigned",
"encrypted":false,"external_attributes":{},"integer_key_1":null,"integer_key_2":null,
"name":"Call recordings 2030","parent_container_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"publish_domain":"https://storage.carrierx.com","quota_bytes":1073741824,"quota_files":10000,
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_action":null,"threshold_available_bytes_percent":null,
"threshold_available_files_percent":null,"threshold_bytes":null,"threshold_bytes_target":null,
"threshold_files":null,"threshold_files_target":null,"threshold_grace_period":0,
"threshold_total_bytes":73400320,"threshold_total_files":86,"total_bytes":73400320,"total_files":86,
"type":"internal","unique":false}"#)
        .fixed(&["/container_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceContainer", |client: Client, record| with(record, move |record: Container| {
        let record = record.into_replace().allow_publish(true)
            .allowed_classifications([FileClassification::Media, FileClassification::Document])
            .blocked_classifications(json::<Vec<FileClassification>>(r#"[]"#))
            .default_file_lifecycle_action(LifecycleAction::Delete)
            .default_file_lifecycle_ttl(7_776_000).default_file_publish("file_sid")
            .default_file_threshold_include(true).default_file_unique(false).encrypted(false)
            .external_attributes(json::<JsonObject>(r#"{}"#)).clear_integer_key_1()
            .clear_integer_key_2().name("Recordings and prompts").clear_parent_container_sid()
            .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
            .publish_domain("https://storage.carrierx.com").quota_bytes(1_073_741_824)
            .quota_files(20000).clear_string_key_1().clear_string_key_2().clear_string_key_3()
            .clear_string_key_4().clear_threshold_action().clear_threshold_bytes()
            .clear_threshold_bytes_target().clear_threshold_files().clear_threshold_files_target()
            .threshold_grace_period(0).unique(false);
        read(client.containers()
            .replace(&ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb"), record).send())
    }))
        .request("PUT /storage/containers/8677e366-8ce6-4238-8891-292f5643b5fb", &["authorization"])
        .json(r#"
{"allow_publish":true,"allowed_classifications":["media","document"],"blocked_classifications":[],
"default_file_lifecycle_action":"delete","default_file_lifecycle_ttl":7776000,
"default_file_publish":"file_sid","default_file_threshold_include":true,"default_file_unique":false,
"encrypted":false,"external_attributes":{},"integer_key_1":null,"integer_key_2":null,
"name":"Recordings and prompts","parent_container_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"publish_domain":"https://storage.carrierx.com","quota_bytes":1073741824,"quota_files":20000,
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_action":null,"threshold_bytes":null,"threshold_bytes_target":null,"threshold_files":null,
"threshold_files_target":null,"threshold_grace_period":0,"type":"internal","unique":false}"#)
        .record(r#"
{"available_bytes_percent":93,"available_files_percent":99,
"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","durability_class":"unassigned",
"threshold_available_bytes_percent":null,"threshold_available_files_percent":null,
"threshold_total_bytes":73400320,"threshold_total_files":86,"total_bytes":73400320,"total_files":86,
"type":"internal"}"#, &["/container_sid"], &[])
        .reply(200, "application/json", r#"
{"allow_publish":true,"allowed_classifications":["media","document"],"available_bytes_percent":93,
"available_files_percent":99,"blocked_classifications":[],
"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","default_file_lifecycle_action":"delete",
"default_file_lifecycle_ttl":7776000,"default_file_publish":"file_sid",
"default_file_threshold_include":true,"default_file_unique":false,"durability_class":"unassigned",
"encrypted":false,"external_attributes":{},"integer_key_1":null,"integer_key_2":null,
"name":"Recordings and prompts","parent_container_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"publish_domain":"https://storage.carrierx.com","quota_bytes":1073741824,"quota_files":20000,
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_action":null,"threshold_available_bytes_percent":null,
"threshold_available_files_percent":null,"threshold_bytes":null,"threshold_bytes_target":null,
"threshold_files":null,"threshold_files_target":null,"threshold_grace_period":0,
"threshold_total_bytes":73400320,"threshold_total_files":86,"total_bytes":73400320,"total_files":86,
"type":"internal","unique":false}"#)
        .fixed(&["/container_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteContainer", |client: Client, _| read(client.containers()
            .delete(&ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb")).send()))
        .request("DELETE /storage/containers/8677e366-8ce6-4238-8891-292f5643b5fb", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
