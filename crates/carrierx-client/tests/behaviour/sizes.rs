//! What a call costs before it is made: the future of each operation.

use carrierx_client::endpoints::{Endpoint, EndpointType};
use carrierx_client::external_dids::ExternalDid;
use carrierx_client::{Client, EndpointSid, ExternalDidSid};
use core_http::transport::MockTransport;

/// Futures nest, and whoever awaits a call in a task pays for it in every frame.
const LIMIT: usize = 2048;

macro_rules! futures {
    ($($call:expr),+ $(,)?) => {
        [$((stringify!($call), size_of_val(&$call.send()))),+]
    };
}

#[test]
fn the_future_of_every_operation_is_small() {
    let client = Client::builder()
        .transport(MockTransport::new())
        .build()
        .unwrap();
    let (endpoints, dids) = (client.endpoints(), client.external_dids());
    let (sid, did) = (EndpointSid::new("e"), ExternalDidSid::new("d"));
    let endpoint: Endpoint = serde_json::from_str(r#"{"endpoint_sid":"e"}"#).unwrap();
    let record: ExternalDid = serde_json::from_str(r#"{"external_did_sid":"d"}"#).unwrap();
    let sizes = futures![
        endpoints.list(),
        endpoints.create(EndpointType::ThirdParty),
        endpoints.get(&sid),
        endpoints.patch(&sid),
        endpoints.replace(&sid, endpoint.into_replace()),
        endpoints.delete(&sid),
        dids.list(),
        dids.register(3, "46705550123"),
        dids.get(&did),
        dids.patch(&did),
        dids.replace(&did, record.into_replace()),
        dids.delete(&did),
        dids.get_messaging(&did),
        dids.set_messaging(&did),
    ];
    for (call, size) in sizes {
        assert!(size <= LIMIT, "{call}: {size} bytes");
    }
    let raw = size_of_val(&endpoints.get(&sid).send_raw());
    let with_meta = size_of_val(&endpoints.get(&sid).send_with_meta());
    assert!(
        raw <= LIMIT && with_meta <= LIMIT,
        "{raw} and {with_meta} bytes"
    );

    let mut pages = endpoints.list().pages();
    let page = size_of_val(&pages.next_page());
    assert!(page <= LIMIT, "the next page of a list: {page} bytes");
}
