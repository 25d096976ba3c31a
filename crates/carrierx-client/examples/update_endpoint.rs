//! Changes an endpoint in two ways: a member of it, and all of it.
//!
//! ```sh
//! cargo run -p carrierx-client --example update_endpoint
//! ```
//!
//! Calls a sandbox in this process, unless `CARRIERX_BASE_URL` says where to go.

use std::error::Error;

use carrierx_client::{Client, EndpointSid};
use provider_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (carrierx, _sandbox) = connect().await?;
    let sid = EndpointSid::new("1a34c5e9-3a09-4de5-b553-5f6a9ef202ac");

    // A PATCH sends what was set. Null goes out only where something is cleared.
    let endpoint = carrierx
        .endpoints()
        .patch(&sid)
        .name("edge-1")
        .clear_out_sip_password()
        .send()
        .await?;
    println!("{:?} takes {:?} calls", endpoint.name, endpoint.capacity);

    // A PUT sends the endpoint as it was read, with changes. `auth_required` stays
    // out: CarrierX refuses any value of it without an extra scope.
    let endpoint = carrierx
        .endpoints()
        .replace(&sid, endpoint.into_replace().capacity(200))
        .send()
        .await?;
    println!("{:?} takes {:?} calls", endpoint.name, endpoint.capacity);

    // What is refused is told member by member.
    if let Err(error) = carrierx
        .endpoints()
        .patch(&sid)
        .auth_required(false)
        .send()
        .await
    {
        println!("{error}");
        for problem in error.field_errors() {
            println!("  {:?}: {}", problem.field(), problem.message());
        }
    }
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
