//! Lists that come in pages.
//!
//! A [`Pager`] walks a list to its end, page by page or as one stream, and can
//! stop and be continued by another process. It is built not to lose rows and
//! not to run forever, whatever the server does:
//!
//! - **The end.** A page without rows always ends the walk. Before that, the
//!   walk ends when the reply says so: the total is reached, or `has_more` is
//!   false; a `next` link or `has_more: true` outweighs both, since some servers
//!   are wrong about one of them, and asking once more loses nothing. A page
//!   that is merely short proves nothing, because servers cap the page size and
//!   filter rows, so where a reply says nothing the walk goes on until a page is
//!   empty. That is one request more than a guess, and no row less.
//! - **The next page.** A `next` link is used for the position it names, never
//!   as an address: a reply cannot send the credential elsewhere. Without one,
//!   an offset moves by the rows that came and not by those asked for.
//! - **No loops.** A server that goes round in circles, however long, or a
//!   position that does not advance, is an error that says so. Rows may be alike
//!   (rates have no identifier): where the reply links to a later position, or
//!   all rows of the page are one and the same and the total is known, equal
//!   pages are no circle.
//!
//! ```no_run
//! # use core_http::{Call, Error};
//! # use core_http::page::{Pager, Paging};
//! # async fn example(list: Call) -> Result<(), Error> {
//! static PAGING: Paging = Paging::by_number("pageNo", "recordsPerPage").in_body().max_size(500);
//!
//! let mut pager = Pager::<Vec<String>>::new(list, &PAGING).page_size(500);
//! while let Some(page) = pager.next_page().await? {
//!     for row in page {
//!         println!("{row}");
//!     }
//! }
//! # Ok(()) }
//! ```

mod round;
mod token;
mod walk;

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use futures_core::Stream;
use futures_util::stream;
use serde::Serialize;

use self::round::fingerprint;
pub use self::token::{InvalidResumeToken, ResumeToken};
use self::walk::{Position, Seen, Walk};
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::response::FromReply;

/// How a list is asked for page by page: a static row, written by the generator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    style: PageStyle,
    place: Place,
    max_size: Option<u32>,
}

impl Paging {
    /// By the number of the page, from 1: the parameters for it and for the rows in
    /// a page.
    #[must_use]
    pub const fn by_number(page: &'static str, size: &'static str) -> Self {
        Self::new(PageStyle::PageNumber { page, size })
    }

    /// By the number of rows to pass over: the parameters for it and for the rows in
    /// a page.
    #[must_use]
    pub const fn by_offset(offset: &'static str, limit: &'static str) -> Self {
        Self::new(PageStyle::Offset { offset, limit })
    }

    /// By the last row that was seen: the parameters for its identifier and for the
    /// rows in a page, and the member of a row that is its identifier.
    #[must_use]
    pub const fn by_row(after: &'static str, limit: &'static str, key: &'static str) -> Self {
        Self::new(PageStyle::Cursor { after, limit, key })
    }

    const fn new(style: PageStyle) -> Self {
        Self {
            style,
            place: Place::Query,
            max_size: None,
        }
    }

    /// The parameters go into the JSON body and not into the query.
    #[must_use]
    pub const fn in_body(mut self) -> Self {
        self.place = Place::Body;
        self
    }

    /// The largest documented page.
    #[must_use]
    pub const fn max_size(mut self, rows: u32) -> Self {
        self.max_size = Some(rows);
        self
    }
}

/// What says which page is wanted, with the names of the parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PageStyle {
    /// The number of the page, from 1.
    PageNumber {
        /// The parameter for the number of the page.
        page: &'static str,
        /// The parameter for the rows in a page.
        size: &'static str,
    },
    /// The number of rows to pass over.
    Offset {
        /// The parameter for the rows to pass over.
        offset: &'static str,
        /// The parameter for the rows in a page.
        limit: &'static str,
    },
    /// The identifier of the last row that was seen.
    Cursor {
        /// The parameter for the identifier.
        after: &'static str,
        /// The parameter for the rows in a page.
        limit: &'static str,
        /// The member of a row that is its identifier.
        key: &'static str,
    },
}

