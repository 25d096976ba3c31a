//! When an access token expires, as it says itself.
//!
//! The token is a JWT whose lifetime is set per environment, so only its `exp`
//! claim tells. The signature is 7G's business; nothing is decided here that the
//! server would not decide again.

use core_http::Base64;
use core_http::time::UnixTime;
use serde::Deserialize;

#[derive(Deserialize)]
struct Claims {
    exp: u64,
}

/// The `exp` claim; `None` when the token is no JWT or says nothing about it.
pub(crate) fn expiry(token: &str) -> Option<UnixTime> {
    let claims = Base64::from_text(token.split('.').nth(1)?).decode().ok()?;
    let Claims { exp } = serde_json::from_slice(&claims).ok()?;
    Some(UnixTime::from_secs(exp))
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
}
