//! The group `User`: login and the rotation of token pairs. Its answers are bare.

use http::StatusCode;

use super::{
    auth::{open_session, unauthorized},
    tables::{SESSIONS, USERS},
};
use crate::{
    provider::Group,
    reply::{Outcome, Reply},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[("login", login), ("refreshToken", refresh)];

fn login(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let username = body.text("username").unwrap_or_default().to_owned();
    let known = state
        .get(USERS, &username)
        .is_some_and(|user| user.text("password") == body.text("password"));
    if !known {
        return Err(unauthorized("The username or the password is wrong."));
    }
    Ok(Reply::json(StatusCode::OK, open_session(state, &username)))
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