impl PageStyle {
    fn size_name(self) -> &'static str {
        match self {
            Self::PageNumber { size, .. } => size,
            Self::Offset { limit, .. } | Self::Cursor { limit, .. } => limit,
        }
    }

    fn position_name(self) -> &'static str {
        match self {
            Self::PageNumber { page, .. } => page,
            Self::Offset { offset, .. } => offset,
            Self::Cursor { after, .. } => after,
        }
    }
}

/// Where the parameters of a page go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Into the query of the URL.
    Query,
    /// Into the JSON body.
    Body,
}

/// A reply that is one page of a list.
pub trait PageOf {
    /// A row.
    type Item: Serialize;

    /// The rows, and what the reply says about those that follow.
    fn into_page(self) -> PageParts<Self::Item>;
}

/// What a reply says about a list. What it does not say is `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageParts<T> {
    /// The rows of this page.
    pub items: Vec<T>,
    /// The rows of the whole list.
    pub total: Option<u64>,
    /// Whether the provider says that there are more rows.
    pub has_more: Option<bool>,
    /// The address of the next page; only its position is used.
    pub next: Option<String>,
    /// What to continue after: the identifier of the last row.
    pub cursor: Option<String>,
}

/// Rows of which nothing else is said.
impl<T> From<Vec<T>> for PageParts<T> {
    fn from(items: Vec<T>) -> Self {
        Self {
            items,
            total: None,
            has_more: None,
            next: None,
            cursor: None,
        }
    }
}

impl<T> PageParts<T> {
    /// The rows of the whole list, if that is a number of rows.
    #[must_use]
    pub fn with_total(mut self, total: Option<impl TryInto<u64>>) -> Self {
        self.total = total.and_then(|total| total.try_into().ok());
        self
    }

    /// Whether the provider says that there are more rows.
    #[must_use]
    pub fn with_more(mut self, has_more: Option<bool>) -> Self {
        self.has_more = has_more;
        self
    }

    /// The address of the next page.
    #[must_use]
    pub fn with_next(mut self, next: Option<String>) -> Self {
        self.next = next;
        self
    }
}

impl<T: Serialize> PageOf for Vec<T> {
    type Item = T;

    fn into_page(self) -> PageParts<T> {
        self.into()
    }
}

/// The rows of one page, at least one, as a [`Pager`] hands them out.
///
/// What a reply looks like differs by provider and list; this is what remains of
/// it in every case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows<T> {
    items: Vec<T>,
    total: Option<u64>,
}

impl<T> Rows<T> {
    /// The rows.
    #[must_use]
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// The rows.
    #[must_use]
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// The rows of the whole list, where the provider says so.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }
}

impl<T> IntoIterator for Rows<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

/// Walks a list page by page; see the [module](self) for its rules.
///
/// `P` is the reply, `E` the error of the provider's crate. A pager that has
/// failed stands where it stood: the page can be asked for again.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pager<P, E = Error> {
    call: Call,
    walk: Walk,
    types: PhantomData<fn() -> (P, E)>,
}

