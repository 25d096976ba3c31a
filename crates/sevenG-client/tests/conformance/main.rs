//! Every operation of 7G as its documentation shows it. The cases are generated,
//! and `xtask/conformance` runs them.

#[rustfmt::skip]
mod cases;
mod stage;

use seveng_client::Client;

conformance::verify! {
    seveng_client,
    provider: "seveng",
    client: Client::builder().access_token("test-token"),
    sandbox: |sandbox| Client::builder().access_token("sandbox-token").base_url(sandbox.seveng_url()),
    before: stage::before,
}
