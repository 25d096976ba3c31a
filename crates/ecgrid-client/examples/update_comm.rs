//! Changes the identifier and the status of a comm channel.
//!
//! ```sh
//! cargo run -p ecgrid-client --example update_comm
//! ```
//!
//! Calls a sandbox in this process, unless `ECGRID_BASE_URL` says where to go.

use std::error::Error;

use ecgrid_client::{Client, CommId, Status};
use provider_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (ecgrid, _sandbox) = connect().await?;

    // A PUT that keeps what it does not name. Sent again if its answer is lost.
    let comm = ecgrid
        .comms()
        .update(CommId(5001))
        .identifier("MYCOMPANY-AS2-NEW")
        .status(Status::Active)
        .send()
        .await?;

    println!(
        "comm {} is {:?}: {:?}",
        comm.comm_id, comm.status, comm.identifier
    );
    Ok(())
}

/// The client that the environment describes, or one of a sandbox.
async fn connect() -> Result<(Client, Option<Sandbox>), Box<dyn Error>> {
    if std::env::var_os("ECGRID_BASE_URL").is_some() {
        return Ok((Client::from_env()?, None));
    }
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .base_url(sandbox.ecgrid_url())
        .api_key("sandbox-key")
        .build()?;
    Ok((client, Some(sandbox)))
}
