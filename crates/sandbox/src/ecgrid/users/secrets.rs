//! What lets a user in: the password, the one API key, the sessions.

use super::{USER, in_reach};
use crate::{
    ecgrid::{
        envelope::{data, invalid, not_found},
        keys,
        reach::{demand, user_in_reach},
        tables::{KEYS, LOGINS, SESSIONS},
    },
    json::{Json, Record, record},
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    store::Table,
};

/// Four characters are the least that can have all four classes; the largest length is that of a
/// login in the MCP schemas.
const PASSWORD_LENGTHS: std::ops::RangeInclusive<i64> = 4..=128;
const DEFAULT_LENGTH: i64 = 12;

/// The documented rule, checked class by class: its published pattern has no maximum either.
pub(super) fn demand_password_rule(member: &str, password: &str) -> Result<(), Refusal> {
    let has = |class: fn(&char) -> bool| password.chars().any(|character| class(&character));
    let strong = has(char::is_ascii_lowercase)
        && has(char::is_ascii_uppercase)
        && has(char::is_ascii_digit)
        && has(|character| !character.is_ascii_alphanumeric());
    if strong {
        return Ok(());
    }
    Err(invalid(format!(
        "{member} needs a lower case letter, an upper case letter, a digit and another character."
    )))
}

/// Set by an administrator. Tokens stay valid, as they do when users change their own.
pub(super) fn update_password(state: &mut State, request: &Request<'_>) -> Outcome {
    let user = in_reach(state, request)?;
    let password = request.body().text("newPassword").unwrap_or_default();
    demand_password_rule("newPassword", password)?;
    let login = record! {
        "login": user.get("login").cloned(),
        "password": password,
        "userId": USER.id(&user),
    };
    state.put(LOGINS, login);
    Ok(data(true))
}

/// Stores nothing; each call gives another value.
pub(super) fn generate_password(state: &mut State, request: &Request<'_>) -> Outcome {
    const CLASSES: [&[u8]; 4] = [
        b"abcdefghijkmnpqrstuvwxyz",
        b"ABCDEFGHJKLMNPQRSTUVWXYZ",
        b"23456789",
        b"!#%+-=?@",
    ];
    let length = request.body().integer("length").unwrap_or(DEFAULT_LENGTH);
    if !PASSWORD_LENGTHS.contains(&length) {
        let (least, most) = PASSWORD_LENGTHS.into_inner();
        return Err(invalid(format!("length must be from {least} to {most}.")));
    }
    let mut password = String::new();
    for place in 0..length {
        // The last block of a UUID is random throughout.
        let sid = state.next_sid();
        let random = sid
            .get(24..)
            .and_then(|digits| usize::from_str_radix(digits, 16).ok())
            .unwrap_or_default();
        // The first four places are of the four classes, the rest of any.
        let class = usize::try_from(place)
            .ok()
            .filter(|place| *place < CLASSES.len())
            .unwrap_or(random % CLASSES.len());
        let characters = CLASSES[class];
        password.push(char::from(
            characters[random / CLASSES.len() % characters.len()],
        ));
    }
    Ok(data(password))
}

/// The user whose number is in the path. Everyone has their own key, that of others takes the rank
/// which the page of the key demands.
fn addressed(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    user_in_reach(state, request, request.number("id"))
}

/// The key that is the user's own, apart from the records of the keys group (C36).
fn own_key(state: &State, user: i64) -> Option<&Record> {
    let user = Json::from(user);
    state
        .rows(KEYS)
        .find(|key| key.get("userId") == Some(&user) && !key.contains("keyId"))
}

pub(super) fn get_api_key(state: &mut State, request: &Request<'_>) -> Outcome {
    let user = addressed(state, request)?;
    let key = own_key(state, USER.id(&user)).and_then(|key| key.get("key"));
    let key = key.ok_or_else(|| not_found("API key of user", USER.id(&user)))?;
    Ok(data(key))
}

/// The former key fails from that moment. The needed rank is not said.
pub(super) fn generate_api_key(state: &mut State, request: &Request<'_>) -> Outcome {
    let user = USER.open(addressed(state, request)?)?;
    let id = USER.id(&user);
    if request.caller.integer("userId") != Some(id) {
        demand(&request.caller, "NetworkAdmin", &request.operation.id)?;
    }
    if let Some(former) = own_key(state, id)
        .and_then(|key| key.text("key"))
        .map(str::to_owned)
    {
        state.remove(KEYS, former);
    }
    let key = state.next_sid();
    state.put(KEYS, record! { "key": key.as_str(), "userId": id });
    Ok(data(key))
}

/// Voids every bearer token; API keys are untouched.
pub(super) fn reset_sessions(state: &mut State, request: &Request<'_>) -> Outcome {
    let user = addressed(state, request)?;
    remove_all_of(state, SESSIONS, USER.id(&user));
    Ok(data(true))
}

/// Nothing lets the user in any more.
pub(in crate::ecgrid) fn revoke_all(state: &mut State, user: i64) {
    for table in [SESSIONS, LOGINS] {
        remove_all_of(state, table, user);
    }
    keys::remove_all_of(state, user);
    remove_all_of(state, KEYS, user);
}

fn remove_all_of(state: &mut State, table: Table, user: i64) {
    let user = Json::from(user);
    let mine = state
        .rows(table)
        .filter(|record| record.get("userId") == Some(&user));
    let keys: Vec<_> = mine
        .filter_map(|record| record.text(table.key))
        .map(str::to_owned)
        .collect();
    for key in keys {
        state.remove(table, key);
    }
}

#[cfg(test)]
mod tests {
    use super::demand_password_rule;

    #[test]
    fn a_password_has_all_four_classes() {
        for good in ["aA1!", "Quill7!Harbour", "ß aA1"] {
            assert!(
                demand_password_rule("password", good).is_ok(),
                "{good:?} was refused"
            );
        }
        for bad in ["", "aA1", "aA!", "a1!", "A1!"] {
            assert!(
                demand_password_rule("password", bad).is_err(),
                "{bad:?} was accepted"
            );
        }
    }
}
