//! Transactions of one row: money in, money out, and units without money.

use rust_decimal::Decimal;

use super::{check_enough, post, posting};
use crate::{
    json::{Json, Record},
    reply::{Outcome, Refusal},
    request::Request,
    seveng::{
        decimal,
        envelope::refused,
        ledger::{Kind, Posting, TRANSACTIONS, check_duplicate},
        order::{self, Size, day, sent},
    },
    state::State,
};

const HUNDRED: Decimal = Decimal::ONE_HUNDRED;

/// Units are derived from amount and price when no quantity is sent; the entry fee is taken first.
pub(super) fn deposit(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, true)?;
    check_duplicate(state, TRANSACTIONS, body)?;
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
pub(super) fn redemption(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, true)?;
    check_duplicate(state, TRANSACTIONS, body)?;
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

/// Units without cash.
pub(super) fn allotment(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, true)?;
    check_duplicate(state, TRANSACTIONS, body)?;
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
