//! Keys, tokens and the group `auth`.

use std::time::Duration;

use http::HeaderMap;

use super::{
    envelope::{data_and_message, invalid, unauthorized},
    tables::{KEYS, LOGINS, SESSIONS, USERS},
};
use crate::{
    base64,
    clock::Moment,
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    spec::Operation,
    state::State,
};

/// No lifetime is documented; two hours is what the sample of a refresh suggests.
const TOKEN_LIFETIME: Duration = Duration::from_secs(2 * 3_600);

pub(super) const OPERATIONS: Group = &[
    ("login", login),
    ("refreshToken", refresh),
    ("logout", logout),
    ("getSession", session),
    ("changePassword", change_password),
    ("getVersion", version),
];

/// The user behind the key or the token. The key goes first when both are sent; which one counts
/// is not documented for REST.
pub(super) fn authenticate(
    state: &State,
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<Record, Refusal> {
    if operation.anonymous {
        return Ok(Record::new());
    }
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(key) = header("x-api-key") {
        let known = state.get(KEYS, key).and_then(|key| user(state, key));
        return known
            .ok_or_else(|| unauthorized("InvalidAPIKey", "The API key is unknown or revoked."));
    }
    let Some(token) = header("authorization").and_then(|value| value.strip_prefix("Bearer "))
    else {
        return Err(unauthorized(
            "InvalidAPIKey",
            "Send X-API-Key, or Authorization: Bearer with a token.",
        ));
    };
    let session = session_in_force(state, token)?;
    let mut caller = user(state, session).ok_or_else(dead_session)?;
    caller.set("token", token);
    caller.set(
        "expiresAt",
        session.get("expiresAt").cloned().unwrap_or_default(),
    );
    Ok(caller)
}

fn user(state: &State, credential: &Record) -> Option<Record> {
    let user = state.get(USERS, credential.integer("userId")?)?;
    (user.text("status") == Some("Active")).then(|| user.clone())
}

fn dead_session() -> Refusal {
    unauthorized("InvalidSession", "Token no longer valid.")
}

fn session_in_force<'a>(state: &'a State, token: &str) -> Result<&'a Record, Refusal> {
    let session = state.get(SESSIONS, token).ok_or_else(dead_session)?;
    let expires = session.integer("expires").map(Moment::from_unix_millis);
    if expires.is_none_or(|expires| expires <= state.now()) {
        return Err(dead_session());
    }
    Ok(session)
}

/// Lets every session end now; keys do not expire.
pub(super) fn expire_tokens(state: &mut State) {
    let tokens: Vec<_> = state
        .rows(SESSIONS)
        .filter_map(|session| session.text("token"))
        .map(str::to_owned)
        .collect();
    for token in tokens {
        state.update(SESSIONS, token, |session| session.set("expires", 0));
    }
}

fn login(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let known = body
        .text("login")
        .and_then(|login| state.get(LOGINS, login));
    // The code for a wrong login is not named; of the two codes for 401 this is the one for tokens.
    let known = known
        .filter(|known| known.text("password") == body.text("password"))
        .ok_or_else(|| unauthorized("InvalidSession", "The login or the password is wrong."))?;
    let user = known.integer("userId").unwrap_or_default();
    Ok(data_and_message(open_session(state, user), ""))
}

fn refresh(state: &mut State, request: &Request<'_>) -> Outcome {
    let token = request.body().text("token").unwrap_or_default();
    let user = session_in_force(state, token)?
        .integer("userId")
        .unwrap_or_default();
    state.remove(SESSIONS, token);
    Ok(data_and_message(open_session(state, user), ""))
}

/// Starts a session and describes it as `AuthToken`.
fn open_session(state: &mut State, user: i64) -> Record {
    let expires = state.now().plus(TOKEN_LIFETIME);
    let id = state.next_sid();
    let claims =
        record! { "sub": user.to_string(), "exp": expires.unix_seconds(), "jti": id.clone() };
    let token = [r#"{"alg":"none","typ":"JWT"}"#, &claims.to_string(), &id]
        .map(|part| base64::encode_url_safe(part.as_bytes()));
    let session = record! {
        "token": token.join("."),
        "expiresAt": expires.to_string(),
        "userId": user,
    };
    let mut held = session.clone();
    held.set("expires", expires.unix_millis());
    state.put(SESSIONS, held);
    session
}

fn logout(state: &mut State, request: &Request<'_>) -> Outcome {
    if let Some(token) = request.caller.text("token") {
        state.remove(SESSIONS, token);
    }
    Ok(data_and_message(Json::Null, "Signed out."))
}

fn session(_: &mut State, request: &Request<'_>) -> Outcome {
    let mut session = record! {};
    for member in [
        "userId",
        "login",
        "networkId",
        "mailboxId",
        "authLevel",
        "expiresAt",
    ] {
        session.set(
            member,
            request.caller.get(member).cloned().unwrap_or_default(),
        );
    }
    Ok(data_and_message(session, ""))
}

fn change_password(state: &mut State, request: &Request<'_>) -> Outcome {
    let (body, login) = (
        request.body(),
        request.caller.text("login").unwrap_or_default(),
    );
    let current = state
        .get(LOGINS, login)
        .and_then(|known| known.text("password"));
    if current != body.text("currentPassword") {
        return Err(invalid("currentPassword is wrong."));
    }
    let new = body.text("newPassword").unwrap_or_default().to_owned();
    if !satisfies_rule(&new) {
        return Err(invalid(
            "newPassword needs a lower case letter, an upper case letter, a digit and another character.",
        ));
    }
    state.update(LOGINS, login, |known| known.set("password", new));
    Ok(data_and_message(Json::Null, "Password changed."))
}

fn satisfies_rule(password: &str) -> bool {
    let has = |class: fn(char) -> bool| password.chars().any(class);
    has(|c| c.is_ascii_lowercase())
        && has(|c| c.is_ascii_uppercase())
        && has(|c| c.is_ascii_digit())
        && has(|c| !c.is_ascii_alphanumeric())
}

fn version(_: &mut State, _: &Request<'_>) -> Outcome {
    Ok(data_and_message(record! { "version": "2.6" }, ""))
}
