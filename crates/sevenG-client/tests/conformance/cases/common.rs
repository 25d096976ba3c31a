//! What is documented of `Common`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use seveng_client::Client;

use super::failures::{STATUS_200, STATUS_400, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 2] = [
    Case::new("getLookup", |client: Client, _| read(client.common().get_lookup().name("info").send()))
        .request("GET /Common/Lookup", &["version: 2.0"])
        .query(&[("Name", "info")])
        .reply(200, "application/json", r#"
{"result":true,"message":"","recordCount":2,"data":[{"id":"accountStatusID",
"value":"Account.accountStatusID"},{"id":"addressTypeID","value":"Address.addressTypeID"}]}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_500, STATUS_200]),
    Case::new("getHealthCheck", |client: Client, _| read(client.common().check_health().send()))
        .request("GET /Common/HealthCheck", &["version: 2.0"])
        .reply(200, "application/json", r#"
{"result":true,"message":"","recordCount":0,"data":{}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_500, STATUS_200]),
];
