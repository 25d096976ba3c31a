//! What is documented of `Products`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use seveng_client::Client;

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 1] = [
    Case::new("listProducts", |client: Client, _| read(client.products().list().send()))
        .request("GET /Product", &["authorization", "version: 2.0"])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":[{"productID":12,"externalProductId":"PRD-12",
"name":"Fundco Diversified Income Fund"},{"productID":13,"externalProductId":"PRD-13",
"name":"Fundco Property Income Fund"}]}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
