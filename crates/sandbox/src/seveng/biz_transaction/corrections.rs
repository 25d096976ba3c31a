//! Corrections of a position: rows that say by how much it was wrong.

use rust_decimal::Decimal;

use super::{check_enough, post, posting};
use crate::{
    json::Record,
    reply::{Outcome, Refusal},
    request::Request,
    seveng::{
        decimal,
        envelope::refused,
        investment,
        ledger::{self, Kind, Posting, TRANSACTIONS, check_duplicate},
        order::{self, sent},
    },
    state::State,
    switches,
};

/// `I` adds, `D` subtracts, `A` sets. Signed quantities are described as well (K11): with a letter
/// beside it, a sign could only contradict it, so it is refused.
pub(super) fn adjust(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, false)?;
    check_duplicate(state, TRANSACTIONS, body)?;
    check_comment(state, body)?;
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
pub(super) fn set(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, false)?;
    check_duplicate(state, TRANSACTIONS, body)?;
    check_comment(state, body)?;
    let target = decimal::not_negative(body, "quantity")?.unwrap_or_default();
    let quantity = difference(state, account.id, &investment, target)?;
    let row = Posting {
        quantity,
        ..posting(Kind::SetQuantity, &account, &investment, body)
    };
    post(state, request, "BizTransactionSetQuantity", row)
}

/// The table calls the comment optional, the notes demand it (K12).
fn check_comment(state: &State, body: &Record) -> Result<(), Refusal> {
    let required = state
        .switches
        .is(switches::SEVENG_DISPUTED_MEMBERS, "required");
    match required && body.text("comment").is_none_or(str::is_empty) {
        true => Err(refused(
            "comment is required: it is the reason of the correction.",
        )),
        false => Ok(()),
    }
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
