//! What the tests of this crate share.

pub(crate) mod child;
pub(crate) mod gate;
pub(crate) mod loopback;
pub(crate) mod silence;
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

/// A request as it should arrive: every header that it has, with a content type
/// if it has a body.
pub(crate) fn sent(line: &str, body: &str) -> wire::Arrived {
    let mut headers = vec!["accept: application/json".to_owned()];
    if !body.is_empty() {
        headers.push("content-type: application/json".to_owned());
    }
    headers.push(format!("x-api-key: {KEY}"));
    wire::Arrived {
        line: line.to_owned(),
        headers,
        body: body.to_owned(),
    }
}
