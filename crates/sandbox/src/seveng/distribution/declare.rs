//! Declaration: who gets how much is computed once and fixed from then on.

use rust_decimal::Decimal;

use super::{ACCOUNTS_MEMBER, Stage, show, steps, tax_shares};
use crate::{
    json::{Json, Record, record},
    reply::{Outcome, Refusal},
    request::Request,
    seveng::{
        biz_entity::account,
        decimal,
        envelope::{found, refused},
        investment, ledger, price,
        replacement::children,
        select::{ACCOUNT, DISTRIBUTION, PRODUCT},
        tables::{ACCOUNTS, DISTRIBUTION_ACCOUNTS, DISTRIBUTIONS},
        tax,
    },
    state::State,
};

/// The three lists of accounts, of which at most one is sent.
const PRE_CALCULATED: &str = "preCalculatedAccounts";
const INCLUDED: &str = "includeAccounts";
const EXCLUDED: &str = "excludeAccounts";

/// What is withheld from non-residents, in percent. The rates are not documented; a flat one shows
/// that something is withheld.
const WITHHOLDING_PERCENT: Decimal = Decimal::TEN;

/// `runDistribution` true runs the next step as well.
pub(super) fn declare(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let mut distribution = steps::named(state, body)?;
    Stage::Created.check(&distribution)?;
    let lists = [PRE_CALCULATED, INCLUDED, EXCLUDED];
    let sent: Vec<_> = lists
        .into_iter()
        .filter(|list| body.present(list).is_some())
        .collect();
    if sent.len() > 1 {
        return Err(refused(format!(
            "At most one list of accounts is allowed, not {}.",
            sent.join(" and ")
        )));
    }
    let shares = tax_shares(&distribution)?;
    if shares != Decimal::ONE_HUNDRED {
        return Err(refused(format!(
            "The tax shares total {} percent; they must total 100 before declaration.",
            shares.normalize()
        )));
    }
    // Holders on the record day qualify; without one it is the day of the declaration.
    let day = steps::day(state, body, None)?;
    if distribution.present("recordDate").is_none() {
        distribution.set("recordDate", day);
    }
    let rows = match sent.first() {
        Some(list) if *list == PRE_CALCULATED => pre_calculated(state, body)?,
        _ => computed(state, &distribution, body)?,
    };
    let mut total = Decimal::ZERO;
    for mut row in rows {
        total = decimal::plus(total, decimal::stored(&row, "distributionAmount"))?;
        let account = ACCOUNT.id(&row);
        let key = format!("{}/{account}", DISTRIBUTION.id(&distribution));
        if state.get(DISTRIBUTION_ACCOUNTS, &key).is_some() {
            return Err(refused(format!("Account {account} is listed twice.")));
        }
        row.set(DISTRIBUTION_ACCOUNTS.key, key);
        row.set(DISTRIBUTION.native(), DISTRIBUTION.id(&distribution));
        state.put(DISTRIBUTION_ACCOUNTS, row);
    }
    distribution.set("distributionAmountTotal", decimal::json(total));
    distribution.remove(ACCOUNTS_MEMBER);
    Stage::Declared.set(&mut distribution);
    state.put(DISTRIBUTIONS, distribution.clone());
    if body.flag("runDistribution") == Some(true) {
        steps::pay_out(state, &mut distribution, body)?;
    }
    Ok(found(show(state, &distribution)))
}

/// Rows the caller computed, stored unchanged.
fn pre_calculated(state: &State, body: &Record) -> Result<Vec<Record>, Refusal> {
    let rows = children(body, PRE_CALCULATED).into_iter().map(|row| {
        let account = ACCOUNT.named().agreed_required(state, row)?;
        decimal::not_negative(row, "distributionAmount")?;
        let mut row = row.clone();
        row.set(ACCOUNT.native(), ACCOUNT.id(account));
        for figure in ["distributionAmount", "withholdingTax", "reinvestedQuantity"] {
            if row.present(figure).is_none() {
                row.set(figure, decimal::json(Decimal::ZERO));
            }
        }
        Ok(row)
    });
    rows.collect()
}

