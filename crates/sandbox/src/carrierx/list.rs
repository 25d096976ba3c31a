//! What every list shares: paging, order, filter, field selection, links; and the view of one
//! object.

use http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    errors::bad_parameter,
    filter::{Filter, order},
    tables::PARTNERS,
};
use crate::{
    json::{Json, Record, record},
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::{State, mix},
    switches,
};

/// One page of the rows, as the query asks for it.
pub(super) fn page<'a>(
    state: &State,
    request: &Request<'_>,
    rows: impl Iterator<Item = &'a Record>,
) -> Outcome {
    let query = &request.query;
    let number = |name, default| {
        query
            .get(name)
            .and_then(|text| text.parse().ok())
            .unwrap_or(default)
    };
    // 10 is the stated default; some samples show 1000, so clients always send a limit.
    let default_limit = state.switches.get(switches::CARRIERX_DEFAULT_LIMIT);
    let default_limit = default_limit.parse().unwrap_or(10);
    let (limit, offset) = (number("limit", default_limit), number("offset", 0_usize));

    let filter = query
        .get("filter")
        .filter(|text| !text.trim().is_empty())
        .map(Filter::parse)
        .transpose();
    let filter = filter.map_err(|complaint| bad_parameter("filter", complaint))?;
    let mut rows: Vec<_> = rows
        .filter(|row| filter.as_ref().is_none_or(|filter| filter.accepts(row)))
        .collect();
    sort(&mut rows, query.get("order").unwrap_or_default())?;

    let total = rows.len();
    let items: Vec<_> = rows
        .into_iter()
        .skip(offset)
        .take(limit)
        .map(|row| view(state, request, row))
        .collect();
    let has_more = offset.saturating_add(items.len()) < total;
    let mut pagination = record! {};
    if has_more {
        pagination.set("next", link(request, limit, offset.saturating_add(limit)));
    }
    if offset > 0 {
        pagination.set(
            "previous",
            link(request, limit, offset.saturating_sub(limit)),
        );
    }
    Ok(Reply::json(
        StatusCode::OK,
        record! {
            "count": items.len(),
            "has_more": has_more,
            "items": items,
            "limit": limit,
            "offset": offset,
            "pagination": pagination,
            "total": total,
        },
    ))
}

/// An object with the fields the query asks for, and its partner if wanted.
pub(super) fn view(state: &State, request: &Request<'_>, record: &Record) -> Record {
    let mut shown = record.clone();
    if request
        .query
        .get("with_related")
        .is_some_and(|text| text.eq_ignore_ascii_case("true"))
    {
        let partner = record
            .text("partner_sid")
            .and_then(|sid| state.get(PARTNERS, sid));
        shown.set("partner", partner.cloned().map(Json::from));
    }
    if let Some(included) = fields(request, "include_fields") {
        shown.retain(|name| included.contains(&name));
    }
    if let Some(excluded) = fields(request, "exclude_fields") {
        shown.retain(|name| !excluded.contains(&name));
    }
    shown
}

fn fields<'a>(request: &'a Request<'_>, name: &str) -> Option<Vec<&'a str>> {
    let names = request
        .query
        .get(name)
        .filter(|names| !names.trim().is_empty())?;
    Some(names.split(',').map(str::trim).collect())
}

/// `name`, `name asc`, `name desc` or `shuffle`; without an order, that of creation.
fn sort(rows: &mut [&Record], wanted: &str) -> Result<(), Refusal> {
    let words: Vec<_> = wanted.split_whitespace().collect();
    let (name, descending) = match words.as_slice() {
        [] => return Ok(()),
        ["shuffle"] => {
            // Shuffled alike in every run: a test can rely on it, a client must not.
            let mut index = 0;
            rows.sort_by_cached_key(|_| {
                index += 1;
                mix(index)
            });
            return Ok(());
        }
        [name] | [name, "asc"] => (*name, false),
        [name, "desc"] => (*name, true),
        _ => {
            return Err(bad_parameter(
                "order",
                "must be a field, a field and asc or desc, or shuffle",
            ));
        }
    };
    rows.sort_by(|left, right| {
        let key = |row: &Record| match row.get(name) {
            None | Some(Json::Null) => String::new(),
            Some(Json::Text(text)) => text.clone(),
            Some(other) => other.to_string(),
        };
        let ordering = order(&key(left), &key(right));
        if descending {
            ordering.reverse()
        } else {
            ordering
        }
    });
    Ok(())
}

/// The absolute address of a neighbour page: the same query with another offset.
fn link(request: &Request<'_>, limit: usize, offset: usize) -> String {
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let kept = request
        .query
        .iter()
        .filter(|(name, _)| !["limit", "offset"].contains(name));
    let kept: String = kept
        .map(|(name, value)| format!("&{}={}", encode(name), encode(value)))
        .collect();
    format!(
        "{}{}?limit={limit}&offset={offset}{kept}",
        request.origin, request.path
    )
}
