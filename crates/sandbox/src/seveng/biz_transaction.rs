//! Transactions: rows of the ledger. There is no update and no delete; a mistake is corrected by an
//! offsetting row.

use rust_decimal::Decimal;

use super::{
    decimal,
    envelope::{found, refused, success},
    filter::{Filters, Kind as FilterKind},
    investment,
    ledger::{self, Kind, Posting, check_duplicate, keep_unknown},
    order::{self, Account, Size, day, sent},
    paging, price, product,
    select::{ACCOUNT, INVESTMENT},
    tables::BIZ_TRANSACTIONS,
};
use crate::{
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("listBizTransactions", list),
    ("createDeposit", deposit),
    ("createRedemption", redemption),
    ("createTransfer", transfer),
    ("createConversion", conversion),
    ("createAllotment", allotment),
    ("adjustQuantity", adjust),
    ("setQuantity", set),
];

const FILTERS: &[(&str, FilterKind)] = &[
    ("BizTransactionID", FilterKind::Integer),
    ("ExternalBizTransactionId", FilterKind::Text),
    ("BizTransactionTypeID", FilterKind::Integer),
    ("AccountID", FilterKind::Integer),
    ("ExternalAccountId", FilterKind::Text),
    ("AccountNumber", FilterKind::Text),
    ("InvestmentID", FilterKind::Integer),
    ("ExternalInvestmentId", FilterKind::Text),
    ("TransactionDate", FilterKind::Day),
];

const HUNDRED: Decimal = Decimal::ONE_HUNDRED;

fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let query = &request.query;
    let filters = Filters::read(query, FILTERS)?;
    let product = product::scope(state, query)?;
    let status = query.get("Status").filter(|status| !status.is_empty());
    let with_closing = query
        .get("ShowClosing")
        .is_some_and(|flag| flag.eq_ignore_ascii_case("true"));
    let rows = state.rows(BIZ_TRANSACTIONS);
    let rows = rows.filter(|row| status.is_none_or(|status| row.text("status") == Some(status)));
    let rows = rows.filter(|row| product::is_in(row, product));
    let rows = rows
        .map(|row| ledger::show(state, row))
        .filter(|row| filters.accept(row));
    Ok(paging::page(
        request,
        rows,
        paging::DEFAULT_SIZE,
        |mut row| {
            if with_closing {
                // The names of the closing members were not read (U1).
                row.set(
                    "closingQuantity",
                    decimal::json(ledger::closing(state, &row)),
                );
            }
            row
        },
    ))
}

/// Units are derived from amount and price when no quantity is sent; the entry fee is taken first.
fn deposit(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, true)?;
    check_duplicate(state, BIZ_TRANSACTIONS, body)?;
    order::check_cheque(body)?;
    let amount = decimal::above_zero(body, "amount")?;
    let amount = amount.ok_or_else(|| refused("amount must be above 0."))?;
    order::check_allotment(&investment, body, Some(amount))?;
    let price = order::unit_price(state, body, &investment, "price")?;
    let size = Size {
        amount: Some(amount - entry_fee(body, amount)?),
        quantity: decimal::above_zero(body, "quantity")?,
    };
    let quantity = size.units(price, &investment, day(body))?;
    let row = Posting {
        quantity,
        amount: sent(body, "amount"),
        price,
        ..posting(Kind::Deposit, &account, &investment, body)
    };
    post(state, request, "BizTransactionDeposit", row)
}

/// A fixed fee goes before a percentage, as on the notice (K18). The gross amount is what the row
/// shows.
fn entry_fee(body: &Record, amount: Decimal) -> Result<Decimal, Refusal> {
    let fixed = decimal::above_zero(body, "entryFeeAmount")?;
    let percent = decimal::not_negative(body, "entryFeePercent")?.unwrap_or_default();
    let fee = match fixed {
        Some(fee) => fee,
        None => decimal::money(decimal::times(amount, percent)? / HUNDRED),
    };
    if fee >= amount {
        return Err(refused("The entry fee leaves nothing of the amount."));
    }
    Ok(fee)
}

/// Fixed and percentage exit fees add up (K18); the row shows what is paid out.
fn redemption(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, true)?;
    check_duplicate(state, BIZ_TRANSACTIONS, body)?;
    let price = order::unit_price(state, body, &investment, "redemptionPrice")?;
    let price = order::price_needed(price, &investment, day(body))?;
    let units = Size::of(body)?.units(Some(price), &investment, day(body))?;
    check_enough(state, account.id, &investment, units)?;
    let gross = decimal::times(units, price)?;
    let percent = decimal::not_negative(body, "exitFeePercent")?.unwrap_or_default();
    let fixed = decimal::not_negative(body, "exitFeeAmount")?.unwrap_or_default();
    let fee = decimal::plus(decimal::times(gross, percent)? / HUNDRED, fixed)?;
    if fee > gross {
        return Err(refused("The exit fees are more than the redeemed amount."));
    }
    let row = Posting {
        quantity: -units,
        amount: decimal::json(decimal::money(gross - fee)),
        price: Some(price),
        ..posting(Kind::Redemption, &account, &investment, body)
    };
    post(state, request, "BizTransactionRedemption", row)
}

