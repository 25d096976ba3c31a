//! API keys as records: a user may have many, each with its visibility.
//!
//! How they relate to the one key of `/v2/users/key` is not explained (C36): here both let the user
//! in, and neither replaces the other. The quick-starts use the same routes for name/value
//! metadata, which the sandbox does not do. The full text is given once, by the call that creates
//! the key; later replies shorten it, as its page announces. Its examples do not: a switch decides.

use super::{
    envelope::{data, invalid, not_found},
    lifecycle::{Kind, now},
    reach::user_in_reach,
    scope::matches,
    tables::{KEY_RECORDS, KEYS, USERS},
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    switches::ecgrid::KEY_TEXT,
};

const KEY: Kind = Kind::new(KEY_RECORDS, "key");

/// How much of a key later replies show.
const SHOWN: usize = 14;

pub(super) const OPERATIONS: Group = &[
    ("getKey", get),
    ("listKeys", list),
    ("createKey", create),
    ("deleteKey", delete),
];

/// The user whom the body names, and who may be the caller.
fn owner(state: &State, request: &Request<'_>) -> Result<i64, Refusal> {
    let id = request.body().integer("userId").unwrap_or_default();
    user_in_reach(state, request, id).map(|_| id)
}

fn of(state: &State, user: i64) -> impl DoubleEndedIterator<Item = &Record> {
    let user = Json::from(user);
    let keys: Vec<_> = state
        .rows(KEY_RECORDS)
        .filter(|key| key.get("userId") == Some(&user))
        .collect();
    keys.into_iter()
}

fn shown(state: &State, key: &Record) -> Record {
    let mut shown = key.clone();
    if state.switches.is(KEY_TEXT, "always") {
        return shown;
    }
    let text: String = key
        .text("key")
        .unwrap_or_default()
        .chars()
        .take(SHOWN)
        .collect();
    shown.set("key", text);
    shown
}

/// Which record of several comes back is not said; the newest is the one in use.
fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let user = owner(state, request)?;
    let key = of(state, user)
        .next_back()
        .ok_or_else(|| not_found("key of user", user))?;
    Ok(data(shown(state, key)))
}

fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let user = owner(state, request)?;
    let keys = of(state, user).filter(|key| matches(key, request.body(), "visibility"));
    let keys = keys.map(|key| shown(state, key));
    Ok(data(keys.collect::<Vec<_>>()))
}

/// A key with visibility Session is "bound to one session", so it takes a session to ask for one.
fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let user = owner(state, request)?;
    Kind::new(USERS, "user").open(state.get(USERS, user).cloned().unwrap_or_default())?;
    let visibility = request.body().text("visibility").unwrap_or_default();
    if visibility == "Session" && request.caller.text("token").is_none() {
        return Err(invalid(
            "visibility Session needs a bearer token; this call came with an API key.",
        ));
    }
    let text = format!("ek_sandbox_{}", state.next_sid().replace('-', ""));
    let key = record! {
        "keyId": state.next_id(KEY_RECORDS),
        "userId": user,
        "key": text.as_str(),
        "visibility": visibility,
        "created": now(state),
    };
    state.put(KEY_RECORDS, key.clone());
    state.put(
        KEYS,
        record! { "key": text, "userId": user, "keyId": KEY.id(&key) },
    );
    Ok(data(key))
}

/// The key fails at once. A second time there is no such key: a record that is gone is not found.
fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let id = request.body().integer("keyId").unwrap_or_default();
    let key = state
        .get(KEY_RECORDS, id)
        .cloned()
        .ok_or_else(|| not_found(KEY.what, id))?;
    let owner = key.integer("userId").unwrap_or_default();
    // Somebody else's key is as good as missing.
    user_in_reach(state, request, owner).map_err(|_| not_found(KEY.what, id))?;
    remove(state, &key);
    Ok(data(true))
}

fn remove(state: &mut State, key: &Record) {
    state.remove(KEY_RECORDS, KEY.id(key));
    state.remove(KEYS, key.text("key").unwrap_or_default());
}

/// Removes the keys of a user who ends.
pub(super) fn remove_all_of(state: &mut State, user: i64) {
    let keys: Vec<_> = of(state, user).cloned().collect();
    for key in keys {
        remove(state, &key);
    }
}
