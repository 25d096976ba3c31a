//! What is documented of `Portals`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::{Client, MailboxId};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 2] = [
    Case::new("getPortalByMailbox", |client: Client, _| read(client.portals()
            .get_by_mailbox(MailboxId(77120)).send()))
        .request("GET /v2/portals/by-mailbox/77120", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"portalId":64,"mailboxId":77120,"url":"https://portal.ecgrid.io/juniper",
"status":"Active","created":"2025-03-01T12:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/portalId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("createPortal", |client: Client, _| read(client.portals().create(MailboxId(77120))
            .send()))
        .request("POST /v2/portals/create", &["x-api-key"])
        .json(r#"{"mailboxId":77120}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"portalId":65,"mailboxId":77120,"url":"https://portal.ecgrid.io/juniper",
"status":"Active","created":"2026-02-12T10:55:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/portalId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
