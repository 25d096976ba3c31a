//! Messages: sent at once, delivered by the clock, recorded afterwards.
//!
//! ```text
//! queued ──1 s──▶ sent ──2 s──▶ delivered ──2 s──▶ its detail record is there
//! ```
//! The pace is that of the sample. A message to a number of this sandbox arrives there, as an
//! inbound message of the number's owner. One to a number that ends in `0000` fails: the platform
//! documents no such number, and a client needs to see a failure.

use std::time::Duration;

use super::{
    lines::{Line, RECEIVE_MMS, RECEIVE_SMS, SEND_MMS, SEND_SMS, line},
    message_records, outbox, rates,
    records::sees_descendants,
    reference::{digits_of, is_number},
    resource::{self, Kind, new, read_only, refuse},
    tables::{FILES, MESSAGES},
    timers::{self, Events},
    update::Resource,
};
use crate::{
    clock::Moment,
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listMessages", resource::list::<Message>),
    ("sendMessage", send),
    ("getMessage", resource::get::<Message>),
];

pub(super) const EVENTS: Events = &[
    ("message sent", sent),
    ("message delivered", delivered),
    ("message recorded", message_records::store),
];

const SENT_AFTER: Duration = Duration::from_secs(1);
const DELIVERED_AFTER: Duration = Duration::from_secs(3);
const RECORDED_AFTER: Duration = Duration::from_secs(5);

const MAX_MMS_TEXT: usize = 1_600;
const MAX_MMS_BYTES: i64 = 3 << 20;
const MAX_GROUP: usize = 10;
const SEGMENT: usize = 160;

/// Recipients that end like this cannot be reached.
const UNREACHABLE: &str = "0000";

pub(super) struct Message;

impl Kind for Message {
    const TABLE: Table = MESSAGES;
    const RESOURCE: Resource = read_only("Message");

    fn sees(state: &State, request: &Request<'_>, message: &Record) -> bool {
        sees_descendants(state, request, message, "sms.read_descendant")
    }
}

fn send(state: &mut State, request: &Request<'_>) -> Outcome {
    let message = submit(state, request, request.body())?;
    Ok(resource::shown::<Message>(state, request, &message))
}

/// Accepts a message and sets it on its way.
pub(super) fn submit(
    state: &mut State,
    request: &Request<'_>,
    sent: &Record,
) -> Result<Record, Refusal> {
    let mut message = new::<Message>(state, request, sent)?;
    message.retain(|name| !matches!(name, "from_did" | "to_did"));
    let from = digits_of(sent.text("from").unwrap_or_default());
    let to = sent
        .text("to")
        .or_else(|| sent.text("to_did"))
        .map(digits_of);
    let group = texts(sent, "group_recipients")
        .map(digits_of)
        .collect::<Vec<_>>();
    let mms = !group.is_empty() || texts(sent, "media_urls").next().is_some();
    let text = sent.text("message").unwrap_or_default();

    if to.is_none() && group.is_empty() {
        return Err(refuse("to", "this field is required"));
    }
    if !to.iter().all(|number| is_number(number)) {
        return Err(refuse("to", "must be an E.164 number"));
    }
    if mms {
        check_mms(state, sent, text, &from, &group)?;
    } else if text.is_empty() {
        return Err(refuse("message", "this field is required"));
    }
    check_sender(state, request, &from, mms)?;

    message.set("direction", "outbound");
    message.set("status", "queued");
    message.set("type", if mms { "mms" } else { "sms" });
    message.set(
        "message_segments",
        if mms {
            1
        } else {
            text.chars().count().div_ceil(SEGMENT)
        },
    );
    message.set("from", from);
    message.set("to", to);
    message.set("group_recipients", group);
    state.put(MESSAGES, message.clone());
    let sid = message.text("message_sid").unwrap_or_default();
    for (after, event) in [
        (SENT_AFTER, "message sent"),
        (DELIVERED_AFTER, "message delivered"),
        (RECORDED_AFTER, "message recorded"),
    ] {
        let moment = state.now().plus(after);
        timers::at(state, moment, event, sid);
    }
    Ok(message)
}

fn texts<'a>(record: &'a Record, name: &str) -> impl Iterator<Item = &'a str> {
    record
        .get(name)
        .and_then(Json::as_array)
        .unwrap_or_default()
        .iter()
        .filter_map(Json::as_text)
}

