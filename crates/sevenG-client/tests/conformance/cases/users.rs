//! What is documented of `Users`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use seveng_client::Client;

use super::failures::{STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 2] = [
    Case::new("login", |client: Client, _| read(client.users()
            .login("svc.registry@fundco.example", "********").send()))
        .request("POST /User/Login", &["version: 2.0"])
        .json(r#"
{"username":"svc.registry@fundco.example","password":"********"}"#)
        .reply(200, "application/json", r#"
{"accessToken":"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzdmMucmVnaXN0cnlAZnVuZGNvLmV4YW1wbGUiLCJpYXQiOjE3NTI1NDEyMDAsImV4cCI6MTc1MjU0MjQwMH0.example-signature-not-valid",
"refreshToken":"rt_6f1c2a"}"#)
        .fixed(&["/accessToken"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500]),
    Case::new("refreshToken", |client: Client, _| read(client.users().refresh("rt_6f1c2a").send()))
        .request("POST /User/RefreshToken", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"{"refreshToken":"rt_6f1c2a"}"#)
        .reply(200, "application/json", r#"
{"accessToken":"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzdmMucmVnaXN0cnlAZnVuZGNvLmV4YW1wbGUiLCJpYXQiOjE3NTI1NDIzNzAsImV4cCI6MTc1MjU0MzU3MH0.example-signature-not-valid",
"refreshToken":"rt_9d04b7"}"#)
        .fixed(&["/accessToken"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500]),
];
