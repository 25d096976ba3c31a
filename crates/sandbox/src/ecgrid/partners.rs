//! Partners: an interconnect is the permission of two ECGrid IDs to exchange files.
//!
//! One record serves both directions, as the endpoint pages have it; SOAP needs one each way (C19),
//! which a switch asks for.

use super::{
    callbacks::fire_at,
    comms::refuse_terminated,
    envelope::{data, duplicate, invalid, not_found},
    lifecycle::{Kind, now},
    page,
    scope::{in_sight, matches, visible},
    tables::{EC_GRID_IDS, PARTNER_NOTES, PARTNERS},
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    switches::ecgrid::INTERCONNECT,
};

const PARTNER: Kind = Kind::new(PARTNERS, "interconnect");
const SIDES: [&str; 2] = ["ecGridIdFrom", "ecGridIdTo"];

pub(super) const OPERATIONS: Group = &[
    ("getPartner", get),
    ("deletePartner", delete),
    ("createPartner", create),
    ("countPartners", count),
    ("listPartners", list),
    ("addPartnerNote", add_note),
    ("listPartnerNotes", list_notes),
];

/// Does an interconnect let files through now, from the one ID to the other?
pub(super) fn active(state: &State, from: i64, to: i64) -> bool {
    let mut rows = state.rows(PARTNERS);
    rows.any(|partner| joins(state, partner, from, to) && partner.text("status") == Some("Active"))
}

/// How many interconnects let files through between a mailbox and anyone.
pub(super) fn count_active_of(state: &State, mailbox: impl Fn(&Record) -> bool) -> usize {
    let touches = |partner: &&Record| sides(state, partner).any(&mailbox);
    state
        .rows(PARTNERS)
        .filter(|partner| partner.text("status") == Some("Active"))
        .filter(touches)
        .count()
}

/// Ends every interconnect of an ID that ends itself.
pub(super) fn end_all_of(state: &mut State, id: i64) {
    let touching = |partner: &&Record| SIDES.iter().any(|side| partner.integer(side) == Some(id));
    let partners: Vec<_> = state.rows(PARTNERS).filter(touching).cloned().collect();
    for partner in partners {
        PARTNER.terminate(state, partner);
    }
}

fn joins(state: &State, partner: &Record, from: i64, to: i64) -> bool {
    let sides = SIDES.map(|side| partner.integer(side));
    let back = state.switches.is(INTERCONNECT, "both_ways");
    sides == [Some(from), Some(to)] || back && sides == [Some(to), Some(from)]
}

/// The two ECGrid IDs.
fn sides<'a>(state: &'a State, partner: &Record) -> impl Iterator<Item = &'a Record> {
    SIDES
        .map(|side| partner.integer(side))
        .into_iter()
        .filter_map(|id| state.get(EC_GRID_IDS, id?))
}

/// A relation belongs to both sides: who sees one of them sees it.
fn seen(state: &State, request: &Request<'_>, id: i64) -> Result<Record, Refusal> {
    let partner = state.get(PARTNERS, id);
    let partner =
        partner.filter(|partner| sides(state, partner).any(|side| in_sight(state, request, side)));
    partner.cloned().ok_or_else(|| not_found(PARTNER.what, id))
}

fn named(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    seen(
        state,
        request,
        request.body().integer("interconnectId").unwrap_or_default(),
    )
}

fn addressed(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    seen(state, request, request.number("id"))
}

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(data(addressed(state, request)?))
}

/// Parcels already accepted finish; an upload finds no active interconnect any more.
fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let partner = addressed(state, request)?;
    let was_open = partner.text("status") != Some("Terminated");
    let partner = PARTNER.terminate(state, partner);
    if was_open {
        announce(state, &partner);
    }
    Ok(data(true))
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let [from, to] = SIDES.map(|side| request.body().integer(side).unwrap_or_default());
    let mut mine = false;
    for id in [from, to] {
        let side = state
            .get(EC_GRID_IDS, id)
            .ok_or_else(|| not_found("ECGrid ID", id))?;
        refuse_terminated(side, "ECGrid ID", id)?;
        mine |= in_sight(state, request, side);
    }
    if !mine {
        return Err(not_found("ECGrid ID", from));
    }
    if from == to {
        return Err(invalid("ecGridIdFrom and ecGridIdTo must differ."));
    }
    let same = |other: &&Record| {
        joins(state, other, from, to) && other.text("status") != Some("Terminated")
    };
    if let Some(other) = state.rows(PARTNERS).find(same) {
        return Err(duplicate(format!(
            "ECGrid IDs {from} and {to} are joined by interconnect {}.",
            PARTNER.id(other)
        )));
    }
    // The guide also sends a status [C18]; the endpoint page knows two IDs only, and Active.
    let partner = record! {
        "interconnectId": state.next_id(PARTNERS),
        "ecGridIdFrom": from,
        "ecGridIdTo": to,
        "status": "Active",
        "created": now(state),
        "modified": now(state),
    };
    state.put(PARTNERS, partner.clone());
    announce(state, &partner);
    Ok(data(partner))
}

fn announce(state: &mut State, partner: &Record) {
    let places: Vec<_> = sides(state, partner).cloned().collect();
    fire_at(state, "Interconnect", PARTNERS, partner, &places);
}

/// The interconnects of the ECGrid ID that the request names.
fn of_the_id<'a>(
    state: &'a State,
    request: &'a Request<'_>,
) -> Result<impl Iterator<Item = &'a Record>, Refusal> {
    let wanted = request.body();
    let id = wanted.integer("ecGridId").unwrap_or_default();
    visible(state, request, EC_GRID_IDS, "ECGrid ID", id)?;
    Ok(state.rows(PARTNERS).filter(move |partner| {
        SIDES.iter().any(|side| partner.integer(side) == Some(id))
            && matches(partner, wanted, "status")
    }))
}

fn count(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(data(of_the_id(state, request)?.count()))
}

fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(page::bare(
        request,
        of_the_id(state, request)?,
        Record::clone,
    ))
}

/// Notes are for the audit, so they can be added to what has ended, too.
fn add_note(state: &mut State, request: &Request<'_>) -> Outcome {
    let partner = named(state, request)?;
    let note = record! {
        "noteId": state.next_id(PARTNER_NOTES),
        "interconnectId": PARTNER.id(&partner),
        "text": request.body().get("note").cloned(),
        "timestamp": now(state),
        "userId": request.caller.get("userId").cloned(),
    };
    state.put(PARTNER_NOTES, note);
    Ok(data(true))
}

fn list_notes(state: &mut State, request: &Request<'_>) -> Outcome {
    let id = Json::from(PARTNER.id(&named(state, request)?));
    let notes = state
        .rows(PARTNER_NOTES)
        .filter(|note| note.get("interconnectId") == Some(&id));
    let shown = notes.map(|note| super::lifecycle::without(note, &["noteId", "interconnectId"]));
    Ok(data(shown.collect::<Vec<_>>()))
}