/// One row per account that holds units on the record day.
fn computed(state: &State, distribution: &Record, body: &Record) -> Result<Vec<Record>, Refusal> {
    let included = selected(state, body, INCLUDED)?;
    let excluded = selected(state, body, EXCLUDED)?;
    let day = distribution.text("recordDate").unwrap_or_default();
    let investment = investment::id(distribution);
    let product = distribution.get(PRODUCT.native());
    let accounts = state.rows(ACCOUNTS).filter(|account| {
        let id = ACCOUNT.id(account);
        account.get(PRODUCT.native()) == product
            && included.as_ref().is_none_or(|ids| ids.contains(&id))
            && !excluded.as_ref().is_some_and(|ids| ids.contains(&id))
    });
    let holders: Vec<_> = accounts
        .map(|account| {
            (
                account,
                ledger::units_at(state, ACCOUNT.id(account), investment, day),
            )
        })
        .filter(|(_, units)| *units > Decimal::ZERO)
        .collect();
    let amounts = amounts(
        distribution,
        &holders.iter().map(|(_, units)| *units).collect::<Vec<_>>(),
    )?;
    let price = reinvestment_price(state, distribution);
    let rows = holders
        .iter()
        .zip(amounts)
        .map(|((account, _), amount)| row(state, account, amount, price));
    rows.collect()
}

fn selected(state: &State, body: &Record, list: &str) -> Result<Option<Vec<i64>>, Refusal> {
    if body.present(list).is_none() {
        return Ok(None);
    }
    let ids = children(body, list).into_iter().map(|selector| {
        let account = ACCOUNT.named().agreed_required(state, selector)?;
        Ok(ACCOUNT.id(account))
    });
    ids.collect::<Result<_, Refusal>>().map(Some)
}

/// What each holder gets: so much per unit, else the total by units, the last holder taking what
/// rounding left over. "The rate parameters" as a third way were not read (U1).
fn amounts(distribution: &Record, units: &[Decimal]) -> Result<Vec<Decimal>, Refusal> {
    if let Some(per_unit) = decimal::above_zero(distribution, "distributionAmountPerUnit")? {
        let amounts = units
            .iter()
            .map(|units| Ok(decimal::money(decimal::times(*units, per_unit)?)));
        return amounts.collect();
    }
    let total = decimal::above_zero(distribution, "distributionAmountTotal")?;
    let total = total.ok_or_else(|| {
        refused(
            "distributionAmountPerUnit or distributionAmountTotal is needed before declaration.",
        )
    })?;
    let all = units
        .iter()
        .try_fold(Decimal::ZERO, |sum, units| decimal::plus(sum, *units))?;
    let mut amounts = Vec::new();
    let mut left = total;
    for units in units {
        let share = decimal::over(decimal::times(total, *units)?, all)?;
        amounts.push(decimal::money(share));
        left = decimal::plus(left, -decimal::money(share))?;
    }
    if let Some(last) = amounts.last_mut() {
        *last = decimal::plus(*last, left)?;
    }
    Ok(amounts)
}

/// The price of reinvested units: the one of the distribution, else the ex price of the record day.
fn reinvestment_price(state: &State, distribution: &Record) -> Option<Decimal> {
    let own = distribution.decimal("drpPrice");
    own.filter(|price| !price.is_zero()).or_else(|| {
        let day = distribution.text("recordDate").unwrap_or_default();
        price::on(state, investment::id(distribution), day, "exPrice")
    })
}

fn row(
    state: &State,
    account: &Record,
    amount: Decimal,
    price: Option<Decimal>,
) -> Result<Record, Refusal> {
    let entity = account::entity_of(state, account);
    let withheld = if entity.is_some_and(tax::is_foreign) {
        decimal::money(decimal::times(amount, WITHHOLDING_PERCENT)? / Decimal::ONE_HUNDRED)
    } else {
        Decimal::ZERO
    };
    let reinvested = if account::reinvests(account) {
        let price = price.ok_or_else(|| {
            refused("drpPrice is needed: there are accounts that reinvest their distributions.")
        })?;
        decimal::units(decimal::over(amount - withheld, price)?)
    } else {
        Decimal::ZERO
    };
    Ok(record! {
        "corporateActionID": Json::Null,
        "accountID": ACCOUNT.id(account),
        "externalAccountId": Json::Null,
        "distributionAmount": decimal::json(amount),
        "withholdingTax": decimal::json(withheld),
        "reinvestedQuantity": decimal::json(reinvested),
    })
}
