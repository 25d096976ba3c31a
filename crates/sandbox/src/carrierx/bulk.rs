//! The work of a batch task: each entry as the single request it stands for.

use bytes::Bytes;
use http::HeaderMap;

use super::{
    GROUPS, errors,
    tables::{DIDS, FILES, PREFIXES},
};
use crate::{
    json::{Json, Record, read, record},
    provider::{Provider, Rejection},
    reply::{Outcome, Refusal},
    request::{Payload, Query, Request},
    spec::{Api, Operation},
    state::State,
    store::Table,
};

/// What the task is about: objects to create, or `{field: entry}` for those to change or delete.
pub(super) fn entries(task: &Record) -> Vec<Record> {
    let list = |name: &str| task.get(name).and_then(Json::as_array).unwrap_or_default();
    match task
        .text("field")
        .filter(|_| task.text("method") != Some("POST"))
    {
        None => list("data")
            .iter()
            .filter_map(Json::as_record)
            .cloned()
            .collect(),
        Some(field) => list("entries")
            .iter()
            .map(|entry| {
                let mut key = record! {};
                key.set(field, entry);
                key
            })
            .collect(),
    }
}

/// Carries the entries out, one after the other, and returns what went wrong. An entry that is
/// refused leaves nothing behind and does not stop the others.
pub(super) fn run(state: &mut State, task: &Record) -> Vec<Record> {
    let mut failures = Vec::new();
    state.commit();
    for entry in &entries(task) {
        match carry_out(state, task, entry) {
            Ok(_) => state.commit(),
            Err(Refusal(reply)) => {
                state.rollback();
                let error = read(&reply.body).unwrap_or_default();
                failures.push(record! { "error": error, "key": entry.to_string() });
            }
        }
    }
    failures
}

/// The operation that a task stands for, and the table of what it acts on.
pub(super) fn target(task: &Record) -> Option<(&'static str, Table)> {
    Some(match (task.text("type")?, task.text("method")?) {
        ("phonenumber", "POST") => ("rentDid", DIDS),
        ("phonenumber", "PATCH") => ("updateDid", DIDS),
        ("phonenumber", "DELETE") => ("releaseDid", DIDS),
        ("prefix", "POST") => ("createPrefix", PREFIXES),
        ("prefix", "PATCH") => ("updatePrefix", PREFIXES),
        ("prefix", "DELETE") => ("deletePrefix", PREFIXES),
        ("file", "PATCH") => ("updateFile", FILES),
        ("file", "DELETE") => ("deleteFile", FILES),
        _ => return None,
    })
}

/// A documented operation.
pub(super) fn operation(id: &str) -> Option<&'static Operation> {
    Api::of(Provider::CarrierX)
        .ok()?
        .operations()
        .iter()
        .find(|operation| operation.id == id)
}

/// One entry as the single request it stands for, made by the owner of the task.
fn carry_out(state: &mut State, task: &Record, entry: &Record) -> Outcome {
    let (id, table) = target(task).ok_or_else(errors::no_item)?;
    let handler = GROUPS
        .iter()
        .copied()
        .flatten()
        .find(|(known, _)| *known == id)
        .map(|(_, handler)| *handler);
    let (Some(operation), Some(handler)) = (operation(id), handler) else {
        return Err(errors::no_item());
    };
    let method = task.text("method").unwrap_or_default();
    let sid = if method == "POST" {
        String::new()
    } else {
        sid_of(state, task, table, entry).ok_or_else(errors::no_item)?
    };
    let sent = if method == "POST" {
        entry.clone()
    } else {
        task.get("data")
            .and_then(Json::as_record)
            .cloned()
            .unwrap_or_default()
    };
    let mut body = Json::Object(sent);
    let problems = operation.check_body(&mut body);
    if !problems.is_empty() {
        return Err(errors::reject(&Rejection::Invalid {
            problems: &problems,
        })
        .into());
    }
    let request = Request {
        operation,
        headers: &HeaderMap::new(),
        origin: "",
        path: "",
        segments: vec![(table.key.to_owned(), sid)],
        query: Query::default(),
        payload: Payload::Json(body),
        raw: &Bytes::new(),
        caller: record! { "partner_sid": task.get("partner_sid").cloned() },
    };
    handler(state, &request)
}

/// The object of the task's owner that an entry picks.
pub(super) fn sid_of(state: &State, task: &Record, table: Table, entry: &Record) -> Option<String> {
    let (field, value) = entry.iter().next()?;
    let picked = |row: &&Record| {
        row.get("partner_sid") == task.get("partner_sid")
            && row.get(field).and_then(Json::as_key) == value.as_key()
    };
    state
        .rows(table)
        .find(picked)?
        .text(table.key)
        .map(str::to_owned)
}
