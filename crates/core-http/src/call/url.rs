//! The URL of a call, built in one string: base, path, query.

use http::Uri;
use percent_encoding::percent_decode_str;

use crate::client::BaseUrl;
use crate::value::{encode_into, segment_problem};

/// A URL that is being filled in.
#[derive(Clone)]
pub(super) struct Url {
    text: String,
    /// Where the path ends and the query, if any, begins.
    path_end: usize,
    /// The template from the next `{name}` on.
    rest: &'static str,
}

impl Url {
    pub(super) fn new(base: &BaseUrl, template: &'static str) -> Self {
        let mut text = String::with_capacity(base.as_str().len() + template.len() + 32);
        text.push_str(base.as_str());
        let (literal, rest) = up_to_parameter(template);
        text.push_str(literal);
        Self {
            path_end: text.len(),
            text,
            rest,
        }
    }

    /// Puts a value in place of the next `{name}`.
    pub(super) fn fill(&mut self, name: &str, value: &str) -> Result<(), String> {
        let after = self
            .rest
            .strip_prefix('{')
            .and_then(|rest| rest.strip_prefix(name))
            .and_then(|rest| rest.strip_prefix('}'))
            .ok_or("is not the next one in the path")?;
        if let Some(problem) = segment_problem(value) {
            return Err(format!("{problem} (`{value}`)"));
        }
        let (literal, rest) = up_to_parameter(after);
        self.rest = rest;

        // The query is set aside; most calls have none yet.
        let query = self.text.split_off(self.path_end);
        encode_into(&mut self.text, value);
        self.text.push_str(literal);
        self.path_end = self.text.len();
        self.text.push_str(&query);
        Ok(())
    }

    pub(super) fn push_query(&mut self, name: &str, value: &str) {
        let mark = if self.text.len() == self.path_end {
            '?'
        } else {
            '&'
        };
        self.text.push(mark);
        encode_into(&mut self.text, name);
        self.text.push('=');
        encode_into(&mut self.text, value);
    }

    pub(super) fn remove_query(&mut self, name: &str) {
        if self.text.len() == self.path_end {
            return;
        }
        let query = self.text.split_off(self.path_end);
        let mut encoded = String::with_capacity(name.len());
        encode_into(&mut encoded, name);
        for pair in query[1..].split('&') {
            if pair.split('=').next() != Some(&encoded) {
                let mark = if self.text.len() == self.path_end {
                    '?'
                } else {
                    '&'
                };
                self.text.push(mark);
                self.text.push_str(pair);
            }
        }
    }

    /// The value of a query parameter that was set.
    pub(super) fn query_value(&self, name: &str) -> Option<String> {
        let mut encoded = String::with_capacity(name.len());
        encode_into(&mut encoded, name);
        let query = self.text.get(self.path_end + 1..)?;
        let (_, value) = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(name, _)| *name == encoded)?;
        Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
    }

    pub(super) fn finish(self) -> Result<Uri, String> {
        if let Some((name, _)) = self
            .rest
            .strip_prefix('{')
            .and_then(|rest| rest.split_once('}'))
        {
            return Err(format!("path parameter `{name}` was not given"));
        }
        Uri::try_from(self.text).map_err(|_| "the URL is too long".to_owned())
    }
}

/// Splits a template before its next `{name}`.
fn up_to_parameter(template: &'static str) -> (&'static str, &'static str) {
    template.split_at(template.find('{').unwrap_or(template.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(template: &'static str) -> Url {
        Url::new(
            &BaseUrl::parse("https://api.example.com/core/v2", false).unwrap(),
            template,
        )
    }

    fn finished(url: Url) -> String {
        url.finish().unwrap().to_string()
    }

    #[test]
    fn base_path_and_query_become_one_url() {
        let mut url = url("/partners/{sid}/dids/{did}");
        url.fill("sid", "p-1").unwrap();
        url.fill("did", "d 2").unwrap();
        url.push_query("limit", "10");
        url.push_query("filter", "name eq \"a&b\"");
        assert_eq!(
            finished(url),
            "https://api.example.com/core/v2/partners/p-1/dids/d%202?limit=10&filter=name%20eq%20%22a%26b%22"
        );
    }

    #[test]
    fn a_value_stays_one_segment() {
        for (value, segment) in [
            ("../partners", "..%2Fpartners"),
            ("a/b?c", "a%2Fb%3Fc"),
            ("a#b", "a%23b"),
            ("%2e%2e", "%252e%252e"),
        ] {
            let mut url = url("/dids/{sid}/calls");
            url.fill("sid", value).unwrap();
            assert_eq!(
                finished(url),
                format!("https://api.example.com/core/v2/dids/{segment}/calls")
            );
        }
    }

    #[test]
    fn what_would_change_the_path_is_refused() {
        for (value, why) in [
            ("", "is empty (``)"),
            (".", "is a dot segment, which would change the path (`.`)"),
            ("..", "is a dot segment, which would change the path (`..`)"),
        ] {
            assert_eq!(url("/dids/{sid}").fill("sid", value).unwrap_err(), why);
        }
    }

    #[test]
    fn parameters_are_filled_in_order_and_all_of_them() {
        let mut partly = url("/a/{one}/{two}");
        assert_eq!(
            partly.fill("two", "2").unwrap_err(),
            "is not the next one in the path"
        );
        partly.fill("one", "1").unwrap();
        assert_eq!(
            partly.finish().unwrap_err(),
            "path parameter `two` was not given"
        );
        assert!(url("/a").fill("one", "1").is_err());
    }

    #[test]
    fn a_query_may_come_before_the_path_is_complete() {
        let mut url = url("/a/{one}/b");
        url.push_query("q", "1");
        url.fill("one", "x").unwrap();
        assert_eq!(finished(url), "https://api.example.com/core/v2/a/x/b?q=1");
    }

    #[test]
    fn removing_a_query_parameter_leaves_its_neighbours() {
        let mut url = url("/a");
        for (name, value) in [("limit", "1"), ("limits", "2"), ("limit", "3"), ("q", "4")] {
            url.push_query(name, value);
        }
        url.remove_query("limit");
        assert_eq!(
            finished(url.clone()),
            "https://api.example.com/core/v2/a?limits=2&q=4"
        );
        url.remove_query("limits");
        url.remove_query("q");
        assert_eq!(finished(url), "https://api.example.com/core/v2/a");
    }
}
