//! Interchanges: what is inside parcels, and two parsers that look nothing up.
//!
//! Sender's and receiver's parcel carry the same interchanges under numbers of their own, so that
//! each side sees, filters and cancels its own.

use super::{
    edi::Header,
    envelope::{data, invalid},
    lifecycle::{Kind, without},
    page, parcels, partners,
    reach::matches_mailbox,
    scope::{all_visible, matches},
    tables::{EC_GRID_IDS, INTERCHANGES, PARCELS},
    when::{self, Window},
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    spec::{Operation, Problem},
    state::State,
    switches::{
        Switches,
        ecgrid::{INTERCHANGE_STATUS, PLAIN_DATES},
    },
};

const INTERCHANGE: Kind = Kind::new(INTERCHANGES, "interchange");

/// Members that no reply shows: where the interchange is and what it is made of.
const PRIVATE: &[&str] = &[
    "direction",
    "mailboxId",
    "networkId",
    "ecGridIdFrom",
    "ecGridIdTo",
    "number",
    "groups",
    "bytes",
    "spanStart",
    "spanEnd",
];

/// The window of a list.
const BEGIN: &str = "beginDate";
const END: &str = "endDate";

pub(super) const OPERATIONS: Group = &[
    ("getInterchange", get),
    ("cancelInterchange", cancel),
    ("getInterchangeManifest", manifest),
    ("resendInterchange", resend),
    ("getInterchangeDate", date),
    ("getInterchangeHeader", header),
    ("listInboxInterchanges", list_inbox),
    ("listOutboxInterchanges", list_outbox),
];

fn shown(state: &State, interchange: &Record) -> Record {
    let mut shown = without(interchange, PRIVATE);
    shown.set("status", status(state, interchange));
    shown
}

/// The state in the vocabulary that the switch chooses (C23). MCP's numbers are left out: they come
/// inside objects that no REST page has.
pub(super) fn status<'a>(state: &'a State, interchange: &'a Record) -> &'a str {
    let own = interchange.text("status").unwrap_or_default();
    let parcel = interchange
        .integer("parcelId")
        .and_then(|parcel| state.get(PARCELS, parcel));
    let vocabulary = state.switches.get(INTERCHANGE_STATUS);
    match parcel.map(|parcel| parcels::current(state, parcel)) {
        Some(_) if own == "Cancelled" => own,
        Some(parcel) if vocabulary == "parcel" => parcel,
        Some(parcel) if vocabulary == "exchange" => {
            if parcels::has_arrived(parcel) {
                "Delivered"
            } else {
                "Received"
            }
        }
        _ => own,
    }
}

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let interchange = INTERCHANGE.addressed(state, request)?;
    Ok(data(shown(state, &interchange)))
}

/// An interchange that the caller sent, with its parcel.
fn sent(state: &State, request: &Request<'_>) -> Result<(Record, Record), Refusal> {
    let interchange = INTERCHANGE.addressed(state, request)?;
    if interchange.text("direction") != Some(parcels::OUTBOX) {
        return Err(invalid(format!(
            "interchange {} is inbound.",
            INTERCHANGE.id(&interchange)
        )));
    }
    let parcel = interchange
        .integer("parcelId")
        .and_then(|parcel| state.get(PARCELS, parcel));
    let parcel = parcel.cloned().unwrap_or_default();
    Ok((interchange, parcel))
}

/// Not delivered yet means what it means for the parcel around it; the code for a delivered one is
/// not named. A second time is no failure.
fn cancel(state: &mut State, request: &Request<'_>) -> Outcome {
    let (interchange, parcel) = sent(state, request)?;
    if interchange.text("status") != Some("Cancelled") {
        if !parcels::is_withdrawable(state, &parcel) {
            let id = INTERCHANGE.id(&interchange);
            return Err(invalid(format!(
                "interchange {id} was sent already and cannot be cancelled."
            )));
        }
        parcels::withdraw_interchange(state, interchange);
    }
    Ok(data(true))
}