/// A negative row on the source and a positive one on the target, with one external id.
fn transfer(state: &mut State, request: &Request<'_>) -> Outcome {
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
    check_duplicate(state, BIZ_TRANSACTIONS, body)?;
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
fn conversion(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let account = Account::named(state, body, ACCOUNT.named(), false)?;
    let source = INVESTMENT.as_("fromInvestmentID", "fromExternalInvestmentId");
    let target = INVESTMENT.as_("toInvestmentID", "toExternalInvestmentId");
    let source = account.investment(state, body, source)?;
    let target = account.investment(state, body, target)?;
    if investment::id(&source) == investment::id(&target) {
        return Err(refused("A conversion needs two different investments."));
    }
    check_duplicate(state, BIZ_TRANSACTIONS, body)?;
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

/// Units without cash.
fn allotment(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, true)?;
    check_duplicate(state, BIZ_TRANSACTIONS, body)?;
    let price = order::unit_price(state, body, &investment, "price")?;
    let size = Size::of(body)?;
    let quantity = size.units(price, &investment, day(body))?;
    let amount = match (size.amount, price) {
        (Some(_), _) => sent(body, "amount"),
        (None, Some(price)) => decimal::json(decimal::money(decimal::times(quantity, price)?)),
        (None, None) => Json::Null,
    };
    let row = Posting {
        quantity,
        amount,
        price,
        parent: body.integer("depositBizTransactionID"),
        ..posting(Kind::Allotment, &account, &investment, body)
    };
    post(state, request, "BizTransactionAllotment", row)
}

/// `I` adds, `D` subtracts, `A` sets. Signed quantities are described as well (K11): with a letter
/// beside it, a sign could only contradict it, so it is refused.
fn adjust(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, false)?;
    check_duplicate(state, BIZ_TRANSACTIONS, body)?;
    check_comment(body)?;
    let quantity = decimal::not_negative(body, "quantity")?.unwrap_or_default();
    let quantity = match body.text("adjustmentType") {
        Some("D") => {
            check_enough(state, account.id, &investment, quantity)?;
            -quantity
        }
        Some("A") => difference(state, account.id, &investment, quantity)?,
        _ => quantity,
    };
    let row = Posting {
        quantity,
        amount: sent(body, "amount"),
        ..posting(Kind::AdjustQuantity, &account, &investment, body)
    };
    post(state, request, "BizTransactionAdjustQuantity", row)
}

/// Restates a position; 0 closes it.
fn set(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, false)?;
    check_duplicate(state, BIZ_TRANSACTIONS, body)?;
    check_comment(body)?;
    let target = decimal::not_negative(body, "quantity")?.unwrap_or_default();
    let quantity = difference(state, account.id, &investment, target)?;
    let row = Posting {
        quantity,
        ..posting(Kind::SetQuantity, &account, &investment, body)
    };
    post(state, request, "BizTransactionSetQuantity", row)
}

/// What every row takes from its request.
fn posting<'a>(
    kind: Kind,
    account: &Account,
    investment: &Record,
    body: &'a Record,
) -> Posting<'a> {
    Posting {
        kind,
        account: account.id,
        investment: investment::id(investment),
        day: day(body),
        quantity: Decimal::ZERO,
        amount: Json::Null,
        price: None,
        comment: sent(body, "comment"),
        external: sent(body, "externalBizTransactionId"),
        parent: None,
    }
}

fn post(state: &mut State, request: &Request<'_>, schema: &str, row: Posting<'_>) -> Outcome {
    let mut row = row.write(state);
    keep_unknown(state, request, schema, &mut row);
    Ok(found(ledger::show(state, &row)))
}

fn pair(state: &State, rows: [Record; 2]) -> crate::reply::Reply {
    success(
        None,
        rows.len(),
        rows.map(|row| ledger::show(state, &row)).to_vec(),
    )
}

/// The table calls the comment optional, the notes demand it (K12).
fn check_comment(body: &Record) -> Result<(), Refusal> {
    match body.text("comment").is_none_or(str::is_empty) {
        true => Err(refused(
            "comment is required: it is the reason of the correction.",
        )),
        false => Ok(()),
    }
}

fn check_enough(
    state: &State,
    account: i64,
    investment: &Record,
    units: Decimal,
) -> Result<(), Refusal> {
    let held = ledger::units(state, account, investment::id(investment));
    if units <= held {
        return Ok(());
    }
    Err(refused(format!(
        "Account {account} holds {} units of investment {}, not {}.",
        held.normalize(),
        investment::id(investment),
        units.normalize()
    )))
}

/// What is to be added to come to a target.
fn difference(
    state: &State,
    account: i64,
    investment: &Record,
    target: Decimal,
) -> Result<Decimal, Refusal> {
    decimal::plus(
        target,
        -ledger::units(state, account, investment::id(investment)),
    )
}
