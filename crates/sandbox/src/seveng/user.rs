//! The group `User`: login and the rotation of token pairs. Its answers are bare.

use std::time::Duration;

use http::StatusCode;

use super::{
    auth::{open_session, unauthorized},
    tables::{SESSIONS, USERS},
};
use crate::{
    clock::Moment,
    json::Json,
    provider::Group,
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
    switches,
};

pub(super) const OPERATIONS: Group = &[("login", login), ("refreshToken", refresh)];

/// So many failures within this time lock a user for as long, where a switch says so.
const FAILURES: usize = 3;
const LOCKED_FOR: Duration = Duration::from_secs(600);

/// The moments of a user's latest failures, in milliseconds.
const FAILED: &str = "failedLogins";

fn login(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let username = body.text("username").unwrap_or_default().to_owned();
    let lockout = state.switches.is(switches::SEVENG_LOGIN_LOCKOUT, "on");
    if lockout {
        refuse_locked(state, &username)?;
    }
    let known = state
        .get(USERS, &username)
        .is_some_and(|user| user.text("password") == body.text("password"));
    if !known {
        if lockout {
            note_failure(state, &username);
        }
        return Err(unauthorized("The username or the password is wrong."));
    }
    state.update(USERS, &username, |user| {
        user.remove(FAILED);
    });
    Ok(Reply::json(StatusCode::OK, open_session(state, &username)))
}

/// The failures of a user that still count, the oldest first.
fn failures(state: &State, username: &str) -> Vec<i64> {
    let user = state.get(USERS, username);
    let failed = user.and_then(|user| user.get(FAILED)?.as_array());
    let failed = failed.into_iter().flatten().filter_map(Json::as_integer);
    let now = state.now();
    let counts = |at: &i64| Moment::from_unix_millis(*at).plus(LOCKED_FOR) > now;
    failed.filter(counts).collect()
}

/// The right password does not help either, until the latest failure is old enough.
fn refuse_locked(state: &State, username: &str) -> Result<(), Refusal> {
    let failed = state.get(USERS, username);
    let failed = failed.and_then(|user| user.get(FAILED)?.as_array());
    let all = failed.map_or(0, <[Json]>::len);
    if all < FAILURES || failures(state, username).is_empty() {
        return Ok(());
    }
    Err(unauthorized(
        "The user is locked for ten minutes: three logins have failed.",
    ))
}

/// Kept although the login is refused.
fn note_failure(state: &mut State, username: &str) {
    let mut failed = failures(state, username);
    failed.push(state.now().unix_millis());
    state.update(USERS, username, |user| user.set(FAILED, failed));
    state.commit();
}

/// Both tokens change and the old pair is dead at once, so concurrent callers must share a refresh.
fn refresh(state: &mut State, request: &Request<'_>) -> Outcome {
    let session = &request.caller;
    let sent = request.body().text("refreshToken");
    if sent.is_none() || session.text("refreshToken") != sent {
        return Err(unauthorized(
            "The refresh token is spent, or belongs to another access token.",
        ));
    }
    state.remove(SESSIONS, session.text("accessToken").unwrap_or_default());
    let username = session.text("username").unwrap_or_default();
    Ok(Reply::json(StatusCode::OK, open_session(state, username)))
}
