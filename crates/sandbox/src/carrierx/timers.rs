//! What happens later, by the sandbox's clock.
//!
//! ```text
//! timers::at(state, state.now().plus(SENT_AFTER), "message sent", sid);
//! ```
//! Before an operation is carried out, everything that is due happens, in its order and each at its
//! own moment; so a client that waits, and a test that advances the clock, see the same.

use super::{batch, dids, enablement, files, messages, tables::TIMERS, verification};
use crate::{clock::Moment, json::record, state::State};

/// What happens to the object of a SID at a moment.
type Event = fn(&mut State, &str, Moment);

/// The events of a group, by name.
pub(super) type Events = &'static [(&'static str, Event)];

const EVENTS: &[Events] = &[
    batch::EVENTS,
    dids::EVENTS,
    enablement::EVENTS,
    files::EVENTS,
    messages::EVENTS,
    verification::EVENTS,
];

/// Lets an event happen at a moment. An event that waits for the same object is put off instead.
pub(super) fn at(state: &mut State, moment: Moment, event: &str, sid: &str) {
    cancel(state, event, sid);
    let timer = format!("{event} {sid}");
    state.put(
        TIMERS,
        record! { "timer": timer, "event": event, "sid": sid, "due": moment.unix_millis() },
    );
}

/// The event does not happen.
pub(super) fn cancel(state: &mut State, event: &str, sid: &str) {
    state.remove(TIMERS, format!("{event} {sid}"));
}

/// When something is to happen next.
pub(super) fn next(state: &State) -> Option<Moment> {
    let due = state.rows(TIMERS).filter_map(|timer| timer.integer("due"));
    due.min().map(Moment::from_unix_millis)
}

/// Lets everything happen that is due, the earliest first. It stays whatever becomes of the
/// operation that asked, for time passes anyway.
pub(super) fn settle(state: &mut State) {
    let now = state.now().unix_millis();
    loop {
        let due = state
            .rows(TIMERS)
            .filter_map(|timer| Some((timer.integer("due")?, timer)));
        let Some((due, timer)) = due
            .filter(|(due, _)| *due <= now)
            .min_by_key(|(due, _)| *due)
        else {
            break;
        };
        let [timer, event, sid] =
            ["timer", "event", "sid"].map(|name| timer.text(name).unwrap_or_default().to_owned());
        state.remove(TIMERS, timer);
        if let Some((_, happen)) = EVENTS
            .iter()
            .copied()
            .flatten()
            .find(|(name, _)| *name == event)
        {
            happen(state, &sid, Moment::from_unix_millis(due));
        }
        state.commit();
    }
}
