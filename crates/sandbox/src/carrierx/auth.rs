//! Bearer tokens, Basic logins and scopes.

use http::{HeaderMap, StatusCode, header};

use super::{
    errors::plain,
    tables::{LOGINS, TOKENS},
};
use crate::{
    base64,
    clock::Moment,
    json::{Json, Record},
    reply::Refusal,
    spec::Operation,
    state::State,
    switches,
};

/// The token or login behind the credentials, if it holds a scope that the operation takes.
pub(super) fn authenticate(
    state: &State,
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<Record, Refusal> {
    let Some(sent) = headers.get(header::AUTHORIZATION) else {
        // Making the first token is the one thing that needs none.
        return if operation.anonymous {
            Ok(Record::new())
        } else {
            Err(refused("Unauthorized"))
        };
    };
    let caller = sent
        .to_str()
        .ok()
        .and_then(|sent| credential(state, sent))
        .ok_or_else(|| refused("Bad credentials"))?;
    if !may_call(&caller, operation) {
        return Err(plain(StatusCode::FORBIDDEN, "Forbidden").into());
    }
    Ok(caller)
}

/// The pages of two reads name the scopes of partners, and those of their siblings the scopes of
/// numbers (notes, section 10, no. 2). Whoever holds either may read.
const READ_NUMBERS: [&str; 2] = ["listDids", "getDid"];

/// Does the caller hold a scope that the operation takes?
fn may_call(caller: &Record, operation: &Operation) -> bool {
    let documented = operation.scopes.iter().any(|scope| holds(caller, scope));
    let like_its_siblings = READ_NUMBERS.contains(&operation.id.as_str());
    operation.scopes.is_empty()
        || documented
        || (like_its_siblings && holds(caller, "phonenumber.read"))
}

fn refused(message: &str) -> Refusal {
    plain(StatusCode::UNAUTHORIZED, message).into()
}

fn credential(state: &State, sent: &str) -> Option<Record> {
    let (scheme, value) = sent.split_once(' ')?;
    if scheme.eq_ignore_ascii_case("bearer") {
        let token = state.get(TOKENS, value)?;
        let expires = token.integer("expires").map(Moment::from_unix_millis);
        let in_force = match expires {
            Some(expires) => expires > state.now(),
            None => !state.tokens_expired(),
        };
        return in_force.then(|| token.clone());
    }
    if scheme.eq_ignore_ascii_case("basic")
        && state
            .switches
            .is(switches::CARRIERX_BASIC_AUTHENTICATION, "allowed")
    {
        let pair = String::from_utf8(base64::decode(value)?).ok()?;
        let (login, password) = pair.split_once(':')?;
        return state
            .get(LOGINS, login)
            .filter(|known| known.text("password") == Some(password))
            .cloned();
    }
    None
}

/// Does the caller hold a scope, itself or through the `manage` of its group? `manage` covers
/// create, read, update and delete and nothing else.
pub(super) fn holds(caller: &Record, scope: &str) -> bool {
    let held = |wanted: &str| {
        let scopes = caller
            .get("scopes")
            .and_then(Json::as_array)
            .unwrap_or_default();
        scopes.iter().any(|held| held.as_text() == Some(wanted))
    };
    let covered = scope.rsplit_once('.').is_some_and(|(group, action)| {
        matches!(action, "create" | "read" | "update" | "delete")
            && held(&format!("{group}.manage"))
    });
    held(scope) || covered
}

/// Those made with an end; the seeded tokens have none.
pub(super) fn expire_tokens(state: &mut State) {
    let ending = state
        .rows(TOKENS)
        .filter(|token| token.present("expires").is_some());
    let ending: Vec<_> = ending
        .filter_map(|token| token.text("token"))
        .map(str::to_owned)
        .collect();
    for token in ending {
        state.update(TOKENS, token, |token| token.set("expires", 0));
    }
}

#[cfg(test)]
mod tests {
    use super::holds;
    use crate::json::record;

    #[test]
    fn manage_covers_the_four_actions_and_no_more() {
        let caller = record! { "scopes": vec!["endpoints.manage", "lookup.dids.read"] };
        for scope in [
            "endpoints.manage",
            "endpoints.create",
            "endpoints.read",
            "endpoints.update",
            "endpoints.delete",
            "lookup.dids.read",
        ] {
            assert!(holds(&caller, scope), "{scope}");
        }
        for scope in [
            "endpoints.manage_auth_required",
            "lookup.dids.allow_cnam",
            "sms.read",
            "endpoints",
        ] {
            assert!(!holds(&caller, scope), "{scope}");
        }
    }
}
