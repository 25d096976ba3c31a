//! Parties: the links from a business entity to the persons and organisations behind it.

use crate::{
    json::{Json, Record},
    reply::Refusal,
    seveng::{
        envelope::refused,
        link::{self, Link},
        owned::{Owned, free, stays},
        owner::{Owner, with_external_ids},
        select::{BIZ_ENTITY, Kind, ORGANISATION, PERSON},
        tables::PARTIES,
    },
    spec::Document,
    state::State,
};

/// Links have no external id.
const PARTY: Kind = Kind {
    table: PARTIES,
    external: "",
    what: "Party",
};

pub(super) const OWNED: Owned = Owned {
    kind: PARTY,
    member: "bizEntityParties",
    schema: "BizEntityParty",
    owners: &[BIZ_ENTITY],
    moves: stays,
    fixed_external_id: false,
    complete,
    release: free,
};

/// The flags of a link; samples show false where nothing was sent.
const FLAGS: [&str; 3] = ["isPrimaryContact", "isIncomeReceiving", "isTrustee"];

/// Finds or creates the one record at the other end.
fn complete(
    state: &mut State,
    document: &Document,
    party: &mut Record,
    _: Option<&Record>,
) -> Result<(), Refusal> {
    let ends = [Link::PERSON, Link::ORGANISATION];
    let [to_person, to_organisation] = ends.map(|end| end.is_given(party));
    if to_person == to_organisation {
        return Err(refused(
            "Each of bizEntityParties names exactly one person or organisation.",
        ));
    }
    let end = if to_person {
        Link::PERSON
    } else {
        Link::ORGANISATION
    };
    let id = end.required(state, document, party)?;
    link::write(party, end, id);
    for flag in FLAGS {
        if party.present(flag).is_none() {
            party.set(flag, false);
        }
    }
    Ok(())
}

/// The links as their entity shows them: with the person or organisation in full, but without what
/// that one owns.
pub(super) fn shown(state: &State, owner: Owner) -> Vec<Record> {
    OWNED
        .of(state, owner)
        .map(|party| show(state, party))
        .collect()
}

fn show(state: &State, party: &Record) -> Record {
    let mut shown = with_external_ids(state, party.clone(), &[PERSON, ORGANISATION]);
    for name in [BIZ_ENTITY.native(), BIZ_ENTITY.external] {
        shown.remove(name);
    }
    for end in [Link::PERSON, Link::ORGANISATION] {
        shown.set(end.member, other_end(state, party, end.kind).map(end.show));
    }
    shown
}

fn other_end<'s>(state: &'s State, party: &Record, kind: Kind) -> Option<&'s Record> {
    state.get(kind.table, party.integer(kind.native())?)
}

/// The name of the first party: what an entity is called that has no name of its own.
pub(super) fn first_name(state: &State, owner: Owner) -> Json {
    let party = OWNED.of(state, owner).next();
    let name = party.and_then(|party| {
        if let Some(person) = other_end(state, party, PERSON) {
            let names = ["firstName", "lastName"].map(|name| person.text(name).unwrap_or_default());
            return Some(names.join(" ").trim().to_owned());
        }
        let organisation = other_end(state, party, ORGANISATION)?;
        organisation.text("name").map(str::to_owned)
    });
    name.into()
}
