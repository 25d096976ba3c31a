//! Distributions: what an investment pays its holders, in four stages.
//!
//! ```text
//! Created ── declare ──▶ Declared ── distribute ──▶ Distributed ── allot ──▶ Allotted
//! PUT, DELETE            accounts are fixed         irreversible             optional
//! ```

mod declare;
mod steps;

use rust_decimal::Decimal;

use super::{
    decimal,
    envelope::{found, refused, success},
    investment,
    owner::with_external_ids,
    paging, product,
    replacement::{check_new, whole},
    select::{ACCOUNT, DISTRIBUTION, INVESTMENT, PRODUCT},
    tables::{DISTRIBUTION_ACCOUNTS, DISTRIBUTIONS, INVESTMENTS},
};
use crate::{
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("getDistribution", get),
    ("createDistribution", create),
    ("updateDistribution", update),
    ("deleteDistribution", delete),
    ("declareDistribution", declare::declare),
    ("distributeDistribution", steps::distribute),
    ("allotDistribution", steps::allot),
    ("listDistributionAccounts", accounts),
];

const STAGE: &str = "distributionStatusID";
const ACCOUNTS_MEMBER: &str = "accounts";

/// Rows per page of the accounts of a distribution, unlike all other lists.
const ACCOUNTS_PER_PAGE: usize = 1_000;

/// The stages. Their numbers were not read; these are in their order, and a sample shows 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Created = 1,
    Declared = 2,
    Distributed = 3,
    Allotted = 4,
}

impl Stage {
    fn of(distribution: &Record) -> Self {
        match distribution.integer(STAGE) {
            Some(2) => Self::Declared,
            Some(3) => Self::Distributed,
            Some(4) => Self::Allotted,
            _ => Self::Created,
        }
    }

    /// Refuses a distribution that is in another stage.
    fn check(self, distribution: &Record) -> Result<(), Refusal> {
        let stage = Self::of(distribution);
        if stage == self {
            return Ok(());
        }
        Err(refused(format!(
            "Distribution {} is {stage:?}; this needs {self:?}.",
            DISTRIBUTION.id(distribution)
        )))
    }

    fn set(self, distribution: &mut Record) {
        distribution.set(STAGE, self as i32);
    }
}

/// Is it declared and not yet through? Allotment is optional, but may still come.
pub(super) fn is_running(distribution: &Record) -> bool {
    matches!(
        Stage::of(distribution),
        Stage::Declared | Stage::Distributed
    )
}

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let distribution = DISTRIBUTION.named().required(state, &request.query)?;
    Ok(found(show(state, distribution)))
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    check_new(body, DISTRIBUTION.native())?;
    let product = product::required(state, body)?;
    let investment = investment::agreed(state, body, INVESTMENT.named(), Some(product))?;
    if investment.flag("allowDistribution") == Some(false) {
        return Err(refused(format!(
            "Investment {} takes no distributions.",
            investment::id(&investment)
        )));
    }
    let mut distribution = whole(&request.operation.document, "Distribution", body);
    distribution.set(DISTRIBUTION.native(), state.next_id(DISTRIBUTIONS));
    distribution.set(PRODUCT.native(), product);
    distribution.set(INVESTMENT.native(), investment::id(&investment));
    store(state, &mut distribution)?;
    Ok(found(show(state, &distribution)))
}

/// Stage Created only; product and investment are fixed, the stage is kept by the server.
fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let held = DISTRIBUTION.named().required(state, body)?.clone();
    Stage::Created.check(&held)?;
    let product = held.integer(PRODUCT.native());
    if product::scope(state, body)?.is_some_and(|sent| Some(sent) != product) {
        return Err(refused("The product of a distribution cannot be changed."));
    }
    let names = INVESTMENT.named();
    if names.is_given(body) {
        let sent = investment::agreed(state, body, names, product)?;
        if Some(investment::id(&sent)) != held.integer(INVESTMENT.native()) {
            return Err(refused(
                "The investment of a distribution cannot be changed.",
            ));
        }
    }
    let mut distribution = whole(&request.operation.document, "Distribution", body);
    for name in [DISTRIBUTION.native(), PRODUCT.native(), INVESTMENT.native()] {
        distribution.set(name, held.get(name).cloned().unwrap_or_default());
    }
    store(state, &mut distribution)?;
    let message = "Distribution updated successfully";
    Ok(success(Some(message), 1, show(state, &distribution)))
}

fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let query = &request.query;
    let distribution = DISTRIBUTION.named().required(state, query)?.clone();
    let id = DISTRIBUTION.id(&distribution);
    if let Some(product) = product::scope(state, query)? {
        product::check(&distribution, product, &format!("distribution {id}"))?;
    }
    Stage::Created.check(&distribution)?;
    state.remove(DISTRIBUTIONS, id);
    let message = "Distribution deleted successfully";
    Ok(success(Some(message), 0, Json::Null))
}

/// Rows exist after declaration only; before, the list is empty.
fn accounts(state: &mut State, request: &Request<'_>) -> Outcome {
    let query = &request.query;
    let distribution = DISTRIBUTION.named().required(state, query)?;
    let id = DISTRIBUTION.id(distribution);
    if let Some(product) = product::scope(state, query)? {
        product::check(distribution, product, &format!("distribution {id}"))?;
    }
    let account = ACCOUNT.named().find(state, query)?;
    let account = account.map(|account| ACCOUNT.id(account));
    let rows = rows_of(state, id);
    let rows = rows.filter(|row| account.is_none_or(|account| ACCOUNT.id(row) == account));
    let show = |row| show_row(state, row);
    Ok(paging::page(request, rows, ACCOUNTS_PER_PAGE, show))
}

/// Stores a distribution in its first stage.
fn store(state: &mut State, distribution: &mut Record) -> Result<(), Refusal> {
    for name in [
        "distributionAmountPerUnit",
        "distributionAmountTotal",
        "drpPrice",
    ] {
        decimal::not_negative(distribution, name)?;
    }
    tax_shares(distribution)?;
    DISTRIBUTION.check_unique(state, distribution)?;
    distribution.remove(ACCOUNTS_MEMBER);
    Stage::Created.set(distribution);
    state.put(DISTRIBUTIONS, distribution.clone());
    Ok(())
}

/// The sum of the tax shares.
fn tax_shares(distribution: &Record) -> Result<Decimal, Refusal> {
    let components = super::replacement::children(distribution, "taxComponents");
    let mut shares = components.into_iter();
    shares.try_fold(Decimal::ZERO, |sum, component| {
        let share = decimal::not_negative(component, "percentage")?;
        decimal::plus(sum, share.unwrap_or_default())
    })
}

/// What a declaration came to, account by account.
fn rows_of(state: &State, distribution: i64) -> impl Iterator<Item = &Record> {
    let rows = state.rows(DISTRIBUTION_ACCOUNTS);
    rows.filter(move |row| DISTRIBUTION.id(row) == distribution)
}

fn show_row(state: &State, row: &Record) -> Record {
    let mut shown = with_external_ids(state, row.clone(), &[ACCOUNT]);
    shown.remove(DISTRIBUTION_ACCOUNTS.key);
    shown
}

fn show(state: &State, distribution: &Record) -> Record {
    let mut shown = with_external_ids(state, distribution.clone(), &[PRODUCT, INVESTMENT]);
    let investment = state.get(INVESTMENTS, investment::id(distribution));
    let code = investment.and_then(|investment| investment.get("securityCode"));
    shown.set("securityCode", code.cloned().unwrap_or_default());
    if shown.present("taxComponents").is_none() {
        shown.set("taxComponents", Vec::<Json>::new());
    }
    let rows = rows_of(state, DISTRIBUTION.id(distribution));
    let rows = rows.map(|row| show_row(state, row));
    shown.set(ACCOUNTS_MEMBER, rows.collect::<Vec<_>>());
    shown
}
