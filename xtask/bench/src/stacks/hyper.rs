//! Plain hyper-util with `serde_json`: the base of our client's `hyper` transport.

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use super::HEADERS;
use crate::{BoxError, Comm, Envelope};

/// A client with hyper-util's own connection pool.
pub type Plain = Client<HttpConnector, Empty<Bytes>>;

/// A client for `http` URLs.
pub fn client() -> Plain {
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    Client::builder(TokioExecutor::new()).build(connector)
}

/// One call.
///
/// # Errors
/// When it fails, or the envelope says that it did.
pub async fn get(client: &Plain, url: &str) -> Result<Comm, BoxError> {
    let mut request = Request::get(url);
    for (name, value) in HEADERS {
        request = request.header(name, value);
    }
    let response = client.request(request.body(Empty::new())?).await?;
    if !response.status().is_success() {
        return Err(format!("status {}", response.status()).into());
    }
    let body = response.into_body().collect().await?.to_bytes();
    serde_json::from_slice::<Envelope>(&body)?.open()
}
