//! What the replies and requests of `Messages` hold.
//! Written by `cargo xtask codegen`.

use core_http::{DecimalText, Extra, Timestamp};

use crate::types::{MessageDirection, MessageSid, MessageStatus, MessageType, PartnerSid};

/// An SMS or MMS message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Last change of the message.
    pub date_changed: Option<Timestamp>,
    /// Creation time.
    pub date_created: Option<Timestamp>,
    /// Last change of the status.
    pub date_status_changed: Option<Timestamp>,
    /// Direction.
    pub direction: Option<MessageDirection>,
    /// Sender number, as in 15165550101.
    pub from: Option<String>,
    /// Old name of `from` for legacy accounts. Deprecated by the provider.
    pub from_did: Option<String>,
    /// Members of a group message, sender included; forces mms; at most 10 items.
    pub group_recipients: Option<Vec<String>>,
    /// Mobile country code. *Uncertain:* An old sample shows 0.
    pub mcc: Option<i64>,
    /// Media addresses; any entry makes the message mms; at most 10 items.
    pub media_urls: Option<Vec<String>>,
    /// Text; up to 1600 characters for mms.
    pub message: Option<String>,
    /// Number of 160-character segments; 1 for mms.
    pub message_segments: Option<i64>,
    /// Secure ID of the message.
    pub message_sid: MessageSid,
    /// Mobile network code.
    pub mnc: Option<i64>,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// Price in USD.
    pub price: Option<DecimalText>,
    /// Delivery state.
    pub status: Option<MessageStatus>,
    /// Recipient number.
    pub to: Option<String>,
    /// Old name of to for legacy accounts. Deprecated by the provider.
    pub to_did: Option<String>,
    /// Message type.
    pub kind: Option<MessageType>,
    /// Client data kept with the message. *Uncertain:* A maximum length exists but is not
    /// known.
    pub user_data: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Message {
        date_changed: "date_changed", date_created: "date_created",
        date_status_changed: "date_status_changed", direction: "direction", from: "from",
        from_did: "from_did", group_recipients: "group_recipients", mcc: "mcc",
        media_urls: "media_urls", message: "message", message_segments: "message_segments",
        message_sid: "message_sid" required, mnc: "mnc", partner_sid: "partner_sid", price: "price",
        status: "status", to: "to", to_did: "to_did", kind: "type", user_data: "user_data",
    }
}
