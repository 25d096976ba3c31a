//! Number, toll-free and IP lookups.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{LookupIpAddress, LookupPhoneNumber, LookupTollFree};
pub use self::models::{CicLookup, PhoneLookup, PhoneLookupDetails, PhoneLookupDetailsCarrier};

use crate::Client;

/// Number, toll-free and IP lookups.
///
/// Made by [`Client::lookup`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Lookup {
    client: Client,
}

impl Lookup {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Look up a phone number; characters other than digits and plus are ignored.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `phonenumber`: Phone number; characters other than digits and plus are ignored.
    ///
    /// Needs the scope `lookup.dids.read`. Needs also `lookup.dids.allow_carrier`,
    /// `lookup.dids.allow_cnam`, `lookup.dids.allow_lrn` for the matching arguments. Documented
    /// failures: 400, 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/lookup/phonenumber-lookup/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let lookup = carrierx
    ///     .lookup()
    ///     .phone_number("12025550142")
    ///     .cnam_ttl(3600)
    ///     .country_code("USA")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn phone_number(&self, phonenumber: impl AsRef<str>) -> LookupPhoneNumber {
        let call = self
            .client
            .call(&spec::LOOKUP_PHONE_NUMBER)
            .path("phonenumber", phonenumber.as_ref());
        LookupPhoneNumber { call }
    }

    /// Look up the carrier code of a toll-free number.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `tollfree_phonenumber`: Toll-free number that is called.
    /// - `calling_number`: Number that calls.
    /// - `lata`: LATA of the call, as in 132.
    ///
    /// Needs the scope `lookup.toll_free.allow_cic`. Needs also
    /// `lookup.toll_free.allow_resporg` for `resporg=true`. Documented failures: 400, 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/lookup/cic-lookup/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let lookup = carrierx
    ///     .lookup()
    ///     .toll_free("18005550199", "12025550142", "132")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn toll_free(
        &self,
        tollfree_phonenumber: impl AsRef<str>,
        calling_number: impl AsRef<str>,
        lata: impl AsRef<str>,
    ) -> LookupTollFree {
        let call = self
            .client
            .call(&spec::LOOKUP_TOLL_FREE)
            .path("tollfree_phonenumber", tollfree_phonenumber.as_ref())
            .path("calling_number", calling_number.as_ref())
            .path("lata", lata.as_ref());
        LookupTollFree { call }
    }

    /// Look up an IP address.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `ip_address`: IP address.
    ///
    /// Needs the scope `lookup.ip_addresses.read`. Documented failures: 401, 403, 404. Source:
    /// page `FreeConferenceCall/fcc4d-ruby:lib/fcc4d/lookup.rb` of the provider's
    /// documentation.
    ///
    /// *From client code:* no page describes it. *Uncertain:* Path from a public client; the
    /// guide describes IP lookup, its request is not confirmed.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let address = carrierx.lookup().ip_address("203.0.113.20").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn ip_address(&self, ip_address: impl AsRef<str>) -> LookupIpAddress {
        let call = self
            .client
            .call(&spec::LOOKUP_IP_ADDRESS)
            .path("ip_address", ip_address.as_ref());
        LookupIpAddress { call }
    }
}