/// Each call puts the interchange into the receiver's inbox once more. That is new traffic, so the
/// interconnect must still be active.
fn resend(state: &mut State, request: &Request<'_>) -> Outcome {
    let (interchange, _) = sent(state, request)?;
    let id = INTERCHANGE.id(&interchange);
    if interchange.text("status") == Some("Cancelled") {
        return Err(invalid(format!(
            "interchange {id} is Cancelled, which is final."
        )));
    }
    let [from, to] =
        ["ecGridIdFrom", "ecGridIdTo"].map(|side| interchange.integer(side).unwrap_or_default());
    if !partners::active(state, from, to) {
        return Err(invalid(format!(
            "No active interconnect joins ECGrid IDs {from} and {to}."
        )));
    }
    let receiver = state
        .get(EC_GRID_IDS, to)
        .and_then(|to| to.integer("mailboxId"))
        .unwrap_or_default();
    parcels::deliver_again(state, &interchange, receiver);
    Ok(data(true))
}

/// One row per functional group and transaction set.
fn manifest(state: &mut State, request: &Request<'_>) -> Outcome {
    let interchange = INTERCHANGE.addressed(state, request)?;
    let mut rows = Vec::new();
    for group in members(&interchange, "groups") {
        for set in members(group, "sets") {
            rows.push(record! {
                "functionalGroup": group.get("functionalGroup").cloned(),
                "transactionSetType": set.get("set").cloned(),
                "transactionSetCount": set.get("count").cloned(),
                "groupControlNumber": group.get("groupControlNumber").cloned(),
            });
        }
    }
    Ok(data(rows))
}

fn members<'a>(record: &'a Record, name: &str) -> impl Iterator<Item = &'a Record> {
    record
        .get(name)
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
        .filter_map(Json::as_record)
}

/// The kinds of documents inside, and how many there are of each.
pub(super) fn documents(interchange: &Record) -> Vec<(String, i64)> {
    let mut documents: Vec<(String, i64)> = Vec::new();
    for set in members(interchange, "groups").flat_map(|group| members(group, "sets")) {
        let (kind, count) = (
            set.text("set").unwrap_or_default(),
            set.integer("count").unwrap_or_default(),
        );
        match documents.iter_mut().find(|(known, _)| known == kind) {
            Some((_, total)) => *total += count,
            None => documents.push((kind.to_owned(), count)),
        }
    }
    documents
}

fn parsed(request: &Request<'_>) -> Result<Header, Refusal> {
    let segment = request.body().text("interchangeHeader").unwrap_or_default();
    Header::read(segment.as_bytes()).map_err(malformed)
}

fn malformed(error: String) -> Refusal {
    invalid(format!("interchangeHeader cannot be read: {error}."))
}

fn date(_: &mut State, request: &Request<'_>) -> Outcome {
    Ok(data(parsed(request)?.date().map_err(malformed)?))
}

fn header(_: &mut State, request: &Request<'_>) -> Outcome {
    Ok(data(parsed(request)?.to_record()))
}

/// Is the problem a day where the quick-starts send one, and a switch lets it pass (C10)?
pub(super) fn is_plain_date(
    switches: &Switches,
    operation: &Operation,
    problem: &Problem,
    body: &Record,
) -> bool {
    let lists = ["listInboxInterchanges", "listOutboxInterchanges"];
    switches.is(PLAIN_DATES, "accepted")
        && lists.contains(&operation.id.as_str())
        && [BEGIN, END].contains(&problem.field.as_str())
        && body.text(&problem.field).and_then(when::day).is_some()
}

fn list_inbox(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(list(state, request, parcels::INBOX))
}

fn list_outbox(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(list(state, request, parcels::OUTBOX))
}

fn list(state: &State, request: &Request<'_>, direction: &str) -> crate::reply::Reply {
    let wanted = request.body();
    let window = Window::of(request, BEGIN, END);
    let rows = all_visible(state, request, INTERCHANGES)
        .filter(|row| {
            row.text("direction") == Some(direction) && matches_mailbox(state, row, request)
        })
        .filter(|row| {
            ["ecGridIdFrom", "ecGridIdTo"]
                .iter()
                .all(|name| matches(row, wanted, name))
        })
        .filter(|row| window.holds(row));
    let row = |row: &Record| shown(state, row);
    data(page::wrapped_or_bare(
        &state.switches,
        request,
        100,
        "interchanges",
        rows,
        row,
    ))
}
