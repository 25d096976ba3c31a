//! Business entities: the investors, each with its accounts, party links, addresses, communications
//! and payment details.
//!
//! One request writes the whole aggregate or nothing. A PUT replaces everything: a child array that
//! was left out loses its rows, but `accounts` and `bizEntityParties` never become empty.
//!
//! ```text
//! account.rs  party.rs   what exists only inside of an entity
//! list.rs                GET /BizEntity and its filters
//! parent.rs              dated relations between entities
//! holdings.rs            positions per account
//! ```

pub(super) mod account;
mod holdings;
mod list;
mod parent;
mod party;

use rust_decimal::Decimal;

use super::{
    address, communication, dates,
    envelope::{found, refused, success},
    ledger, lookup,
    owned::Owned,
    owner::Owner,
    payment_detail,
    replacement::{check_new, whole},
    select::{ACCOUNT, BIZ_ENTITY, PRODUCT},
    tables::{BIZ_ENTITIES, BIZ_EVENTS, BIZ_TRANSACTIONS, DISTRIBUTION_ACCOUNTS, DISTRIBUTIONS},
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
    ("listBizEntities", list::list),
    ("createBizEntity", create),
    ("updateBizEntity", update),
    ("deleteBizEntity", delete),
    ("listAccountHoldings", holdings::list),
    ("createBizEntityParent", parent::create),
    ("updateBizEntityParent", parent::update),
    ("deleteBizEntityParent", parent::delete),
];

/// What is nested in an entity, in the order in which it is written: an entity is named after its
/// parties.
const CHILDREN: [Owned; 5] = [
    account::OWNED,
    party::OWNED,
    address::OWNED,
    communication::OWNED,
    payment_detail::OWNED,
];

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    check_new(body, BIZ_ENTITY.native())?;
    let mut entity = scalars(state, request, None)?;
    entity.set(BIZ_ENTITY.native(), state.next_id(BIZ_ENTITIES));
    entity.set("createdDate", dates::now(state));
    let entity = store(state, &request.operation.document, entity, body)?;
    Ok(found(show(state, &entity)))
}

fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let held = BIZ_ENTITY.named().required(state, body)?.clone();
    let mut entity = scalars(state, request, Some(&held))?;
    for name in [BIZ_ENTITY.native(), "createdDate"] {
        entity.set(name, held.get(name).cloned().unwrap_or_default());
    }
    let (stored, sent) = (held.get("bizEntityTypeID"), entity.get("bizEntityTypeID"));
    if stored != sent {
        return Err(refused(format!(
            "bizEntityTypeID is {} and cannot be changed.",
            stored.unwrap_or(&Json::Null)
        )));
    }
    let entity = store(state, &request.operation.document, entity, body)?;
    let message = "BizEntity updated successfully";
    Ok(success(Some(message), 1, show(state, &entity)))
}

/// Needs no transactions, zero balances and no running distribution; then everything that is nested
/// in the entity goes with it. Persons and organisations are records of their own and stay.
fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let entity = BIZ_ENTITY.named().required(state, &request.query)?;
    let owner = Owner::of(BIZ_ENTITY, entity);
    for owned in CHILDREN {
        owned.remove_all(state, owner)?;
    }
    parent::remove_all(state, owner.id);
    state.remove(BIZ_ENTITIES, owner.id);
    let message = "BizEntity deleted successfully";
    Ok(success(Some(message), 0, Json::Null))
}

/// The entity's own members.
fn scalars(state: &State, request: &Request<'_>, held: Option<&Record>) -> Result<Record, Refusal> {
    let mut entity = whole(&request.operation.document, "BizEntity", request.body());
    for owned in CHILDREN {
        entity.remove(owned.member);
    }
    for member in ["bizEntityTypeID", "bizEntityStatusID"] {
        lookup::check(&entity, member)?;
    }
    tax::unmask(state, &mut entity, held);
    tax::check(&entity)?;
    Ok(entity)
}

/// Writes an entity and all that is nested in it.
fn store(
    state: &mut State,
    document: &Document,
    mut entity: Record,
    body: &Record,
) -> Result<Record, Refusal> {
    BIZ_ENTITY.check_unique(state, &entity)?;
    let now = dates::now(state);
    entity.set("updatedDate", now.as_str());
    entity.set("updatedDateFull", now);
    state.put(BIZ_ENTITIES, entity.clone());
    let owner = Owner::of(BIZ_ENTITY, &entity);
    for owned in CHILDREN {
        owned.replace(state, document, owner, body)?;
    }
    account::check_one_product(state, owner)?;
    for owned in [account::OWNED, party::OWNED] {
        if owned.of(state, owner).next().is_none() {
            return Err(refused(format!("{} must not be empty.", owned.member)));
        }
    }
    // Samples show a name where none was sent: that of the first party.
    if entity.present("name").is_none() {
        entity.set("name", party::first_name(state, owner));
        state.put(BIZ_ENTITIES, entity.clone());
    }
    Ok(entity)
}

/// The entity with all that is nested in it. Members that are not kept are null.
pub(super) fn show(state: &State, entity: &Record) -> Record {
    let owner = Owner::of(BIZ_ENTITY, entity);
    let mut shown = tax::masked(entity);
    let times = ["createdDate", "updatedDate", "updatedDateFull"]
        .map(|name| (name, shown.remove(name).unwrap_or_default()));
    shown.set(account::OWNED.member, account::shown(state, owner));
    shown.set(party::OWNED.member, party::shown(state, owner));
    for owned in [address::OWNED, communication::OWNED, payment_detail::OWNED] {
        shown.set(owned.member, owned.shown(state, owner));
    }
    for (name, time) in times {
        shown.set(name, time);
    }
    shown
}

/// Why an account cannot go, if it cannot.
fn use_of(state: &State, account: i64) -> Option<&'static str> {
    let is_its = |row: &&Record| ACCOUNT.id(row) == account;
    let is_running = |row: &Record| {
        let distribution = row.integer("corporateActionID");
        let distribution = distribution.and_then(|id| state.get(DISTRIBUTIONS, id));
        distribution.is_some_and(super::distribution::is_running)
    };
    let is_pending = |row: &Record| row.text("status") == Some("Pending");
    if state.rows(BIZ_TRANSACTIONS).any(|row| is_its(&row)) {
        Some("has transactions")
    } else if state.rows(BIZ_EVENTS).filter(is_its).any(is_pending) {
        Some("has pending notices")
    } else if state
        .rows(DISTRIBUTION_ACCOUNTS)
        .filter(is_its)
        .any(is_running)
    {
        Some("takes part in a running distribution")
    } else {
        None
    }
}

/// The product of an entity's accounts.
fn product_of(state: &State, owner: Owner) -> Option<i64> {
    let account = account::OWNED.of(state, owner).next()?;
    account.integer(PRODUCT.native())
}

/// The worth of everything an account holds, at the present prices.
fn balance(state: &State, account: i64) -> Json {
    let day = dates::today(state);
    let holdings = ledger::holdings(state, account);
    let values = holdings.into_iter().map(|holding| {
        let price = super::price::at(state, holding.investment, &day);
        holding.value(price)
    });
    let total = values.flatten();
    super::decimal::json(total.fold(Decimal::ZERO, Decimal::saturating_add))
}
