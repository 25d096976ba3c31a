//! Changes the attributes of a third-party phone number, then the number as a whole.
//!
//! ```sh
//! cargo run -p carrierx-client --example update_external_did
//! ```
//!
//! Calls a sandbox in this process, unless `CARRIERX_BASE_URL` says where to go.

use std::error::Error;

use carrierx_client::{Client, ExternalDidSid};
use provider_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (carrierx, _sandbox) = connect().await?;
    let sid = ExternalDidSid::new("e8df62d5-07a3-4189-a67e-87585067c5fe");

    // Attributes are merged: those that are not named stay.
    let did = carrierx
        .external_dids()
        .patch(&sid)
        .attribute("name", "marketing sms")
        .send()
        .await?;
    println!(
        "{:?} has the attributes {:?}",
        did.phonenumber, did.attributes
    );

    // What a number can do is fixed once it is registered. So there is no setter
    // for `capabilities`; a PUT sends them back as they came.
    let did = carrierx
        .external_dids()
        .replace(
            &sid,
            did.into_replace().name("Marketing").clear_string_key_1(),
        )
        .send()
        .await?;
    println!(
        "{:?} is {:?}, capabilities {:?}",
        did.phonenumber, did.name, did.capabilities
    );
    Ok(())
}

/// The client that the environment describes, or one of a sandbox.
async fn connect() -> Result<(Client, Option<Sandbox>), Box<dyn Error>> {
    if std::env::var_os("CARRIERX_BASE_URL").is_some() {
        return Ok((Client::from_env()?, None));
    }
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .base_url(sandbox.carrierx_url())
        .token("sandbox-token")
        .build()?;
    Ok((client, Some(sandbox)))
}
