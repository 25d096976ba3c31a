//! Plain reqwest with `serde_json`: the base of our client's default transport.

use std::sync::Arc;

use ::reqwest::Client;
use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};

use super::HEADERS;
use crate::{BoxError, Comm, Envelope};

/// A client as reqwest makes it, but for TLS, which it cannot set up by itself
/// without a provider. The calls are not encrypted.
///
/// # Errors
/// When TLS cannot be set up.
pub fn client() -> Result<Client, BoxError> {
    let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    Ok(Client::builder().tls_backend_preconfigured(tls).build()?)
}

/// One call.
///
/// # Errors
/// When it fails, or the envelope says that it did.
pub async fn get(client: &Client, url: &str) -> Result<Comm, BoxError> {
    let mut request = client.get(url);
    for (name, value) in HEADERS {
        request = request.header(name, value);
    }
    let body = request.send().await?.error_for_status()?.bytes().await?;
    serde_json::from_slice::<Envelope>(&body)?.open()
}
