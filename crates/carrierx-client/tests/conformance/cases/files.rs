//! What is documented of `Files`.
//! Written by `cargo xtask codegen`.

use carrierx_client::files::FileCreate;
use carrierx_client::{Client, ContainerSid, File, FileSid, LifecycleAction, PartnerSid};
use conformance::{Case, Part, with};

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::{file, read};

pub(super) static CASES: [Case<Client>; 7] = [
    Case::new("listFiles", |client: Client, _| read(client.files().list().limit(10).offset(0).send()))
        .request("GET /storage/files", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb",
"content_classification":"media","content_duration":12.5,"content_format":"mp3",
"content_transcoding_progress":100,"date_last_accessed":"2030-01-31T11:02:00.000Z",
"date_modified":"2030-01-31T09:15:00.000Z","desired_bitrate":64,"desired_format":"mp3",
"file_access_name":"1e1897bf-7c03-4722-bea5-7c234705ef13.mp3","file_bytes":100213,
"file_sid":"1e1897bf-7c03-4722-bea5-7c234705ef13","integer_key_1":null,"integer_key_2":null,
"lifecycle_action":"no_action","lifecycle_ttl":-1,"mime_type":"audio/mpeg","name":"greeting.mp3",
"parent_file_sid":null,"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","publish":"file_sid",
"publish_uri":"https://storage.carrierx.com/f/1e1897bf-7c03-4722-bea5-7c234705ef13",
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_include":true,"type":"audio","unique":false}],"limit":10,"offset":0,"pagination":{},
"total":1}"#)
        .fixed(&["/items/*/file_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("uploadFile", |client: Client, _| read(client.files()
            .upload(FileCreate::default().container_sid(ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb")).lifecycle_ttl(-1).mime_type("text/plain").name("opening-hours.txt").publish("file_sid").kind("file"), "Opening hours: Monday to Friday 09:00-17:00.\n")
            .send()))
        .request("POST /storage/files", &["authorization"])
        .multipart(&[
            Part { name: "file_object", content: r#"
{"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","name":"opening-hours.txt",
"mime_type":"text/plain","type":"file","lifecycle_ttl":-1,"publish":"file_sid"}"# },
            Part { name: "data", content: "Opening hours: Monday to Friday 09:00-17:00.\n" },
        ])
        .reply(201, "application/json", r#"
{"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","content_classification":"document",
"content_duration":null,"content_format":"txt","content_transcoding_progress":null,
"date_last_accessed":null,"date_modified":"2030-01-31T09:15:00.000Z","desired_bitrate":null,
"desired_format":null,"file_access_name":"1e1897bf-7c03-4722-bea5-7c234705ef13.txt","file_bytes":45,
"file_sid":"1e1897bf-7c03-4722-bea5-7c234705ef13","integer_key_1":null,"integer_key_2":null,
"lifecycle_action":"no_action","lifecycle_ttl":-1,"mime_type":"text/plain",
"name":"opening-hours.txt","parent_file_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","publish":"file_sid",
"publish_uri":"https://storage.carrierx.com/f/1e1897bf-7c03-4722-bea5-7c234705ef13",
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_include":true,"type":"file","unique":false}"#)
        .fixed(&["/file_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getFile", |client: Client, _| read(client.files()
            .get(&FileSid::new("1e1897bf-7c03-4722-bea5-7c234705ef13")).send()))
        .request("GET /storage/files/1e1897bf-7c03-4722-bea5-7c234705ef13", &["authorization"])
        .reply(200, "application/json", r#"
{"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","content_classification":"media",
"content_duration":12.5,"content_format":"mp3","content_transcoding_progress":100,
"date_last_accessed":"2030-01-31T11:02:00.000Z","date_modified":"2030-01-31T09:15:00.000Z",
"desired_bitrate":64,"desired_format":"mp3",
"file_access_name":"1e1897bf-7c03-4722-bea5-7c234705ef13.mp3","file_bytes":100213,
"file_sid":"1e1897bf-7c03-4722-bea5-7c234705ef13","integer_key_1":null,"integer_key_2":null,
"lifecycle_action":"no_action","lifecycle_ttl":-1,"mime_type":"audio/mpeg","name":"greeting.mp3",
"parent_file_sid":null,"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","publish":"file_sid",
"publish_uri":"https://storage.carrierx.com/f/1e1897bf-7c03-4722-bea5-7c234705ef13",
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_include":true,"type":"audio","unique":false}"#)
        .fixed(&["/file_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateFile", |client: Client, _| read(client.files()
            .patch(&FileSid::new("1e1897bf-7c03-4722-bea5-7c234705ef13"))
            .lifecycle_action(LifecycleAction::Delete).lifecycle_ttl(2_592_000)
            .name("greeting-2030.mp3").send()))
        .request("PATCH /storage/files/1e1897bf-7c03-4722-bea5-7c234705ef13", &["authorization"])
        .json(r#"
{"name":"greeting-2030.mp3","lifecycle_action":"delete","lifecycle_ttl":2592000}"#)
        .reply(200, "application/json", r#"
{"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","content_classification":"media",
"content_duration":12.5,"content_format":"mp3","content_transcoding_progress":100,
"date_last_accessed":"2030-01-31T11:02:00.000Z","date_modified":"2030-01-31T09:15:00.000Z",
"desired_bitrate":64,"desired_format":"mp3",
"file_access_name":"1e1897bf-7c03-4722-bea5-7c234705ef13.mp3","file_bytes":100213,
"file_sid":"1e1897bf-7c03-4722-bea5-7c234705ef13","integer_key_1":null,"integer_key_2":null,
"lifecycle_action":"delete","lifecycle_ttl":2592000,"mime_type":"audio/mpeg",
"name":"greeting-2030.mp3","parent_file_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","publish":"file_sid",
"publish_uri":"https://storage.carrierx.com/f/1e1897bf-7c03-4722-bea5-7c234705ef13",
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_include":true,"type":"audio","unique":false}"#)
        .fixed(&["/file_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceFile", |client: Client, record| with(record, move |record: File| {
        let record = record.into_replace()
            .container_sid(&ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb"))
            .desired_bitrate(64).desired_format("mp3")
            .file_access_name("1e1897bf-7c03-4722-bea5-7c234705ef13.mp3").clear_integer_key_1()
            .clear_integer_key_2().lifecycle_action(LifecycleAction::Delete)
            .lifecycle_ttl(7_776_000).mime_type("audio/mpeg").name("greeting-spring.mp3")
            .clear_parent_file_sid()
            .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
            .publish("file_sid").clear_string_key_1().clear_string_key_2().clear_string_key_3()
            .clear_string_key_4().threshold_include(true).kind("audio").unique(false);
        read(client.files().replace(&FileSid::new("1e1897bf-7c03-4722-bea5-7c234705ef13"), record)
            .send())
    }))
        .request("PUT /storage/files/1e1897bf-7c03-4722-bea5-7c234705ef13", &["authorization"])
        .json(r#"
{"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","desired_bitrate":64,"desired_format":"mp3",
"file_access_name":"1e1897bf-7c03-4722-bea5-7c234705ef13.mp3","integer_key_1":null,
"integer_key_2":null,"lifecycle_action":"delete","lifecycle_ttl":7776000,"mime_type":"audio/mpeg",
"name":"greeting-spring.mp3","parent_file_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","publish":"file_sid","string_key_1":null,
"string_key_2":null,"string_key_3":null,"string_key_4":null,"threshold_include":true,"type":"audio",
"unique":false}"#)
        .record(r#"
{"content_classification":"media","content_duration":12.5,"content_format":"mp3",
"content_transcoding_progress":100,"date_last_accessed":"2030-01-31T11:02:00.000Z",
"date_modified":"2030-01-31T09:15:00.000Z","file_bytes":100213,
"file_sid":"1e1897bf-7c03-4722-bea5-7c234705ef13",
"publish_uri":"https://storage.carrierx.com/f/1e1897bf-7c03-4722-bea5-7c234705ef13"}"#, &["/file_sid"], &[])
        .reply(200, "application/json", r#"
{"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","content_classification":"media",
"content_duration":12.5,"content_format":"mp3","content_transcoding_progress":100,
"date_last_accessed":"2030-01-31T11:02:00.000Z","date_modified":"2030-01-31T09:15:00.000Z",
"desired_bitrate":64,"desired_format":"mp3",
"file_access_name":"1e1897bf-7c03-4722-bea5-7c234705ef13.mp3","file_bytes":100213,
"file_sid":"1e1897bf-7c03-4722-bea5-7c234705ef13","integer_key_1":null,"integer_key_2":null,
"lifecycle_action":"delete","lifecycle_ttl":7776000,"mime_type":"audio/mpeg",
"name":"greeting-spring.mp3","parent_file_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","publish":"file_sid",
"publish_uri":"https://storage.carrierx.com/f/1e1897bf-7c03-4722-bea5-7c234705ef13",
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_include":true,"type":"audio","unique":false}"#)
        .fixed(&["/file_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteFile", |client: Client, _| read(client.files()
            .delete(&FileSid::new("1e1897bf-7c03-4722-bea5-7c234705ef13")).send()))
        .request("DELETE /storage/files/1e1897bf-7c03-4722-bea5-7c234705ef13", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("downloadFile", |client: Client, _| file(client.files()
            .download(&FileSid::new("1e1897bf-7c03-4722-bea5-7c234705ef13")).send()))
        .request("GET /storage/files/1e1897bf-7c03-4722-bea5-7c234705ef13/data", &["authorization"])
        .reply(200, "application/octet-stream", "Opening hours: Monday to Friday 09:00-17:00.\n")
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
