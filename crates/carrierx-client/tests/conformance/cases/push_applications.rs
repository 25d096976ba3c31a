//! What is documented of `PushApplications`.
//! Written by `cargo xtask codegen`.

use carrierx_client::push_applications::PushApplication;
use carrierx_client::{ApplicationSid, Client};
use conformance::{Case, with};

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listPushApplications", |client: Client, _| read(client.push_applications().list()
            .limit(10).offset(0).send()))
        .request("GET /push/applications", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"apns_id":null,"apns_key_id":null,"apns_p8":null,
"apns_p12":null,"apns_p12_expiration":null,"apns_p12_password":null,"apns_team_id":null,
"apns_topic":null,"application_sid":"93e88a87-30d3-4deb-9796-fce691188559",
"google_credentials":"ZXhhbXBsZSBjcmVkZW50aWFscw==","name":"Field app",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}],"limit":10,"offset":0,"pagination":{},
"total":1}"#)
        .fixed(&["/items/*/application_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createPushApplication", |client: Client, _| read(client.push_applications().create()
            .google_credentials("ZXhhbXBsZSBjcmVkZW50aWFscw==").name("Field app").send()))
        .request("POST /push/applications", &["authorization"])
        .json(r#"
{"name":"Field app","google_credentials":"ZXhhbXBsZSBjcmVkZW50aWFscw=="}"#)
        .reply(200, "application/json", r#"
{"apns_id":null,"apns_key_id":null,"apns_p8":null,"apns_p12":null,"apns_p12_expiration":null,
"apns_p12_password":null,"apns_team_id":null,"apns_topic":null,
"application_sid":"93e88a87-30d3-4deb-9796-fce691188559",
"google_credentials":"ZXhhbXBsZSBjcmVkZW50aWFscw==","name":"Field app",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#)
        .fixed(&["/application_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getPushApplication", |client: Client, _| read(client.push_applications()
            .get(&ApplicationSid::new("93e88a87-30d3-4deb-9796-fce691188559")).send()))
        .request("GET /push/applications/93e88a87-30d3-4deb-9796-fce691188559", &["authorization"])
        .reply(200, "application/json", r#"
{"apns_id":null,"apns_key_id":null,"apns_p8":null,"apns_p12":null,"apns_p12_expiration":null,
"apns_p12_password":null,"apns_team_id":null,"apns_topic":null,
"application_sid":"93e88a87-30d3-4deb-9796-fce691188559",
"google_credentials":"ZXhhbXBsZSBjcmVkZW50aWFscw==","name":"Field app",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#)
        .fixed(&["/application_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updatePushApplication", |client: Client, _| read(client.push_applications()
            .patch(&ApplicationSid::new("93e88a87-30d3-4deb-9796-fce691188559"))
            .name("Field app, production").send()))
        .request("PATCH /push/applications/93e88a87-30d3-4deb-9796-fce691188559", &["authorization"])
        .json(r#"{"name":"Field app, production"}"#)
        .reply(200, "application/json", r#"
{"apns_id":null,"apns_key_id":null,"apns_p8":null,"apns_p12":null,"apns_p12_expiration":null,
"apns_p12_password":null,"apns_team_id":null,"apns_topic":null,
"application_sid":"93e88a87-30d3-4deb-9796-fce691188559",
"google_credentials":"ZXhhbXBsZSBjcmVkZW50aWFscw==","name":"Field app, production",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#)
        .fixed(&["/application_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replacePushApplication", |client: Client, record| with(record, move |record: PushApplication| {
        let record = record.into_replace().clear_apns_id().clear_apns_key_id().clear_apns_p8()
            .clear_apns_p12().clear_apns_p12_password().clear_apns_team_id().clear_apns_topic()
            .google_credentials("ZXhhbXBsZSBjcmVkZW50aWFscw==").name("Field app 2");
        read(client.push_applications()
            .replace(&ApplicationSid::new("93e88a87-30d3-4deb-9796-fce691188559"), record).send())
    }))
        .request("PUT /push/applications/93e88a87-30d3-4deb-9796-fce691188559", &["authorization"])
        .json(r#"
{"apns_id":null,"apns_key_id":null,"apns_p8":null,"apns_p12":null,"apns_p12_password":null,
"apns_team_id":null,"apns_topic":null,"google_credentials":"ZXhhbXBsZSBjcmVkZW50aWFscw==",
"name":"Field app 2"}"#)
        .record(r#"
{"apns_p12_expiration":null,"application_sid":"93e88a87-30d3-4deb-9796-fce691188559",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#, &["/application_sid", "/partner/partner_sid"], &["partner"])
        .reply(200, "application/json", r#"
{"apns_id":null,"apns_key_id":null,"apns_p8":null,"apns_p12":null,"apns_p12_expiration":null,
"apns_p12_password":null,"apns_team_id":null,"apns_topic":null,
"application_sid":"93e88a87-30d3-4deb-9796-fce691188559",
"google_credentials":"ZXhhbXBsZSBjcmVkZW50aWFscw==","name":"Field app 2",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#)
        .fixed(&["/application_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deletePushApplication", |client: Client, _| read(client.push_applications()
            .delete(&ApplicationSid::new("93e88a87-30d3-4deb-9796-fce691188559")).send()))
        .request("DELETE /push/applications/93e88a87-30d3-4deb-9796-fce691188559", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
