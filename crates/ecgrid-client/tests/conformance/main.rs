//! Every operation of ECGrid as its documentation shows it. The cases are
//! generated, and `xtask/conformance` runs them.

#[rustfmt::skip]
mod cases;
mod stage;

use ecgrid_client::Client;

conformance::verify! {
    ecgrid_client,
    provider: "ecgrid",
    client: Client::builder().api_key("test-key"),
    sandbox: |sandbox| Client::builder().api_key("sandbox-examples-key").base_url(sandbox.ecgrid_url()),
    before: stage::before,
}
