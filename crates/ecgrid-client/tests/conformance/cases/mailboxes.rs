//! What is documented of `Mailboxes`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::{Client, MailboxId, NetworkId, Status};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 7] = [
    Case::new("getMailbox", |client: Client, _| read(client.mailboxes().get(MailboxId(77120)).send()))
        .request("GET /v2/mailboxes/77120", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"mailboxId":77120,"networkId":310,"uniqueId":"JUNIPER01",
"companyName":"Juniper Orders","status":"Active","created":"2023-01-11T08:15:00Z",
"modified":"2025-12-02T12:45:30Z"},"errorCode":null,"message":null}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/mailboxId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("deleteMailbox", |client: Client, _| read(client.mailboxes().delete(MailboxId(77120))
            .send()))
        .request("DELETE /v2/mailboxes/77120", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":null,"errorCode":null,"message":"Mailbox ended."}"#)
        .acknowledged()
        .fixed(&["/success"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("createMailbox", |client: Client, _| read(client.mailboxes()
            .create(NetworkId(310), "JUNIPER02", "Juniper Invoices").send()))
        .request("POST /v2/mailboxes/create", &["x-api-key"])
        .json(r#"
{"networkId":310,"uniqueId":"JUNIPER02","companyName":"Juniper Invoices"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"mailboxId":77121,"networkId":310,"uniqueId":"JUNIPER02",
"companyName":"Juniper Invoices","status":"Active","created":"2026-02-12T10:00:00Z",
"modified":"2026-02-12T10:00:00Z"},"errorCode":null,"message":null}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/mailboxId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("listMailboxes", |client: Client, _| read(client.mailboxes().list()
            .network_id(NetworkId(310)).status(Status::Active).page_no(1).records_per_page(25)
            .send()))
        .request("POST /v2/mailboxes/list", &["x-api-key"])
        .json(r#"
{"networkId":310,"status":"Active","pageNo":1,"recordsPerPage":25}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"totalRecords":1,"pageNo":1,"recordsPerPage":25,
"mailboxes":[{"mailboxId":77120,"networkId":310,"uniqueId":"JUNIPER01",
"companyName":"Juniper Orders","status":"Active","created":"2023-01-11T08:15:00Z",
"modified":"2025-12-02T12:45:30Z"}]},"errorCode":null,"message":null}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/mailboxes", "/data/mailboxes/*/mailboxId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("updateMailbox", |client: Client, _| read(client.mailboxes().update(MailboxId(77120))
            .company_name("Juniper Orders East").send()))
        .request("POST /v2/mailboxes/update", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"companyName":"Juniper Orders East"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"mailboxId":77120,"networkId":310,"uniqueId":"JUNIPER01",
"companyName":"Juniper Orders East","status":"Active","created":"2023-01-11T08:15:00Z",
"modified":"2026-02-12T10:20:00Z"},"errorCode":null,"message":null}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/mailboxId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("updateMailboxConfig", |client: Client, _| read(client.mailboxes()
            .update_config(MailboxId(77120)).send()))
        .request("POST /v2/mailboxes/update-config", &["x-api-key"])
        .json(r#"{"mailboxId":77120}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":null,"errorCode":null,"message":"Saved."}"#)
        .acknowledged()
        .fixed(&["/success"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("setMailboxX12Delimiters", |client: Client, _| read(client.mailboxes()
            .set_x12_delimiters(MailboxId(77120), "*", ">", "~").send()))
        .request("POST /v2/mailboxes/x12-delimiters", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"elementDelimiter":"*","subElementDelimiter":">","segmentTerminator":"~"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":null,"errorCode":null,"message":"Saved."}"#)
        .acknowledged()
        .fixed(&["/success"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
