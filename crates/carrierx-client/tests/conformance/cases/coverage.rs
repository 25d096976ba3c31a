//! What is documented of `Coverage`.
//! Written by `cargo xtask codegen`.

use carrierx_client::Client;
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403};
use crate::read;

pub(super) static CASES: [Case<Client>; 1] = [
    Case::new("getCoverage", |client: Client, _| read(client.coverage().list("state").limit(10)
            .offset(0).send()))
        .request("GET /phonenumber/coverage", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0"), ("group_by", "state")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"count":1280,"key":"NY"}],"limit":10,"offset":0,
"pagination":{},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
];
