//! Accounts: what holds units. They exist only inside of a business entity, and all accounts of an
//! entity are in the same product.

use super::{balance, product_of, use_of};
use crate::{
    json::{Json, Record},
    reply::Refusal,
    seveng::{
        envelope::refused,
        owned::{Owned, stays},
        owner::{Owner, with_external_ids},
        select::{ACCOUNT, BIZ_ENTITY, PRODUCT},
    },
    spec::Document,
    state::State,
};

pub(in crate::seveng) const OWNED: Owned = Owned {
    kind: ACCOUNT,
    member: "accounts",
    schema: "Account",
    owners: &[BIZ_ENTITY],
    moves: stays,
    fixed_external_id: false,
    complete,
    release,
};

/// The status of an account that does not say; the only one that samples show.
const DEFAULT_STATUS: i64 = 1;

fn complete(
    state: &mut State,
    _: &Document,
    account: &mut Record,
    held: Option<&Record>,
) -> Result<(), Refusal> {
    let product = PRODUCT.named().agreed_required(state, account)?;
    account.set(PRODUCT.native(), PRODUCT.id(product));
    if let Some(held) = held
        && held.get(PRODUCT.native()) != account.get(PRODUCT.native())
        && let Some(reason) = use_of(state, ACCOUNT.id(account))
    {
        return Err(refused(format!(
            "Account {} {reason} and cannot go to another product.",
            ACCOUNT.id(account)
        )));
    }
    let fallback = |name: &str| held.and_then(|held| held.present(name)).cloned();
    if account.present("accountNumber").is_none() {
        // Nine digits, as in the samples. Whether one may choose it is not known (U1).
        let number = format!("1000{:05}", ACCOUNT.id(account));
        let number = fallback("accountNumber").unwrap_or_else(|| number.into());
        account.set("accountNumber", number);
    }
    if account.present("accountStatusID").is_none() {
        account.set("accountStatusID", DEFAULT_STATUS);
    }
    Ok(())
}

/// An account that was used stays: its transactions could not be read otherwise.
fn release(state: &State, account: &Record) -> Result<(), Refusal> {
    let id = ACCOUNT.id(account);
    match use_of(state, id) {
        None => Ok(()),
        Some(reason) => Err(refused(format!(
            "Account {id} {reason} and cannot be deleted."
        ))),
    }
}

/// One entity is in one product.
pub(super) fn check_one_product(state: &State, owner: Owner) -> Result<(), Refusal> {
    let product = product_of(state, owner);
    let mut accounts = OWNED.of(state, owner);
    if accounts.all(|account| account.integer(PRODUCT.native()) == product) {
        return Ok(());
    }
    Err(refused(
        "All accounts of a business entity must be in the same product.",
    ))
}

/// The accounts as their entity shows them, with their balances.
pub(super) fn shown(state: &State, owner: Owner) -> Vec<Record> {
    let accounts = OWNED.of(state, owner);
    accounts.map(|account| show(state, account)).collect()
}

fn show(state: &State, account: &Record) -> Record {
    let mut shown = with_external_ids(state, account.clone(), &[PRODUCT]);
    for name in [BIZ_ENTITY.native(), BIZ_ENTITY.external] {
        shown.remove(name);
    }
    shown.set("balance", balance(state, ACCOUNT.id(account)));
    shown
}

/// The entity that an account belongs to.
pub(in crate::seveng) fn entity_of<'s>(state: &'s State, account: &Record) -> Option<&'s Record> {
    state.get(BIZ_ENTITY.table, BIZ_ENTITY.id(account))
}

/// Does the account take its distributions as units? Under which name accounts hold that election
/// was not read (U1), so the sandbox has a member of its own for it.
pub(in crate::seveng) fn reinvests(account: &Record) -> bool {
    account.flag("distributionReinvestment") == Some(true)
}

/// What an account shows of itself in rows that refer to it.
pub(in crate::seveng) fn number(state: &State, account: i64) -> Json {
    let account = state.get(ACCOUNT.table, account);
    let number = account.and_then(|account| account.get("accountNumber"));
    number.cloned().unwrap_or_default()
}
