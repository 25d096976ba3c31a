//! Events: fired when something happens, kept with what was posted and how that went.
//!
//! The queue is the same records seen from the side of their registration. Its states are those of
//! everything else: Active waits or was delivered, Terminated was given up. Guide and SOAP have
//! Pending, Delivered and Failed (C30), which a switch puts in their place.

use super::{CALLBACK, delivery, seen};
use crate::{
    ecgrid::{
        envelope::data,
        interchanges,
        lifecycle::{Kind, now, without},
        page,
        parcels::OUTBOX,
        scope::{all_visible, matches},
        tables::{CALLBACK_DELIVERIES, CALLBACK_EVENTS, CALLBACKS, INTERCHANGES, MAILBOXES},
        when::Window,
    },
    json::{Json, Record, record},
    reply::Outcome,
    request::Request,
    spec::{Operation, Problem},
    state::State,
    store::Table,
    switches::{
        Switches,
        ecgrid::{CALLBACK_PAYLOAD, QUEUE_STATES},
    },
};

pub(super) const EVENT: Kind = Kind::new(CALLBACK_EVENTS, "callback event");

/// What no reply about an event shows: where it lies, and where it goes.
const PRIVATE: &[&str] = &["networkId", "url"];

/// What only the detail shows.
const DETAIL: &[&str] = &["payload", "attempts", "lastAttempt"];

/// Something happened to a record; who registered for that in its mailbox or network hears of it.
pub(in crate::ecgrid) fn fire(state: &mut State, trigger: &str, table: Table, about: &Record) {
    fire_at(state, trigger, table, about, std::slice::from_ref(about));
}

/// Something happened in several places at once, such as on both sides of an interconnect. One
/// registration hears of it once.
pub(in crate::ecgrid) fn fire_at(
    state: &mut State,
    trigger: &str,
    table: Table,
    about: &Record,
    places: &[Record],
) {
    let listening: Vec<_> = state
        .rows(CALLBACKS)
        .filter(|callback| callback.text("event") == Some(trigger))
        .filter(|callback| matches!(callback.text("status"), Some("Active" | "Suspended")))
        .filter_map(|callback| {
            let place = places.iter().find(|place| covers(state, callback, place))?;
            Some((callback.clone(), place.clone()))
        })
        .collect();
    for (callback, place) in listening {
        let mut event = event(state, &callback, &place, about.get(table.key));
        let payload = if state.switches.is(CALLBACK_PAYLOAD, "long") {
            long_payload(&event, about)
        } else {
            short_payload(state, table, about)
        };
        event.set("payload", payload.to_string());
        delivery::enqueue(state, &mut event);
        state.put(CALLBACK_EVENTS, event);
    }
}

fn covers(state: &State, callback: &Record, place: &Record) -> bool {
    match callback.integer("mailboxId") {
        Some(mailbox) if mailbox != 0 => place.integer("mailboxId") == Some(mailbox),
        _ => {
            callback.integer("networkId").is_some()
                && callback.integer("networkId") == network(state, place)
        }
    }
}

fn network(state: &State, place: &Record) -> Option<i64> {
    let of_mailbox = || {
        state
            .get(MAILBOXES, place.integer("mailboxId")?)?
            .integer("networkId")
    };
    place.integer("networkId").or_else(of_mailbox)
}

/// The shorter one of the two documented payloads (C31), with which the endpoint page's example is
/// stored.
fn short_payload(state: &State, table: Table, about: &Record) -> Record {
    let mut payload = members(about, &[(table.key, table.key), ("status", "status")]);
    if table == INTERCHANGES {
        payload.set("status", interchanges::status(state, about));
    }
    if let Some(created) = about.present("created") {
        payload.set("created", created);
    }
    payload
}

/// The guide's. `callBackEvent` has the guide's names for what has a direction; the number in
/// `callBackQueueId` is that of the registration, as in its example.
fn long_payload(event: &Record, about: &Record) -> Record {
    let direction = about.text("direction");
    let mut payload = record! {
        "eventId": EVENT.id(event),
        "callBackQueueId": event.get("callbackId").cloned(),
        "callBackEvent": direction.or(event.text("event")),
    };
    let own = match direction {
        Some(OUTBOX) => "ecGridIdFrom",
        Some(_) => "ecGridIdTo",
        None => "ecGridId",
    };
    let named = [
        ("ecGridId", own),
        ("mailboxId", "mailboxId"),
        ("parcelId", "parcelId"),
        ("fileName", "fileName"),
    ];
    for (name, value) in members(about, &named).iter() {
        payload.set(name, value);
    }
    payload.set("eventDateTime", event.get("created").cloned());
    payload.set("isTest", false);
    payload
}

/// The members that a record has, each under the name beside its own.
fn members(record: &Record, names: &[(&str, &str)]) -> Record {
    let mut members = record! {};
    for (name, source) in names {
        if let Some(value) = record.present(source) {
            members.set(*name, value);
        }
    }
    members
}

