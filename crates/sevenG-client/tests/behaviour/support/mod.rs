//! What the tests of this crate share.

#[path = "../../../../ecgrid-client/tests/behaviour/support/child.rs"]
pub(crate) mod child;
#[path = "../../../../ecgrid-client/tests/behaviour/support/gate.rs"]
pub(crate) mod gate;
#[path = "../../../../ecgrid-client/tests/behaviour/support/loopback.rs"]
pub(crate) mod loopback;
#[path = "../../../../ecgrid-client/tests/behaviour/support/silence.rs"]
pub(crate) mod silence;
#[path = "../../../../ecgrid-client/tests/behaviour/support/wire.rs"]
pub(crate) mod wire;

use core_http::time::FakeClock;
use seveng_client::{Client, ClientBuilder, Transport};

pub(crate) const TOKEN: &str = "test-token";

/// A client of the server at `url`. Its clock stands still, and pauses take no
/// time.
pub(crate) fn client(url: &str) -> Client {
    builder().base_url(url).build().unwrap()
}

/// A client over a transport that ends in this process.
pub(crate) fn over(transport: impl Transport) -> Client {
    builder()
        .base_url("https://seveng.test")
        .transport(transport)
        .build()
        .unwrap()
}

pub(crate) fn builder() -> ClientBuilder {
    Client::builder()
        .access_token(TOKEN)
        .clock(FakeClock::new())
}
