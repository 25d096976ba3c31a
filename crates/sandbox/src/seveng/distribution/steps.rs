//! The steps after declaration: paying out, and units for those who reinvest.

use rust_decimal::Decimal;

use super::{Stage, rows_of, show};
use crate::{
    json::{Json, Record},
    reply::{Outcome, Refusal},
    request::Request,
    seveng::{
        biz_entity::account,
        dates, decimal,
        envelope::{found, refused},
        investment,
        ledger::{Kind, Posting},
        lookup, product,
        select::{ACCOUNT, DISTRIBUTION},
        tables::{ACCOUNTS, DISTRIBUTIONS},
    },
    state::State,
};

/// Pays out a declared distribution, for good.
pub(super) fn distribute(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut distribution = named(state, request.body())?;
    pay_out(state, &mut distribution, request.body())?;
    Ok(found(show(state, &distribution)))
}

/// Writes one allotment per reinvesting account.
pub(super) fn allot(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let mut distribution = named(state, body)?;
    Stage::Distributed.check(&distribution)?;
    let default = distribution.text("drpAllotmentDate").map(str::to_owned);
    let day = day(state, body, Some(("drpAllotmentDate", default)))?;
    let rows = rows_of(state, DISTRIBUTION.id(&distribution));
    let rows: Vec<_> = rows
        .filter(|row| decimal::stored(row, "reinvestedQuantity") > Decimal::ZERO)
        .cloned()
        .collect();
    for row in rows {
        reinvest(state, &distribution, &row, &day, body)?;
    }
    Stage::Allotted.set(&mut distribution);
    state.put(DISTRIBUTIONS, distribution.clone());
    Ok(found(show(state, &distribution)))
}

/// The step from declared to distributed. Money leaves the registry here, so the ledger of units
/// does not move.
pub(super) fn pay_out(
    state: &mut State,
    distribution: &mut Record,
    body: &Record,
) -> Result<(), Refusal> {
    Stage::Declared.check(distribution)?;
    let default = distribution.text("paymentDate").map(str::to_owned);
    day(state, body, Some(("paymentDate", default)))?;
    Stage::Distributed.set(distribution);
    state.put(DISTRIBUTIONS, distribution.clone());
    Ok(())
}

/// The distribution that a step names, with its product as a guard.
pub(super) fn named(state: &State, body: &Record) -> Result<Record, Refusal> {
    let distribution = DISTRIBUTION.named().agreed_required(state, body)?;
    let what = format!("distribution {}", DISTRIBUTION.id(distribution));
    product::check(distribution, product::required(state, body)?, &what)?;
    Ok(distribution.clone())
}

/// The day of a step: `overrideDate`, else the stored one, else today for the step that has none.
pub(super) fn day(
    state: &State,
    body: &Record,
    stored: Option<(&str, Option<String>)>,
) -> Result<String, Refusal> {
    if let Some(day) = body.text("overrideDate") {
        return Ok(day.to_owned());
    }
    match stored {
        None => Ok(dates::today(state)),
        Some((_, Some(day))) => Ok(day),
        Some((name, None)) => Err(refused(format!(
            "overrideDate is needed: the distribution has no {name}."
        ))),
    }
}

fn reinvest(
    state: &mut State,
    distribution: &Record,
    row: &Record,
    day: &str,
    body: &Record,
) -> Result<(), Refusal> {
    let account = state.get(ACCOUNTS, ACCOUNT.id(row));
    let entity = account.and_then(|account| account::entity_of(state, account));
    entity.map_or(Ok(()), lookup::check_active)?;
    let quantity = decimal::stored(row, "reinvestedQuantity");
    let paid = decimal::stored(row, "distributionAmount");
    let amount = decimal::plus(paid, -decimal::stored(row, "withholdingTax"))?;
    let price = decimal::above_zero(distribution, "drpPrice")?;
    let price = match price {
        Some(price) => price,
        None => decimal::rounded(decimal::over(amount, quantity)?, 6),
    };
    Posting {
        kind: Kind::Allotment,
        account: ACCOUNT.id(row),
        investment: investment::id(distribution),
        day,
        quantity,
        amount: decimal::json(amount),
        price: Some(price),
        comment: body.get("comment").cloned().unwrap_or_default(),
        external: Json::Null,
        parent: None,
    }
    .write(state);
    Ok(())
}
