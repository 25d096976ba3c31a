//! Transactions: rows of the ledger. There is no update and no delete; a mistake is corrected by an
//! offsetting row.
//!
//! ```text
//! single.rs       deposit, redemption, allotment: one row
//! pairs.rs        transfer, conversion: what is given, and what is taken
//! corrections.rs  adjusting and setting a quantity
//! ```

mod corrections;
mod pairs;
mod single;

use rust_decimal::Decimal;

use super::{
    decimal,
    envelope::{found, refused},
    filter::{Filters, Kind as FilterKind},
    investment,
    ledger::{self, Kind, Posting, keep_unknown},
    order::{Account, day, sent},
    paging, product,
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
    ("createDeposit", single::deposit),
    ("createRedemption", single::redemption),
    ("createTransfer", pairs::transfer),
    ("createConversion", pairs::conversion),
    ("createAllotment", single::allotment),
    ("adjustQuantity", corrections::adjust),
    ("setQuantity", corrections::set),
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

/// Nothing leaves an account that is not in it.
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
