//! Prices: one per investment and day, never in the future. They are deleted all at once.

use rust_decimal::Decimal;

use super::{
    dates, decimal,
    envelope::{found, refused, success},
    investment, paging, product,
    replacement::whole,
    select::{INVESTMENT, PRODUCT},
    tables::{BIZ_TRANSACTIONS, DISTRIBUTIONS, PRICES},
};
use crate::{
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("listInvestmentPrices", list),
    ("createInvestmentPrice", create),
    ("updateInvestmentPrice", update),
    ("deleteInvestmentPrices", delete),
];

/// The members that have the precision of their investment.
const PRICE_MEMBERS: [&str; 4] = ["price", "redemptionPrice", "exPrice", "exRedemptionPrice"];

/// Prices of one investment, or of all investments of a product. No paging is documented.
fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let query = &request.query;
    let product = product::scope(state, query)?;
    let wanted = match product {
        Some(_) => investment::find(state, query, product)?,
        None => Some(investment::required(state, query, product)?),
    };
    let wanted = wanted.map(|investment| investment::id(&investment));
    let day = |name| query.get(name).filter(|day| !day.is_empty());
    let (exact, from, to) = (day("PriceDate"), day("FromPriceDate"), day("ToPriceDate"));
    let rows = state.rows(PRICES).filter(|row| {
        let day = row.text("priceDate").unwrap_or_default();
        wanted.is_none_or(|wanted| investment::id(row) == wanted)
            && exact.is_none_or(|exact| day == exact)
            && from.is_none_or(|from| day >= from)
            && to.is_none_or(|to| day <= to)
    });
    let shown = rows.map(|row| show(state, row));
    let shown = shown.filter(|row| product::is_in(row, product));
    Ok(paging::all(shown.collect()))
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut price = sent(state, request)?;
    let key = price.text(PRICES.key).unwrap_or_default();
    if state.get(PRICES, key).is_some() {
        return Err(refused(format!(
            "Investment {} has a price for {} already.",
            investment::id(&price),
            price.text("priceDate").unwrap_or_default()
        )));
    }
    price.set("createdDate", dates::now(state));
    state.put(PRICES, price.clone());
    Ok(found(show(state, &price)))
}

fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut price = sent(state, request)?;
    let key = price.text(PRICES.key).unwrap_or_default();
    let held = state.get(PRICES, key).ok_or_else(|| {
        refused(format!(
            "No record was found: investment {} has no price for {}.",
            investment::id(&price),
            price.text("priceDate").unwrap_or_default()
        ))
    })?;
    let created = held.get("createdDate").cloned().unwrap_or_default();
    price.set("createdDate", created);
    state.put(PRICES, price.clone());
    let message = "InvestmentPrice updated successfully";
    Ok(success(Some(message), 1, show(state, &price)))
}

/// The whole history goes; blocked by transactions or distributions.
fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let query = &request.query;
    let product = product::scope(state, query)?;
    let investment = investment::id(&investment::required(state, query, product)?);
    let is_its = |row: &Record| investment::id(row) == investment;
    for (table, what) in [
        (BIZ_TRANSACTIONS, "transactions"),
        (DISTRIBUTIONS, "distributions"),
    ] {
        if state.rows(table).any(is_its) {
            return Err(refused(format!(
                "Investment {investment} has {what}: its prices cannot be deleted."
            )));
        }
    }
    let keys: Vec<_> = state
        .rows(PRICES)
        .filter(|row| is_its(row))
        .filter_map(|row| row.text(PRICES.key))
        .map(str::to_owned)
        .collect();
    for key in keys {
        state.remove(PRICES, key);
    }
    let message = "InvestmentPrice deleted successfully";
    Ok(success(Some(message), 0, Json::Null))
}

/// The price record a body stands for.
fn sent(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    let body = request.body();
    let product = product::scope(state, body)?;
    let investment = investment::agreed(state, body, INVESTMENT.named(), product)?;
    let day = body.text("priceDate").unwrap_or_default();
    if *day > *dates::today(state) {
        return Err(refused(format!(
            "priceDate {day} must not be in the future."
        )));
    }
    for name in PRICE_MEMBERS {
        let price = decimal::not_negative(body, name)?;
        let places = investment.integer("noOfDecimalPlaces");
        let places = places.and_then(|places| u32::try_from(places).ok());
        if let (Some(price), Some(places)) = (price, places)
            && price.normalize().scale() > places
        {
            return Err(refused(format!(
                "{name} has more than the {places} decimal places of investment {}.",
                investment::id(&investment)
            )));
        }
    }
    let mut price = whole(&request.operation.document, "InvestmentPrice", body);
    price.set(PRICES.key, format!("{}/{day}", investment::id(&investment)));
    price.set(INVESTMENT.native(), investment::id(&investment));
    price.set("updatedDate", dates::now(state));
    Ok(price)
}

/// The stored price of a day: its `price`, `redemptionPrice` and so on.
pub(super) fn on(state: &State, investment: i64, day: &str, member: &str) -> Option<Decimal> {
    let price = state.get(PRICES, format!("{investment}/{day}"))?;
    price.decimal(member).filter(|price| !price.is_zero())
}

/// The price that values an investment on a day: the last one up to then. That a day without a
/// price takes an earlier one is not documented; without it, most days would have no value.
pub(super) fn at(state: &State, investment: i64, day: &str) -> Option<Decimal> {
    let rows = state.rows(PRICES);
    let known = rows.filter(|row| {
        investment::id(row) == investment && row.text("priceDate").is_some_and(|known| known <= day)
    });
    known
        .max_by_key(|row| row.text("priceDate"))
        .and_then(|row| row.decimal("price"))
}

fn show(state: &State, price: &Record) -> Record {
    let mut shown = price.clone();
    shown.remove(PRICES.key);
    let investment = state.get(INVESTMENT.table, investment::id(price));
    for name in [PRODUCT.native(), INVESTMENT.external, "securityCode"] {
        let value = investment.and_then(|investment| investment.get(name));
        shown.set(name, value.cloned().unwrap_or_default());
    }
    super::owner::with_external_ids(state, shown, &[PRODUCT])
}