fn event(state: &State, callback: &Record, place: &Record, object: Option<&Json>) -> Record {
    record! {
        "callbackEventId": state.next_id(CALLBACK_EVENTS),
        "callbackId": callback.get("callbackId").cloned(),
        "event": callback.get("event").cloned(),
        "mailboxId": place.integer("mailboxId").unwrap_or_default(),
        "networkId": network(state, place),
        "objectId": object.cloned(),
        "status": "Active",
        "created": now(state),
        "url": callback.get("url").cloned(),
        "payload": "",
        "attempts": 0,
    }
}

/// The registration has ended: nothing that waits is sent any more.
pub(super) fn abandon(state: &mut State, callback: i64) {
    let callback = Json::from(callback);
    let waiting = |event: &&Record| {
        event.get("callbackId") == Some(&callback) && !event.contains("delivered")
    };
    let events: Vec<_> = state
        .rows(CALLBACK_EVENTS)
        .filter(waiting)
        .cloned()
        .collect();
    for event in events {
        state.remove(CALLBACK_DELIVERIES, EVENT.id(&event));
        EVENT.terminate(state, event);
    }
}

pub(super) fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let wanted = request.body();
    let window = Window::of(request, "beginDate", "endDate");
    let rows = all_visible(state, request, CALLBACK_EVENTS)
        .filter(|event| {
            ["mailboxId", "event"]
                .iter()
                .all(|name| matches(event, wanted, name))
        })
        .filter(|event| window.holds(event));
    let row = |event: &Record| without(event, &[PRIVATE, DETAIL].concat());
    Ok(data(page::wrapped(request, 100, "events", rows, row)))
}

pub(super) fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(data(without(&EVENT.named(state, request)?, PRIVATE)))
}

pub(super) fn list_queue(state: &mut State, request: &Request<'_>) -> Outcome {
    let wanted = request.body();
    let status = wanted.text("status");
    let rows = all_visible(state, request, CALLBACK_EVENTS)
        .filter(|event| matches(event, wanted, "mailboxId"))
        .filter(|event| status.is_none_or(|status| status == queue_state(state, event)));
    let row = |event: &Record| {
        let mut entry = queue_entry(state, event);
        entry.set("mailboxId", event.get("mailboxId").cloned());
        entry
    };
    Ok(data(page::wrapped(request, 100, "queueEntries", rows, row)))
}

/// The delivery state of a registration is that of its newest event; one that never fired has been
/// waiting since it was made.
pub(super) fn get_queue(state: &mut State, request: &Request<'_>) -> Outcome {
    let id = request
        .query
        .get("callbackId")
        .and_then(|id| id.parse().ok())
        .unwrap_or_default();
    let callback = seen(state, request, id)?;
    let key = Json::from(CALLBACK.id(&callback));
    let newest = state
        .rows(CALLBACK_EVENTS)
        .filter(|event| event.get("callbackId") == Some(&key))
        .last();
    let entry = newest.cloned().unwrap_or_else(|| {
        let mut idle = callback.clone();
        idle.set("attempts", 0);
        idle
    });
    Ok(data(queue_entry(state, &entry)))
}

const DELIVERY_STATES: [&str; 3] = ["Pending", "Delivered", "Failed"];

/// The filter of the queue knows the states of objects only; it is to know those that are shown.
pub(in crate::ecgrid) fn is_queue_state(
    switches: &Switches,
    operation: &Operation,
    problem: &Problem,
    body: &Record,
) -> bool {
    let status = body.text("status").unwrap_or_default();
    operation.id == "listCallbackQueue"
        && problem.field == "status"
        && switches.is(QUEUE_STATES, "delivery")
        && DELIVERY_STATES.contains(&status)
}

/// What is Suspended because its target is not contacted has failed; nothing else is Suspended but
/// a registration whose deliveries wait.
fn queue_state<'a>(state: &State, event: &'a Record) -> &'a str {
    let own = event.text("status").unwrap_or_default();
    let [pending, delivered, failed] = DELIVERY_STATES;
    let ended = own == "Terminated" || own == "Suspended" && event.contains("sandbox");
    match () {
        () if state.switches.is(QUEUE_STATES, "object") => own,
        () if event.contains("delivered") => delivered,
        () if ended => failed,
        () => pending,
    }
}

/// An event as a queue entry. Members that have no value yet are left out.
fn queue_entry(state: &State, event: &Record) -> Record {
    let names = [
        ("callbackId", "callbackId"),
        ("url", "url"),
        ("event", "event"),
        ("queuedAt", "created"),
        ("lastAttempt", "lastAttempt"),
        ("attempts", "attempts"),
        ("status", "status"),
        ("lastHttpStatus", "httpStatus"),
        ("sandbox", "sandbox"),
    ];
    let mut entry = members(event, &names);
    entry.set("status", queue_state(state, event));
    entry
}
