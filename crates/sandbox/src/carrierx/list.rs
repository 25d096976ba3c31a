//! What every list shares: paging, order, filter, field selection, links; and the view of one
//! object.

use http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    arguments::{asks, filter},
    errors::bad_parameter,
    filter::order,
    tables::PARTNERS,
};
use crate::{
    json::{Json, Record, record},
    reply::{Refusal, Reply},
    request::Request,
    state::{State, mix},
    switches,
};

/// One page of a list: the envelope around its items.
#[derive(Debug)]
pub(super) struct Page(Record);

impl Page {
    /// The same list; how many there are in all is not counted.
    pub(super) fn uncounted(self) -> Self {
        self.with("total", Json::Null)
    }

    /// The same list with another member in its envelope.
    pub(super) fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.0.set(name, value);
        self
    }

    /// A member of the envelope.
    pub(super) fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }
}

impl From<Page> for Reply {
    fn from(page: Page) -> Self {
        Self::json(StatusCode::OK, page.0)
    }
}

/// One page of the rows, as the query asks for it.
pub(super) fn page<'a>(
    state: &State,
    request: &Request<'_>,
    rows: impl Iterator<Item = &'a Record>,
) -> Result<Page, Refusal> {
    let filter = filter(request)?;
    let wanted = rows.filter(|row| filter.as_ref().is_none_or(|filter| filter.accepts(row)));
    page_of(state, request, wanted.collect())
}

/// One page of rows that the filter was applied to already, because it speaks of other objects.
pub(super) fn page_of(
    state: &State,
    request: &Request<'_>,
    mut rows: Vec<&Record>,
) -> Result<Page, Refusal> {
    let number = |name, default| {
        let sent = request.query.get(name).and_then(|text| text.parse().ok());
        sent.unwrap_or(default)
    };
    // 10 is the stated default; some samples show 1000, so clients always send a limit.
    let default_limit = state.switches.get(switches::CARRIERX_DEFAULT_LIMIT);
    let default_limit = default_limit.parse().unwrap_or(10);
    let (limit, offset) = (number("limit", default_limit), number("offset", 0_usize));
    sort(&mut rows, request.query.get("order").unwrap_or_default())?;

    let total = rows.len();
    let items = rows.into_iter().skip(offset).take(limit);
    let items: Vec<_> = items.map(|row| view(state, request, row)).collect();
    let has_more = offset.saturating_add(items.len()) < total;
    let beside = |offset: usize| {
        let place = [("limit", limit.to_string()), ("offset", offset.to_string())];
        link(request, &place, &["limit", "offset"])
    };
    let mut pagination = record! {};
    if has_more {
        pagination.set("next", beside(offset.saturating_add(limit)));
    }
    if offset > 0 {
        pagination.set("previous", beside(offset.saturating_sub(limit)));
    }
    Ok(Page(record! {
        "count": items.len(),
        "has_more": has_more,
        "items": items,
        "limit": limit,
        "offset": offset,
        "pagination": pagination,
        "total": total,
    }))
}

/// An object with the fields the query asks for, and its partner if wanted.
pub(super) fn view(state: &State, request: &Request<'_>, record: &Record) -> Record {
    let mut shown = record.clone();
    if asks(request, "with_related") {
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

/// The absolute address of a neighbour page: another place in the list, and of the present query
/// what does not say where that is.
pub(super) fn link(request: &Request<'_>, place: &[(&str, String)], dropped: &[&str]) -> String {
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let kept = request.query.iter();
    let kept = kept.filter(|(name, _)| !dropped.contains(name));
    let place = place.iter().map(|(name, value)| (*name, value.as_str()));
    let query = place
        .chain(kept)
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    let query: Vec<_> = query.collect();
    format!("{}{}?{}", request.origin, request.path, query.join("&"))
}
