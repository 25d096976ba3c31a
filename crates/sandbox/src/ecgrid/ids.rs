//! ECGrid IDs: the identities of trading partners, and their move between mailboxes.

use super::{
    comms::refuse_terminated,
    envelope::{data, duplicate, invalid},
    scope::{all_visible, matches, visible},
    tables::{EC_GRID_ID_SETTINGS, EC_GRID_IDS, MAILBOXES, VAN_IDENTITIES},
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

/// Rows of a page when the request does not say; the sizes of this list are not documented, these
/// are those of its neighbours.
const DEFAULT_PAGE: i64 = 25;
const MAX_PAGE: i64 = 500;

pub(super) const OPERATIONS: Group = &[
    ("getEcGridId", get),
    ("updateEcGridId", update),
    ("deleteEcGridId", delete),
    ("createEcGridId", create),
    ("findEcGridIds", find),
    ("listEcGridIds", list),
    ("updateEcGridIdConfig", update_config),
    ("addEcGridIdVan", add_van),
    ("getEcGridIdDefaultMailbox", default_mailbox),
    ("moveTradingPartner", move_trading_partner),
    ("updateEcGridIdDataEmail", update_settings),
    ("updateEcGridIdDescription", update_description),
    ("setEcGridIdX12Delimiters", set_delimiters),
];

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(data(addressed(state, request)?))
}

fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut record = open(addressed(state, request)?)?;
    for name in ["description", "status", "ediStandard"] {
        if let Some(value) = request.body().present(name) {
            record.set(name, value);
        }
    }
    state.put(EC_GRID_IDS, record.clone());
    Ok(data(record))
}

/// Terminates; a second time is no failure, for the operation is documented as idempotent.
fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut record = addressed(state, request)?;
    record.set("status", "Terminated");
    state.put(EC_GRID_IDS, record);
    Ok(data(true))
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let mailbox = body.integer("mailboxId").unwrap_or_default();
    let mailbox = visible(state, request, MAILBOXES, "mailbox", mailbox)?;
    let text = |name: &str, default: &str| {
        body.present(name)
            .cloned()
            .unwrap_or_else(|| default.into())
    };
    let record = record! {
        "ecGridId": state.next_id(EC_GRID_IDS),
        "mailboxId": mailbox.get("mailboxId").cloned(),
        "networkId": mailbox.get("networkId").cloned(),
        "qualifier": text("qualifier", ""),
        "id": text("id", ""),
        "description": text("description", ""),
        "status": "Active",
        "routingGroup": text("routingGroup", "ProductionA"),
        "ediStandard": text("ediStandard", "X12"),
    };
    let same = |other: &&Record| {
        ["networkId", "qualifier", "id"]
            .iter()
            .all(|name| other.get(name) == record.get(name))
            && other.text("status") != Some("Terminated")
    };
    if let Some(other) = state.rows(EC_GRID_IDS).find(same) {
        return Err(duplicate(format!(
            "qualifier {} with id {} is ECGrid ID {} already.",
            record.text("qualifier").unwrap_or_default(),
            record.text("id").unwrap_or_default(),
            other.integer("ecGridId").unwrap_or_default()
        )));
    }
    state.put(EC_GRID_IDS, record.clone());
    Ok(data(record))
}

/// Anyone may look up anyone: that is how a partner on another network is found.
fn find(state: &mut State, request: &Request<'_>) -> Outcome {
    let wanted = request.body();
    let found = state.rows(EC_GRID_IDS).filter(|record| {
        ["qualifier", "id"]
            .iter()
            .all(|name| matches(record, wanted, name))
            && record.text("status") != Some("Terminated")
    });
    Ok(data(found.cloned().collect::<Vec<_>>()))
}

/// A bare array without a total: the last page is the one that is not full.
fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let wanted = request.body();
    let size = wanted
        .integer("recordsPerPage")
        .unwrap_or(DEFAULT_PAGE)
        .min(MAX_PAGE);
    let skipped = wanted
        .integer("pageNo")
        .unwrap_or(1)
        .saturating_sub(1)
        .saturating_mul(size);
    let [size, skipped] = [size, skipped].map(|count| usize::try_from(count).unwrap_or(usize::MAX));
    let rows = all_visible(state, request, EC_GRID_IDS)
        .filter(|record| {
            ["mailboxId", "networkId", "status"]
                .iter()
                .all(|name| matches(record, wanted, name))
        })
        .skip(skipped)
        .take(size);
    Ok(data(rows.cloned().collect::<Vec<_>>()))
}

