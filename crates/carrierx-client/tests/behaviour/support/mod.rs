//! What the tests of this crate share.

#[path = "../../../../ecgrid-client/tests/behaviour/support/child.rs"]
pub(crate) mod child;
#[path = "../../../../ecgrid-client/tests/behaviour/support/loopback.rs"]
pub(crate) mod loopback;
#[path = "../../../../ecgrid-client/tests/behaviour/support/silence.rs"]
pub(crate) mod silence;
#[path = "../../../../ecgrid-client/tests/behaviour/support/wire.rs"]
pub(crate) mod wire;

use carrierx_client::{Client, ClientBuilder, Transport};
use core_http::time::FakeClock;

pub(crate) const TOKEN: &str = "test-token";

/// A client of the server at `url`. Its clock stands still, and pauses take no
/// time.
pub(crate) fn client(url: &str) -> Client {
    builder().base_url(url).build().unwrap()
}

/// A client over a transport that ends in this process.
pub(crate) fn over(transport: impl Transport) -> Client {
    builder()
        .base_url("https://carrierx.test/core/v2")
        .transport(transport)
        .build()
        .unwrap()
}

pub(crate) fn builder() -> ClientBuilder {
    Client::builder().token(TOKEN).clock(FakeClock::new())
}

/// A request as it should arrive: every header that it has, with a content type
/// if it has a body.
pub(crate) fn sent(line: &str, body: &str) -> wire::Arrived {
    let mut headers = vec![
        "accept: application/json".to_owned(),
        format!("authorization: Bearer {TOKEN}"),
    ];
    if !body.is_empty() {
        headers.push("content-type: application/json".to_owned());
    }
    wire::Arrived {
        line: line.to_owned(),
        headers,
        body: body.to_owned(),
    }
}
