//! Message rates.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::ListOutboundSmsRates;
pub use self::models::SmsRate;

use crate::Client;
use crate::types::MessageRateSubType;

/// Message rates.
///
/// Made by [`Client::sms_rates`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct SmsRates {
    client: Client,
}

impl SmsRates {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List outbound message rates.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListOutboundSmsRates::pages) walks through all of them.
    ///
    /// - `sub_type`: Kind of sender number.
    ///
    /// Needs the scope `sms.manage` or `sms.read`. Documented failures: 400, 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/sms/sms-rate/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::MessageRateSubType;
    ///
    /// let page = carrierx
    ///     .sms_rates()
    ///     .list_outbound(MessageRateSubType::Toll)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_outbound(&self, sub_type: MessageRateSubType) -> ListOutboundSmsRates {
        let call = self.client.call(&spec::LIST_OUTBOUND_SMS_RATES).path("sub_type", sub_type);
        ListOutboundSmsRates { call }
    }
}
