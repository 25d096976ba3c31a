//! `Idempotency-Key`: on an enrolled instance a write is carried out once per key.
//!
//! An answer is replayed for 24 hours with `Idempotent-Replayed: true`. Business failures are HTTP
//! 200, so they are stored and replayed like successes: after mending the data one needs a new key.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    time::Duration,
};

use http::StatusCode;

use super::{envelope::failure, tables::IDEMPOTENCY_KEYS};
use crate::{
    clock::Moment,
    json::{Record, record},
    provider::Handler,
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
    switches,
};

const HEADER: &str = "Idempotency-Key";
const KEPT: Duration = Duration::from_secs(24 * 3_600);

pub(super) fn perform(state: &mut State, request: &Request<'_>, handler: Handler) -> Outcome {
    let enrolled = state.switches.is(switches::SEVENG_IDEMPOTENCY, "enrolled");
    if !enrolled || !request.operation.has_parameter(HEADER) {
        return handler(state, request);
    }
    let Some(key) = request.header(HEADER).filter(|key| !key.is_empty()) else {
        return Err(failure(
            StatusCode::BAD_REQUEST,
            format!("{HEADER} is mandatory on this instance."),
        )
        .into());
    };
    forget_old(state);
    let fingerprint = fingerprint(request);
    if let Some(stored) = state.get(IDEMPOTENCY_KEYS, key) {
        if stored.text("fingerprint") != Some(fingerprint.as_str()) {
            return Err(failure(
                StatusCode::BAD_REQUEST,
                format!("{HEADER} {key} was used for another request."),
            )
            .into());
        }
        return Ok(replay(stored));
    }
    let reply = match handler(state, request) {
        Ok(reply) => reply,
        Err(Refusal(reply)) if reply.status.is_success() => {
            // Kept although it is a refusal: first the writes that it takes back, then the answer.
            state.rollback();
            *reply
        }
        Err(refusal) => return Err(refusal),
    };
    if reply.status.is_success() {
        let stored = record! {
            "key": key,
            "fingerprint": fingerprint,
            "status": reply.status.as_u16(),
            "body": String::from_utf8_lossy(&reply.body).into_owned(),
            "forgotten": state.now().plus(KEPT).unix_millis(),
        };
        state.put(IDEMPOTENCY_KEYS, stored);
    }
    Ok(reply)
}

fn replay(stored: &Record) -> Reply {
    let status = stored
        .integer("status")
        .and_then(|status| StatusCode::from_u16(u16::try_from(status).ok()?).ok());
    let body = stored.text("body").unwrap_or_default().to_owned();
    Reply::bytes(status.unwrap_or_default(), "application/json", body)
        .with_header("idempotent-replayed", "true")
}

fn forget_old(state: &mut State) {
    let now = state.now();
    let old = state.rows(IDEMPOTENCY_KEYS).filter(|stored| {
        stored
            .integer("forgotten")
            .map(Moment::from_unix_millis)
            .is_none_or(|forgotten| forgotten <= now)
    });
    let old: Vec<_> = old
        .filter_map(|stored| stored.text("key"))
        .map(str::to_owned)
        .collect();
    for key in old {
        state.remove(IDEMPOTENCY_KEYS, key);
    }
}

/// The same request has the same fingerprint. 7G uses SHA-256; here it only has to tell requests
/// apart, and must not show the refresh token that one of them carries.
fn fingerprint(request: &Request<'_>) -> String {
    let mut hasher = DefaultHasher::new();
    request.operation.id.hash(&mut hasher);
    for (name, value) in request.query.iter() {
        (name, value).hash(&mut hasher);
    }
    request.raw.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
