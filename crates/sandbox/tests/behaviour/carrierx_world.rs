//! CarrierX for tests: a sandbox whose clock stands still, tokens with less, errors in short.

use std::time::Duration;

use provider_sandbox::{Clock, Provider, Sandbox};
use serde_json::{Value, json};

use crate::wire::{Api, Reply, carrierx};

/// 2026-01-01, 00:00.
pub(crate) const START: i64 = 1_767_225_600;

pub(crate) const PARTNER: &str = "0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21";
pub(crate) const SUB_PARTNER: &str = "3c9d1a77-2e54-4b8f-9a60-5d7e8f901b23";
pub(crate) const STRANGER: &str = "9f8e7d6c-5b4a-4938-8271-605f4e3d2c1b";

pub(crate) const CAMPAIGN: &str = "13325e26-39e6-4654-a3db-daf9f91a2e9a";
pub(crate) const OTHER_CAMPAIGN: &str = "000000ca-5b1d-4c2a-9e30-000000000001";
pub(crate) const CONTAINER: &str = "8677e366-8ce6-4238-8891-292f5643b5fb";
pub(crate) const ENDPOINT: &str = "1a34c5e9-3a09-4de5-b553-5f6a9ef202ac";
pub(crate) const TRUNK_GROUP: &str = "808c08bb-27c7-4ec0-b065-1d954ce31f89";
pub(crate) const DID_GROUP: &str = "06d4aefd-4827-456a-854b-688718057aa8";

/// The number of the examples, rented, with messaging on.
pub(crate) const NUMBER: &str = "15165550101";
pub(crate) const DID: &str = "9ee29510-077e-4773-84bd-1947b38804f3";

/// A sandbox whose clock moves when it is told to.
pub(crate) async fn still() -> (Sandbox, Api) {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual(START))
        .start()
        .await
        .unwrap();
    let api = carrierx(&sandbox);
    (sandbox, api)
}

pub(crate) fn later(sandbox: &Sandbox, seconds: u64) {
    sandbox.clock().advance(Duration::from_secs(seconds));
}

pub(crate) fn with_token(api: &Api, token: &str) -> Api {
    api.clone()
        .with("Authorization", &format!("Bearer {token}"))
}

/// Sends a form.
pub(crate) async fn form(api: &Api, path: &str, body: &str) -> Reply {
    api.send(
        "POST",
        path,
        Some(("application/x-www-form-urlencoded", body.as_bytes())),
    )
    .await
}

/// A token with just these scopes, made as a client makes one.
pub(crate) async fn limited(api: &Api, scopes: &str) -> Api {
    let body = format!(
        "client_id=sandbox&client_secret=sandbox&username=sandbox&password=sandbox&scope={scopes}"
    );
    let token = form(api, "/oauth/token", &body).await;
    with_token(api, token.at("/access_token").as_str().unwrap())
}

/// Asserts on a 422 with one item.
pub(crate) fn refuses(reply: &Reply, field: &str, message: &str) {
    let item = json!({ "field": field, "message": message, "reference_sid": null });
    reply.is(
        422,
        &json!({ "message": "object validation error", "errors": [item] }),
    );
}

/// Asserts that there is no such object in sight.
pub(crate) fn missing(reply: &Reply) {
    let item =
        json!({ "field": null, "message": "cannot find item by sid", "reference_sid": null });
    reply.is(
        404,
        &json!({ "message": "no item error", "errors": [item] }),
    );
}

pub(crate) fn forbidden(reply: &Reply) {
    reply.is(403, &json!({ "message": "Forbidden" }));
}

pub(crate) fn text(value: &Value) -> &str {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
}

/// A member of every item of a list.
pub(crate) fn column(reply: &Reply, member: &str) -> Vec<Value> {
    reply
        .at("/items")
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item[member].clone())
        .collect()
}

/// The records of a table, as the control API shows them.
pub(crate) fn table(sandbox: &Sandbox, name: &str) -> Vec<Value> {
    sandbox.state(Provider::CarrierX).tables()[name]
        .as_array()
        .unwrap()
        .clone()
}
