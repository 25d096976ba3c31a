//! When an access token expires, as it says itself.
//!
//! The token is a JWT whose lifetime is set per environment, so only its `exp`
//! claim tells. The signature is 7G's business; nothing is decided here that the
//! server would not decide again.

use core_http::time::UnixTime;
use serde::Deserialize;

#[derive(Deserialize)]
struct Claims {
    exp: u64,
}

/// The `exp` claim; `None` when the token is no JWT or says nothing about it.
pub(crate) fn expiry(token: &str) -> Option<UnixTime> {
    let claims = base64url(token.split('.').nth(1)?)?;
    let Claims { exp } = serde_json::from_slice(&claims).ok()?;
    Some(UnixTime::from_secs(exp))
}

/// Base64 in the URL alphabet, with or without padding (RFC 4648, section 5).
fn base64url(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut bits, mut held) = (0_u32, 0);
    for character in text.trim_end_matches('=').bytes() {
        let value = match character {
            b'A'..=b'Z' => character - b'A',
            b'a'..=b'z' => character - b'a' + 26,
            b'0'..=b'9' => character - b'0' + 52,
            b'-' => 62,
            b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_sample_tells_when_it_expires() {
        let token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzdmMucmVnaXN0cnlAZnVuZGNvLmV4YW1wbGUiLCJpYXQiOjE3NTI1NDEyMDAsImV4cCI6MTc1MjU0MjQwMH0.example-signature-not-valid";
        assert_eq!(expiry(token), Some(UnixTime::from_secs(1_752_542_400)));
    }

    #[test]
    fn what_is_no_jwt_has_no_expiry() {
        for token in [
            "",
            "sandbox-token",
            "a.b.c",
            "a.!!.c",
            "a.e30.c",
            "a.eyJleHAiOiJzb29uIn0.c",
        ] {
            assert_eq!(expiry(token), None, "{token}");
        }
    }

    #[test]
    fn base64url_reads_its_own_alphabet_only() {
        assert_eq!(base64url("-_8"), Some(vec![0xfb, 0xff]));
        assert_eq!(base64url("Zm9vYg=="), Some(b"foob".to_vec()));
        assert_eq!(base64url("+/8"), None);
    }
}
