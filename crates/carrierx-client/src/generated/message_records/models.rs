//! What the replies and requests of `MessageRecords` hold.
//! Written by `cargo xtask codegen`.

use core_http::{DecimalText, Extra, Timestamp};

use crate::types::{DrSid, MessageDirection, MessageStatus, MessageType, PartnerSid};

/// Billing and delivery record of a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageDetailRecord {
    /// Campaign used.
    pub a2p_campaign: Option<String>,
    /// Last change.
    pub date_changed: Option<Timestamp>,
    /// When the record was stored; the order key with after and before.
    pub date_insert: Option<Timestamp>,
    /// When the message left.
    pub date_sent: Option<Timestamp>,
    /// When the message started.
    pub date_start: Option<Timestamp>,
    /// When the message ended.
    pub date_stop: Option<Timestamp>,
    /// Seconds of sending delay. *Uncertain:* Unit inferred.
    pub delay_sent: Option<i64>,
    /// Direction.
    pub direction: Option<MessageDirection>,
    /// Secure ID of the record.
    pub dr_sid: DrSid,
    /// Mobile country code.
    pub mcc: Option<i64>,
    /// Network part of the price.
    pub mcc_mnc_price: Option<DecimalText>,
    /// Network part of the rate.
    pub mcc_mnc_rate: Option<DecimalText>,
    /// Media addresses.
    pub media_urls: Option<Vec<String>>,
    /// Text.
    pub message: Option<String>,
    /// Segments.
    pub message_segments: Option<i64>,
    /// Mobile network code.
    pub mnc: Option<i64>,
    /// Number billed.
    pub number_billing: Option<String>,
    /// Destination number.
    pub number_dst: Option<String>,
    /// Number outside the platform.
    pub number_external: Option<String>,
    /// Group members.
    pub number_group_dst: Option<Vec<String>>,
    /// Source number.
    pub number_src: Option<String>,
    /// NetNumber ID used.
    pub p2p_nnid: Option<String>,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// Pass-through fee part of the price.
    pub passthrough_price: Option<DecimalText>,
    /// Pass-through fee rate.
    pub passthrough_rate: Option<DecimalText>,
    /// Total price in USD.
    pub price: Option<DecimalText>,
    /// Provider that carried the message.
    pub provider: Option<String>,
    /// Rate in USD.
    pub rate: Option<DecimalText>,
    /// Registration type.
    pub registration_type: Option<String>,
    /// Delivery state.
    pub status: Option<MessageStatus>,
    /// Message type.
    pub kind: Option<MessageType>,
    /// Client data.
    pub user_data: Option<String>,
    /// Provider error code.
    pub vendor_error_code: Option<String>,
    /// Record version. *Uncertain:* Type inferred; null in the sample.
    pub version: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    MessageDetailRecord {
        a2p_campaign: "a2p_campaign", date_changed: "date_changed", date_insert: "date_insert",
        date_sent: "date_sent", date_start: "date_start", date_stop: "date_stop",
        delay_sent: "delay_sent", direction: "direction", dr_sid: "dr_sid" required, mcc: "mcc",
        mcc_mnc_price: "mcc_mnc_price", mcc_mnc_rate: "mcc_mnc_rate", media_urls: "media_urls",
        message: "message", message_segments: "message_segments", mnc: "mnc",
        number_billing: "number_billing", number_dst: "number_dst",
        number_external: "number_external", number_group_dst: "number_group_dst",
        number_src: "number_src", p2p_nnid: "p2p_nnid", partner_sid: "partner_sid",
        passthrough_price: "passthrough_price", passthrough_rate: "passthrough_rate",
        price: "price", provider: "provider", rate: "rate", registration_type: "registration_type",
        status: "status", kind: "type", user_data: "user_data",
        vendor_error_code: "vendor_error_code", version: "version",
    }
}
