//! The requests of `Rating`.
//! Written by `cargo xtask codegen`.

use core_http::Call;

use super::{RatingCallResponse, RatingMessageResponse};
use crate::Error;
use crate::types::PartnerSid;

/// Price one PSTN call.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RatePstnCall {
    pub(crate) call: Call,
}

impl RatePstnCall {
    /// Partner to price for.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.query("partner_sid", value) }
    }
}

core_http::call_methods!(RatePstnCall -> RatingCallResponse, Error);

/// Price one VoIP call.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RateVoipCall {
    pub(crate) call: Call,
}

impl RateVoipCall {
    /// Partner to price for.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.query("partner_sid", value) }
    }
}

core_http::call_methods!(RateVoipCall -> RatingCallResponse, Error);

/// Price one SMS.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RateSms {
    pub(crate) call: Call,
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

core_http::call_methods!(RateSms -> RatingMessageResponse, Error);

/// Price one MMS.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RateMms {
    pub(crate) call: Call,
}

impl RateMms {
    /// Partner to price for.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.query("partner_sid", value) }
    }
}

core_http::call_methods!(RateMms -> RatingMessageResponse, Error);
