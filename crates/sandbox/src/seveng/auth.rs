//! Access tokens: where they are looked for, and whom they stand for.

use std::time::Duration;

use http::{HeaderMap, StatusCode, header};

use super::{
    envelope::failure,
    tables::{LONG_LIVED_TOKENS, SESSIONS},
};
use crate::{
    base64,
    clock::Moment,
    json::{Record, record},
    reply::Refusal,
    spec::Operation,
    state::State,
    switches,
};

/// The documented default; set per environment, so clients read `exp`.
const ACCESS_TOKEN_LIFETIME: Duration = Duration::from_secs(20 * 60);

/// The session of the access token. For the refresh alone an expired token will do: it only tells
/// which pair is meant.
pub(super) fn authenticate(
    state: &State,
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<Record, Refusal> {
    if operation.anonymous {
        return Ok(Record::new());
    }
    let sent = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    let sent = sent.ok_or_else(|| unauthorized("Authorization must carry the access token."))?;
    let bare = match sent.strip_prefix("Bearer ") {
        Some(token)
            if state
                .switches
                .is(switches::SEVENG_BEARER_PREFIX, "accepted") =>
        {
            token
        }
        _ => sent,
    };
    if let Some(token) = state.get(LONG_LIVED_TOKENS, bare) {
        return if state.tokens_expired() {
            Err(expired())
        } else {
            Ok(token.clone())
        };
    }
    let session = state
        .get(SESSIONS, bare)
        .ok_or_else(|| unauthorized("The access token is not valid."))?;
    let expires = session.integer("expires").map(Moment::from_unix_millis);
    let ended = expires.is_none_or(|expires| expires <= state.now());
    if ended && operation.id != "refreshToken" {
        return Err(expired());
    }
    Ok(session.clone())
}

fn expired() -> Refusal {
    unauthorized("The access token has expired.")
}

/// HTTP 401; the body is not documented, so it is the envelope.
pub(super) fn unauthorized(message: &str) -> Refusal {
    failure(StatusCode::UNAUTHORIZED, message).into()
}

/// Issues a pair and describes it as `TokenResponse`.
pub(super) fn open_session(state: &mut State, username: &str) -> Record {
    let now = state.now();
    let expires = now.plus(ACCESS_TOKEN_LIFETIME);
    let id = state.next_sid();
    let claims = record! {
        "sub": username,
        "iat": now.unix_seconds(),
        "exp": expires.unix_seconds(),
        "jti": id.clone(),
    };
    let parts = [r#"{"alg":"none","typ":"JWT"}"#, &claims.to_string(), &id];
    let access_token = parts
        .map(|part| base64::encode_url_safe(part.as_bytes()))
        .join(".");
    let pair =
        record! { "accessToken": access_token, "refreshToken": format!("rt_{}", state.next_sid()) };
    let mut session = pair.clone();
    session.set("username", username);
    session.set("expires", expires.unix_millis());
    state.put(SESSIONS, session);
    pair
}

/// Lets every access token of a pair expire now. The refresh tokens stay good.
pub(super) fn expire_tokens(state: &mut State) {
    let tokens: Vec<_> = state
        .rows(SESSIONS)
        .filter_map(|session| session.text("accessToken"))
        .map(str::to_owned)
        .collect();
    for token in tokens {
        state.update(SESSIONS, token, |session| session.set("expires", 0));
    }
}
