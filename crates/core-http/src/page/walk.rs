//! Where a walk through a list stands, and where it goes from there.
//!
//! Knows nothing of calls and types, so its rules are compiled once and tested
//! against every kind of server without one.

use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::Value;

use super::round::{Round, hash};
use super::token::ResumeToken;
use super::{PageStyle, Paging};

/// The page to ask for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Position {
    /// The number of a page or of rows.
    Number(u64),
    /// Behind the row with this identifier; `None` is the start.
    After(Option<String>),
}

/// A page as far as the walk is concerned.
#[derive(Debug, Clone, Default)]
pub(super) struct Seen {
    pub(super) rows: u64,
    pub(super) total: Option<u64>,
    pub(super) has_more: Option<bool>,
    pub(super) next: Option<String>,
    pub(super) cursor: Option<String>,
    pub(super) fingerprint: Option<u64>,
    /// All rows are the same, so the page cannot be told from others of them.
    pub(super) alike: bool,
}

#[derive(Debug)]
pub(super) struct Walk {
    paging: &'static Paging,
    /// The page to ask for, or `None` at the end.
    position: Option<Position>,
    size: Option<u32>,
    /// The rows that came before `position`.
    delivered: u64,
    round: Round,
}

impl Walk {
    pub(super) fn new(paging: &'static Paging) -> Self {
        Self {
            paging,
            position: Some(match paging.style {
                PageStyle::PageNumber { .. } => Position::Number(1),
                PageStyle::Offset { .. } => Position::Number(0),
                PageStyle::Cursor { .. } => Position::After(None),
            }),
            size: None,
            delivered: 0,
            round: Round::default(),
        }
    }

    /// Starts elsewhere than at the beginning. The rows before it count as
    /// delivered as far as they are known; a total that is not reached costs one
    /// more request and loses nothing.
    pub(super) fn start_at(&mut self, position: String) {
        let number = position.parse::<u64>().ok();
        match (&self.paging.style, number) {
            (PageStyle::PageNumber { .. }, Some(number)) => {
                let pages_before = number.saturating_sub(1);
                self.delivered = pages_before.saturating_mul(self.size.unwrap_or(0).into());
                self.position = Some(Position::Number(number));
            }
            (PageStyle::Offset { .. }, Some(number)) => {
                self.delivered = number;
                self.position = Some(Position::Number(number));
            }
            (PageStyle::Cursor { .. }, _) => self.position = Some(Position::After(Some(position))),
            // Not a number: the provider will say so.
            (_, None) => {}
        }
    }

