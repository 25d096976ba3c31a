//! Pages without totals: `recordCount` is the number of rows of this page, and a short page is the
//! last one.

use super::envelope::success;
use crate::{json::Record, reply::Reply, request::Request};

/// Rows per page of most lists when the request does not say.
pub(super) const DEFAULT_SIZE: usize = 100;

/// The page that the query asks for. Only its rows are turned into what is shown. The order of rows
/// is not documented (U6); here it is that of their creation. A page of more than 1000 rows does
/// not get this far: its effect is not known, and a refusal is what a client has to be ready for.
pub(super) fn page<T>(
    request: &Request<'_>,
    rows: impl Iterator<Item = T>,
    default_size: usize,
    show: impl FnMut(T) -> Record,
) -> Reply {
    let number = |name| request.query.get(name).and_then(|text| text.parse().ok());
    let size = number("PageSize").unwrap_or(default_size);
    let pages_before = number("PageNumber").unwrap_or(1_usize).saturating_sub(1);
    let rows = rows.skip(pages_before.saturating_mul(size)).take(size);
    all(rows.map(show).collect())
}

/// A list that has no pages.
pub(super) fn all(rows: Vec<Record>) -> Reply {
    success(None, rows.len(), rows)
}
