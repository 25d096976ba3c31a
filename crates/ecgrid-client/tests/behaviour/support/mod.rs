//! What the tests of this crate share.

pub(crate) mod child;
pub(crate) mod gate;
pub(crate) mod loopback;
pub(crate) mod wire;

use core_http::time::FakeClock;
use ecgrid_client::{Client, ClientBuilder, Transport};

pub(crate) const KEY: &str = "test-key";

/// A client of the server at `url`. Its clock stands still, and pauses take no
/// time.
pub(crate) fn client(url: &str) -> Client {
    builder().base_url(url).build().unwrap()
}

/// A client over a transport that ends in this process.
pub(crate) fn over(transport: impl Transport) -> Client {
    builder()
        .base_url("https://ecgrid.test")
        .transport(transport)
        .build()
        .unwrap()
}

pub(crate) fn builder() -> ClientBuilder {
    Client::builder().api_key(KEY).clock(FakeClock::new())
}
