//! Callbacks: registrations of webhooks, the events they fired, and the queue of deliveries.
//!
//! The endpoint pages' form; guide and quick-starts have two other vocabularies (C28) and other
//! triggers (C29). An event and its queue entry are one record here: the pages give the entry no
//! number of its own, and MCP, which does, contradicts them (C30).
//!
//! ```text
//! mod.rs       registrations            events.rs             firing and reading
//! delivery.rs  the queue, tries         courier.rs            the round            trial.rs  testCallback
//! ```

pub(crate) mod courier;
mod delivery;
mod events;
#[cfg(test)]
mod tests;
mod trial;

use super::{
    envelope::{data, invalid, not_found},
    lifecycle::{Kind, change, now, without},
    reach::own_mailbox,
    scope::in_sight,
    tables::CALLBACKS,
};
use crate::{
    json::{Record, record},
    post::target,
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    spec::Problem,
    state::State,
};

pub(super) use events::{fire, fire_at, is_queue_state};

/// Only https may be called back. A test has its target on this machine and no certificate for it,
/// so plain http is let pass there, and only there.
pub(super) fn tolerates(problem: &Problem, body: &Record) -> bool {
    problem.field == "url" && body.text("url").is_some_and(|url| target(url).is_ok())
}

/// The problem in words, with the way out that [`tolerates`] leaves.
pub(super) fn explain(problem: &Problem) -> String {
    if problem.field == "url" && problem.message.starts_with("must match ^https:") {
        return "url must begin with https://; http is taken for loopback addresses, such as \
                http://127.0.0.1:8080/hook"
            .to_owned();
    }
    problem.to_string()
}

const CALLBACK: Kind = Kind::new(CALLBACKS, "callback");

/// Credentials are never echoed; the rest steers deliveries.
const PRIVATE: &[&str] = &["username", "password", "retries", "frequency", "created"];

/// The triggers that the endpoint page names, of all kinds of objects there are.
const TRIGGERS: [&str; 6] = [
    "Parcel",
    "Interchange",
    "Interconnect",
    "User",
    "Mailbox",
    "Network",
];

pub(super) const OPERATIONS: Group = &[
    ("createCallback", create),
    ("updateCallback", update),
    ("deleteCallback", delete),
    ("getCallbackQueue", events::get_queue),
    ("listCallbackEvents", events::list),
    ("getCallbackEvent", events::get),
    ("listCallbackQueue", events::list_queue),
    ("testCallback", trial::promise),
];

fn shown(callback: &Record) -> Record {
    without(callback, PRIVATE)
}

/// A registration lies in its mailbox, or in its network when it has none.
fn is_seen(state: &State, request: &Request<'_>, callback: &Record) -> bool {
    let scope = ["mailboxId", "networkId"]
        .into_iter()
        .find(|name| callback.integer(name).is_some_and(|id| id != 0));
    let mut place = record! {};
    if let Some(name) = scope {
        place.set(name, callback.get(name).cloned());
    }
    in_sight(state, request, &place)
}

fn seen(state: &State, request: &Request<'_>, id: i64) -> Result<Record, Refusal> {
    let callback = state
        .get(CALLBACKS, id)
        .filter(|callback| is_seen(state, request, callback));
    callback
        .cloned()
        .ok_or_else(|| not_found(CALLBACK.what, id))
}

fn named(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    seen(
        state,
        request,
        request.body().integer("callbackId").unwrap_or_default(),
    )
}

/// Without a scope the caller's own counts: the mailbox, or the whole network.
fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let scope = |name| body.integer(name).filter(|id| *id != 0);
    let (mut mailbox, mut network) = (scope("mailboxId"), scope("networkId"));
    if mailbox.is_none() && network.is_none() {
        mailbox = own_mailbox(request);
        network = if mailbox.is_none() {
            request.caller.integer("networkId")
        } else {
            None
        };
    }
    let mut callback = record! {
        "callbackId": state.next_id(CALLBACKS),
        "url": body.get("url").cloned(),
        "event": body.get("event").cloned(),
        "mailboxId": mailbox.unwrap_or_default(),
        "networkId": network.unwrap_or_default(),
        "httpAuthType": "None",
        "status": "Active",
        "created": now(state),
    };
    take_over(&mut callback, body)?;
    if !is_seen(state, request, &callback) {
        return Err(match (mailbox, network) {
            (Some(mailbox), _) => not_found("mailbox", mailbox),
            (None, network) => not_found("network", network.unwrap_or_default()),
        });
    }
    state.put(CALLBACKS, callback.clone());
    Ok(data(shown(&callback)))
}

/// What a registration can say again later. `retries` and `frequency` (seconds between tries) are
/// the guide's, `maxRetries` the quick-starts' (C28); nothing on the endpoint page answers to them.
fn take_over(callback: &mut Record, sent: &Record) -> Result<(), Refusal> {
    change(
        callback,
        sent,
        &[
            "url",
            "event",
            "status",
            "httpAuthType",
            "username",
            "password",
            "retries",
            "frequency",
        ],
    );
    if let Some(retries) = sent.integer("maxRetries") {
        callback.set("retries", retries);
    }
    let event = callback.text("event").unwrap_or_default();
    if !TRIGGERS.contains(&event) {
        return Err(invalid(format!(
            "event must be one of {}, not {event}.",
            TRIGGERS.join(", ")
        )));
    }
    let scheme = callback.text("httpAuthType").unwrap_or_default();
    let credentials = ["username", "password"]
        .iter()
        .all(|name| callback.text(name).is_some());
    if scheme != "None" && !credentials {
        return Err(invalid(format!(
            "httpAuthType {scheme} needs username and password."
        )));
    }
    Ok(())
}

/// The scope cannot be changed. Suspended pauses deliveries: what fires meanwhile waits.
fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut callback = CALLBACK.open(named(state, request)?)?;
    take_over(&mut callback, request.body())?;
    state.put(CALLBACKS, callback.clone());
    if callback.text("status") == Some("Terminated") {
        events::abandon(state, CALLBACK.id(&callback));
    }
    Ok(data(shown(&callback)))
}

fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let callback = named(state, request)?;
    end(state, callback);
    Ok(data(true))
}

fn end(state: &mut State, callback: Record) {
    let callback = CALLBACK.terminate(state, callback);
    events::abandon(state, CALLBACK.id(&callback));
}

/// Ends the registrations of a mailbox that ends itself.
pub(super) fn end_all_of(state: &mut State, mailbox: i64) {
    let inside = |callback: &&Record| callback.integer("mailboxId") == Some(mailbox);
    let callbacks: Vec<_> = state.rows(CALLBACKS).filter(inside).cloned().collect();
    for callback in callbacks {
        end(state, callback);
    }
}
