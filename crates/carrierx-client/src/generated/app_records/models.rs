//! What the replies and requests of `AppRecords` hold.
//! Written by `cargo xtask codegen`.

use core_http::{DecimalText, Extra, JsonObject, Timestamp};

use crate::types::{
    CallDirection, CallSid, DrSid, EndpointSid, MeetingRoomSid, MeetingSid, PartnerSid,
    ReferenceSid,
};

/// Record of one call into a conference.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConferenceCallRecord {
    /// Full SIP address called.
    pub address_dst: Option<String>,
    /// Full SIP address calling.
    pub address_src: Option<String>,
    /// Audio key. *Uncertain:* In samples only.
    pub audio_key: Option<String>,
    /// Bridge that handled the call.
    pub bridge: Option<String>,
    /// Secure ID of the call.
    pub call_sid: CallSid,
    /// Origin of the call; known values `dc`, `foreign`, `private_asd`, `private_call`,
    /// `recording`.
    pub custom_call_type: Option<String>,
    /// Name set by the caller's software.
    pub custom_name: Option<String>,
    /// When the call left the meeting.
    pub date_disconnected: Option<Timestamp>,
    /// When the record was stored.
    pub date_insert: Option<Timestamp>,
    /// When the caller joined the meeting.
    pub date_join: Option<Timestamp>,
    /// Start of the call.
    pub date_start: Option<Timestamp>,
    /// End of the call.
    pub date_stop: Option<Timestamp>,
    /// Direction.
    pub direction: Option<CallDirection>,
    /// Cause code of the drop. *Uncertain:* Text in the older table, integer in samples.
    pub disconnect_cause: Option<i64>,
    /// Side that dropped the call; known value `src`. *Uncertain:* Value list not known in
    /// full.
    pub disconnect_originator: Option<String>,
    /// Reason in words.
    pub disconnect_reason: Option<String>,
    /// Seconds in total.
    pub duration: Option<DecimalText>,
    /// Seconds in the meeting.
    pub duration_meeting: Option<DecimalText>,
    /// Conference endpoint.
    pub endpoint_sid: Option<EndpointSid>,
    /// Meeting room.
    pub meeting_room_sid: Option<MeetingRoomSid>,
    /// Meeting.
    pub meeting_sid: Option<MeetingSid>,
    /// Node that handled the call.
    pub node: Option<String>,
    /// Number called.
    pub number_dst: Option<String>,
    /// Number calling.
    pub number_src: Option<String>,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// Role of the caller; known value `host`.
    pub role: Option<String>,
    /// SIP user agent.
    pub user_agent: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    ConferenceCallRecord {
        address_dst: "address_dst", address_src: "address_src", audio_key: "audio_key",
        bridge: "bridge", call_sid: "call_sid" required, custom_call_type: "custom_call_type",
        custom_name: "custom_name", date_disconnected: "date_disconnected",
        date_insert: "date_insert", date_join: "date_join", date_start: "date_start",
        date_stop: "date_stop", direction: "direction", disconnect_cause: "disconnect_cause",
        disconnect_originator: "disconnect_originator", disconnect_reason: "disconnect_reason",
        duration: "duration", duration_meeting: "duration_meeting", endpoint_sid: "endpoint_sid",
        meeting_room_sid: "meeting_room_sid", meeting_sid: "meeting_sid", node: "node",
        number_dst: "number_dst", number_src: "number_src", partner_sid: "partner_sid",
        role: "role", user_agent: "user_agent",
    }
}

