//! What is documented of `Partners`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::{Client, EcGridId, InterconnectId, Status};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 7] = [
    Case::new("getPartner", |client: Client, _| read(client.partners().get(InterconnectId(15230))
            .send()))
        .request("GET /v2/partners/15230", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"interconnectId":15230,"ecGridIdFrom":880145,"ecGridIdTo":880390,
"status":"Active","created":"2025-10-20T09:00:00Z","modified":"2025-10-21T13:20:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/interconnectId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("deletePartner", |client: Client, _| read(client.partners()
            .delete(InterconnectId(15230)).send()))
        .request("DELETE /v2/partners/15230", &["x-api-key"])
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("createPartner", |client: Client, _| read(client.partners()
            .create(EcGridId(880_145), EcGridId(880_390)).send()))
        .request("POST /v2/partners", &["x-api-key"])
        .json(r#"{"ecGridIdFrom":880145,"ecGridIdTo":880390}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"interconnectId":15230,"ecGridIdFrom":880145,"ecGridIdTo":880390,
"status":"Active","created":"2026-02-12T10:30:00Z","modified":"2026-02-12T10:30:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/interconnectId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("countPartners", |client: Client, _| read(client.partners().count(EcGridId(880_145))
            .status(Status::Active).send()))
        .request("POST /v2/partners/count", &["x-api-key"])
        .json(r#"{"ecGridId":880145,"status":"Active"}"#)
        .reply(200, "application/json", r#"{"success":true,"data":9}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("listPartners", |client: Client, _| read(client.partners().list(EcGridId(880_145))
            .status(Status::Active).page_no(1).records_per_page(25).send()))
        .request("POST /v2/partners/list", &["x-api-key"])
        .json(r#"
{"ecGridId":880145,"status":"Active","pageNo":1,"recordsPerPage":25}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"interconnectId":15230,"ecGridIdFrom":880145,"ecGridIdTo":880390,
"status":"Active","created":"2025-10-20T09:00:00Z","modified":"2025-10-21T13:20:00Z"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/interconnectId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("addPartnerNote", |client: Client, _| read(client.partners()
            .add_note(InterconnectId(15230), "Test 850 seen on both sides.").send()))
        .request("POST /v2/partners/note", &["x-api-key"])
        .json(r#"
{"interconnectId":15230,"note":"Test 850 seen on both sides."}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("listPartnerNotes", |client: Client, _| read(client.partners()
            .list_notes(InterconnectId(15230)).send()))
        .request("POST /v2/partners/notelist", &["x-api-key"])
        .json(r#"{"interconnectId":15230}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"text":"Test 850 seen on both sides.","timestamp":"2026-02-11T17:05:00Z",
"userId":2750}]}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
