//! Persons: parties of business entities, or associated with organisations.
//!
//! Tax file numbers are kept whole and shown masked. What a mask does when it is sent back is not
//! described; it is refused, for storing it would lose the number.

use super::{
    address, communication,
    envelope::{found, refused, success},
    owner::Owner,
    paging,
    replacement::{check_new, whole},
    select::PERSON,
    tables::{BIZ_TRANSACTIONS, ORGANISATIONS, PARTIES, PERSONS},
    tax,
};
use crate::{
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    spec::Document,
    state::State,
    switches,
};

pub(super) const OPERATIONS: Group = &[
    ("getPerson", get),
    ("createPerson", create),
    ("updatePerson", update),
    ("deletePerson", delete),
];

/// One person, in an array nevertheless.
fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let person = PERSON.named().required(state, &request.query)?;
    Ok(paging::all(vec![show(state, person)]))
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    check_new(body, PERSON.native())?;
    let person = add(state, &request.operation.document, body)?;
    Ok(found(show(state, &person)))
}

fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let id = PERSON.id(PERSON.named().required(state, body)?);
    let person = store(state, &request.operation.document, body, id)?;
    let message = "Person updated successfully";
    Ok(success(Some(message), 1, show(state, &person)))
}

/// Blocked while party links or transactions exist. A link as an associated person counts as well:
/// the organisation would refer to nobody.
fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let person = PERSON.named().required(state, &request.query)?;
    let owner = Owner::of(PERSON, person);
    let is_linked = |organisation: &Record| {
        let associated = organisation
            .get("associatedPersons")
            .and_then(Json::as_array);
        let mut associated = associated.into_iter().flatten().filter_map(Json::as_record);
        associated.any(|link| owner.owns(link))
    };
    let blocked = if state.rows(PARTIES).any(|party| owner.owns(party)) {
        "is a party of a business entity"
    } else if state.rows(ORGANISATIONS).any(is_linked) {
        "is associated with an organisation"
    } else if state.rows(BIZ_TRANSACTIONS).any(|row| owner.owns(row)) {
        "has transactions"
    } else {
        address::OWNED.remove_all(state, owner)?;
        communication::OWNED.remove_all(state, owner)?;
        state.remove(PERSONS, owner.id);
        return Ok(success(Some("Person deleted successfully"), 0, Json::Null));
    };
    Err(refused(format!("{owner} {blocked} and cannot be deleted.")))
}

/// Stores a new person, sent by itself or nested in a party.
pub(super) fn add(
    state: &mut State,
    document: &Document,
    body: &Record,
) -> Result<Record, Refusal> {
    let id = state.next_id(PERSONS);
    store(state, document, body, id)
}

fn store(
    state: &mut State,
    document: &Document,
    body: &Record,
    id: i64,
) -> Result<Record, Refusal> {
    let mut person = whole(document, "Person", body);
    for array in [address::OWNED.member, communication::OWNED.member] {
        person.remove(array);
    }
    person.set(PERSON.native(), id);
    // The table calls firstName optional, the requirements demand it (K8).
    let first_too = state
        .switches
        .is(switches::SEVENG_DISPUTED_MEMBERS, "required");
    for name in if first_too {
        &["firstName", "lastName"][..]
    } else {
        &["lastName"]
    } {
        if person.text(name).is_none_or(str::is_empty) {
            return Err(refused(format!("{name} is required.")));
        }
    }
    tax::unmask(state, &mut person, state.get(PERSONS, id));
    tax::check(&person)?;
    PERSON.check_unique(state, &person)?;
    state.put(PERSONS, person.clone());
    let owner = Owner::of(PERSON, &person);
    address::OWNED.replace(state, document, owner, body)?;
    communication::OWNED.replace(state, document, owner, body)?;
    super::changes::below(state, owner);
    Ok(person)
}

/// The person with its own addresses and communications.
fn show(state: &State, person: &Record) -> Record {
    let owner = Owner::of(PERSON, person);
    let mut shown = tax::masked(person);
    for owned in [address::OWNED, communication::OWNED] {
        shown.set(owned.member, owned.shown(state, owner));
    }
    shown
}

/// The person as a party shows it: what it owns is null there.
pub(super) fn show_nested(person: &Record) -> Record {
    let mut shown = tax::masked(person);
    for owned in [address::OWNED, communication::OWNED] {
        shown.set(owned.member, Json::Null);
    }
    shown
}
