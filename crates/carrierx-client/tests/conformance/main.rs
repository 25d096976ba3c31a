//! Every operation of CarrierX as its documentation shows it. The cases are
//! generated, and `xtask/conformance` runs them.

#[rustfmt::skip]
mod cases;
mod stage;

use carrierx_client::Client;

conformance::verify! {
    carrierx_client,
    provider: "carrierx",
    client: Client::builder().token("test-token"),
    sandbox: |sandbox| Client::builder().token("sandbox-admin-token").base_url(sandbox.carrierx_url()),
    before: stage::before,
}
