//! Rental rates of phone numbers.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{ListDidRates, ListDidRatesDeprecated};
pub use self::models::DidRateTier;

use crate::Client;

/// Rental rates of phone numbers.
///
/// Made by [`Client::did_rates`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct DidRates {
    client: Client,
}

impl DidRates {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List number rental rates.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListDidRates::pages) walks through all of them.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/rate-did-tier/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.did_rates().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListDidRates {
        ListDidRates { call: self.client.call(&spec::LIST_DID_RATES) }
    }

    /// List rates of renting numbers, by the old address of the list.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListDidRatesDeprecated::pages) walks through all of them.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/rate-did-tier/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.did_rates().list_legacy().send().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated(note = "the provider deprecates it; use `did_rates().list`")]
    pub fn list_legacy(&self) -> ListDidRatesDeprecated {
        ListDidRatesDeprecated { call: self.client.call(&spec::LIST_DID_RATES_DEPRECATED) }
    }
}
