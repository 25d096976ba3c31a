//! Ranks, and what a caller can see.

use super::{
    envelope::{access_denied, not_found},
    tables::{MAILBOXES, NETWORKS},
};
use crate::{
    json::Record, reply::Refusal, request::Request, spec::Operation, state::State, store::Table,
};

/// The ranks, the strongest first.
const RANKS: [&str; 9] = [
    "Root",
    "TechOps",
    "NetOps",
    "NetworkAdmin",
    "NetworkUser",
    "MailboxAdmin",
    "MailboxUser",
    "TPUser",
    "General",
];

/// An unknown rank is the weakest.
pub(super) fn rank(level: &str) -> usize {
    RANKS
        .iter()
        .position(|known| *known == level)
        .unwrap_or(RANKS.len())
}

pub(super) fn level(caller: &Record) -> &str {
    caller.text("authLevel").unwrap_or_default()
}

pub(super) fn at_least(caller: &Record, wanted: &str) -> bool {
    rank(level(caller)) <= rank(wanted)
}

/// Refuses callers below the documented minimum of an operation.
pub(super) fn demand_rank(caller: &Record, operation: &Operation) -> Result<(), Refusal> {
    match &operation.min_auth_level {
        Some(wanted) if !operation.anonymous && !at_least(caller, wanted) => {
            Err(access_denied(format!(
                "{} needs {wanted}; this credential is {}.",
                operation.id,
                level(caller)
            )))
        }
        _ => Ok(()),
    }
}

/// Does the caller see what is in this network and mailbox?
fn sees(caller: &Record, network: Option<i64>, mailbox: Option<i64>) -> bool {
    if at_least(caller, "NetOps") {
        return true;
    }
    if at_least(caller, "NetworkUser") {
        return caller.integer("networkId") == network;
    }
    caller.integer("mailboxId") == mailbox
}

/// Does the caller see this record? Comms name no network; that of their mailbox counts.
pub(super) fn in_sight(state: &State, request: &Request<'_>, record: &Record) -> bool {
    let mailbox = record.integer("mailboxId");
    let network = record.integer("networkId").or_else(|| {
        let mailbox = state.get(MAILBOXES, mailbox?)?;
        mailbox.integer("networkId")
    });
    sees(&request.caller, network, mailbox)
}

/// A record that exists and is in sight.
pub(super) fn visible(
    state: &State,
    request: &Request<'_>,
    table: Table,
    what: &str,
    id: i64,
) -> Result<Record, Refusal> {
    let found = state.get(table, id).ok_or_else(|| not_found(what, id))?;
    if in_sight(state, request, found) {
        return Ok(found.clone());
    }
    let own_network = table.key == NETWORKS.key && request.caller.integer("networkId") == Some(id);
    Err(if own_network {
        // What hides are the objects of other tenants. This one the caller's own record names.
        access_denied(format!(
            "network {id} needs NetworkUser; this credential is {}.",
            level(&request.caller)
        ))
    } else {
        not_found(what, id)
    })
}

/// Everything in sight, in the order of creation.
pub(super) fn all_visible<'a>(
    state: &'a State,
    request: &'a Request<'_>,
    table: Table,
) -> impl Iterator<Item = &'a Record> {
    state
        .rows(table)
        .filter(move |record| in_sight(state, request, record))
}

/// Does the record match a filter on this member? Zero stands for *all*, as an absent filter does.
pub(super) fn matches(record: &Record, filter: &Record, name: &str) -> bool {
    match filter.present(name) {
        None => true,
        Some(wanted) if wanted.as_integer() == Some(0) => true,
        Some(wanted) => record.get(name) == Some(wanted),
    }
}