fn update_config(state: &mut State, request: &Request<'_>) -> Outcome {
    update_settings(state, request)
}

fn update_settings(state: &mut State, request: &Request<'_>) -> Outcome {
    let record = named(state, request)?;
    keep_settings(state, &record, request.body());
    Ok(data(true))
}

/// Settings that no reply shows; those not sent stay.
fn keep_settings(state: &mut State, record: &Record, sent: &Record) {
    let id = record.integer("ecGridId").unwrap_or_default();
    let mut settings = state
        .get(EC_GRID_ID_SETTINGS, id)
        .cloned()
        .unwrap_or_default();
    for (name, value) in sent.iter() {
        settings.set(name, value);
    }
    state.put(EC_GRID_ID_SETTINGS, settings);
}

fn add_van(state: &mut State, request: &Request<'_>) -> Outcome {
    let record = named(state, request)?;
    let body = request.body();
    let part = |name| body.text(name).unwrap_or_default();
    let id = record.integer("ecGridId").unwrap_or_default();
    let identity = format!("{id}/{}/{}", part("vanQualifier"), part("vanId"));
    if state.get(VAN_IDENTITIES, &identity).is_some() {
        return Err(duplicate(format!(
            "ECGrid ID {id} has the VAN identity {} {} already.",
            part("vanQualifier"),
            part("vanId")
        )));
    }
    let mut van = body.clone();
    van.set("identity", identity);
    state.put(VAN_IDENTITIES, van);
    Ok(data(true))
}

fn default_mailbox(state: &mut State, request: &Request<'_>) -> Outcome {
    let record = named_even_if_terminated(state, request)?;
    let mailbox = state.get(MAILBOXES, record.integer("mailboxId").unwrap_or_default());
    let member = |name: &str| {
        mailbox
            .and_then(|mailbox| mailbox.get(name))
            .cloned()
            .unwrap_or_default()
    };
    Ok(data(record! {
        "mailboxId": member("mailboxId"),
        "networkId": member("networkId"),
        "mailboxName": member("companyName"),
        "status": member("status"),
    }))
}

/// Only the mailbox changes, and only within the network.
fn move_trading_partner(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut record = named(state, request)?;
    let target = request.body().integer("newMailboxId").unwrap_or_default();
    let mailbox = visible(state, request, MAILBOXES, "mailbox", target)?;
    refuse_terminated(&mailbox, "mailbox", target)?;
    if mailbox.get("networkId") != record.get("networkId") {
        return Err(invalid(format!(
            "mailbox {target} is in network {}, ECGrid ID {} in network {}; an ID moves within its network.",
            mailbox.integer("networkId").unwrap_or_default(),
            record.integer("ecGridId").unwrap_or_default(),
            record.integer("networkId").unwrap_or_default()
        )));
    }
    record.set("mailboxId", target);
    state.put(EC_GRID_IDS, record.clone());
    Ok(data(record))
}

fn update_description(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut record = named(state, request)?;
    record.set(
        "description",
        request
            .body()
            .get("description")
            .cloned()
            .unwrap_or_default(),
    );
    state.put(EC_GRID_IDS, record);
    Ok(data(true))
}

fn set_delimiters(state: &mut State, request: &Request<'_>) -> Outcome {
    let record = named(state, request)?;
    let [element, sub_element, segment] = [
        "elementDelimiter",
        "subElementDelimiter",
        "segmentTerminator",
    ]
    .map(|name| request.body().get(name).map(Json::to_string));
    if element == sub_element || element == segment || sub_element == segment {
        return Err(invalid(
            "elementDelimiter, subElementDelimiter and segmentTerminator must differ.",
        ));
    }
    keep_settings(state, &record, request.body());
    Ok(data(true))
}

/// The record whose number is in the path.
fn addressed(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    let id = request.number("id");
    visible(state, request, EC_GRID_IDS, "ECGrid ID", id)
}

fn named_even_if_terminated(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    let id = request.body().integer("ecGridId").unwrap_or_default();
    visible(state, request, EC_GRID_IDS, "ECGrid ID", id)
}

/// The record whose number is in the body, if it can still change.
fn named(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    open(named_even_if_terminated(state, request)?)
}

fn open(record: Record) -> Result<Record, Refusal> {
    refuse_terminated(
        &record,
        "ECGrid ID",
        record.integer("ecGridId").unwrap_or_default(),
    )?;
    Ok(record)
}
