//! What the journal does not show: credentials, wherever they travel.

use http::{HeaderMap, header};

use crate::json::{Json, Record, record};

/// Shown instead.
const REDACTED: &str = "[redacted]";

/// Parts of member and header names that mark a credential.
const MARKS: [&str; 6] = [
    "password",
    "token",
    "secret",
    "apikey",
    "api-key",
    "authorization",
];

/// Names that hold a mark and are no credential.
const HARMLESS: [&str; 4] = [
    "token_sid",
    "token_type",
    "access_token_expires_in",
    "tokenexpires",
];

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    MARKS.iter().any(|mark| name.contains(mark)) && !HARMLESS.contains(&name.as_str())
}

/// Headers as a record, credentials redacted.
pub(crate) fn headers(headers: &HeaderMap) -> Record {
    let mut shown = record! {};
    for (name, value) in headers {
        let secret =
            is_secret(name.as_str()) || name == header::COOKIE || name == header::SET_COOKIE;
        shown.set(
            name.as_str(),
            if secret {
                REDACTED.into()
            } else {
                String::from_utf8_lossy(value.as_bytes()).into_owned()
            },
        );
    }
    shown
}

/// The same JSON with every credential redacted.
pub(crate) fn json(value: Json) -> Json {
    match value {
        Json::Object(record) => Json::Object(
            record
                .into_iter()
                .map(|(name, value)| {
                    let secret = is_secret(&name) && !value.is_null();
                    let value = if secret { REDACTED.into() } else { json(value) };
                    (name, value)
                })
                .collect(),
        ),
        Json::Array(items) => Json::Array(items.into_iter().map(json).collect()),
        other => other,
    }
}

/// A query string or form with every credential redacted.
pub(crate) fn pairs(text: &str) -> String {
    let shown = text.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_secret(name) => format!("{name}={REDACTED}"),
        _ => pair.to_owned(),
    });
    shown.collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::{headers, json, pairs};
    use crate::json::read;

    #[test]
    fn credentials_are_hidden_wherever_they_travel() {
        let body = br#"{"login":"a","password":"CANARY","nested":[{"accessToken":"CANARY","refresh_token":"CANARY"}],"token_sid":"t"}"#;
        let shown = json(read(body).unwrap()).to_string();
        assert!(
            !shown.contains("CANARY")
                && shown.contains("\"login\":\"a\"")
                && shown.contains("\"token_sid\":\"t\"")
        );

        let mut sent = HeaderMap::new();
        sent.insert("authorization", "Bearer CANARY".parse().unwrap());
        sent.insert("x-api-key", "CANARY".parse().unwrap());
        sent.insert("version", "2.0".parse().unwrap());
        assert_eq!(
            headers(&sent).to_string(),
            r#"{"authorization":"[redacted]","x-api-key":"[redacted]","version":"2.0"}"#
        );
        assert_eq!(
            pairs("client_secret=CANARY&a=1&b"),
            "client_secret=[redacted]&a=1&b"
        );
    }
}
