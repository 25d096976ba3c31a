//! Country reference data.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{GetCountry, GetCountryByIp, ListCountries};
pub use self::models::{Country, IpCountry};

use crate::Client;

/// Country reference data.
///
/// Made by [`Client::countries`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Countries {
    client: Client,
}

impl Countries {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List countries.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListCountries::pages) walks through all of them.
    ///
    /// Needs the scope `countries.manage` or `countries.read`. Documented failures: 400, 401,
    /// 403. Source: <https://docs.carrierx.com/voice/core-api/countries/country/get>.
    ///
    /// *Uncertain:* Scopes taken from the get-by-code page.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.countries().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListCountries {
        ListCountries { call: self.client.call(&spec::LIST_COUNTRIES) }
    }

    /// Read one country by its alpha-3 code.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `country_code`: Alpha-3 code of the country, as in USA.
    ///
    /// Needs the scope `countries.manage` or `countries.read`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/countries/country/get-by-iso>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let country = carrierx.countries().get("USA").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, country_code: impl AsRef<str>) -> GetCountry {
        let call = self.client.call(&spec::GET_COUNTRY).path("country_code", country_code.as_ref());
        GetCountry { call }
    }

    /// Find the country of an IPv4 address.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `ip_address`: IPv4 address.
    ///
    /// Needs the scope `countries.manage` or `countries.read`. Needs also
    /// `lookup.ip_addresses.read`. Documented failures: 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/countries/country/get-by-ip>.
    ///
    /// *Uncertain:* The heading writes `/countries/{ip_address}`; the sample and a public
    /// client use `/countries/ip/`.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let country = carrierx
    ///     .countries()
    ///     .get_by_ip("203.0.113.20")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_by_ip(&self, ip_address: impl AsRef<str>) -> GetCountryByIp {
        let call = self
            .client
            .call(&spec::GET_COUNTRY_BY_IP)
            .path("ip_address", ip_address.as_ref());
        GetCountryByIp { call }
    }
}