impl<P, E> Pager<P, E>
where
    P: PageOf + FromReply,
    E: From<Error>,
{
    /// A walk through the list that `call` asks for: from the page and in the
    /// size that it asks for, else from the start.
    pub fn new(call: Call, paging: &'static Paging) -> Self {
        let mut walk = Walk::new(paging);
        if let Some(rows) = given(&call, paging, paging.style.size_name()) {
            walk.set_size(rows);
        }
        if let Some(position) = given(&call, paging, paging.style.position_name()) {
            walk.start_at(position);
        }
        Self {
            call,
            walk,
            types: PhantomData,
        }
    }

    /// Asks for pages of this many rows, or of the documented maximum if that is
    /// less. The provider may send fewer.
    pub fn page_size(mut self, rows: u32) -> Self {
        self.walk.set_size(rows);
        self
    }

    /// Continues where the pager that gave the token stood. The call must ask
    /// for the same rows: filters are not part of a token.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`], when the token is of another list.
    pub fn resume_from(mut self, token: &ResumeToken) -> Result<Self, E> {
        match self.walk.resume(&list_name(&self.call), token) {
            Ok(()) => Ok(self),
            Err(why) => Err(self.error(ErrorKind::InvalidRequest, why).into()),
        }
    }

    /// What another process needs to continue, or `None` at the end.
    #[must_use]
    pub fn resume_token(&self) -> Option<ResumeToken> {
        self.walk.token(list_name(&self.call))
    }

    /// The next page, or `None` at the end of the list.
    ///
    /// # Errors
    ///
    /// Whatever stood in the way of the call; [`ErrorKind::Decode`] when the
    /// server goes round in circles.
    pub async fn next_page(&mut self) -> Result<Option<Rows<P::Item>>, E> {
        let Some(position) = self.walk.position() else {
            return Ok(None);
        };
        let call = place(self.call.clone(), &self.walk, position);
        let reply = call.send_with_meta::<P>().await?;
        let parts = reply.value.into_page();
        let (fingerprint, alike) = fingerprint(&parts.items).unzip();
        let seen = Seen {
            rows: parts.items.len() as u64,
            total: parts.total,
            has_more: parts.has_more,
            next: parts.next,
            cursor: parts
                .cursor
                .or_else(|| self.walk.key_of(parts.items.last()?)),
            fingerprint,
            alike: alike.unwrap_or(false),
        };
        if let Err(why) = self.walk.advance(seen) {
            let error = self.error(ErrorKind::Decode, why);
            let request_id = reply.meta.request_id().map(str::to_owned);
            return Err(error
                .with_attempts(reply.meta.attempts())
                .with_request_id(request_id)
                .into());
        }
        let rows = Rows {
            items: parts.items,
            total: parts.total,
        };
        Ok(Some(rows).filter(|rows| !rows.items.is_empty()))
    }

    /// The rows one by one; pages are fetched as they are needed. After an error
    /// the stream ends.
    pub fn into_stream(self) -> impl Stream<Item = Result<P::Item, E>> + Send + Unpin
    where
        P: Send,
        P::Item: Send,
        E: Send,
    {
        let rows = Vec::new().into_iter();
        // Boxed, so that callers can poll it without pinning it themselves.
        Box::pin(stream::try_unfold(
            (self, rows),
            |(mut pager, mut rows)| async move {
                loop {
                    if let Some(row) = rows.next() {
                        return Ok(Some((row, (pager, rows))));
                    }
                    match pager.next_page().await? {
                        Some(page) => rows = page.into_iter(),
                        None => return Ok(None),
                    }
                }
            },
        ))
    }

    fn error(&self, kind: ErrorKind, why: String) -> Error {
        let provider = self.call.client().inner.protocol.provider();
        let operation = self.call.operation();
        Error::new(kind, why).in_operation(provider, operation)
    }
}

impl<P, E> fmt::Debug for Pager<P, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("list", &list_name(&self.call))
            .field("walk", &self.walk)
            .finish()
    }
}

/// A name of the list that no list of any provider shares.
fn list_name(call: &Call) -> String {
    let operation = call.operation();
    format!("{}/{}", operation.provider, operation.id)
}

/// What the call says about its page.
fn given<T: FromStr>(call: &Call, paging: &Paging, name: &str) -> Option<T> {
    match paging.place {
        Place::Query => call.query_value(name)?.parse().ok(),
        Place::Body => call.body_value(name)?.trim_matches('"').parse().ok(),
    }
}

fn place(call: Call, walk: &Walk, position: &Position) -> Call {
    let Paging { style, place, .. } = *walk.paging();
    let call = match walk.size() {
        Some(size) => match place {
            Place::Query => call.query(style.size_name(), size),
            Place::Body => call.set(style.size_name(), &size),
        },
        None => call,
    };
    let name = style.position_name();
    match (place, position) {
        (Place::Query, Position::Number(number)) => call.query(name, *number),
        (Place::Body, Position::Number(number)) => call.set(name, number),
        (Place::Query, Position::After(Some(id))) => call.query(name, id.as_str()),
        (Place::Body, Position::After(Some(id))) => call.set(name, id),
        (_, Position::After(None)) => call,
    }
}

#[cfg(test)]
mod tests;
