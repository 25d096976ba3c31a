//! What is documented of `PushNotifications`.
//! Written by `cargo xtask codegen`.

use carrierx_client::Client;
use conformance::{Case, json};
use core_http::JsonObject;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 1] = [
    Case::new("sendPushNotification", |client: Client, _| read(client.push_notifications()
            .send(["e885cb18-c5af-417c-8e35-ffd67bdbddc8"]).android_sound("default")
            .body("Your Friday shift starts at 09:00.")
            .data(json::<JsonObject>(r#"{"shift_date":"2030-02-01","screen":"schedule"}"#))
            .priority("high").title("Shift change").ttl(3600).send()))
        .request("POST /push/notifications", &["authorization"])
        .json(r#"
{"recipients":["e885cb18-c5af-417c-8e35-ffd67bdbddc8"],"title":"Shift change",
"body":"Your Friday shift starts at 09:00.","priority":"high","ttl":3600,
"data":{"shift_date":"2030-02-01","screen":"schedule"},"android_sound":"default"}"#)
        .reply(200, "application/json", r#"
{"failure":0,"success":1,"results":{"e885cb18-c5af-417c-8e35-ffd67bdbddc8":"success"}}"#)
        .maps(&["/results"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
];
