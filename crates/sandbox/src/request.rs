//! A request as an operation sees it: routed, authenticated, checked against the document.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderMap;
use percent_encoding::percent_decode_str;

use crate::{
    json::{Json, Record},
    spec::{Operation, Segments},
};

/// One request.
#[derive(Debug)]
pub(crate) struct Request<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) headers: &'a HeaderMap,
    /// The address before the provider's base: `http://127.0.0.1:4010`.
    pub(crate) origin: &'a str,
    /// The whole path as it was sent, the provider's base included.
    pub(crate) path: &'a str,
    pub(crate) segments: Segments,
    pub(crate) query: Query,
    pub(crate) payload: Payload,
    /// The body as it was sent.
    pub(crate) raw: &'a Bytes,
    /// Whom the credentials stand for; empty for an anonymous call.
    pub(crate) caller: Record,
}

/// A decoded body.
#[derive(Debug)]
pub(crate) enum Payload {
    None,
    Json(Json),
    /// Anything else; groups that take forms and files read `Request::raw` themselves.
    Other,
}

static NOTHING: Record = Record::new();

impl Request<'_> {
    /// A path parameter; the route made sure that it is there.
    pub(crate) fn segment(&self, name: &str) -> &str {
        let found = self.segments.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }

    /// A path parameter that is a number; 0, which no record has, where it is none.
    pub(crate) fn number(&self, name: &str) -> i64 {
        self.segment(name).parse().unwrap_or_default()
    }

    /// The members of the JSON body; none when there is no body.
    pub(crate) fn body(&self) -> &Record {
        match &self.payload {
            Payload::Json(Json::Object(record)) => record,
            _ => &NOTHING,
        }
    }

    /// A header as text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// The query parameters in their order.
#[derive(Debug, Default, Clone)]
pub(crate) struct Query {
    pairs: Vec<(String, String)>,
    ignores_case: bool,
}

impl Query {
    /// Reads a query string; bytes that are no UTF-8 become replacement characters.
    pub(crate) fn parse(text: &str, ignores_case: bool) -> Self {
        let pairs = text
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                (decode(name), decode(value))
            })
            .collect();
        Self {
            pairs,
            ignores_case,
        }
    }

    /// The first value of a parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let same =
            |known: &str| known == name || self.ignores_case && known.eq_ignore_ascii_case(name);
        self.pairs
            .iter()
            .find(|(known, _)| same(known))
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

fn decode(text: &str) -> String {
    let spaced: Cow<'_, str> = if text.contains('+') {
        text.replace('+', " ").into()
    } else {
        text.into()
    };
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::Query;

    #[test]
    fn a_query_is_decoded_as_browsers_and_curl_encode_it() {
        let query = Query::parse(
            "filter=name+eq+%22a%2Bb%22&&flag&order=name%20desc&x=%ff",
            false,
        );
        assert_eq!(query.get("filter"), Some("name eq \"a+b\""));
        assert_eq!(query.get("order"), Some("name desc"));
        assert_eq!(query.get("flag"), Some(""));
        assert_eq!(query.get("x"), Some("\u{fffd}"));
        assert_eq!(query.get("Filter"), None);
        assert_eq!(Query::parse("pagesize=5", true).get("PageSize"), Some("5"));
    }
}
