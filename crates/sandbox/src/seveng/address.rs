//! Addresses: postal or physical, each with exactly one owner, who cannot change (the newest page;
//! an older one lets an address move, K7). State and postcode are kept as sent: the newest overview
//! says that neither is checked, an older page that both are. Switches choose.

use super::{
    envelope::refused,
    lookup,
    owned::{Owned, free},
    owner::{ANYONE, Owner},
    select::{ADDRESS, BIZ_ENTITY},
    tables::BIZ_ENTITIES,
};
use crate::{
    json::Record,
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    spec::Document,
    state::State,
    switches,
};

pub(super) const OPERATIONS: Group = &[
    ("getAddress", |state, request| OWNED.get(state, request)),
    ("createAddress", |state, request| {
        OWNED.create(state, request)
    }),
    ("updateAddress", |state, request| {
        OWNED.update(state, request)
    }),
    ("deleteAddress", delete),
];

pub(super) const OWNED: Owned = Owned {
    kind: ADDRESS,
    member: "addresses",
    schema: "Address",
    owners: ANYONE,
    moves: |state| state.switches.is(switches::SEVENG_ADDRESS_OWNER, "movable"),
    fixed_external_id: true,
    complete,
    release: free,
};

/// Refused for the only address of an active entity. A PUT of the entity may empty the array all
/// the same: that is what leaving an array out is documented to do.
fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let address = ADDRESS.named().required(state, &request.query)?;
    if let Some(owner) = Owner::stored_in(address, &[BIZ_ENTITY]) {
        let entity = state.get(BIZ_ENTITIES, owner.id);
        let is_active = entity.is_some_and(lookup::is_active);
        if is_active && OWNED.of(state, owner).count() == 1 {
            return Err(refused(format!(
                "Address {} is the only address of {owner}, which is active.",
                ADDRESS.id(address)
            )));
        }
    }
    OWNED.delete(state, request)
}

fn complete(
    state: &mut State,
    _: &Document,
    record: &mut Record,
    _: Option<&Record>,
) -> Result<(), Refusal> {
    lookup::check(record, "addressTypeID")?;
    if state.switches.is(switches::SEVENG_ADDRESS_CHECKS, "on") {
        check_place(record)?;
    }
    Ok(())
}

const STATES: [&str; 8] = ["ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"];

/// What the check consists of was not read; these are the rules of Australian addresses, and what
/// was left out is not looked at.
fn check_place(address: &Record) -> Result<(), Refusal> {
    let country = address.text("countryCode").unwrap_or("AU");
    if !["AU", "AUS"].contains(&country) {
        return Ok(());
    }
    let given = |name| address.text(name).filter(|text| !text.is_empty());
    if let Some(state) = given("state").filter(|state| !STATES.contains(state)) {
        return Err(refused(format!(
            "state {state:?} is none of {}.",
            STATES.join(", ")
        )));
    }
    let is_postcode = |text: &&str| text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    match given("postcode").filter(|text| !is_postcode(text)) {
        Some(postcode) => Err(refused(format!(
            "postcode {postcode:?} must have 4 digits."
        ))),
        None => Ok(()),
    }
}
