//! Arguments that several groups read: flags and filters of the query, forms.

use super::{errors::bad_parameter, filter::Filter};
use crate::{
    reply::Refusal,
    request::{Query, Request},
};

/// A truth value of the query, if it was sent.
pub(super) fn flag(request: &Request<'_>, name: &str) -> Option<bool> {
    request
        .query
        .get(name)
        .map(|text| text.eq_ignore_ascii_case("true"))
}

/// Is the flag set?
pub(super) fn asks(request: &Request<'_>, name: &str) -> bool {
    flag(request, name) == Some(true)
}

/// The filter of the query, if there is one.
pub(super) fn filter(request: &Request<'_>) -> Result<Option<Filter>, Refusal> {
    let sent = request
        .query
        .get("filter")
        .filter(|text| !text.trim().is_empty());
    sent.map(Filter::parse)
        .transpose()
        .map_err(|complaint| bad_parameter("filter", complaint))
}

/// The fields of a form.
pub(super) fn form(request: &Request<'_>) -> Query {
    Query::parse(&String::from_utf8_lossy(request.raw), false)
}
