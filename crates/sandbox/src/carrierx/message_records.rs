//! Message detail records: what was sent or received, when, and what it cost.

use super::{
    lines::line,
    pages::from_record,
    rates,
    records::sees_descendants,
    resource::{self, Kind, read_only},
    tables::{CAMPAIGNS, MESSAGE_RECORDS, MESSAGES},
    update::Resource,
};
use crate::{
    clock::Moment,
    json::{Json, Record, record},
    provider::Group,
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listMessageDetailRecords", from_record::<MessageRecord>),
    ("getMessageDetailRecord", resource::get::<MessageRecord>),
];

/// Milliseconds between the moment a message leaves and that of its record.
const SENT_BEFORE_RECORD: i64 = 4_000;

struct MessageRecord;

impl Kind for MessageRecord {
    const TABLE: Table = MESSAGE_RECORDS;
    const RESOURCE: Resource = read_only("MessageDetailRecord");

    fn sees(state: &State, request: &Request<'_>, record: &Record) -> bool {
        sees_descendants(state, request, record, "sms.read_descendant")
    }
}

/// Writes the record of a message that has come to its end.
pub(super) fn store(state: &mut State, sid: &str, at: Moment) {
    let Some(message) = state.get(MESSAGES, sid).cloned() else {
        return;
    };
    let member = |name: &str| message.get(name).cloned().unwrap_or_default();
    let outbound = message.text("direction") == Some("outbound");
    let (own, other) = if outbound {
        ("from", "to")
    } else {
        ("to", "from")
    };
    let campaign = message
        .text(own)
        .and_then(|number| line(state, number)?.campaign);
    let campaign = campaign.filter(|sid| state.get(CAMPAIGNS, sid).is_some());
    let failed = message.text("status") == Some("failed");
    let left = Moment::from_unix_millis(at.unix_millis() - SENT_BEFORE_RECORD).with_millis();
    let rate = rates::message_price(state, &message)
        .filter(|_| outbound && !failed)
        .map(|(rate, _)| rate);
    let record = record! {
        "a2p_campaign": campaign,
        "date_changed": member("date_changed"),
        "date_insert": at.with_millis(),
        "date_sent": if outbound { left.into() } else { member("date_created") },
        "date_start": member("date_created"),
        "date_stop": member("date_status_changed"),
        "delay_sent": if outbound { 1 } else { 0 },
        "direction": member("direction"),
        "dr_sid": state.next_sid(),
        "mcc": member("mcc"),
        "mcc_mnc_price": Json::Null,
        "mcc_mnc_rate": Json::Null,
        "media_urls": member("media_urls"),
        "message": member("message"),
        "message_segments": member("message_segments"),
        "mnc": member("mnc"),
        "number_billing": member(own),
        "number_dst": member("to"),
        "number_external": member(other),
        "number_group_dst": member("group_recipients"),
        "number_src": member("from"),
        "p2p_nnid": Json::Null,
        "partner_sid": member("partner_sid"),
        "passthrough_price": Json::Null,
        "passthrough_rate": Json::Null,
        "price": member("price"),
        "provider": Json::Null,
        "rate": rate,
        "registration_type": Json::Null,
        "status": member("status"),
        "type": member("type"),
        "user_data": member("user_data"),
        "vendor_error_code": failed.then_some("unreachable"),
        "version": Json::Null,
    };
    state.put(MESSAGE_RECORDS, record);
}
