//! Mailboxes: created in a network, found by page, ended for good.
//!
//! "Data of the mailbox goes with it": its IDs, channels, copy rules, webhooks and portal end with
//! it, its parcels are gone.

use super::{
    callbacks::{self, fire},
    carbon_copies,
    envelope::duplicate,
    lifecycle::{Kind, keep_settings, now},
    page, parcels, partners,
    profile::{self, Profile},
    reach::demand,
    scope::{all_visible, matches, visible},
    tables::{COMMS, EC_GRID_IDS, MAILBOX_SETTINGS, MAILBOXES, NETWORKS, PORTALS},
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

const MAILBOX: Profile = Profile {
    kind: Kind::new(MAILBOXES, "mailbox"),
    settings: MAILBOX_SETTINGS,
    // Not documented; the rank's own description is "administers one mailbox".
    rank: "MailboxAdmin",
};

pub(super) const OPERATIONS: Group = &[
    ("getMailbox", get),
    ("deleteMailbox", delete),
    ("createMailbox", create),
    ("listMailboxes", list),
    ("updateMailbox", update),
    ("updateMailboxConfig", update_config),
    ("setMailboxX12Delimiters", set_delimiters),
];

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(profile::data(MAILBOX.kind.addressed(state, request)?))
}

/// Adding a mailbox changes the network, so it takes a `NetworkAdmin`.
fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    // The guide lets 0 stand for the caller's network [C15].
    let network = body.integer("networkId").filter(|id| *id != 0);
    let network = network
        .or(request.caller.integer("networkId"))
        .unwrap_or_default();
    let parent = visible(state, request, NETWORKS, "network", network)?;
    demand(&request.caller, "NetworkAdmin", &request.operation.id)?;
    Kind::new(NETWORKS, "network").open(parent)?;
    let mailbox = record! {
        "mailboxId": state.next_id(MAILBOXES),
        "networkId": network,
        "uniqueId": body.present("uniqueId").cloned(),
        "companyName": body.present("companyName").cloned(),
        "status": "Active",
        "created": now(state),
        "modified": now(state),
    };
    refuse_duplicate(state, &mailbox)?;
    state.put(MAILBOXES, mailbox.clone());
    if let Some(settings) = body.present("mailboxConfig").and_then(Json::as_record) {
        keep_settings(
            state,
            MAILBOX_SETTINGS,
            MAILBOX.kind.id(&mailbox),
            settings.iter(),
        );
    }
    fire(state, "Mailbox", MAILBOXES, &mailbox);
    Ok(profile::data(mailbox))
}

/// The key is unique in its network; that of an ended mailbox may be taken again.
fn refuse_duplicate(state: &State, mailbox: &Record) -> Result<(), Refusal> {
    let same = |other: &&Record| {
        ["networkId", "uniqueId"]
            .iter()
            .all(|name| other.get(name) == mailbox.get(name))
            && other.text("status") != Some("Terminated")
    };
    match state.rows(MAILBOXES).find(same) {
        None => Ok(()),
        Some(other) => Err(duplicate(format!(
            "uniqueId {} is taken by mailbox {}.",
            mailbox.text("uniqueId").unwrap_or_default(),
            MAILBOX.kind.id(other)
        ))),
    }
}

fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let wanted = request.body();
    let rows = all_visible(state, request, MAILBOXES).filter(|mailbox| {
        ["networkId", "status"]
            .iter()
            .all(|name| matches(mailbox, wanted, name))
    });
    Ok(profile::data(page::wrapped_or_bare(
        &state.switches,
        request,
        25,
        "mailboxes",
        rows,
        Record::clone,
    )))
}

fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut mailbox = MAILBOX.own(state, request)?;
    MAILBOX.update(state, request, &mut mailbox)
}

/// Of the two settings that have a name (C15), `deleteOnDownload` is obeyed when a parcel is
/// confirmed; `inBoxTimeout` is kept and has no effect, for the pages disagree whether a parcel
/// expires then or somebody is merely told.
fn update_config(state: &mut State, request: &Request<'_>) -> Outcome {
    MAILBOX.update_config(state, request)
}

fn set_delimiters(state: &mut State, request: &Request<'_>) -> Outcome {
    MAILBOX.set_delimiters(state, request)
}

fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let mailbox = MAILBOX.kind.addressed(state, request)?;
    demand(&request.caller, "NetworkAdmin", &request.operation.id)?;
    if mailbox.text("status") != Some("Terminated") {
        let mailbox = MAILBOX.kind.terminate(state, mailbox);
        fire(state, "Mailbox", MAILBOXES, &mailbox);
        retire_contents(state, MAILBOX.kind.id(&mailbox));
    }
    Ok(profile::done("Mailbox ended."))
}

fn retire_contents(state: &mut State, mailbox: i64) {
    for kind in [
        Kind::new(EC_GRID_IDS, "ECGrid ID"),
        Kind::new(COMMS, "comm"),
        Kind::new(PORTALS, "portal"),
    ] {
        let inside = |record: &&Record| record.integer("mailboxId") == Some(mailbox);
        let records: Vec<_> = state.rows(kind.table).filter(inside).cloned().collect();
        for record in records {
            if kind.table == EC_GRID_IDS {
                partners::end_all_of(state, kind.id(&record));
            }
            kind.terminate(state, record);
        }
    }
    carbon_copies::end_all_of(state, mailbox);
    callbacks::end_all_of(state, mailbox);
    parcels::discard_all_of(state, mailbox);
}
