//! Price calculation for one call or message.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{RateMms, RatePstnCall, RateSms, RateVoipCall};
pub use self::models::{CallPrice, MessagePrice, RateVoipCallSubType};

use crate::Client;
use crate::types::{CallDirection, MessageRateSubType};

/// Price calculation for one call or message.
///
/// Made by [`Client::rating`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Rating {
    client: Client,
}

impl Rating {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Price one PSTN call.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `direction`: Direction to price.
    /// - `duration`: Call length in seconds, rounded up to the billing step.
    /// - `to`: Destination number.
    ///
    /// Needs the scope `rating.manage` or `rating.read`. Documented failures: 400, 401, 403.
    /// Source: <https://docs.carrierx.com/voice/core-api/rating/rating-call-response/get-pstn>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{CallDirection, PartnerSid};
    ///
    /// let call_price = carrierx
    ///     .rating()
    ///     .rate_pstn_call(CallDirection::Outbound, 95, "12025550142")
    ///     .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn rate_pstn_call(
        &self,
        direction: CallDirection,
        duration: i64,
        to: impl AsRef<str>,
    ) -> RatePstnCall {
        let call = self
            .client
            .call(&spec::RATE_PSTN_CALL)
            .query("direction", direction)
            .query("duration", duration)
            .query("to", to.as_ref());
        RatePstnCall { call }
    }

    /// Price one VoIP call.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `sub_type`: Endpoint type of the VoIP leg.
    /// - `direction`: Direction to price.
    /// - `duration`: Call length in seconds, rounded up to the billing step.
    /// - `to`: Destination number.
    ///
    /// Needs the scope `rating.manage` or `rating.read`. Documented failures: 400, 401, 403,
    /// 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/rating/rating-call-response/get-voip>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::rating::RateVoipCallSubType;
    /// use carrierx_client::{CallDirection, PartnerSid};
    ///
    /// let call_price = carrierx
    ///     .rating()
    ///     .rate_voip_call(
    ///         RateVoipCallSubType::ThirdParty,
    ///         CallDirection::Outbound,
    ///         95,
    ///         "12025550142",
    ///     )
    ///     .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn rate_voip_call(
        &self,
        sub_type: RateVoipCallSubType,
        direction: CallDirection,
        duration: i64,
        to: impl AsRef<str>,
    ) -> RateVoipCall {
        let call = self
            .client
            .call(&spec::RATE_VOIP_CALL)
            .path("sub_type", sub_type)
            .query("direction", direction)
            .query("duration", duration)
            .query("to", to.as_ref());
        RateVoipCall { call }
    }

    /// Price one SMS.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `sub_type`: Kind of sender number.
    /// - `direction`: Direction to price.
    /// - `to`: Destination number.
    ///
    /// Needs the scope `rating.manage` or `rating.read`. Documented failures: 400, 401, 403,
    /// 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/rating/rating-mcc-mnc-response/get-sms>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{CallDirection, MessageRateSubType, PartnerSid};
    ///
    /// let message_price = carrierx
    ///     .rating()
    ///     .rate_sms(
    ///         MessageRateSubType::Toll,
    ///         CallDirection::Outbound,
    ///         "12025550142",
    ///     )
    ///     .message_segments(1)
    ///     .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn rate_sms(
        &self,
        sub_type: MessageRateSubType,
        direction: CallDirection,
        to: impl AsRef<str>,
    ) -> RateSms {
        let call = self
            .client
            .call(&spec::RATE_SMS)
            .path("sub_type", sub_type)
            .query("direction", direction)
            .query("to", to.as_ref());
        RateSms { call }
    }

    /// Price one MMS.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// - `sub_type`: Kind of sender number.
    /// - `direction`: Direction to price.
    /// - `to`: Destination number.
    ///
    /// Needs the scope `rating.manage` or `rating.read`. Documented failures: 400, 401, 403,
    /// 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/rating/rating-mcc-mnc-response/get-mms>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{CallDirection, MessageRateSubType, PartnerSid};
    ///
    /// let message_price = carrierx
    ///     .rating()
    ///     .rate_mms(
    ///         MessageRateSubType::Toll,
    ///         CallDirection::Outbound,
    ///         "12025550142",
    ///     )
    ///     .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn rate_mms(
        &self,
        sub_type: MessageRateSubType,
        direction: CallDirection,
        to: impl AsRef<str>,
    ) -> RateMms {
        let call = self
            .client
            .call(&spec::RATE_MMS)
            .path("sub_type", sub_type)
            .query("direction", direction)
            .query("to", to.as_ref());
        RateMms { call }
    }
}
