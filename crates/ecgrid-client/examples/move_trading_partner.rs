//! Moves a trading partner to another mailbox of its network.
//!
//! ```sh
//! cargo run -p ecgrid-client --example move_trading_partner
//! ```
//!
//! Calls a sandbox in this process, unless `ECGRID_BASE_URL` says where to go.

use std::error::Error;

use ecgrid_client::{Client, EcGridId, MailboxId};
use provider_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (ecgrid, _sandbox) = connect().await?;

    // A plain POST: never sent again once it may have arrived. When its answer is
    // lost, the error says so (`error.may_have_acted()`), and only `ids().get` can tell
    // whether the partner has moved. The two IDs are types of their own, so they
    // cannot be swapped.
    let id = ecgrid
        .ids()
        .move_trading_partner(EcGridId(123_456), MailboxId(1002))
        .send()
        .await?;

    println!(
        "ECGrid ID {} is in mailbox {:?}",
        id.ec_grid_id, id.mailbox_id
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