/// Record of one conference meeting. *Uncertain:* Table truncated after `has_recording`;
/// durations are typed number there but may arrive as text like in the call records.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConferenceMeetingRecord {
    /// Attendees in total.
    pub attendee_count: Option<i64>,
    /// Attendees with audio.
    pub audio_attendee_count: Option<i64>,
    /// Attendees that used controls.
    pub control_attendee_count: Option<i64>,
    /// Attendees that sent data.
    pub data_attendee_count: Option<i64>,
    /// When the record was stored.
    pub date_insert: Option<Timestamp>,
    /// Start of the meeting.
    pub date_start: Option<Timestamp>,
    /// End of the meeting.
    pub date_stop: Option<Timestamp>,
    /// Seconds in total.
    pub duration: Option<DecimalText>,
    /// Seconds with audio.
    pub duration_audio: Option<DecimalText>,
    /// Seconds with controls in use.
    pub duration_control: Option<DecimalText>,
    /// Seconds with data exchanged.
    pub duration_data: Option<DecimalText>,
    /// Seconds of the meeting.
    pub duration_meeting: Option<DecimalText>,
    /// Seconds recorded.
    pub duration_recording: Option<DecimalText>,
    /// Seconds with video.
    pub duration_video: Option<DecimalText>,
    /// Conference endpoint.
    pub endpoint_sid: Option<EndpointSid>,
    /// Whether a recording was made.
    pub has_recording: Option<bool>,
    /// Meeting room.
    pub meeting_room_sid: Option<MeetingRoomSid>,
    /// Meeting. *Uncertain:* Not confirmed by its table.
    pub meeting_sid: MeetingSid,
    /// Owning partner. *Uncertain:* Not confirmed by its table.
    pub partner_sid: Option<PartnerSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    ConferenceMeetingRecord {
        attendee_count: "attendee_count", audio_attendee_count: "audio_attendee_count",
        control_attendee_count: "control_attendee_count",
        data_attendee_count: "data_attendee_count", date_insert: "date_insert",
        date_start: "date_start", date_stop: "date_stop", duration: "duration",
        duration_audio: "duration_audio", duration_control: "duration_control",
        duration_data: "duration_data", duration_meeting: "duration_meeting",
        duration_recording: "duration_recording", duration_video: "duration_video",
        endpoint_sid: "endpoint_sid", has_recording: "has_recording",
        meeting_room_sid: "meeting_room_sid", meeting_sid: "meeting_sid" required,
        partner_sid: "partner_sid",
    }
}

/// Record of one Mediator event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MediatorCallRecord {
    /// Attributes of the binding or dialout. *Uncertain:* An old client treats attributes as a
    /// list of `{key,value}` pairs; all current samples show a map.
    pub attributes: Option<JsonObject>,
    /// When the record was stored.
    pub date_insert: Option<Timestamp>,
    /// Start of the call or message.
    pub date_start: Option<Timestamp>,
    /// End of the call or delivery.
    pub date_stop: Option<Timestamp>,
    /// When the destination answered.
    pub date_talk: Option<Timestamp>,
    /// Direction of the call or message; known values `inbound`, `outbound`. *Uncertain:* Value
    /// list not known in full.
    pub direction: Option<String>,
    /// Secure ID of the record.
    pub dr_sid: DrSid,
    /// DTMF used.
    pub dtmf: Option<String>,
    /// Duration in seconds.
    pub duration: Option<DecimalText>,
    /// Mediator endpoint.
    pub endpoint_sid: Option<EndpointSid>,
    /// Endpoint type; known value `mediator`.
    pub endpoint_type: Option<String>,
    /// Mediator event; known values `binding`, `dialout`. *Uncertain:* Dialout seen, binding
    /// inferred from the `reference_sid` text.
    pub event_type: Option<String>,
    /// Destination number.
    pub number_dst: Option<String>,
    /// Redirect number.
    pub number_redirect: Option<String>,
    /// Source number.
    pub number_src: Option<String>,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// Binding or dialout the record belongs to.
    pub reference_sid: Option<ReferenceSid>,
    /// Call type; known value `mediator`.
    pub kind: Option<String>,
    /// Record version.
    pub version: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    MediatorCallRecord {
        attributes: "attributes", date_insert: "date_insert", date_start: "date_start",
        date_stop: "date_stop", date_talk: "date_talk", direction: "direction",
        dr_sid: "dr_sid" required, dtmf: "dtmf", duration: "duration", endpoint_sid: "endpoint_sid",
        endpoint_type: "endpoint_type", event_type: "event_type", number_dst: "number_dst",
        number_redirect: "number_redirect", number_src: "number_src", partner_sid: "partner_sid",
        reference_sid: "reference_sid", kind: "type", version: "version",
    }
}
