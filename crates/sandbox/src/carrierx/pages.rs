//! Lists that are read from a record on.

use super::{
    errors::bad_parameter,
    list,
    resource::{Kind, visible},
};
use crate::{
    json::{Json, record},
    reply::Outcome,
    request::Request,
    state::State,
};

/// Records in the order they were stored, from one of them on: `after` it, or `before` it, where
/// the nearest comes first (the pages do not say; so the next page is again before the last one).
pub(super) fn from_record<K: Kind>(state: &mut State, request: &Request<'_>) -> Outcome {
    let (after, before) = (request.query.get("after"), request.query.get("before"));
    let mut rows: Vec<_> = visible::<K>(state, request).collect();
    let (mode, sid, order) = match (after, before) {
        (None, None) => {
            let page = list::page(state, request, rows.into_iter())?;
            return Ok(page.uncounted().into());
        }
        (Some(sid), None) => ("after", sid, ["date_insert", "date_insert asc"]),
        (None, Some(sid)) => ("before", sid, ["date_insert desc", "date_insert desc"]),
        (Some(_), Some(_)) => return Err(bad_parameter("before", "cannot be combined with after")),
    };
    if request
        .query
        .get("offset")
        .is_some_and(|offset| offset != "0")
    {
        return Err(bad_parameter(
            "offset",
            format!("cannot be combined with {mode}"),
        ));
    }
    if request
        .query
        .get("order")
        .is_some_and(|wanted| !order.contains(&wanted))
    {
        return Err(bad_parameter(
            "order",
            format!("with {mode} the order is {}", order[0]),
        ));
    }
    let place = rows
        .iter()
        .position(|row| row.text(K::TABLE.key) == Some(sid));
    let place = place.ok_or_else(|| bad_parameter(mode, "cannot find item by sid"))?;
    if mode == "after" {
        rows.drain(..=place);
    } else {
        rows.truncate(place);
        rows.reverse();
    }
    let page = list::page(state, request, rows.into_iter())?.uncounted();
    let items = page.get("items").and_then(Json::as_array);
    let last = items.and_then(<[Json]>::last).and_then(Json::as_record);
    let last = last.and_then(|item| item.text(K::TABLE.key));
    let has_more = page.get("has_more") == Some(&true.into());
    let mut links = record! {};
    if let Some(sid) = last.filter(|_| has_more) {
        let place = [(mode, sid.to_owned())];
        links.set(
            "next",
            list::link(request, &place, &["after", "before", "offset"]),
        );
    }
    Ok(page.with("pagination", links).into())
}
