//! `GET /BizEntity/Account/Holdings`: what accounts hold, computed from the ledger.
//!
//! `Date` values the present units at that day's price; it does not go back to past units. Pending
//! notices are included, as the documentation says of "pending movements".

use super::account;
use crate::{
    json::{Record, record},
    reply::Outcome,
    request::Request,
    seveng::{
        dates, decimal,
        envelope::refused,
        filter::{Filters, Kind},
        investment, ledger, paging, price, product,
        select::ACCOUNT,
        tables::ACCOUNTS,
    },
    state::State,
};

const FILTERS: &[(&str, Kind)] = &[
    ("AccountID", Kind::Integer),
    ("ExternalAccountId", Kind::Text),
    ("AccountNumber", Kind::Text),
    ("InvestmentID", Kind::Integer),
];

pub(super) fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let query = &request.query;
    let mut filters = Filters::read(query, FILTERS)?;
    let investments = filters.take(&["InvestmentID"]);
    let product = product::scope(state, query)?;
    if filters.is_empty() && product.is_none() {
        return Err(refused(
            "AccountID, ExternalAccountId, AccountNumber, ProductID or ExternalProductId is needed.",
        ));
    }
    // Whether AccountNumber lifts the duty was not read; here it does not.
    let by_id = filters.has("AccountID") || filters.has("ExternalAccountId");
    let paged = query.get("PageNumber").is_some() && query.get("PageSize").is_some();
    if !by_id && !paged {
        return Err(refused(
            "PageNumber and PageSize are needed unless accounts are named by AccountID or \
             ExternalAccountId.",
        ));
    }
    let day = query
        .get("Date")
        .map_or_else(|| dates::today(state), str::to_owned);
    let accounts = state
        .rows(ACCOUNTS)
        .filter(|account| product::is_in(account, product) && filters.accept(account));
    let show = |account: &Record| show(state, account, &investments, &day);
    Ok(paging::page(request, accounts, paging::DEFAULT_SIZE, show))
}

fn show(state: &State, account: &Record, wanted: &Filters, day: &str) -> Record {
    let id = ACCOUNT.id(account);
    let holdings = ledger::holdings_with_pending(state, id).into_iter();
    let rows = holdings
        .map(|holding| {
            let price = price::at(state, holding.investment, day);
            let value = holding.value(price);
            record! {
                "investmentID": holding.investment,
                "externalInvestmentId": investment::external_id(state, holding.investment),
                "quantity": decimal::json(holding.units),
                "price": price.map(decimal::json),
                "marketValue": value.map(decimal::json),
            }
        })
        .filter(|row| wanted.accept(row));
    record! {
        "accountID": id,
        "externalAccountId": account.get(ACCOUNT.external).cloned(),
        "accountNumber": account::number(state, id),
        "investments": rows.collect::<Vec<_>>(),
    }
}