fn check_mms(
    state: &State,
    sent: &Record,
    text: &str,
    from: &str,
    group: &[String],
) -> Result<(), Refusal> {
    if text.chars().count() > MAX_MMS_TEXT {
        return Err(refuse(
            "message",
            format!("must have at most {MAX_MMS_TEXT} characters"),
        ));
    }
    if !group.iter().all(|number| is_number(number)) {
        return Err(refuse("group_recipients", "must be E.164 numbers"));
    }
    let members = group.len() + usize::from(!group.iter().any(|number| number == from));
    if members > MAX_GROUP {
        return Err(refuse(
            "group_recipients",
            format!("a group has at most {MAX_GROUP} numbers, the sender included"),
        ));
    }
    // Only files that are stored here can be weighed; other addresses are never called.
    let stored = texts(sent, "media_urls").filter_map(|url| {
        let file = url.split('/').find_map(|part| state.get(FILES, part));
        file.and_then(|file| file.integer("file_bytes"))
    });
    if stored.sum::<i64>() > MAX_MMS_BYTES {
        return Err(refuse(
            "media_urls",
            format!("must have at most {MAX_MMS_BYTES} bytes in total"),
        ));
    }
    Ok(())
}

/// A partner sends from its own numbers, and from those that can send just now.
fn check_sender(
    state: &State,
    request: &Request<'_>,
    from: &str,
    mms: bool,
) -> Result<(), Refusal> {
    let own = |line: &Line| Some(line.owner.as_str()) == request.caller.text("partner_sid");
    let sender = line(state, from)
        .filter(own)
        .ok_or_else(|| refuse("from", "this phonenumber is not yours"))?;
    let (bit, what) = if mms {
        (SEND_MMS, "mms")
    } else {
        (SEND_SMS, "sms")
    };
    if sender.active & bit == 0 {
        return Err(refuse(
            "from",
            format!("this phonenumber cannot send {what}: messaging is not enabled"),
        ));
    }
    Ok(())
}

fn sent(state: &mut State, sid: &str, at: Moment) {
    let Some(mut message) = state.get(MESSAGES, sid).cloned() else {
        return;
    };
    message.set(
        "price",
        rates::message_price(state, &message).map(|(_, price)| price),
    );
    progress(state, message, "sent", at);
}

fn delivered(state: &mut State, sid: &str, at: Moment) {
    let Some(mut message) = state.get(MESSAGES, sid).cloned() else {
        return;
    };
    let from = message.text("from").unwrap_or_default();
    let group = texts(&message, "group_recipients").filter(|number| *number != from);
    let recipients: Vec<_> = message
        .text("to")
        .into_iter()
        .chain(group)
        .map(str::to_owned)
        .collect();
    if recipients
        .iter()
        .any(|number| number.ends_with(UNREACHABLE))
    {
        message.set("price", Json::Null);
        return progress(state, message, "failed", at);
    }
    for recipient in recipients {
        arrive(state, &message, &recipient, at);
    }
    progress(state, message, "delivered", at);
}

/// A message to a line of this sandbox is received there.
fn arrive(state: &mut State, outbound: &Record, recipient: &str, at: Moment) {
    let bit = if outbound.text("type") == Some("mms") {
        RECEIVE_MMS
    } else {
        RECEIVE_SMS
    };
    let Some(line) = line(state, recipient).filter(|line| line.active & bit != 0) else {
        return;
    };
    let mut message = outbound.clone();
    message.set("message_sid", state.next_sid());
    message.set("direction", "inbound");
    message.set("partner_sid", line.owner);
    message.set("date_created", at.with_millis());
    message.set("price", Json::Null);
    message.set("user_data", Json::Null);
    message.set("to", line.number);
    let recorded = at.plus(RECORDED_AFTER - DELIVERED_AFTER);
    timers::at(
        state,
        recorded,
        "message recorded",
        message.text("message_sid").unwrap_or_default(),
    );
    progress(state, message, "received", at);
}

/// The next status, and the callback that tells of it.
fn progress(state: &mut State, mut message: Record, status: &str, at: Moment) {
    message.set("status", status);
    message.set("date_changed", at.with_millis());
    message.set("date_status_changed", at.with_millis());
    state.put(MESSAGES, message.clone());
    let inbound = message.text("direction") == Some("inbound");
    let own = message
        .text(if inbound { "to" } else { "from" })
        .and_then(|number| line(state, number));
    let partner = message.text("partner_sid").map(str::to_owned);
    outbox::call_back(
        state,
        "sms",
        own.and_then(|line| line.callback),
        partner.as_deref(),
        message,
        at,
    );
}
