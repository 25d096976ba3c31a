//! What `call_methods!` cannot hold to the limit: the future of the next page.

use carrierx_client::Client;
use core_http::LARGEST_FUTURE;
use core_http::transport::MockTransport;

#[test]
fn the_future_of_the_next_page_is_small() {
    let client = Client::builder()
        .transport(MockTransport::new())
        .build()
        .unwrap();
    let mut pages = client.endpoints().list().pages();
    let size = size_of_val(&pages.next_page());
    assert!(size <= LARGEST_FUTURE, "{size} bytes");
}
