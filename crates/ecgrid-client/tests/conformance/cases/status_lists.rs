//! What is documented of `StatusLists`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::Client;

use super::failures::{STATUS_200, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503};
use crate::read;

pub(super) static CASES: [Case<Client>; 1] = [
    Case::new("getStatusLists", |client: Client, _| read(client.status_lists().get().send()))
        .request("GET /v2/status-lists", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"parcelStatuses":[{"code":"InBoxReady","description":"Waiting for pick-up"},
{"code":"outboxPending","description":"Queued"}],"interchangeStatuses":[{"code":"Received",
"description":"Arrived"}]}}"#)
        .payload("data")
        .fixed(&[
            "/success", "/data", "/data/parcelStatuses/*/code", "/data/interchangeStatuses/*/code",
        ])
        .failures(&[STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200]),
];
