//! What is documented of `CarbonCopies`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::{CarbonCopyId, Client, Direction, MailboxId, Status};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 5] = [
    Case::new("getCarbonCopy", |client: Client, _| read(client.carbon_copies()
            .get(CarbonCopyId(912)).send()))
        .request("GET /v2/carboncopies/912", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"ccId":912,"fromMailboxId":77120,"toMailboxId":77155,"status":"Active",
"direction":"InBox","created":"2025-08-14T06:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/ccId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("deleteCarbonCopy", |client: Client, _| read(client.carbon_copies()
            .delete(CarbonCopyId(912)).send()))
        .request("DELETE /v2/carboncopies/912", &["x-api-key"])
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("createCarbonCopy", |client: Client, _| read(client.carbon_copies()
            .create(MailboxId(77120), MailboxId(77155), Direction::InBox).send()))
        .request("POST /v2/carboncopies/create", &["x-api-key"])
        .json(r#"
{"fromMailboxId":77120,"toMailboxId":77155,"direction":"InBox"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"ccId":913,"fromMailboxId":77120,"toMailboxId":77155,"status":"Active",
"direction":"InBox","created":"2026-02-12T10:45:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/ccId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("listCarbonCopies", |client: Client, _| read(client.carbon_copies().list()
            .mailbox_id(MailboxId(77120)).status(Status::Active).page_no(1).records_per_page(50)
            .send()))
        .request("POST /v2/carboncopies/list", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"status":"Active","pageNo":1,"recordsPerPage":50}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"ccId":912,"fromMailboxId":77120,"toMailboxId":77155,"status":"Active",
"direction":"InBox","created":"2025-08-14T06:00:00Z"}],"pageNo":1,"recordsPerPage":50,
"totalRecords":1}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/ccId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("updateCarbonCopy", |client: Client, _| read(client.carbon_copies()
            .update(CarbonCopyId(912)).status(Status::Suspended).direction(Direction::OutBox).send()))
        .request("PUT /v2/carboncopies/update", &["x-api-key"])
        .json(r#"
{"ccId":912,"status":"Suspended","direction":"OutBox"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"ccId":912,"fromMailboxId":77120,"toMailboxId":77155,"status":"Suspended",
"direction":"OutBox","created":"2025-08-14T06:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/ccId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
