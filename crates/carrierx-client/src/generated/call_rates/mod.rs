//! Call rates.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    ListInboundPstnRates, ListInboundVoipRates, ListOutboundPstnRates, ListOutboundVoipRates,
};
pub use self::models::{CallRate, VoipRateSubType};

use crate::Client;

/// Call rates.
///
/// Made by [`Client::call_rates`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct CallRates {
    client: Client,
}

impl CallRates {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List inbound PSTN call rates.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListInboundPstnRates::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/calls/rate/inbound-pstn-get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.call_rates().list_inbound_pstn().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_inbound_pstn(&self) -> ListInboundPstnRates {
        ListInboundPstnRates { call: self.client.call(&spec::LIST_INBOUND_PSTN_RATES) }
    }

    /// List inbound VoIP call rates for an endpoint type.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListInboundVoipRates::pages) walks through all of them.
    ///
    /// - `sub_type`: Endpoint type of the VoIP leg.
    ///
    /// Documented failures: 400, 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/calls/rate/inbound-voip-get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::call_rates::VoipRateSubType;
    ///
    /// let page = carrierx
    ///     .call_rates()
    ///     .list_inbound_voip(VoipRateSubType::ThirdParty)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_inbound_voip(&self, sub_type: VoipRateSubType) -> ListInboundVoipRates {
        let call = self.client.call(&spec::LIST_INBOUND_VOIP_RATES).path("sub_type", sub_type);
        ListInboundVoipRates { call }
    }

    /// List outbound PSTN call rates.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListOutboundPstnRates::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/calls/rate/outbound-pstn-get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.call_rates().list_outbound_pstn().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_outbound_pstn(&self) -> ListOutboundPstnRates {
        ListOutboundPstnRates { call: self.client.call(&spec::LIST_OUTBOUND_PSTN_RATES) }
    }

    /// List outbound VoIP call rates for an endpoint type.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListOutboundVoipRates::pages) walks through all of them.
    ///
    /// - `sub_type`: Endpoint type of the VoIP leg.
    ///
    /// Documented failures: 400, 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/calls/rate/outbound-voip-get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::call_rates::VoipRateSubType;
    ///
    /// let page = carrierx
    ///     .call_rates()
    ///     .list_outbound_voip(VoipRateSubType::ThirdParty)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_outbound_voip(&self, sub_type: VoipRateSubType) -> ListOutboundVoipRates {
        let call = self.client.call(&spec::LIST_OUTBOUND_VOIP_RATES).path("sub_type", sub_type);
        ListOutboundVoipRates { call }
    }
}
