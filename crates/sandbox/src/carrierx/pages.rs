//! Lists that differ from the common one: without a total, or read from a record on.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    errors::bad_parameter,
    list,
    resource::{Kind, visible},
};
use crate::{
    json::{Json, Record, read, record},
    reply::{Outcome, Reply},
    request::{Payload, Query, Request},
    state::State,
};

/// The same list with something in its envelope changed.
pub(super) fn amended(page: Reply, amend: impl FnOnce(&mut Record)) -> Reply {
    match read(&page.body) {
        Ok(Json::Object(mut envelope)) => {
            amend(&mut envelope);
            Reply::json(page.status, envelope)
        }
        _ => page,
    }
}

/// The same list; how many there are in all is not counted.
pub(super) fn uncounted(page: Reply) -> Reply {
    amended(page, |envelope| envelope.set("total", Json::Null))
}

/// Records in the order they were stored, from one of them on: `after` it, or `before` it, where
/// the nearest comes first (the pages do not say; so the next page is again before the last one).
pub(super) fn from_record<K: Kind>(state: &mut State, request: &Request<'_>) -> Outcome {
    let (after, before) = (request.query.get("after"), request.query.get("before"));
    let mut rows: Vec<_> = visible::<K>(state, request).collect();
    let (mode, sid, order) = match (after, before) {
        (None, None) => return list::page(state, request, rows.into_iter()).map(uncounted),
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
    let page = list::page(state, request, rows.into_iter())?;
    Ok(amended(page, |envelope| {
        let last = envelope
            .get("items")
            .and_then(Json::as_array)
            .and_then(<[Json]>::last);
        let last = last
            .and_then(|item| item.as_record()?.text(K::TABLE.key))
            .map(str::to_owned);
        let next = last.filter(|_| envelope.flag("has_more") == Some(true));
        let links = next.map_or_else(
            Record::new,
            |sid| record! { "next": link(request, mode, &sid) },
        );
        envelope.set("pagination", links);
        envelope.set("total", Json::Null);
    }))
}

/// The address of the page that goes on from a record.
fn link(request: &Request<'_>, mode: &str, sid: &str) -> String {
    let kept = request
        .query
        .iter()
        .filter(|(name, _)| !["after", "before", "offset"].contains(name));
    let kept: String = kept
        .map(|(name, value)| format!("&{}={}", encode(name), encode(value)))
        .collect();
    format!(
        "{}{}?{mode}={}{kept}",
        request.origin,
        request.path,
        encode(sid)
    )
}

/// A page of rows whose filter speaks of other objects: it was applied already, and stays in the
/// links.
pub(super) fn prefiltered(state: &State, request: &Request<'_>, rows: &[Record]) -> Outcome {
    let Some(filter) = request.query.get("filter") else {
        return list::page(state, request, rows.iter());
    };
    let kept = request.query.iter().filter(|(name, _)| *name != "filter");
    let kept: Vec<_> = kept
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    let unfiltered = Request {
        operation: request.operation,
        headers: request.headers,
        origin: request.origin,
        path: request.path,
        segments: request.segments.clone(),
        query: Query::parse(&kept.join("&"), false),
        payload: Payload::None,
        raw: request.raw,
        caller: request.caller.clone(),
    };
    let page = list::page(state, &unfiltered, rows.iter())?;
    Ok(amended(page, |envelope| {
        if let Some(Json::Object(links)) = envelope.get_mut("pagination") {
            for (_, link) in links.iter_mut() {
                *link = format!(
                    "{}&filter={}",
                    link.as_text().unwrap_or_default(),
                    encode(filter)
                )
                .into();
            }
        }
    }))
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
