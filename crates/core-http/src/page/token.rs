//! Walks that are continued by another process.

use std::fmt;
use std::str::FromStr;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::walk::Position;

/// The format of the text. Another number, another format: a token may be older
/// or newer than the program that reads it.
const VERSION: &str = "v1";

/// Where a pager stands, as a text to keep.
///
/// Opaque; it names the list, so that a token of another list is refused instead
/// of continuing somewhere. It holds no filters and no credentials.
///
/// ```
/// use core_http::page::ResumeToken;
///
/// let token: ResumeToken = "v1.ecgrid%2FlistUsers.n3.200.100".parse()?;
/// assert_eq!(token.to_string(), "v1.ecgrid%2FlistUsers.n3.200.100");
/// assert!("page 3".parse::<ResumeToken>().is_err());
/// # Ok::<(), core_http::page::InvalidResumeToken>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResumeToken {
    pub(super) list: String,
    pub(super) position: Position,
    pub(super) delivered: u64,
    pub(super) size: Option<u32>,
}

impl fmt::Display for ResumeToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let encode = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
        write!(f, "{VERSION}.{}.", encode(&self.list))?;
        match &self.position {
            Position::Number(number) => write!(f, "n{number}")?,
            Position::After(id) => write!(f, "a{}", encode(id.as_deref().unwrap_or_default()))?,
        }
        // No size is 0, which is never asked for.
        write!(f, ".{}.{}", self.delivered, self.size.unwrap_or_default())
    }
}

impl FromStr for ResumeToken {
    type Err = InvalidResumeToken;

    fn from_str(text: &str) -> Result<Self, InvalidResumeToken> {
        read(text).ok_or(InvalidResumeToken(()))
    }
}

fn read(text: &str) -> Option<ResumeToken> {
    let decode = |text| percent_decode_str(text).decode_utf8().ok();
    let mut parts = text.trim().split('.');
    if parts.next()? != VERSION {
        return None;
    }
    let list = decode(parts.next()?)?.into_owned();
    let position = parts.next()?;
    let position = if let Some(number) = position.strip_prefix('n') {
        Position::Number(number.parse().ok()?)
    } else {
        let id = decode(position.strip_prefix('a')?)?.into_owned();
        Position::After(Some(id).filter(|id| !id.is_empty()))
    };
    let delivered = parts.next()?.parse().ok()?;
    let size = parts.next()?.parse().ok()?;
    parts.next().is_none().then_some(ResumeToken {
        list,
        position,
        delivered,
        size: Some(size).filter(|size| *size > 0),
    })
}

/// A text that is not a resume token of this version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidResumeToken(());

impl fmt::Display for InvalidResumeToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a resume token of this version of the library: start the list anew")
    }
}

impl std::error::Error for InvalidResumeToken {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_come_back_from_their_text() {
        for position in [
            Position::Number(0),
            Position::Number(u64::MAX),
            Position::After(None),
            Position::After(Some("a.b/ü %\u{0}".to_owned())),
        ] {
            for size in [None, Some(500)] {
                let token = ResumeToken {
                    list: "seveng/list.Everything".to_owned(),
                    position: position.clone(),
                    delivered: 7,
                    size,
                };
                assert_eq!(token.to_string().parse(), Ok(token));
            }
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "v1",
            "v2.a.n1.0.0",
            "v1.a.x1.0.0",
            "v1.a.n-1.0.0",
            "v1.a.n1.0",
            "v1.a.n1.0.0.0",
            "v1.a.n1.zero.0",
            "v1.%FF.n1.0.0",
        ] {
            assert_eq!(
                text.parse::<ResumeToken>(),
                Err(InvalidResumeToken(())),
                "{text}"
            );
        }
        assert_eq!(
            InvalidResumeToken(()).to_string(),
            "not a resume token of this version of the library: start the list anew"
        );
    }
}
