//! Lists: which page is wanted, and the shapes in which a page is answered (C09).
//!
//! ```text
//! page::bare(request, rows, Record::clone)                    data: [ … ]
//! page::wrapped(request, 25, "networks", rows, Record::clone) data: {totalRecords, pageNo, …, networks: [ … ]}
//! page::counted(request, 100, rows, Record::clone)            data: [ … ], totalRecords beside it
//! ```
//!
//! Rows come in the order of their creation, which no page promises but every reader may live with.

use crate::{
    json::{Json, Record, record},
    reply::Reply,
    request::Request,
    switches::{Switches, ecgrid::PAGE_SHAPE},
};

use super::envelope::data;

/// Rows of a bare list when the request does not say.
const BARE_DEFAULT: i64 = 25;

/// Bare lists document no largest page (C11); their SOAP twins stop at 500. More is not refused but
/// cut, which is the harder case for a reader that stops at a short page.
const BARE_MAX: i64 = 500;

/// The part of a list that a request asks for.
struct Page {
    number: i64,
    size: i64,
}

impl Page {
    /// Numbers below one and sizes above a documented cap never get here where paging is
    /// documented: the schema refuses them.
    fn of(request: &Request<'_>, default: i64) -> Self {
        let wanted = |name, otherwise| request.body().integer(name).unwrap_or(otherwise).max(1);
        Self {
            number: wanted("pageNo", 1),
            size: wanted("recordsPerPage", default),
        }
    }

    /// The rows of this page as they are shown, and how many rows there are on all pages.
    fn cut<'a>(
        &self,
        rows: impl Iterator<Item = &'a Record>,
        shown: impl Fn(&Record) -> Record,
    ) -> (Vec<Record>, i64) {
        let first = self.number.saturating_sub(1).saturating_mul(self.size);
        let wanted = first..first.saturating_add(self.size);
        let (mut page, mut total) = (Vec::new(), 0);
        for row in rows {
            if wanted.contains(&total) {
                page.push(shown(row));
            }
            total += 1;
        }
        (page, total)
    }
}

/// A bare array without a total.
pub(super) fn bare<'a>(
    request: &Request<'_>,
    rows: impl Iterator<Item = &'a Record>,
    shown: impl Fn(&Record) -> Record,
) -> Reply {
    let mut page = Page::of(request, BARE_DEFAULT);
    page.size = page.size.min(BARE_MAX);
    data(page.cut(rows, shown).0)
}

/// The rows under a name, the counters beside them; goes under `data`.
pub(super) fn wrapped<'a>(
    request: &Request<'_>,
    default: i64,
    name: &str,
    rows: impl Iterator<Item = &'a Record>,
    shown: impl Fn(&Record) -> Record,
) -> Record {
    let page = Page::of(request, default);
    let (rows, total) = page.cut(rows, shown);
    let mut wrapped = record! {
        "totalRecords": total,
        "pageNo": page.number,
        "recordsPerPage": page.size,
    };
    wrapped.set(name, rows);
    wrapped
}

/// [`wrapped`], for the lists that the quick-starts read as a bare array.
pub(super) fn wrapped_or_bare<'a>(
    switches: &Switches,
    request: &Request<'_>,
    default: i64,
    name: &str,
    rows: impl Iterator<Item = &'a Record>,
    shown: impl Fn(&Record) -> Record,
) -> Json {
    let mut page = wrapped(request, default, name, rows, shown);
    if switches.is(PAGE_SHAPE, "bare") {
        return page.remove(name).unwrap_or_default();
    }
    page.into()
}

/// A bare array with the counters beside `data`, as carbon copies are listed, and the pending inbox
/// in a guide.
pub(super) fn counted<'a>(
    request: &Request<'_>,
    default: i64,
    rows: impl Iterator<Item = &'a Record>,
    shown: impl Fn(&Record) -> Record,
) -> Reply {
    let page = Page::of(request, default);
    let (rows, total) = page.cut(rows, shown);
    let body = record! {
        "success": true,
        "data": rows,
        "pageNo": page.number,
        "recordsPerPage": page.size,
        "totalRecords": total,
    };
    Reply::json(http::StatusCode::OK, body)
}
