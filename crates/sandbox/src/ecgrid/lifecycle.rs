//! What the life of every record has in common: changes, settings that no reply shows, the end.

use super::{comms::refuse_terminated, envelope::invalid, scope::visible};
use crate::{
    json::{Json, Record},
    reply::Refusal,
    request::Request,
    state::State,
    store::Table,
};

/// The states of everything that lives; the last one is final.
const STATUSES: [&str; 5] = [
    "Development",
    "Preproduction",
    "Active",
    "Suspended",
    "Terminated",
];

/// A kind of record: where it is kept and what a message calls it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    pub(super) table: Table,
    pub(super) what: &'static str,
}

impl Kind {
    pub(super) const fn new(table: Table, what: &'static str) -> Self {
        Self { table, what }
    }

    /// The record whose number is in the path as `id`.
    pub(super) fn addressed(self, state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
        let id = request.number("id");
        visible(state, request, self.table, self.what, id)
    }

    /// The record whose number is in the body, terminated or not.
    pub(super) fn named(self, state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
        let id = request.body().integer(self.table.key).unwrap_or_default();
        visible(state, request, self.table, self.what, id)
    }

    /// Refuses a record that can no longer change.
    pub(super) fn open(self, record: Record) -> Result<Record, Refusal> {
        refuse_terminated(&record, self.what, self.id(&record))?;
        Ok(record)
    }

    pub(super) fn id(self, record: &Record) -> i64 {
        record.integer(self.table.key).unwrap_or_default()
    }

    /// Keeps a changed record, and the time of the change where the record tells it.
    pub(super) fn keep(self, state: &mut State, record: &mut Record) {
        touch(state, record);
        state.put(self.table, record.clone());
    }

    /// Terminates. A second time changes nothing and is no failure: the calls are idempotent.
    pub(super) fn terminate(self, state: &mut State, mut record: Record) -> Record {
        if record.text("status") != Some("Terminated") {
            record.set("status", "Terminated");
            self.keep(state, &mut record);
        }
        record
    }
}

/// The present moment as records write it.
pub(super) fn now(state: &State) -> String {
    state.now().to_string()
}

fn touch(state: &State, record: &mut Record) {
    if record.contains("modified") {
        record.set("modified", now(state));
    }
}

/// Takes over the members that were sent; what was not sent, or sent as null, stays.
pub(super) fn change(record: &mut Record, sent: &Record, names: &[&str]) {
    for name in names {
        if let Some(value) = sent.present(name) {
            record.set(*name, value);
        }
    }
}

/// Takes over a status that the schema does not know of, where SOAP pages say that it may be sent
/// (C45).
pub(super) fn change_status(record: &mut Record, sent: &Record) -> Result<(), Refusal> {
    let Some(status) = sent.present("status") else {
        return Ok(());
    };
    if !status
        .as_text()
        .is_some_and(|status| STATUSES.contains(&status))
    {
        return Err(invalid(format!(
            "status must be one of {}.",
            STATUSES.join(", ")
        )));
    }
    record.set("status", status);
    Ok(())
}

/// Keeps settings, whatever their names; those not sent stay.
pub(super) fn keep_settings<'a>(
    state: &mut State,
    table: Table,
    id: i64,
    sent: impl Iterator<Item = (&'a str, &'a Json)>,
) {
    let mut settings = state.get(table, id).cloned().unwrap_or_default();
    settings.set(table.key, id);
    for (name, value) in sent {
        settings.set(name, value);
    }
    state.put(table, settings);
}

/// The record without the members that no reply shows.
pub(super) fn without(record: &Record, private: &[&str]) -> Record {
    let mut shown = record.clone();
    shown.retain(|name| !private.contains(&name));
    shown
}

/// The three separators must differ, or no reader could tell them apart.
pub(super) fn refuse_equal_delimiters(sent: &Record) -> Result<(), Refusal> {
    let names = [
        "elementDelimiter",
        "subElementDelimiter",
        "segmentTerminator",
    ];
    let [element, sub_element, segment] = names.map(|name| sent.text(name));
    if element == sub_element || element == segment || sub_element == segment {
        return Err(invalid(format!(
            "{}, {} and {} must differ.",
            names[0], names[1], names[2]
        )));
    }
    Ok(())
}
