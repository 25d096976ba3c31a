//! Values in a URL, and how they are written there.
//!
//! A value becomes exactly one path segment or one query value, whatever it
//! holds: everything but the unreserved characters is percent-encoded, so no
//! `/`, `?` or `%2e` in a value can address something else.
//!
//! ```
//! use core_http::{PathValue, QueryValue};
//!
//! assert_eq!(PathValue::text(&5001_i64), "5001");
//! assert_eq!(QueryValue::text(&true), "true");
//! ```

use std::borrow::Cow;

use http::HeaderValue;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but `A-Z a-z 0-9 - . _ ~` is encoded (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A value that can stand for one segment of a path. A boolean is written as in
/// JSON, `true` or `false`.
pub trait PathValue {
    /// The value as plain text; the caller encodes it.
    fn text(&self) -> Cow<'_, str>;
}

/// A value that can stand in a query.
pub trait QueryValue {
    /// The value as plain text; the caller encodes it.
    fn text(&self) -> Cow<'_, str>;

    /// Why the value cannot be sent, if it cannot: the call is refused then, before
    /// anything goes out.
    fn problem(&self) -> Option<Cow<'_, str>> {
        None
    }
}

macro_rules! by_display {
    ($($trait:ident: $($type:ty),+;)+) => {$($(
        impl $trait for $type {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )+)+};
}

macro_rules! by_str {
    ($($trait:ident),+) => {$(
        impl $trait for str {
            fn text(&self) -> Cow<'_, str> {
                Cow::Borrowed(self)
            }
        }
        impl $trait for String {
            fn text(&self) -> Cow<'_, str> {
                Cow::Borrowed(self)
            }
        }
    )+};
}

impl<T: PathValue + ?Sized> PathValue for &T {
    fn text(&self) -> Cow<'_, str> {
        (**self).text()
    }
}

impl<T: QueryValue + ?Sized> QueryValue for &T {
    fn text(&self) -> Cow<'_, str> {
        (**self).text()
    }

    fn problem(&self) -> Option<Cow<'_, str>> {
        (**self).problem()
    }
}

by_str!(PathValue, QueryValue);
by_display! {
    PathValue: i16, i32, i64, u16, u32, u64, bool;
    QueryValue: i16, i32, i64, u16, u32, u64, usize, bool;
}

/// Appends `text` with everything but unreserved characters encoded.
pub(crate) fn encode_into(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, RESERVED));
}

/// A text as a header value, if it is one that every server reads the same way:
/// no line breaks, which would begin another header, and nothing but ASCII.
pub(crate) fn header_value(text: &str) -> Option<HeaderValue> {
    text.is_ascii()
        .then(|| HeaderValue::from_str(text).ok())
        .flatten()
}

/// Why a text cannot be a path segment: a URL parser would remove it, and the
/// request would reach another resource.
pub(crate) fn segment_problem(text: &str) -> Option<&'static str> {
    match text {
        "" => Some("is empty"),
        "." | ".." => Some("is a dot segment, which would change the path"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str) -> String {
        let mut out = String::new();
        encode_into(&mut out, text);
        out
    }

    #[test]
    fn only_unreserved_characters_stay() {
        assert_eq!(encoded("aZ09-._~"), "aZ09-._~");
        assert_eq!(encoded("../partners"), "..%2Fpartners");
        assert_eq!(encoded("a/b?c#d"), "a%2Fb%3Fc%23d");
        assert_eq!(encoded("%2e%2e"), "%252e%252e");
        assert_eq!(encoded("a b+c&d=e"), "a%20b%2Bc%26d%3De");
        assert_eq!(encoded("\\\r\n\t"), "%5C%0D%0A%09");
        assert_eq!(encoded("é"), "%C3%A9");
    }

    #[test]
    fn header_values_are_one_line_of_ascii() {
        assert!(header_value("a \t~").is_some());
        for text in ["a\r\nb: c", "a\nb", "a\rb", "a\0b", "a\u{7f}", "\u{e9}"] {
            assert!(header_value(text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn dot_segments_and_nothing_are_refused() {
        assert!(segment_problem("").is_some());
        assert!(segment_problem(".").is_some());
        assert!(segment_problem("..").is_some());
        assert!(segment_problem("...").is_none());
        assert!(segment_problem("a").is_none());
    }
}
