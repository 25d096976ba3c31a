//! The requests of `Rating`.
//! Written by `cargo xtask codegen`.

use super::{CallPrice, MessagePrice};
use crate::Error;
use crate::types::PartnerSid;

core_http::call_methods! {
    /// Price one PSTN call.
    pub struct RatePstnCall -> CallPrice, Error;
}

impl RatePstnCall {
    /// Partner to price for.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.query("partner_sid", value) }
    }
}

core_http::call_methods! {
    /// Price one VoIP call.
    pub struct RateVoipCall -> CallPrice, Error;
}

impl RateVoipCall {
    /// Partner to price for.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.query("partner_sid", value) }
    }
}

core_http::call_methods! {
    /// Price one SMS.
    pub struct RateSms -> MessagePrice, Error;
}

impl RateSms {
    /// Segments to price. *Uncertain:* In the sample only, not in the argument table.
    pub fn message_segments(self, value: i64) -> Self {
        Self { call: self.call.query("message_segments", value) }
    }

    /// Partner to price for.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.query("partner_sid", value) }
    }
}

core_http::call_methods! {
    /// Price one MMS.
    pub struct RateMms -> MessagePrice, Error;
}

impl RateMms {
    /// Partner to price for.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.query("partner_sid", value) }
    }
}
