//! Organisations: corporate parties, with the persons associated with them.

use super::{
    address, changes, communication,
    envelope::{found, refused, success},
    link::{self, Link},
    owner::{Owner, with_external_ids},
    replacement::{check_new, children, keep_fixed, whole},
    select::{ORGANISATION, PERSON},
    tables::{ORGANISATIONS, PARTIES},
    tax,
};
use crate::{
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    spec::Document,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("getOrganisation", get),
    ("createOrganisation", create),
    ("updateOrganisation", update),
    ("deleteOrganisation", delete),
];

const ASSOCIATED: &str = "associatedPersons";

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let organisation = ORGANISATION.named().required(state, &request.query)?;
    Ok(found(show(state, organisation)))
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    check_new(body, ORGANISATION.native())?;
    let organisation = add(state, &request.operation.document, body)?;
    Ok(found(show(state, &organisation)))
}

fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let held = ORGANISATION.named().required(state, body)?.clone();
    let organisation = store(state, &request.operation.document, body, Some(&held))?;
    let message = "Organisation updated successfully";
    Ok(success(Some(message), 1, show(state, &organisation)))
}

/// Relationships are validated first; which ones was not read, so it is those that would be left
/// without their other end: party links. Associated persons stay as persons.
fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let organisation = ORGANISATION.named().required(state, &request.query)?;
    let owner = Owner::of(ORGANISATION, organisation);
    if state.rows(PARTIES).any(|party| owner.owns(party)) {
        return Err(refused(format!(
            "{owner} is a party of a business entity and cannot be deleted."
        )));
    }
    address::OWNED.remove_all(state, owner)?;
    communication::OWNED.remove_all(state, owner)?;
    state.remove(ORGANISATIONS, owner.id);
    let message = "Organisation deleted successfully";
    Ok(success(Some(message), 0, Json::Null))
}

/// Stores a new organisation, sent by itself or nested in a party.
pub(super) fn add(
    state: &mut State,
    document: &Document,
    body: &Record,
) -> Result<Record, Refusal> {
    store(state, document, body, None)
}

fn store(
    state: &mut State,
    document: &Document,
    body: &Record,
    held: Option<&Record>,
) -> Result<Record, Refusal> {
    let mut organisation = whole(document, "Organisation", body);
    for array in [address::OWNED.member, communication::OWNED.member] {
        organisation.remove(array);
    }
    let id = held.map(|held| ORGANISATION.id(held));
    let id = id.unwrap_or_else(|| state.next_id(ORGANISATIONS));
    organisation.set(ORGANISATION.native(), id);
    if let Some(held) = held {
        // Stated on an older page only; nothing newer takes it back.
        keep_fixed(&mut organisation, held, ORGANISATION.external)?;
    }
    tax::unmask(state, &mut organisation, held);
    tax::check(&organisation)?;
    ORGANISATION.check_unique(state, &organisation)?;
    let associated = associated(state, document, body, held.is_none())?;
    organisation.set(ASSOCIATED, associated);
    state.put(ORGANISATIONS, organisation.clone());
    let owner = Owner::of(ORGANISATION, &organisation);
    address::OWNED.replace(state, document, owner, body)?;
    communication::OWNED.replace(state, document, owner, body)?;
    changes::below(state, owner);
    Ok(organisation)
}

/// The links to associated persons. On create a nested person is created in the same transaction;
/// on update it must exist (older page).
fn associated(
    state: &mut State,
    document: &Document,
    body: &Record,
    is_new: bool,
) -> Result<Vec<Record>, Refusal> {
    let mut links: Vec<Record> = Vec::new();
    for child in children(body, ASSOCIATED) {
        let person = match Link::PERSON.find(state, child)? {
            Some(id) => id,
            None if is_new => Link::PERSON.required(state, document, child)?,
            None => {
                return Err(refused(
                    "associatedPersons of an update must name persons that exist.",
                ));
            }
        };
        let mut link = child.clone();
        link::write(&mut link, Link::PERSON, person);
        links.push(link);
    }
    Ok(links)
}

fn show(state: &State, organisation: &Record) -> Record {
    let owner = Owner::of(ORGANISATION, organisation);
    let mut shown = tax::masked(organisation);
    for owned in [address::OWNED, communication::OWNED] {
        shown.set(owned.member, owned.shown(state, owner));
    }
    let links = children(organisation, ASSOCIATED).into_iter();
    let links = links.map(|link| with_external_ids(state, link.clone(), &[PERSON]));
    shown.set(ASSOCIATED, links.collect::<Vec<_>>());
    shown
}

/// The organisation as a party shows it: what it owns is null there.
pub(super) fn show_nested(organisation: &Record) -> Record {
    let mut shown = tax::masked(organisation);
    for array in [
        address::OWNED.member,
        communication::OWNED.member,
        ASSOCIATED,
    ] {
        shown.set(array, Json::Null);
    }
    shown
}
