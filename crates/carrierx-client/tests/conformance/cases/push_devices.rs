//! What is documented of `PushDevices`.
//! Written by `cargo xtask codegen`.

use carrierx_client::push_devices::{PushDevice, PushDeviceEnvironment, PushDeviceType};
use carrierx_client::{ApplicationSid, Client, DeviceSid};
use conformance::{Case, with};

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listPushDevices", |client: Client, _| read(client.push_devices().list()
            .embed_partner(true).limit(10).offset(0).send()))
        .request("GET /push/devices", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0"), ("with_related", "true")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"application_sid":"93e88a87-30d3-4deb-9796-fce691188559",
"application_version":"3.4.1","device_sid":"e885cb18-c5af-417c-8e35-ffd67bdbddc8",
"environment":"production","os_version":"16","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"token":"example-registration-token-0001","type":"android"}],"limit":10,"offset":0,"pagination":{},
"total":1}"#)
        .fixed(&["/items/*/device_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createPushDevice", |client: Client, _| read(client.push_devices()
            .create(&ApplicationSid::new("93e88a87-30d3-4deb-9796-fce691188559"), "example-registration-token-0001", PushDeviceType::Android)
            .reuse(true).application_version("3.4.1").environment(PushDeviceEnvironment::Production)
            .os_version("16").send()))
        .request("POST /push/devices", &["authorization"])
        .query(&[("reuse", "true")])
        .json(r#"
{"application_sid":"93e88a87-30d3-4deb-9796-fce691188559","token":"example-registration-token-0001",
"type":"android","application_version":"3.4.1","environment":"production","os_version":"16"}"#)
        .reply(200, "application/json", r#"
{"application_sid":"93e88a87-30d3-4deb-9796-fce691188559","application_version":"3.4.1",
"device_sid":"e885cb18-c5af-417c-8e35-ffd67bdbddc8","environment":"production","os_version":"16",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","token":"example-registration-token-0001",
"type":"android"}"#)
        .fixed(&["/device_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getPushDevice", |client: Client, _| read(client.push_devices()
            .get(&DeviceSid::new("e885cb18-c5af-417c-8e35-ffd67bdbddc8")).embed_partner(true).send()))
        .request("GET /push/devices/e885cb18-c5af-417c-8e35-ffd67bdbddc8", &["authorization"])
        .query(&[("with_related", "true")])
        .reply(200, "application/json", r#"
{"application_sid":"93e88a87-30d3-4deb-9796-fce691188559","application_version":"3.4.1",
"device_sid":"e885cb18-c5af-417c-8e35-ffd67bdbddc8","environment":"production","os_version":"16",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","token":"example-registration-token-0001",
"type":"android"}"#)
        .fixed(&["/device_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updatePushDevice", |client: Client, _| read(client.push_devices()
            .patch(&DeviceSid::new("e885cb18-c5af-417c-8e35-ffd67bdbddc8"))
            .application_version("3.5.0").token("example-registration-token-0002").send()))
        .request("PATCH /push/devices/e885cb18-c5af-417c-8e35-ffd67bdbddc8", &["authorization"])
        .json(r#"
{"token":"example-registration-token-0002","application_version":"3.5.0"}"#)
        .reply(200, "application/json", r#"
{"application_sid":"93e88a87-30d3-4deb-9796-fce691188559","application_version":"3.5.0",
"device_sid":"e885cb18-c5af-417c-8e35-ffd67bdbddc8","environment":"production","os_version":"16",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","token":"example-registration-token-0002",
"type":"android"}"#)
        .fixed(&["/device_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replacePushDevice", |client: Client, record| with(record, move |record: PushDevice| {
        let record = record.into_replace()
            .application_sid(&ApplicationSid::new("93e88a87-30d3-4deb-9796-fce691188559"))
            .application_version("3.5.0").environment(PushDeviceEnvironment::Production)
            .os_version("17").token("example-registration-token-0001").kind(PushDeviceType::Android);
        read(client.push_devices()
            .replace(&DeviceSid::new("e885cb18-c5af-417c-8e35-ffd67bdbddc8"), record).send())
    }))
        .request("PUT /push/devices/e885cb18-c5af-417c-8e35-ffd67bdbddc8", &["authorization"])
        .json(r#"
{"application_sid":"93e88a87-30d3-4deb-9796-fce691188559","application_version":"3.5.0",
"environment":"production","os_version":"17","token":"example-registration-token-0001",
"type":"android"}"#)
        .record(r#"
{"device_sid":"e885cb18-c5af-417c-8e35-ffd67bdbddc8",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#, &["/device_sid", "/partner/partner_sid"], &["partner"])
        .reply(200, "application/json", r#"
{"application_sid":"93e88a87-30d3-4deb-9796-fce691188559","application_version":"3.5.0",
"device_sid":"e885cb18-c5af-417c-8e35-ffd67bdbddc8","environment":"production","os_version":"17",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","token":"example-registration-token-0001",
"type":"android"}"#)
        .fixed(&["/device_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deletePushDevice", |client: Client, _| read(client.push_devices()
            .delete(&DeviceSid::new("e885cb18-c5af-417c-8e35-ffd67bdbddc8")).send()))
        .request("DELETE /push/devices/e885cb18-c5af-417c-8e35-ffd67bdbddc8", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
