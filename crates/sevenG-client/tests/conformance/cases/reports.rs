//! What is documented of `Reports`.
//! Written by `cargo xtask codegen`.

use std::collections::BTreeMap;

use conformance::{Case, json};
use seveng_client::Client;

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 4] = [
    Case::new("requestReport", |client: Client, _| read(client.reports()
            .request("TransactionSummary")
            .parameters(json::<BTreeMap<String, String>>(r#"{"ProductID":"12","FromDate":"2025-01-01","ToDate":"2025-06-30"}"#))
            .send()))
        .request("POST /Report", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"reportName":"TransactionSummary","parameters":{"ProductID":"12","FromDate":"2025-01-01",
"ToDate":"2025-06-30"}}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":"7d2f4c1e-9b36-4e58-a1c7-0f3b6d928e54"}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("getReport", |client: Client, _| read(client.reports()
            .get("7d2f4c1e-9b36-4e58-a1c7-0f3b6d928e54").send()))
        .request("GET /Report", &["authorization", "version: 2.0"])
        .query(&[("reference", "7d2f4c1e-9b36-4e58-a1c7-0f3b6d928e54")])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":{"reportName":"TransactionSummary",
"productID":12,"fromDate":"2025-01-01","toDate":"2025-06-30","rows":[{"accountNumber":"100009001",
"transactionType":"Deposit","transactions":1,"quantity":40000.0,"amount":40500.0},
{"accountNumber":"100009002","transactionType":"Deposit","transactions":1,"quantity":15000.0,
"amount":15300.0}]}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deleteReport", |client: Client, _| read(client.reports()
            .delete("7d2f4c1e-9b36-4e58-a1c7-0f3b6d928e54").send()))
        .request("DELETE /Report", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("reference", "7d2f4c1e-9b36-4e58-a1c7-0f3b6d928e54")])
        .reply(200, "application/json", r#"
{"result":true,"message":"Report request has been deleted.","data":{}}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("getReportStatus", |client: Client, _| read(client.reports()
            .get_status("7d2f4c1e-9b36-4e58-a1c7-0f3b6d928e54").send()))
        .request("GET /Report/Status", &["authorization", "version: 2.0"])
        .query(&[("reference", "7d2f4c1e-9b36-4e58-a1c7-0f3b6d928e54")])
        .reply(200, "application/json", r#"{"result":false,"message":"","data":"incomplete"}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500]),
];
