//! Deliveries: what waits, who takes it, and what became of it.
//!
//! An event is only queued when it fires, for the state is locked then. `courier.rs` takes what is
//! due, posts it unlocked, and has it settled:
//!
//! ```text
//! enqueue → take (attempts + 1, put off) → settle (success: delivered; else again, or Terminated)
//! ```
//!
//! Only http addresses of this machine are contacted. Anything else stays in the queue, Suspended,
//! with the reason in a member `sandbox`.

use std::time::Duration;

use super::events::EVENT;
use crate::{
    base64,
    clock::Moment,
    ecgrid::{
        lifecycle::now,
        tables::{CALLBACK_DELIVERIES, CALLBACK_EVENTS, CALLBACKS},
    },
    json::{Record, record},
    post::{Answer, Post, target},
    state::State,
    switches::ecgrid::{CALLBACK_FREQUENCY, CALLBACK_SUCCESS},
};

/// Tries after the first one, as the guide has it.
pub(super) const RETRIES: i64 = 3;

/// Seconds between tries unless the registration says; no page has a default.
pub(super) const SPACING: i64 = 60;

/// Queues a new event, or notes on it why it will never be sent.
pub(super) fn enqueue(state: &mut State, event: &mut Record) {
    match target(event.text("url").unwrap_or_default()) {
        Ok(_) => wait(state, event, state.real_now()),
        Err(reason) => {
            event.set("status", "Suspended");
            event.set("sandbox", reason);
        }
    }
}

fn wait(state: &mut State, event: &Record, due: Moment) {
    let delivery = record! {
        "callbackEventId": EVENT.id(event),
        "callbackId": event.get("callbackId").cloned(),
        "due": due.unix_millis(),
    };
    state.put(CALLBACK_DELIVERIES, delivery);
}

/// Deliveries whose registration is not paused, with the moment they are due.
fn waiting(state: &State) -> impl Iterator<Item = (i64, Moment, &Record)> {
    state.rows(CALLBACK_DELIVERIES).filter_map(|delivery| {
        let callback = state.get(CALLBACKS, delivery.integer("callbackId")?)?;
        let due = Moment::from_unix_millis(delivery.integer("due")?);
        (callback.text("status") == Some("Active")).then_some((EVENT.id(delivery), due, callback))
    })
}

/// When more is due.
pub(super) fn next_due(state: &State) -> Option<Moment> {
    waiting(state).map(|(_, due, _)| due).min()
}

/// Takes what is due. Each is put off by its spacing at once, so nobody else takes it meanwhile,
/// and one whose post is cut short is tried again.
pub(super) fn take(state: &mut State) -> Vec<(i64, Post)> {
    let now = state.now();
    let due = waiting(state).filter(|(_, due, _)| *due <= now);
    let due: Vec<_> = due
        .map(|(event, _, callback)| (event, callback.clone()))
        .collect();
    let mut posts = Vec::new();
    for (id, callback) in due {
        let Some(mut event) = state.get(CALLBACK_EVENTS, id).cloned() else {
            state.remove(CALLBACK_DELIVERIES, id);
            continue;
        };
        // The registration's present address counts, and it may have moved out of reach.
        let Ok(target) = target(callback.text("url").unwrap_or_default()) else {
            state.remove(CALLBACK_DELIVERIES, id);
            event.set("url", callback.get("url").cloned());
            enqueue(state, &mut event);
            state.put(CALLBACK_EVENTS, event);
            continue;
        };
        event.set("url", target.to_string());
        let attempts = event.integer("attempts").unwrap_or_default();
        event.set("attempts", attempts.saturating_add(1));
        event.set("lastAttempt", now.to_string());
        wait(state, &event, now.plus(spacing(state, &callback)));
        let body = event.text("payload").unwrap_or_default().to_owned();
        let authorization = authorization(&callback);
        posts.push((
            id,
            Post {
                target,
                body,
                authorization,
                twice: false,
            },
        ));
        state.put(CALLBACK_EVENTS, event);
    }
    posts
}

/// The guide sends minimum seconds as `frequency`, the quick-starts retry seconds, MCP minutes (C31).
fn spacing(state: &State, callback: &Record) -> Duration {
    let unit = if state.switches.is(CALLBACK_FREQUENCY, "minutes") {
        60
    } else {
        1
    };
    let frequency = callback.integer("frequency").filter(|count| *count > 0);
    let seconds = frequency.map_or(SPACING, |count| count.saturating_mul(unit));
    Duration::from_secs(seconds.unsigned_abs())
}

/// Basic credentials. A Digest target is asked without any, and its challenge counts as a failure.
pub(super) fn authorization(callback: &Record) -> Option<String> {
    let part = |name| callback.text(name).unwrap_or_default();
    let pair = format!("{}:{}", part("username"), part("password"));
    (part("httpAuthType") == "Basic").then(|| format!("Basic {}", base64::encode(pair.as_bytes())))
}

/// Success is 200; whether another 2xx counts is not said, and a target that answers one should
/// learn of it here, unless a switch lets it pass. After the last try the event has failed, which the states of the queue call
/// Terminated.
pub(super) fn settle(state: &mut State, id: i64, answer: &Answer) {
    let Some(mut event) = state.get(CALLBACK_EVENTS, id).cloned() else {
        return;
    };
    let callback = event
        .integer("callbackId")
        .and_then(|callback| state.get(CALLBACKS, callback));
    let retries = callback
        .and_then(|callback| callback.integer("retries"))
        .unwrap_or(RETRIES);
    match answer.code() {
        Some(code) => event.set("httpStatus", code),
        None => drop(event.remove("httpStatus")),
    }
    let success = match answer.code() {
        Some(200) => true,
        Some(201..=299) => state.switches.is(CALLBACK_SUCCESS, "2xx"),
        _ => false,
    };
    if success {
        event.set("delivered", now(state));
        event.remove("sandbox");
        state.remove(CALLBACK_DELIVERIES, id);
    } else {
        event.set("sandbox", format!("failed: {answer}"));
        if event.integer("attempts").unwrap_or_default() > retries {
            event.set("status", "Terminated");
            state.remove(CALLBACK_DELIVERIES, id);
        }
    }
    state.put(CALLBACK_EVENTS, event);
}
