//! Products. No reference page was found for `GET /Product` (U4): it lists them all.

use super::{
    envelope::refused,
    paging,
    select::{Names, PRODUCT},
    tables::PRODUCTS,
};
use crate::{
    json::Record,
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[("listProducts", list)];

fn list(state: &mut State, _: &Request<'_>) -> Outcome {
    Ok(paging::all(state.rows(PRODUCTS).cloned().collect()))
}

/// The product that a request names, in a body or a query. A native id above 0 wins.
pub(super) fn scope(state: &State, names: &impl Names) -> Result<Option<i64>, Refusal> {
    let product = PRODUCT.named().find(state, names)?;
    Ok(product.map(|product| PRODUCT.id(product)))
}

/// The product; refused when none is named.
pub(super) fn required(state: &State, names: &impl Names) -> Result<i64, Refusal> {
    Ok(PRODUCT.id(PRODUCT.named().required(state, names)?))
}

/// Is a row in the product that a list is narrowed to?
pub(super) fn is_in(row: &Record, product: Option<i64>) -> bool {
    product.is_none_or(|product| row.integer(PRODUCT.native()) == Some(product))
}

/// The guard of calls that name a record and its product: they must belong together.
pub(super) fn check(record: &Record, product: i64, what: &str) -> Result<(), Refusal> {
    if record.integer(PRODUCT.native()) == Some(product) {
        return Ok(());
    }
    Err(refused(format!(
        "No record was found: {what} is unknown in product {product}."
    )))
}
