//! Transactions of two rows: a negative one for what is given, a positive one for what is taken. Both
//! have the same external id, and the second names the first.

use rust_decimal::Decimal;

use super::{check_enough, posting};
use crate::{
    json::{Json, Record},
    reply::{Outcome, Refusal, Reply},
    request::Request,
    seveng::{
        decimal,
        envelope::{refused, success},
        investment,
        ledger::{self, Kind, Posting, TRANSACTIONS, check_duplicate, keep_unknown},
        order::{self, Account, Size, day, sent},
        price,
        select::{ACCOUNT, INVESTMENT},
        tables::BIZ_TRANSACTIONS,
    },
    state::State,
};

/// A negative row on the source and a positive one on the target, with one external id.
pub(super) fn transfer(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let [from, to] = [
        ACCOUNT.as_("fromAccountID", "fromExternalAccountId"),
        ACCOUNT.as_("toAccountID", "toExternalAccountId"),
    ];
    let from = Account::named(state, body, from, false)?;
    let to = Account::named(state, body, to, false)?;
    if from.id == to.id {
        return Err(refused("A transfer needs two different accounts."));
    }
    let investment = from.investment(state, body, INVESTMENT.named())?;
    to.investment(state, body, INVESTMENT.named())?;
    check_duplicate(state, TRANSACTIONS, body)?;
    // Both have no optional badge, which the documentation shows by its absence alone.
    if body.present("noChangeOfBeneficialOwner").is_none() {
        return Err(refused("noChangeOfBeneficialOwner is required."));
    }
    let units = decimal::above_zero(body, "quantity")?;
    let units = units.ok_or_else(|| refused("quantity must be above 0."))?;
    check_enough(state, from.id, &investment, units)?;
    let price = transfer_price(state, body, from.id, &investment)?;
    let amount = price
        .map(|price| decimal::times(units, price))
        .transpose()?;
    let amount = Json::from(amount.map(|amount| decimal::json(decimal::money(amount))));
    let leg = |account: &Account, quantity, parent| Posting {
        quantity,
        amount: amount.clone(),
        price,
        parent,
        ..posting(Kind::Transfer, account, &investment, body)
    };
    let mut given = leg(&from, -units, None).write(state);
    keep_unknown(state, request, "BizTransactionTransfer", &mut given);
    let taken = leg(&to, units, given.integer(BIZ_TRANSACTIONS.key)).write(state);
    Ok(pair(state, [given, taken]))
}

/// `Market` is the price of the day, `Book` what the source's units were bought at, `Override` the
/// price sent. How `Book` is calculated was not read: here it is the mean of what was paid.
fn transfer_price(
    state: &State,
    body: &Record,
    account: i64,
    investment: &Record,
) -> Result<Option<Decimal>, Refusal> {
    match body.text("priceMethod") {
        Some("Override") => {
            let price = decimal::above_zero(body, "price")?;
            let price =
                price.ok_or_else(|| refused("price is needed when priceMethod is Override."))?;
            Ok(Some(price))
        }
        Some("Book") => Ok(ledger::mean_price(
            state,
            account,
            investment::id(investment),
        )),
        Some(_) => {
            let price = price::on(state, investment::id(investment), day(body), "price");
            order::price_needed(price, investment, day(body)).map(Some)
        }
        None => Err(refused("priceMethod is required.")),
    }
}

/// Target units are source units times the factor. The default factor is not known; without one the
/// value stays the same, by the two prices of the day.
pub(super) fn conversion(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let account = Account::named(state, body, ACCOUNT.named(), false)?;
    let source = INVESTMENT.as_("fromInvestmentID", "fromExternalInvestmentId");
    let target = INVESTMENT.as_("toInvestmentID", "toExternalInvestmentId");
    let source = account.investment(state, body, source)?;
    let target = account.investment(state, body, target)?;
    if investment::id(&source) == investment::id(&target) {
        return Err(refused("A conversion needs two different investments."));
    }
    check_duplicate(state, TRANSACTIONS, body)?;
    let price_of = |investment| price::on(state, investment::id(investment), day(body), "price");
    let (price, target_price) = (price_of(&source), price_of(&target));
    let units = Size::of(body)?.units(price, &source, day(body))?;
    check_enough(state, account.id, &source, units)?;
    let received = match decimal::above_zero(body, "conversionFactor")? {
        Some(factor) => decimal::times(units, factor)?,
        None => {
            let price = order::price_needed(price, &source, day(body))?;
            let target_price = order::price_needed(target_price, &target, day(body))?;
            decimal::over(decimal::times(units, price)?, target_price)?
        }
    };
    let amount = price
        .map(|price| decimal::times(units, price))
        .transpose()?;
    let amount = Json::from(amount.map(|amount| decimal::json(decimal::money(amount))));
    let leg = |investment: &Record, quantity, price, comment, parent| Posting {
        quantity,
        amount: amount.clone(),
        price,
        comment: sent(body, comment),
        parent,
        ..posting(Kind::Conversion, &account, investment, body)
    };
    let mut given = leg(&source, -units, price, "fromComment", None).write(state);
    keep_unknown(state, request, "BizTransactionConversion", &mut given);
    let parent = given.integer(BIZ_TRANSACTIONS.key);
    let received = decimal::units(received);
    let taken = leg(&target, received, target_price, "toComment", parent).write(state);
    Ok(pair(state, [given, taken]))
}

fn pair(state: &State, rows: [Record; 2]) -> Reply {
    success(
        None,
        rows.len(),
        rows.map(|row| ledger::show(state, &row)).to_vec(),
    )
}
