//! Investments: the unit or share classes of a product.
//!
//! External ids are looked up inside a product, and so are security codes, the third selector of
//! newest revisions in bodies.

use super::{
    decimal,
    envelope::{found, refused, success},
    ledger, paging, product,
    replacement::{check_new, keep_fixed, whole},
    select::{INVESTMENT, Names, PRODUCT, Reference},
    tables::{BIZ_EVENTS, BIZ_TRANSACTIONS, DISTRIBUTIONS, INVESTMENTS, PRICES},
};
use crate::{
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    spec::Document,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("listInvestments", list),
    ("createInvestment", create),
    ("updateInvestment", update),
    ("deleteInvestment", delete),
];

const SECURITY_CODE: &str = "securityCode";

/// `totalQuantity` is filled only when `AsAtDate` is sent.
fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let query = &request.query;
    let product = product::scope(state, query)?;
    let wanted = find(state, query, product)?.map(|investment| id(&investment));
    let rows = state.rows(INVESTMENTS).filter(|row| {
        product::is_in(row, product) && wanted.is_none_or(|wanted| id(row) == wanted)
    });
    let day = query.get("AsAtDate");
    let show = |row: &Record| show(state, row, day);
    Ok(paging::page(request, rows, paging::DEFAULT_SIZE, show))
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    check_new(body, INVESTMENT.native())?;
    let product = product::required(state, body)?;
    let mut investment = whole(&request.operation.document, "Investment", body);
    investment.set(INVESTMENT.native(), state.next_id(INVESTMENTS));
    store(state, &mut investment, product)?;
    Ok(found(show(state, &investment, None)))
}

fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let product = product::scope(state, body)?;
    let held = selected(state, body, product)?;
    let document: &Document = &request.operation.document;
    let mut investment = whole(document, "Investment", body);
    investment.set(INVESTMENT.native(), id(&held));
    keep_fixed(&mut investment, &held, INVESTMENT.external)?;
    if has_rows(state, &held) {
        keep_fixed(&mut investment, &held, "noOfDecimalPlaces")?;
    }
    let product = held.integer(PRODUCT.native()).unwrap_or_default();
    store(state, &mut investment, product)?;
    let message = "Investment updated successfully";
    Ok(success(Some(message), 1, show(state, &investment, None)))
}

/// The target of an update: by either id, else by its security code.
fn selected(state: &State, body: &Record, product: Option<i64>) -> Result<Record, Refusal> {
    match find(state, body, product)? {
        Some(investment) => Ok(investment),
        None => {
            by_security_code(state, body, product)?.ok_or_else(|| INVESTMENT.named().needed(body))
        }
    }
}

/// All prices must be gone; no transactions or distributions, and no notices either, which would
/// announce something about nothing.
fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let query = &request.query;
    let product = product::scope(state, query)?;
    let investment =
        find(state, query, product)?.ok_or_else(|| INVESTMENT.named().needed(query))?;
    let is_its = |row: &Record| id(row) == id(&investment);
    let blocked = [
        (PRICES, "prices"),
        (BIZ_TRANSACTIONS, "transactions"),
        (BIZ_EVENTS, "notices"),
        (DISTRIBUTIONS, "distributions"),
    ];
    for (table, what) in blocked {
        if state.rows(table).any(is_its) {
            return Err(refused(format!(
                "Investment {} has {what} and cannot be deleted.",
                id(&investment)
            )));
        }
    }
    state.remove(INVESTMENTS, id(&investment));
    let message = "Investment deleted successfully";
    Ok(success(Some(message), 0, Json::Null))
}

fn store(state: &mut State, investment: &mut Record, product: i64) -> Result<(), Refusal> {
    investment.set(PRODUCT.native(), product);
    for name in ["allotmentMinAmount", "allotmentMaxAmount"] {
        decimal::not_negative(investment, name)?;
    }
    for name in [INVESTMENT.external, SECURITY_CODE] {
        let Some(value) = investment.text(name).filter(|value| !value.is_empty()) else {
            continue;
        };
        let other = in_product(state, product, name, value);
        if other.is_some_and(|other| id(other) != id(investment)) {
            return Err(refused(format!(
                "{name} {value:?} is in use in product {product}."
            )));
        }
    }
    state.put(INVESTMENTS, investment.clone());
    Ok(())
}

