use std::net::IpAddr;

use http::Uri;
use http::uri::{Authority, Scheme};

use crate::error::Error;

/// Where a provider is: scheme, host, and perhaps the beginning of every path.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl {
    text: String,
    authority: Authority,
}

impl BaseUrl {
    /// Checks a base URL. What could send credentials to the wrong place, or in
    /// the clear, is refused.
    pub(crate) fn parse(text: &str, allow_http: bool) -> Result<Self, Error> {
        let refuse = |why: &str| Err(Error::configuration(format!("the base URL {why}")));

        if text.contains('#') {
            return refuse("has a fragment; leave out everything from `#` on");
        }
        let Ok(uri) = text.parse::<Uri>() else {
            return refuse("is not a valid URL, as in `https://api.example.com`");
        };
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return refuse("needs a scheme and a host, as in `https://api.example.com`");
        };
        if authority.as_str().contains('@') {
            return refuse("holds a user name; give credentials to the client instead");
        }
        if uri.query().is_some() {
            return refuse("has a query; leave out everything from `?` on");
        }
        if uri.path().split('/').any(is_dot_segment) {
            return refuse("has a `.` or `..` in its path; write the path out");
        }
        let secure = *scheme == Scheme::HTTPS;
        if !secure && *scheme != Scheme::HTTP {
            return refuse("has to begin with `https://`");
        }
        if !secure && !allow_http && !is_loopback(authority.host()) {
            return refuse(
                "is not encrypted: use `https://`, or allow `http://` with `allow_http(true)`",
            );
        }
        Ok(Self {
            text: format!("{scheme}://{authority}{}", uri.path().trim_end_matches('/')),
            authority: authority.clone(),
        })
    }

    /// The URL without a slash at its end, to put paths after.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it is not encrypted.
    pub(crate) fn is_plain(&self) -> bool {
        self.text.starts_with("http:")
    }

    /// Host and port.
    pub(crate) fn authority(&self) -> &Authority {
        &self.authority
    }
}

/// URL parsers take the encoded forms for dots as well.
fn is_dot_segment(segment: &str) -> bool {
    let plain = segment.replace("%2e", ".").replace("%2E", ".");
    plain == "." || plain == ".."
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || address.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        BaseUrl::parse(text, false).unwrap_err().to_string()
    }

    #[test]
    fn a_prefix_is_kept_and_a_slash_at_the_end_is_not() {
        for (text, kept) in [
            ("https://api.example.com", "https://api.example.com"),
            ("https://api.example.com/", "https://api.example.com"),
            ("https://h:8443/core/v2/", "https://h:8443/core/v2"),
            (
                "http://127.0.0.1:8080/ecgrid",
                "http://127.0.0.1:8080/ecgrid",
            ),
        ] {
            assert_eq!(BaseUrl::parse(text, false).unwrap().as_str(), kept);
        }
    }

    #[test]
    fn plain_http_is_for_loopback_or_who_asks_for_it() {
        for host in [
            "localhost",
            "LOCALHOST:80",
            "127.0.0.1",
            "127.9.9.9",
            "[::1]:8080",
        ] {
            assert!(
                BaseUrl::parse(&format!("http://{host}"), false).is_ok(),
                "{host}"
            );
        }
        for host in ["example.com", "localhost.example.com", "10.0.0.1", "[::2]"] {
            let text = format!("http://{host}");
            assert!(refusal(&text).contains("allow_http(true)"), "{host}");
            assert!(BaseUrl::parse(&text, true).is_ok(), "{host}");
        }
    }

    #[test]
    fn what_could_mislead_credentials_is_refused_with_a_reason() {
        for (text, reason) in [
            (
                "",
                "the base URL is not a valid URL, as in `https://api.example.com`",
            ),
            (
                "api.example.com",
                "the base URL needs a scheme and a host, as in `https://api.example.com`",
            ),
            (
                "/core/v2",
                "the base URL needs a scheme and a host, as in `https://api.example.com`",
            ),
            (
                "ftp://example.com",
                "the base URL has to begin with `https://`",
            ),
            (
                "https://user:pw@example.com",
                "the base URL holds a user name; give credentials to the client instead",
            ),
            (
                "https://example.com?a=1",
                "the base URL has a query; leave out everything from `?` on",
            ),
            (
                "https://example.com/#top",
                "the base URL has a fragment; leave out everything from `#` on",
            ),
            (
                "https://example.com/a/../b",
                "the base URL has a `.` or `..` in its path; write the path out",
            ),
            (
                "https://example.com/%2e%2E/b",
                "the base URL has a `.` or `..` in its path; write the path out",
            ),
        ] {
            assert_eq!(refusal(text), reason, "{text}");
        }
    }
}
