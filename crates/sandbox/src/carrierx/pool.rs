//! The numbers that can be rented: browse, inventory, coverage.

use std::collections::BTreeMap;

use super::{
    arguments::filter,
    dids::shown_from_pool,
    errors::{bad_parameter, no_item},
    list::{self, Page},
    nearby::Nearby,
    tables::{DIDS, EXTERNAL_DIDS},
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("listAvailableDids", browse),
    ("getAvailableDid", get),
    ("listDidInventory", inventory),
    ("getCoverage", coverage),
];

/// Without an owner and not aging.
pub(super) fn is_rentable(did: &Record) -> bool {
    did.present("partner_sid").is_none() && did.text("status") == Some("available")
}

/// Is the number in the pool, rented, aging or registered from elsewhere?
pub(super) fn is_known(state: &State, number: &str) -> bool {
    let number = &number.into();
    [DIDS, EXTERNAL_DIDS]
        .into_iter()
        .any(|table| state.find(table, &[("phonenumber", number)]).is_some())
}

/// How many there are is not told: the pool of the real platform is large.
fn browse(state: &mut State, request: &Request<'_>) -> Outcome {
    if let Some(nearby) = Nearby::parse(request.query.get("filter").unwrap_or_default()) {
        let nearby = nearby.map_err(|complaint| bad_parameter("filter", complaint))?;
        let found = nearby.sort(state.rows(DIDS).filter(|did| is_rentable(did)));
        let page = list::page_of(state, request, found.iter().collect())?;
        return Ok(page.uncounted().into());
    }
    Ok(rentable(state, request)?.uncounted().into())
}

/// The old address of the same list, which did tell.
fn inventory(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(rentable(state, request)?.into())
}

fn rentable(state: &State, request: &Request<'_>) -> Result<Page, Refusal> {
    let rows = state.rows(DIDS).filter(|did| is_rentable(did));
    list::page(state, request, rows)
}

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let did = state
        .get(DIDS, request.segment("did_sid"))
        .filter(|did| is_rentable(did))
        .ok_or_else(no_item)?;
    Ok(shown_from_pool(state, request, did))
}

/// What one can group by.
const GROUPINGS: [&str; 5] = ["country_code", "locality", "npa", "npa_nxx", "state"];

/// What [`coverage`] filters with, which is not what its rows have.
pub(super) fn is_place(field: &str) -> bool {
    field == "capabilities" || GROUPINGS.contains(&field)
}

/// How many numbers can be rented per state, area code and so on. The filter chooses the numbers.
fn coverage(state: &mut State, request: &Request<'_>) -> Outcome {
    let group_by = request.query.get("group_by").unwrap_or_default();
    if !GROUPINGS.contains(&group_by) {
        return Err(bad_parameter(
            "group_by",
            format!("must be one of {}", GROUPINGS.join(", ")),
        ));
    }
    let filter = filter(request)?;
    let mut counts = BTreeMap::<String, usize>::new();
    for did in state.rows(DIDS).filter(|did| is_rentable(did)) {
        let place = place(did);
        let wanted = filter.as_ref().is_none_or(|filter| filter.accepts(&place));
        if let Some(key) = place.text(group_by).filter(|_| wanted) {
            *counts.entry(key.to_owned()).or_default() += 1;
        }
    }
    let items: Vec<_> = counts
        .into_iter()
        .map(|(key, count)| record! { "count": count, "key": key })
        .collect();
    Ok(list::page_of(state, request, items.iter().collect())?.into())
}

/// Where a number is: area code and exchange are read off numbers of the North American plan.
fn place(did: &Record) -> Record {
    let number = did.text("phonenumber").unwrap_or_default();
    let national = number.strip_prefix('1').filter(|rest| rest.len() == 10);
    let digits = |end: usize| {
        national
            .and_then(|national| national.get(..end))
            .map(str::to_owned)
    };
    let member = |name: &str| did.get(name).cloned().unwrap_or(Json::Null);
    record! {
        "capabilities": member("capabilities"),
        "country_code": member("country_code"),
        "locality": member("locality"),
        "npa": digits(3),
        "npa_nxx": digits(6),
        "state": member("state"),
    }
}
