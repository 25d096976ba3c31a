use std::time::Duration;

use http::HeaderMap;
use http::header::RETRY_AFTER;

use crate::time::UnixTime;

/// The wait that a reply asks for: `Retry-After` in seconds or as an HTTP date.
/// A date in the past asks for none; what is neither is as if it were not there.
pub(crate) fn retry_after(headers: &HeaderMap, now: UnixTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(UnixTime::from(date).since(now))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &'static str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, http::HeaderValue::from_static(text));
        // Sun, 06 Nov 1994 08:49:37 GMT.
        retry_after(&headers, UnixTime::from_secs(784_111_777))
    }

    #[test]
    fn seconds_and_dates_are_understood() {
        assert_eq!(parse("120"), Some(Duration::from_secs(120)));
        assert_eq!(parse(" 0 "), Some(Duration::ZERO));
        assert_eq!(
            parse("Sun, 06 Nov 1994 08:50:37 GMT"),
            Some(Duration::from_secs(60))
        );
        assert_eq!(parse("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn anything_else_asks_for_nothing() {
        for text in ["", "soon", "-1", "1.5", "99999999999999999999999"] {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), UnixTime::from_secs(0)), None);
    }
}
