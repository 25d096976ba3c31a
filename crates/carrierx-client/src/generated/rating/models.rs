//! What the replies and requests of `Rating` hold.
//! Written by `cargo xtask codegen`.

use core_http::{DecimalText, Extra};

use crate::types::CallDirection;

/// Calculated price of a call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallPrice {
    /// Direction.
    pub direction: Option<CallDirection>,
    /// Seconds billed.
    pub duration_billing: Option<DecimalText>,
    /// Price in USD.
    pub price: Option<DecimalText>,
    /// Rate in USD.
    pub rate: Option<DecimalText>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    CallPrice {
        direction: "direction", duration_billing: "duration_billing", price: "price", rate: "rate",
    }
}

/// Calculated price of a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessagePrice {
    /// Direction.
    pub direction: Option<CallDirection>,
    /// Price in USD.
    pub price: Option<DecimalText>,
    /// Rate in USD.
    pub rate: Option<DecimalText>,
    /// Segments priced, as text.
    pub segments: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    MessagePrice {
        direction: "direction", price: "price", rate: "rate", segments: "segments",
    }
}

core_http::open_enum! {
    /// Endpoint type of the VoIP leg.
    RateVoipCallSubType {
        /// `conference`.
        Conference = "conference",
        /// `conference_playback`.
        ConferencePlayback = "conference_playback",
        /// `conference_v2`.
        ConferenceV2 = "conference_v2",
        /// `flexml`.
        Flexml = "flexml",
        /// `mediator`.
        Mediator = "mediator",
        /// `peering_receiver`.
        PeeringReceiver = "peering_receiver",
        /// `peering_sender`.
        PeeringSender = "peering_sender",
        /// `third_party`.
        ThirdParty = "third_party",
        /// `voicemail`.
        Voicemail = "voicemail",
    }
}