    pub(super) fn paging(&self) -> &'static Paging {
        self.paging
    }

    /// The identifier of a row, where the list goes on after one.
    pub(super) fn key_of<T: Serialize>(&self, row: &T) -> Option<String> {
        let PageStyle::Cursor { key, .. } = self.paging.style else {
            return None;
        };
        match serde_json::to_value(row).ok()?.get_mut(key)?.take() {
            Value::String(text) => Some(text),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    pub(super) fn position(&self) -> Option<&Position> {
        self.position.as_ref()
    }

    pub(super) fn size(&self) -> Option<u32> {
        self.size
    }

    pub(super) fn set_size(&mut self, rows: u32) {
        let most = self.paging.max_size.unwrap_or(u32::MAX);
        self.size = Some(rows.min(most).max(1));
    }

    pub(super) fn token(&self, list: String) -> Option<ResumeToken> {
        Some(ResumeToken {
            list,
            position: self.position.clone()?,
            delivered: self.delivered,
            size: self.size,
        })
    }

    pub(super) fn resume(&mut self, list: &str, token: &ResumeToken) -> Result<(), String> {
        if token.list != list {
            return Err(format!(
                "the resume token is of the list {}, not of {list}",
                token.list
            ));
        }
        let same_style = matches!(
            (&self.position, &token.position),
            (Some(Position::Number(_)), Position::Number(_))
                | (Some(Position::After(_)), Position::After(_))
        );
        if !same_style {
            return Err(format!(
                "the resume token is of another way to page through {list}"
            ));
        }
        self.position = Some(token.position.clone());
        self.delivered = token.delivered;
        // A page number means nothing without the size it was counted in.
        self.size = token.size.or(self.size);
        Ok(())
    }

    /// Takes in the page that was asked for. On an error the walk stays.
    pub(super) fn advance(&mut self, page: Seen) -> Result<(), String> {
        let Some(position) = &self.position else {
            return Ok(());
        };
        if page.rows == 0 {
            self.position = None;
            return Ok(());
        }
        let mut round = self.round;
        let delivered = self.delivered.checked_add(page.rows).ok_or_else(|| {
            format!(
                "no row can follow the first {}: the resume token or the position \
                 asked for is wrong",
                self.delivered
            )
        })?;
        let next = match self.has_more(delivered, &page) {
            true => Some(self.after(position, &page)?),
            false => None,
        };
        if let PageStyle::Cursor { .. } = self.paging.style {
            // The rows need no comparing: the same ones lead to the same cursor.
            if let Some(pages) = next.as_ref().and_then(|next| round.meet(hash(next))) {
                return Err(format!(
                    "the server's next page is after the same row as {pages} pages before"
                ));
            }
        } else {
            let before = page.fingerprint.and_then(|rows| round.meet(rows));
            if let Some(pages) = before.filter(|_| !self.moves_on(position, &page)) {
                return Err(repeated(page.rows, pages));
            }
        }
        self.position = next;
        self.delivered = delivered;
        self.round = round;
        Ok(())
    }

    /// Whether a page was the one that was asked for even if its rows are those
    /// of another. A link to a later position says that the server has read this
    /// one. A total bounds the walk, but says no such thing, so it is enough only
    /// where all rows are the same and nothing can be lost.
    fn moves_on(&self, position: &Position, page: &Seen) -> bool {
        let linked = self.linked(page).and_then(|text| text.parse::<u64>().ok());
        let onward = match (position, linked) {
            (Position::Number(here), Some(next)) => next > *here,
            _ => false,
        };
        onward || (page.alike && page.total.is_some())
    }

    /// Whether anything speaks for another page.
    fn has_more(&self, delivered: u64, page: &Seen) -> bool {
        if page.next.is_some() || page.has_more == Some(true) {
            return true;
        }
        // With a cursor, a total may count only what is behind it.
        let by_cursor = matches!(self.paging.style, PageStyle::Cursor { .. });
        match page.total.filter(|_| !by_cursor) {
            Some(total) => delivered < total,
            None => page.has_more.is_none(),
        }
    }

    /// The position that a page's link names.
    fn linked(&self, page: &Seen) -> Option<String> {
        parameter(page.next.as_deref()?, self.paging.style.position_name())
    }

    /// The position behind a page.
    fn after(&self, position: &Position, page: &Seen) -> Result<Position, String> {
        let linked = self.linked(page);
        let beyond = |position: &u64, step| {
            position.checked_add(step).ok_or_else(|| {
                format!(
                    "no page can follow {} {position}: \
                     the server's link or the resume token is wrong",
                    self.paging.style.position_name()
                )
            })
        };
        match (self.paging.style, position) {
            (PageStyle::PageNumber { .. }, Position::Number(page)) => {
                Ok(Position::Number(beyond(page, 1)?))
            }
            (_, Position::Number(offset)) => {
                let next = match linked.and_then(|text| text.parse().ok()) {
                    Some(linked) => linked,
                    None => beyond(offset, page.rows)?,
                };
                if next <= *offset {
                    return Err(format!(
                        "the server's next page (offset {next}) is not behind this one (offset {offset})"
                    ));
                }
                Ok(Position::Number(next))
            }
            (_, Position::After(last)) => {
                let next = linked.or_else(|| page.cursor.clone());
                let Some(next) = next.filter(|id| !id.is_empty()) else {
                    return Err("the page does not say what to continue after: \
                         neither a next link nor an identifier of its last row"
                        .to_owned());
                };
                if last.as_ref() == Some(&next) {
                    return Err(
                        "the server's next page is after the same row as this one".to_owned()
                    );
                }
                Ok(Position::After(Some(next)))
            }
        }
    }
}

fn repeated(rows: u64, pages: u64) -> String {
    let when = match pages {
        1 => "twice in a row".to_owned(),
        _ => format!("as {pages} pages before"),
    };
    format!(
        "the server sent the same {rows} rows {when} instead of the next page; \
         if the rows are merely alike, ask for larger pages"
    )
}

/// A query parameter of a URL.
fn parameter(url: &str, name: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let query = query.split('#').next()?;
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        let value = value.replace('+', " ");
        (key == name).then(|| percent_decode_str(&value).decode_utf8_lossy().into_owned())
    })
}

#[cfg(test)]
mod tests;
