//! What the journal does not show: credentials and what is as private, wherever they travel.
//!
//! The record of an exchange keeps them, for the sandbox needs the bytes; whoever looks does not
//! see them. Names decide, and for a few nameless ones the operation.

use http::{HeaderMap, header};

use crate::json::{Json, Record, record};

/// Shown instead.
const REDACTED: &str = "[redacted]";

/// Parts of member and header names that mark a credential.
const MARKS: [&str; 7] = [
    "password",
    "token",
    "secret",
    "apikey",
    "api-key",
    "authorization",
    // What an application is known by at Google and Apple.
    "credentials",
];

/// Whole names of what nobody else may know: tax file numbers, payment cards, keys that sign, the
/// PIN of a port, certificates that come with their private key, the password in ISA04.
const SECRETS: [&str; 10] = [
    "tfn",
    "cc_number",
    "cc_cid",
    "cc_expiration",
    "apns_p8",
    "apns_p12",
    "google_key",
    "porting_pin",
    "cert",
    "securityinfo",
];

/// Names that hold a mark and are no credential.
const HARMLESS: [&str; 7] = [
    "token_sid",
    "token_type",
    "token_scopes",
    "access_token_expires_in",
    "date_expiration_access_token",
    "date_expiration_refresh_token",
    "tokenexpires",
];

/// What says nothing by its name, and is a credential where this operation gives or takes it.
const OF_OPERATIONS: [(&str, &str); 7] = [
    ("getUserApiKey", "data"),
    ("generateUserApiKey", "data"),
    ("getKey", "key"),
    ("listKeys", "key"),
    ("createKey", "key"),
    ("sendVerificationSms", "code"),
    ("sendVerificationSmsLegacy", "code"),
];

/// Operations whose path ends in a credential.
const AT_THE_END: [&str; 1] = ["verifyEmailToken"];

fn is_secret(operation: Option<&str>, name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let marked = MARKS.iter().any(|mark| lower.contains(mark));
    marked && !HARMLESS.contains(&lower.as_str())
        || SECRETS.contains(&lower.as_str())
        || operation.is_some_and(|operation| OF_OPERATIONS.contains(&(operation, name)))
}

/// Headers as a record, credentials redacted.
pub(crate) fn headers(headers: &HeaderMap) -> Record {
    let mut shown = record! {};
    for (name, value) in headers {
        let secret =
            is_secret(None, name.as_str()) || name == header::COOKIE || name == header::SET_COOKIE;
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

/// The same JSON, out of a request or a reply of this operation, with every credential redacted.
pub(crate) fn json(operation: Option<&str>, value: Json) -> Json {
    match value {
        Json::Object(record) => Json::Object(
            record
                .into_iter()
                .map(|(name, value)| {
                    let secret = is_secret(operation, &name) && !value.is_null();
                    let value = if secret {
                        REDACTED.into()
                    } else {
                        json(operation, value)
                    };
                    (name, value)
                })
                .collect(),
        ),
        Json::Array(items) => Json::Array(
            items
                .into_iter()
                .map(|item| json(operation, item))
                .collect(),
        ),
        other => other,
    }
}

/// A query string or form with every credential redacted.
pub(crate) fn pairs(text: &str) -> String {
    let shown = text.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_secret(None, name) => format!("{name}={REDACTED}"),
        _ => pair.to_owned(),
    });
    shown.collect::<Vec<_>>().join("&")
}

/// A path, without the credential that ends it.
pub(crate) fn path(operation: Option<&str>, path: &str) -> String {
    match path.rsplit_once('/') {
        Some((before, _)) if operation.is_some_and(|id| AT_THE_END.contains(&id)) => {
            format!("{before}/{REDACTED}")
        }
        _ => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::{AT_THE_END, OF_OPERATIONS, headers, json, pairs, path};
    use crate::{Provider, json::read, spec::Api};

    #[test]
    fn credentials_are_hidden_wherever_they_travel() {
        let body = br#"{"login":"a","password":"CANARY","nested":[{"accessToken":"CANARY","refresh_token":"CANARY"}],"token_sid":"t"}"#;
        let shown = json(None, read(body).unwrap()).to_string();
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

    #[test]
    fn what_is_secret_by_its_meaning_is_hidden_too() {
        for (operation, body) in [
            ("replaceOrganisation", r#"{"tfn":"CANARY"}"#),
            (
                "createBillingMethod",
                r#"{"cc_number":"CANARY","cc_cid":"CANARY","cc_expiration":"CANARY"}"#,
            ),
            (
                "createPushApplication",
                r#"{"google_credentials":{"private":"CANARY"},"apns_p8":"CANARY","google_key":"CANARY"}"#,
            ),
            ("generateUserApiKey", r#"{"success":true,"data":"CANARY"}"#),
            ("createKey", r#"{"data":{"keyId":1,"key":"CANARY"}}"#),
            ("listKeys", r#"{"data":[{"key":"CANARY"}]}"#),
            ("sendVerificationSms", r#"{"code":"CANARY"}"#),
        ] {
            let shown = json(Some(operation), read(body.as_bytes()).unwrap()).to_string();
            assert!(!shown.contains("CANARY"), "{operation}: {shown}");
        }
        let coverage = r#"{"items":[{"key":"Newark"}],"code":"9","data":"x","token_scopes":"a","date_expiration_access_token":"b"}"#;
        let shown = json(Some("listCoverage"), read(coverage.as_bytes()).unwrap());
        assert_eq!(shown.to_string(), coverage);
        let link = "/carrierx/core/v2/verification/email/tokens/CANARY";
        assert_eq!(
            path(Some("verifyEmailToken"), link),
            "/carrierx/core/v2/verification/email/tokens/[redacted]"
        );
        assert_eq!(path(Some("getEndpoint"), link), link);
    }

    #[test]
    fn the_operations_named_here_are_documented() {
        let documented: Vec<_> = Provider::ALL
            .into_iter()
            .flat_map(|provider| {
                let api = Api::of(provider).unwrap();
                api.operations()
                    .iter()
                    .map(|one| one.id.clone())
                    .collect::<Vec<_>>()
            })
            .collect();
        let named = OF_OPERATIONS.iter().map(|(id, _)| *id).chain(AT_THE_END);
        for id in named {
            assert!(documented.iter().any(|one| one == id), "{id}");
        }
    }
}
