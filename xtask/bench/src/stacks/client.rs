//! Our ECGrid client with all its defaults: deadline, attempt timeout, retry,
//! size cap, exact JSON that keeps unknown members.

use core_http::transport::HyperTransport;
use ecgrid_client::types::Comm;
use ecgrid_client::{Client, CommId, Error};

use crate::{COMM, KEY};

/// Over reqwest, which is the default.
///
/// # Errors
/// When the base URL is not one.
pub fn over_reqwest(base_url: &str) -> Result<Client, Error> {
    Client::builder().base_url(base_url).api_key(KEY).build()
}

/// Over hyper-util.
///
/// # Errors
/// When the base URL is not one.
pub fn over_hyper(base_url: &str) -> Result<Client, Error> {
    Client::builder()
        .base_url(base_url)
        .api_key(KEY)
        .transport(HyperTransport::plain())
        .build()
}

/// One call.
///
/// # Errors
/// When it fails.
pub async fn get(client: &Client) -> Result<Comm, Error> {
    client.comms().get(CommId(COMM)).send().await
}
