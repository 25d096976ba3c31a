//! What is documented of `Callbacks`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::callbacks::{HttpAuthType, ObjectKind};
use ecgrid_client::{CallbackEventId, CallbackId, Client, MailboxId, Status};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("createCallback", |client: Client, _| read(client.callbacks()
            .create("https://hooks.juniper.example/ecgrid", ObjectKind::Parcel)
            .mailbox_id(MailboxId(77120)).http_auth_type(HttpAuthType::Basic)
            .username("ecgrid-hook").password("Lamp9!Post").send()))
        .request("POST /v2/callbacks/create", &["x-api-key"])
        .json(r#"
{"url":"https://hooks.juniper.example/ecgrid","event":"Parcel","mailboxId":77120,
"httpAuthType":"Basic","username":"ecgrid-hook","password":"Lamp9!Post"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"callbackId":3308,"url":"https://hooks.juniper.example/ecgrid",
"event":"Parcel","mailboxId":77120,"networkId":0,"httpAuthType":"Basic","status":"Active"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/callbackId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("updateCallback", |client: Client, _| read(client.callbacks().update(CallbackId(3308))
            .url("https://hooks.juniper.example/v2/ecgrid").status(Status::Active)
            .http_auth_type(HttpAuthType::Basic).username("ecgrid-hook").password("Lamp9!Post")
            .send()))
        .request("POST /v2/callbacks/update", &["x-api-key"])
        .json(r#"
{"callbackId":3308,"url":"https://hooks.juniper.example/v2/ecgrid","status":"Active",
"httpAuthType":"Basic","username":"ecgrid-hook","password":"Lamp9!Post"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"callbackId":3308,"url":"https://hooks.juniper.example/v2/ecgrid",
"event":"Parcel","mailboxId":77120,"networkId":0,"httpAuthType":"Basic","status":"Active"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/callbackId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("deleteCallback", |client: Client, _| read(client.callbacks().delete(CallbackId(3308))
            .send()))
        .request("DELETE /v2/callbacks", &["x-api-key"])
        .json(r#"{"callbackId":3308}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("getCallbackQueue", |client: Client, _| read(client.callbacks()
            .get_queue(CallbackId(3308)).send()))
        .request("GET /v2/callbacks/get-queue-by-id", &["x-api-key"])
        .query(&[("callbackId", "3308")])
        .reply(200, "application/json", r#"
{"success":true,"data":{"callbackId":3308,"url":"https://hooks.juniper.example/ecgrid",
"event":"Parcel","queuedAt":"2026-02-12T09:16:06Z","lastAttempt":"2026-02-12T09:16:08Z",
"attempts":1,"status":"Active","lastHttpStatus":204}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/callbackId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("listCallbackEvents", |client: Client, _| read(client.callbacks().list_events()
            .mailbox_id(MailboxId(77120)).event(ObjectKind::Parcel)
            .begin_date("2026-02-01T00:00:00Z").end_date("2026-02-12T23:59:59Z").page_no(1)
            .records_per_page(100).send()))
        .request("POST /v2/callbacks/event-list", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"event":"Parcel","beginDate":"2026-02-01T00:00:00Z",
"endDate":"2026-02-12T23:59:59Z","pageNo":1,"recordsPerPage":100}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"totalRecords":1,"pageNo":1,"recordsPerPage":100,
"events":[{"callbackEventId":990214,"callbackId":3308,"event":"Parcel","mailboxId":77120,
"objectId":5600017734,"status":"Active","created":"2026-02-12T09:16:06Z",
"delivered":"2026-02-12T09:16:08Z","httpStatus":204}]}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/events", "/data/events/*/callbackEventId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("getCallbackEvent", |client: Client, _| read(client.callbacks()
            .get_event(CallbackEventId(990_214)).send()))
        .request("POST /v2/callbacks/get-event-by-id", &["x-api-key"])
        .json(r#"{"callbackEventId":990214}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"callbackEventId":990214,"callbackId":3308,"event":"Parcel",
"mailboxId":77120,"objectId":5600017734,"status":"Active","created":"2026-02-12T09:16:06Z",
"delivered":"2026-02-12T09:16:08Z","httpStatus":204,
"payload":"{\"parcelId\":5600017734,\"status\":\"InBoxReady\",\"created\":\"2026-02-12T09:16:02Z\"}",
"attempts":1,"lastAttempt":"2026-02-12T09:16:08Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/callbackEventId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("listCallbackQueue", |client: Client, _| read(client.callbacks().list_queue()
            .mailbox_id(MailboxId(77120)).status(Status::Active).page_no(1).records_per_page(100)
            .send()))
        .request("POST /v2/callbacks/queue-list", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"status":"Active","pageNo":1,"recordsPerPage":100}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"totalRecords":1,"pageNo":1,"recordsPerPage":100,
"queueEntries":[{"callbackId":3308,"url":"https://hooks.juniper.example/ecgrid","event":"Parcel",
"queuedAt":"2026-02-12T09:16:06Z","lastAttempt":"2026-02-12T09:16:08Z","attempts":1,
"status":"Active","lastHttpStatus":204,"mailboxId":77120}]}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/queueEntries", "/data/queueEntries/*/callbackId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("testCallback", |client: Client, _| read(client.callbacks().test(CallbackId(3308))
            .send()))
        .request("POST /v2/callbacks/test", &["x-api-key"])
        .json(r#"{"callbackId":3308}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"callbackId":3308,"url":"https://hooks.juniper.example/ecgrid",
"httpStatus":200,"responseBody":"ok","testedAt":"2026-02-12T11:05:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
