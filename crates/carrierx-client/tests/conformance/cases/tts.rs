//! What is documented of `Tts`.
//! Written by `cargo xtask codegen`.

use carrierx_client::{Client, VoiceSid};
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422};
use crate::{file_or, read};

pub(super) static CASES: [Case<Client>; 2] = [
    Case::new("createSpeech", |client: Client, _| file_or(client.tts()
            .speak("Thank you for calling Acme Stores. Please hold while we connect you.")
            .voice_sid(&VoiceSid::new("Polly.Joanna")).format("mp3").language("en-US").send()))
        .request("POST /tts/texts", &["authorization"])
        .json(r#"
{"text":"Thank you for calling Acme Stores. Please hold while we connect you.",
"voice_sid":"Polly.Joanna","format":"mp3","language":"en-US"}"#)
        .reply(200, "application/json", r#"
{"container_sid":"8677e366-8ce6-4238-8891-292f5643b5fb","content_classification":"media",
"content_duration":4.2,"content_format":"mp3","content_transcoding_progress":100,
"date_last_accessed":null,"date_modified":"2030-01-31T09:15:00.000Z","desired_bitrate":null,
"desired_format":null,"file_access_name":"1e1897bf-7c03-4722-bea5-7c234705ef13.mp3",
"file_bytes":33696,"file_sid":"1e1897bf-7c03-4722-bea5-7c234705ef13","integer_key_1":null,
"integer_key_2":null,"lifecycle_action":"no_action","lifecycle_ttl":-1,"mime_type":"audio/mpeg",
"name":"1e1897bf-7c03-4722-bea5-7c234705ef13.mp3","parent_file_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","publish":"file_sid",
"publish_uri":"https://storage.carrierx.com/f/1e1897bf-7c03-4722-bea5-7c234705ef13",
"string_key_1":null,"string_key_2":null,"string_key_3":null,"string_key_4":null,
"threshold_include":true,"type":"audio","unique":false}"#)
        .reply(200, "audio/mpeg", "ID3")
        .fixed(&["/file_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("listTtsVoices", |client: Client, _| read(client.tts().list_voices().limit(10)
            .offset(0).send()))
        .request("GET /tts/voices", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"languages":{"en-US":1},"voice_sid":"Polly.Joanna"}],
"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items/*/voice_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
];
