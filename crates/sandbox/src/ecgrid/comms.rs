//! Comm channels: how a mailbox is reached over AS2, SFTP and the like.
//!
//! `PUT /v2/comms/update` changes what is sent and leaves the rest; `Terminated` is final.

use super::{
    envelope::{data, duplicate, invalid},
    scope::{all_visible, in_sight, matches, visible},
    tables::{COMM_PAIRS, COMM_SETTINGS, COMMS, EC_GRID_IDS, MAILBOXES},
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("getComm", get),
    ("findComms", find),
    ("listComms", list),
    ("getCommPair", get_pair),
    ("setCommPair", set_pair),
    ("createComm", create),
    ("updateComm", update),
    ("updateCommConfig", update_config),
];

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let id = request.number("id");
    Ok(data(visible(state, request, COMMS, "comm", id)?))
}

fn find(state: &mut State, request: &Request<'_>) -> Outcome {
    let wanted = request.body();
    let found = all_visible(state, request, COMMS).filter(|comm| {
        ["identifier", "commType"]
            .iter()
            .all(|name| matches(comm, wanted, name))
    });
    Ok(data(found.cloned().collect::<Vec<_>>()))
}

fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let wanted = request.body();
    let inactive_too = wanted.flag("showInactive").unwrap_or_default();
    let found = all_visible(state, request, COMMS).filter(|comm| {
        let inactive = matches!(comm.text("status"), Some("Suspended" | "Terminated"));
        let fits = ["commType", "privateKeyRequired", "useType"]
            .iter()
            .all(|name| matches(comm, wanted, name));
        // `withCerts: false` asks for nothing: the flag reads "only those with certificates".
        let certified =
            wanted.flag("withCerts") != Some(true) || comm.flag("withCerts") == Some(true);
        fits && certified && (inactive_too || !inactive)
    });
    Ok(data(found.cloned().collect::<Vec<_>>()))
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let mailbox = body.integer("mailboxId").unwrap_or_default();
    visible(state, request, MAILBOXES, "mailbox", mailbox)?;
    let member = |name: &str| body.present(name).cloned();
    let comm = record! {
        "commId": state.next_id(COMMS),
        "mailboxId": mailbox,
        "commType": member("commType"),
        "identifier": member("identifier"),
        "status": "Active",
        "useType": member("useType").unwrap_or_else(|| "Production".into()),
        "privateKeyRequired": false,
        "withCerts": false,
    };
    refuse_duplicate(state, &comm)?;
    state.put(COMMS, comm.clone());
    Ok(data(comm))
}

fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let id = body.integer("commId").unwrap_or_default();
    let mut comm = visible(state, request, COMMS, "comm", id)?;
    refuse_terminated(&comm, "comm", id)?;
    for name in ["identifier", "status"] {
        if let Some(value) = body.present(name) {
            comm.set(name, value);
        }
    }
    refuse_duplicate(state, &comm)?;
    state.put(COMMS, comm.clone());
    Ok(data(comm))
}

/// The page names no setting, so whatever is sent is kept; settings not sent stay.
fn update_config(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let id = body.integer("commId").unwrap_or_default();
    let comm = visible(state, request, COMMS, "comm", id)?;
    refuse_terminated(&comm, "comm", id)?;
    let mut settings = state.get(COMM_SETTINGS, id).cloned().unwrap_or_default();
    for (name, value) in body.iter() {
        settings.set(name, value);
    }
    state.put(COMM_SETTINGS, settings);
    Ok(data(true))
}

/// The preferred channel of the pair, else the active channels of both sides.
fn get_pair(state: &mut State, request: &Request<'_>) -> Outcome {
    let pair = Pair::of(state, request)?;
    Ok(data(pair.channels(state)))
}

/// Without a comm the preference goes; the page does not say what leaving it out means.
fn set_pair(state: &mut State, request: &Request<'_>) -> Outcome {
    let pair = Pair::of(state, request)?;
    match request.body().integer("commId") {
        None => drop(state.remove(COMM_PAIRS, &pair.key)),
        Some(id) => {
            let comm = state
                .get(COMMS, id)
                .filter(|comm| pair.owns(comm) || in_sight(state, request, comm));
            let comm = comm.ok_or_else(|| super::envelope::not_found("comm", id))?;
            refuse_terminated(comm, "comm", id)?;
            if !pair.owns(comm) {
                return Err(invalid(format!(
                    "comm {id} belongs to neither side of the pair."
                )));
            }
            state.put(
                COMM_PAIRS,
                record! { "pair": pair.key.clone(), "commId": id },
            );
        }
    }
    Ok(data(pair.channels(state)))
}

/// Two ECGrid IDs and their mailboxes. One side is the caller's; the other may be out of sight.
struct Pair {
    key: String,
    mailboxes: [Json; 2],
}

impl Pair {
    fn of(state: &State, request: &Request<'_>) -> Result<Self, Refusal> {
        let [from, to] = ["ecGridIdFrom", "ecGridIdTo"]
            .map(|name| request.body().integer(name).unwrap_or_default());
        let mut in_sight_count = 0;
        let mut mailbox = |id: i64| {
            let record = state
                .get(EC_GRID_IDS, id)
                .ok_or_else(|| super::envelope::not_found("ECGrid ID", id))?;
            in_sight_count += usize::from(in_sight(state, request, record));
            Ok::<_, Refusal>(record.get("mailboxId").cloned().unwrap_or_default())
        };
        let mailboxes = [mailbox(from)?, mailbox(to)?];
        if in_sight_count == 0 {
            return Err(super::envelope::not_found("ECGrid ID", from));
        }
        Ok(Self {
            key: format!("{from}-{to}"),
            mailboxes,
        })
    }

    fn owns(&self, comm: &Record) -> bool {
        comm.get("mailboxId")
            .is_some_and(|mailbox| self.mailboxes.contains(mailbox))
    }

    fn channels(&self, state: &State) -> Vec<Record> {
        let preferred = state
            .get(COMM_PAIRS, &self.key)
            .and_then(|pair| state.get(COMMS, pair.integer("commId")?));
        if let Some(comm) = preferred {
            return vec![comm.clone()];
        }
        let active = |mailbox| {
            state.find(
                COMMS,
                &[("mailboxId", mailbox), ("status", &"Active".into())],
            )
        };
        self.mailboxes.iter().filter_map(active).cloned().collect()
    }
}

/// One identifier of a type per mailbox, terminated channels aside.
fn refuse_duplicate(state: &State, comm: &Record) -> Result<(), Refusal> {
    let same = |other: &&Record| {
        ["mailboxId", "commType", "identifier"]
            .iter()
            .all(|name| other.get(name) == comm.get(name))
            && other.get("commId") != comm.get("commId")
            && other.text("status") != Some("Terminated")
    };
    match state.rows(COMMS).find(same) {
        None => Ok(()),
        Some(other) => Err(duplicate(format!(
            "identifier {} is taken by comm {}.",
            comm.text("identifier").unwrap_or_default(),
            other.integer("commId").unwrap_or_default()
        ))),
    }
}

/// Terminated is final.
pub(super) fn refuse_terminated(record: &Record, what: &str, id: i64) -> Result<(), Refusal> {
    if record.text("status") == Some("Terminated") {
        return Err(invalid(format!(
            "{what} {id} is Terminated, which is final."
        )));
    }
    Ok(())
}
