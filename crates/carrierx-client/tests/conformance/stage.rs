//! What is to be in the sandbox before an example makes sense.

use std::error::Error;

use carrierx_client::Client;
use provider_sandbox::{Provider, Sandbox};
use serde_json::{Value, json};

const PARTNER: &str = "0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21";

/// The examples tell one story, in which each object is created, read, changed and
/// deleted. The sandbox starts in the middle of it.
pub(crate) async fn before(
    operation: &str,
    sandbox: &Sandbox,
    _: &Client,
) -> Result<(), Box<dyn Error>> {
    let carrierx = sandbox.state(Provider::CarrierX);
    let gone = |table, key: &str| carrierx.remove(table, key).map(drop);
    match operation {
        // What the example creates is there.
        "rentDid" | "getAvailableDid" => {
            let free = json!({ "status": "available", "partner_sid": null });
            carrierx.set("dids", "9ee29510-077e-4773-84bd-1947b38804f3", &free)?;
        }
        "registerExternalDid" => gone("external_dids", "1d5c7a2e-90b3-4c57-8f64-3a2b1c0d9e8f")?,
        "createShortenerDomain" => {
            gone("shortener_domains", "e928f9a0-3170-40de-be70-cd6e2758d30c")?
        }
        "createPartnerLogin" => {
            gone("partner_logins", "71c20168-d7f8-481d-9ed5-40aba6e43030")?;
            gone("logins", "acme_ops")?;
        }
        "createPartner" => {
            carrierx.set("partners", PARTNER, &json!({ "login": "sandbox" }))?;
            gone("logins", "acme")?;
        }

        // The partner's parent asks, not the partner itself.
        "createSubPartnerToken" => {
            let parent = json!({ "partner_sid": "ac975f50-e684-4004-9335-443b13fd922f" });
            carrierx.set("tokens", "sandbox-admin-token", &parent)?;
        }

        // A PUT sends the object as it was read, and these were read later.
        "replaceBatchTask" => {
            let seen = json!({ "date_modified": "2030-01-31T09:31:00.000Z" });
            carrierx.set("batch_tasks", "d139406a-b7df-4d13-a6b2-a0a418dbf705", &seen)?;
        }
        "replaceContainer" => carrierx.load(&json!({ "files": recordings() }))?,
        "replaceFile" => {
            let longer = json!({ "content_duration": 12.5, "file_bytes": 100_213 });
            carrierx.set("files", "1e1897bf-7c03-4722-bea5-7c234705ef13", &longer)?;
        }

        // The sandbox lets its partner do everything.
        "replacePartner" => {
            let fewer = [
                "calls.read",
                "endpoints.manage",
                "phonenumber.manage",
                "sms.manage",
                "storage.manage",
                "trunk_groups.manage",
            ];
            carrierx.set("partners", PARTNER, &json!({ "available_scopes": fewer }))?;
        }
        _ => {}
    }
    Ok(())
}

/// What the container of the example holds beside the greeting of 720 bytes, which
/// is in the sandbox: 86 files of 70 MiB together.
fn recordings() -> Vec<Value> {
    let recording = |number: u32| {
        let bytes = if number == 0 {
            (70 << 20) - 720 - 84
        } else {
            1
        };
        json!({
            "file_sid": format!("recording-{number}"), "partner_sid": PARTNER,
            "container_sid": "8677e366-8ce6-4238-8891-292f5643b5fb", "file_bytes": bytes,
        })
    };
    (0..85).map(recording).collect()
}
