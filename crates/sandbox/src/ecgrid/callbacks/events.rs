//! Events: fired when something happens, kept with what was posted and how that went.
//!
//! The queue is the same records seen from the side of their registration. Its states are those of
//! everything else (C30): Active waits or was delivered, Terminated was given up.

use super::{CALLBACK, delivery, seen};
use crate::{
    ecgrid::{
        envelope::data,
        lifecycle::{Kind, now, without},
        page,
        scope::{all_visible, matches},
        tables::{CALLBACK_DELIVERIES, CALLBACK_EVENTS, CALLBACKS, MAILBOXES},
        when::Window,
    },
    json::{Json, Record, record},
    reply::Outcome,
    request::Request,
    state::State,
    store::Table,
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
        let mut event = event(
            state,
            &callback,
            &place,
            payload(table, about),
            about.get(table.key),
        );
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

/// The short one of the two documented payloads, with which the endpoint page's example is stored;
/// a reader who copes with it copes with the guide's long one, too (C31).
fn payload(table: Table, about: &Record) -> Record {
    let mut payload = record! {};
    for name in [table.key, "status", "created"] {
        if let Some(value) = about.present(name) {
            payload.set(name, value);
        }
    }
    payload
}

fn event(
    state: &State,
    callback: &Record,
    place: &Record,
    payload: Record,
    object: Option<&Json>,
) -> Record {
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
        "payload": payload.to_string(),
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
    let rows = all_visible(state, request, CALLBACK_EVENTS).filter(|event| {
        ["mailboxId", "status"]
            .iter()
            .all(|name| matches(event, wanted, name))
    });
    let row = |event: &Record| {
        let mut entry = queue_entry(event);
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
    let entry = newest.map(queue_entry).unwrap_or_else(|| {
        let mut idle = callback.clone();
        idle.set("attempts", 0);
        queue_entry(&idle)
    });
    Ok(data(entry))
}

/// An event as a queue entry. Members that have no value yet are left out.
fn queue_entry(event: &Record) -> Record {
    let mut entry = record! {};
    for (name, source) in [
        ("callbackId", "callbackId"),
        ("url", "url"),
        ("event", "event"),
        ("queuedAt", "created"),
        ("lastAttempt", "lastAttempt"),
        ("attempts", "attempts"),
        ("status", "status"),
        ("lastHttpStatus", "httpStatus"),
        ("sandbox", "sandbox"),
    ] {
        if let Some(value) = event.present(source) {
            entry.set(name, value);
        }
    }
    entry
}