pub(super) fn id(investment: &Record) -> i64 {
    INVESTMENT.id(investment)
}

/// The external id of an investment, for rows that refer to it.
pub(super) fn external_id(state: &State, investment: i64) -> Json {
    let investment = state.get(INVESTMENTS, investment);
    let external = investment.and_then(|investment| investment.get(INVESTMENT.external));
    external.cloned().unwrap_or_default()
}

/// The investment that a query names, if it names one.
pub(super) fn find(
    state: &State,
    names: &impl Names,
    product: Option<i64>,
) -> Result<Option<Record>, Refusal> {
    find_as(state, names, INVESTMENT.named(), product)
}

/// Like [`find`], and refused when nothing is named.
pub(super) fn required(
    state: &State,
    names: &impl Names,
    product: Option<i64>,
) -> Result<Record, Refusal> {
    find(state, names, product)?.ok_or_else(|| INVESTMENT.named().needed(names))
}

/// The investment that a body names under the given names, or by its security code where the names
/// are the usual ones. Two ids that disagree are refused.
pub(super) fn agreed(
    state: &State,
    body: &Record,
    reference: Reference,
    product: Option<i64>,
) -> Result<Record, Refusal> {
    let mut found = find_as(state, body, reference, product)?;
    if found.is_none() && reference.native == INVESTMENT.native() {
        found = by_security_code(state, body, product)?;
    }
    let found = found.ok_or_else(|| reference.needed(body))?;
    match body.external(reference.external) {
        Some(external) if found.text(INVESTMENT.external) != Some(external) => {
            Err(refused(format!(
                "{} and {} name different records.",
                reference.native, reference.external
            )))
        }
        _ => Ok(found),
    }
}

fn find_as(
    state: &State,
    names: &impl Names,
    reference: Reference,
    product: Option<i64>,
) -> Result<Option<Record>, Refusal> {
    if let Some(id) = names.native(reference.native) {
        let investment = state
            .get(INVESTMENTS, id)
            .ok_or_else(|| super::envelope::no_record(&names.spelled(reference.native), id))?;
        if let Some(product) = product {
            product::check(investment, product, &format!("investment {id}"))?;
        }
        return Ok(Some(investment.clone()));
    }
    let Some(external) = names.external(reference.external) else {
        return Ok(None);
    };
    let product = product.ok_or_else(|| scope_needed(&names.spelled(reference.external)))?;
    let found = in_product(state, product, INVESTMENT.external, external);
    found
        .cloned()
        .map(Some)
        .ok_or_else(|| unknown(external, product))
}

fn by_security_code(
    state: &State,
    body: &Record,
    product: Option<i64>,
) -> Result<Option<Record>, Refusal> {
    let Some(code) = body.external(SECURITY_CODE) else {
        return Ok(None);
    };
    let product = product.ok_or_else(|| scope_needed(SECURITY_CODE))?;
    let found = in_product(state, product, SECURITY_CODE, code);
    found
        .cloned()
        .map(Some)
        .ok_or_else(|| unknown(code, product))
}

fn in_product<'s>(state: &'s State, product: i64, name: &str, value: &str) -> Option<&'s Record> {
    state.find(
        INVESTMENTS,
        &[(PRODUCT.native(), &product.into()), (name, &value.into())],
    )
}

fn unknown(name: &str, product: i64) -> Refusal {
    refused(format!(
        "No record was found: investment {name} is unknown in product {product}."
    ))
}

fn scope_needed(name: &str) -> Refusal {
    refused(format!(
        "{name} is looked up inside a product: the product's id is needed with it."
    ))
}

/// Are there transactions?
fn has_rows(state: &State, investment: &Record) -> bool {
    let mut rows = state.rows(BIZ_TRANSACTIONS);
    rows.any(|row| id(row) == id(investment))
}

fn show(state: &State, investment: &Record, day: Option<&str>) -> Record {
    let mut shown = super::owner::with_external_ids(state, investment.clone(), &[PRODUCT]);
    let total = day.map(|day| decimal::json(ledger::on_issue(state, id(investment), day)));
    shown.set("totalQuantity", total);
    shown
}
