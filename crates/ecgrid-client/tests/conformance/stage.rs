//! What is to be in the sandbox before an example makes sense.

use std::error::Error;

use ecgrid_client::Client;
use provider_sandbox::{Provider, Sandbox};
use serde_json::json;

/// Examples contradict each other about the same record; the sandbox starts as most
/// of them have it.
pub(crate) async fn before(
    operation: &str,
    sandbox: &Sandbox,
    _: &Client,
) -> Result<(), Box<dyn Error>> {
    let ecgrid = sandbox.state(Provider::EcGrid);
    match operation {
        // The parcel is received in all other examples; only a sent one can be cancelled.
        "cancelParcel" => {
            let waiting = json!({ "status": "outboxRetry", "direction": "OutBox" });
            ecgrid.set("parcels", 5_600_017_734_i64, &waiting)?;
        }
        // The two exchange files in other examples.
        "createPartner" => drop(ecgrid.remove("partners", 15229)?),
        // The mailbox has a portal in the example of the call that asks for it.
        "createPortal" => drop(ecgrid.remove("portals", 63)?),
        _ => {}
    }
    Ok(())
}
