//! What is documented of `Keys`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::keys::KeyVisibility;
use ecgrid_client::{Client, KeyId, UserId};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 4] = [
    Case::new("getKey", |client: Client, _| read(client.keys().get(UserId(2750)).send()))
        .request("POST /v2/keys/get-key", &["x-api-key"])
        .json(r#"{"userId":2750}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"keyId":4417,"userId":2750,"key":"ek_demo_7Qd0hM","visibility":"Private",
"created":"2025-11-03T15:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/keyId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("listKeys", |client: Client, _| read(client.keys().list(UserId(2750))
            .visibility(KeyVisibility::Private).send()))
        .request("POST /v2/keys/list", &["x-api-key"])
        .json(r#"{"userId":2750,"visibility":"Private"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"keyId":4417,"userId":2750,"key":"ek_demo_7Qd0hM","visibility":"Private",
"created":"2025-11-03T15:00:00Z"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/keyId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("createKey", |client: Client, _| read(client.keys()
            .create(UserId(2750), KeyVisibility::Private).send()))
        .request("POST /v2/keys/create", &["x-api-key"])
        .json(r#"{"userId":2750,"visibility":"Private"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"keyId":4418,"userId":2750,"key":"ek_demo_pX93Lw2","visibility":"Private",
"created":"2026-02-12T10:50:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/keyId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("deleteKey", |client: Client, _| read(client.keys().delete(KeyId(4417)).send()))
        .request("DELETE /v2/keys", &["x-api-key"])
        .json(r#"{"keyId":4417}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
