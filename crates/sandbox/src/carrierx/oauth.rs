//! OAuth tokens: obtain, refresh, rename, end.
//!
//! A token is two records: the one that requests are recognised by, and the object that describes
//! it. Client and login are checked, scopes are those of the login unless fewer are asked for.

use std::time::Duration;

use http::StatusCode;

use super::{
    arguments::form,
    auth::holds,
    errors::plain,
    partners::Partner,
    resource::{self, Kind, addressed, named, refuse, resource},
    tables::{CLIENTS, LOGINS, OAUTH_TOKENS, PARTNERS, TOKENS},
    update::Resource,
};
use crate::{
    clock::Moment,
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal, Reply},
    request::{Query, Request},
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("createToken", create),
    ("createSubPartnerToken", create_for_sub_partner),
    ("listTokens", list),
    ("getToken", resource::get::<Token>),
    ("updateToken", resource::patch::<Token>),
    ("replaceToken", resource::replace::<Token>),
    ("revokeToken", revoke),
    ("whoAmI", who_am_i),
];

/// As in the sample; neither default is documented.
const ACCESS_LIFETIME: i64 = 3_600;
const REFRESH_LIFETIME: Duration = Duration::from_secs(30 * 86_400);

/// When the refresh token ends, in milliseconds. No reply shows it.
const REFRESH_ENDS: &str = "refresh_ends";

struct Token;

impl Kind for Token {
    const TABLE: Table = OAUTH_TOKENS;
    const RESOURCE: Resource = resource("OAuthToken", "OAuthTokenUpdate");
    const HIDDEN: &'static [&'static str] = &[REFRESH_ENDS];
    const COUNTED: bool = false;

    fn sees(_: &State, request: &Request<'_>, token: &Record) -> bool {
        token.get("partner_sid") == request.caller.get("partner_sid")
    }

    fn check(
        state: &mut State,
        request: &Request<'_>,
        token: &mut Record,
        held: Option<&Record>,
    ) -> Result<(), Refusal> {
        let Some(held) = held else { return Ok(()) };
        if token.get("scopes") == held.get("scopes") {
            return Ok(());
        }
        if !holds(&request.caller, "oauth.allow_token_scope_update") {
            return Err(refuse(
                "scopes",
                "partner does not have permissions to set this value",
            ));
        }
        let owner = request
            .caller
            .text("partner_sid")
            .and_then(|sid| state.get(PARTNERS, sid));
        check_available(owner, "scopes", scopes_of(token, "scopes"))?;
        let scopes = token.get("scopes").cloned().unwrap_or_default();
        state.update(
            TOKENS,
            held.text("access_token").unwrap_or_default(),
            |token| token.set("scopes", scopes),
        );
        Ok(())
    }
}

fn scopes_of<'a>(record: &'a Record, name: &str) -> Vec<&'a str> {
    let scopes = record
        .get(name)
        .and_then(Json::as_array)
        .unwrap_or_default();
    scopes.iter().filter_map(Json::as_text).collect()
}

/// A partner gives away only what it has.
pub(super) fn check_available(
    partner: Option<&Record>,
    field: &str,
    scopes: Vec<&str>,
) -> Result<(), Refusal> {
    let available = partner
        .and_then(|partner| partner.get("available_scopes"))
        .cloned()
        .unwrap_or_default();
    let available = record! { "scopes": available };
    match scopes.into_iter().find(|scope| !holds(&available, scope)) {
        None => Ok(()),
        Some(scope) => Err(refuse(
            field,
            format!("scope {scope} is not available to the partner"),
        )),
    }
}

/// Only tokens that still work.
fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let works = |token: &Record| {
        let held = token
            .text("access_token")
            .and_then(|value| state.get(TOKENS, value));
        held.is_some_and(|held| {
            held.integer("expires")
                .is_none_or(|expires| expires > state.now().unix_millis())
        })
    };
    resource::list_where::<Token>(state, request, works)
}

fn refused() -> Refusal {
    plain(StatusCode::UNAUTHORIZED, "Bad credentials").into()
}

fn check_client(state: &State, form: &Query) -> Result<String, Refusal> {
    for field in ["client_id", "client_secret"] {
        if form.get(field).is_none_or(str::is_empty) {
            return Err(refuse(field, "this field is required"));
        }
    }
    let id = form.get("client_id").unwrap_or_default();
    let client = state
        .get(CLIENTS, id)
        .filter(|client| client.text("client_secret") == form.get("client_secret"));
    client.map(|_| id.to_owned()).ok_or_else(refused)
}

/// A token for a login, or for the refresh token of an older one. Which grants there are besides
/// `password` is inferred from the fields of a token.
fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let form = form(request);
    let client = check_client(state, &form)?;
    match form.get("grant_type").unwrap_or("password") {
        "password" => {
            let login = form
                .get("username")
                .and_then(|login| state.get(LOGINS, login));
            let login = login.filter(|login| {
                login.text("password").is_some() && login.text("password") == form.get("password")
            });
            let login = login.cloned().ok_or_else(refused)?;
            issue(state, &form, &client, &login)
        }
        "refresh_token" => refresh(state, &form, &client),
        _ => Err(refuse(
            "grant_type",
            "must be one of password, refresh_token",
        )),
    }
}

/// A token for a sub-partner, with what the sub-partner may do.
fn create_for_sub_partner(state: &mut State, request: &Request<'_>) -> Outcome {
    let form = form(request);
    let client = check_client(state, &form)?;
    let partner = addressed::<Partner>(state, request)?;
    if partner.get("partner_sid") == request.caller.get("partner_sid") {
        return Err(super::errors::no_item());
    }
    let login = record! {
        "partner_sid": partner.get("partner_sid").cloned(),
        "scopes": partner.get("available_scopes").cloned(),
    };
    issue(state, &form, &client, &login)
}

/// A new token within what the login may do.
fn issue(state: &mut State, form: &Query, client: &str, login: &Record) -> Outcome {
    let held = scopes_of(login, "scopes");
    // The separator is not documented: blanks and commas are both taken.
    let wanted: Vec<_> = form
        .get("scope")
        .unwrap_or_default()
        .split([' ', ','])
        .filter(|scope| !scope.is_empty())
        .collect();
    if let Some(scope) = wanted.iter().find(|scope| !holds(login, scope)) {
        return Err(refuse(
            "scope",
            format!("scope {scope} is not available to the login"),
        ));
    }
    let scopes: Vec<_> = if wanted.is_empty() { held } else { wanted };
    let token = record! {
        "access_token": Json::Null,
        "client_id": client,
        "date_created": state.now().with_millis(),
        "date_expiration_access_token": Json::Null,
        "date_expiration_refresh_token": Json::Null,
        "date_last_accessed": Json::Null,
        "ip_last_accessed": Json::Null,
        "name": form.get("name"),
        "partner_sid": login.get("partner_sid").cloned(),
        "refresh_token": Json::Null,
        "scopes": scopes,
        "token_sid": state.next_sid(),
        "token_type": "bearer",
    };
    renew(state, form, token)
}

/// The refresh token is spent and the former access token ends: whether they do is not documented,
/// and a client that is ready for it is ready for the contrary too.
fn refresh(state: &mut State, form: &Query, client: &str) -> Outcome {
    let sent = form.get("refresh_token").unwrap_or_default();
    let now = state.now().unix_millis();
    let known = state
        .rows(OAUTH_TOKENS)
        .find(|token| token.text("refresh_token") == Some(sent));
    let in_force = |token: &&Record| {
        token.text("client_id") == Some(client)
            && token.integer(REFRESH_ENDS).is_none_or(|ends| ends > now)
    };
    let token = known.filter(in_force).cloned().ok_or_else(refused)?;
    state.remove(TOKENS, token.text("access_token").unwrap_or_default());
    renew(state, form, token)
}

/// Gives a token new values and dates, and shows it.
fn renew(state: &mut State, form: &Query, mut token: Record) -> Outcome {
    let seconds = form
        .get("access_token_expires_in")
        .map_or(Ok(ACCESS_LIFETIME), str::parse)
        .ok()
        .filter(|seconds| *seconds > 0);
    let seconds =
        seconds.ok_or_else(|| refuse("access_token_expires_in", "must be a number of seconds"))?;
    let lifetime = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    let (access_ends, refresh_ends) = (
        state.now().plus(lifetime),
        state.now().plus(REFRESH_LIFETIME),
    );
    let access_token = state.next_sid();
    let date = |moment: Moment| Json::from(moment.with_millis());
    for (name, value) in [
        ("access_token", access_token.as_str().into()),
        ("date_expiration_access_token", date(access_ends)),
        ("date_expiration_refresh_token", date(refresh_ends)),
        ("refresh_token", state.next_sid().into()),
        (REFRESH_ENDS, refresh_ends.unix_millis().into()),
    ] {
        token.set(name, value);
    }
    let credential = record! {
        "token": access_token,
        "partner_sid": token.get("partner_sid").cloned(),
        "scopes": token.get("scopes").cloned(),
        "expires": access_ends.unix_millis(),
    };
    state.put(TOKENS, credential);
    state.put(OAUTH_TOKENS, token.clone());
    token.remove(REFRESH_ENDS);
    Ok(Reply::json(StatusCode::OK, token))
}

/// Ends the token that is named, or the one in use. One that has ended already is no failure.
fn revoke(state: &mut State, request: &Request<'_>) -> Outcome {
    let form = form(request);
    let value = form
        .get("token")
        .or_else(|| request.caller.text("token"))
        .unwrap_or_default();
    let own = state
        .get(TOKENS, value)
        .is_some_and(|token| token.get("partner_sid") == request.caller.get("partner_sid"));
    if own {
        state.remove(TOKENS, value);
        let described = state
            .rows(OAUTH_TOKENS)
            .find(|token| token.text("access_token") == Some(value));
        if let Some(sid) = described
            .and_then(|token| token.text("token_sid"))
            .map(str::to_owned)
        {
            state.remove(OAUTH_TOKENS, sid);
        }
    }
    Ok(Reply::empty(StatusCode::NO_CONTENT))
}

/// The partner and, with a bearer token, the token.
fn who_am_i(state: &mut State, request: &Request<'_>) -> Outcome {
    let value = request.caller.get("token").cloned().unwrap_or_default();
    let token = state
        .find(OAUTH_TOKENS, &[("access_token", &value)])
        .and_then(|token| token.get("token_sid"));
    let partner = request
        .caller
        .text("partner_sid")
        .and_then(|sid| named::<Partner>(state, request, sid));
    let partner_sid = partner
        .as_ref()
        .and_then(|partner| partner.get("partner_sid"));
    Ok(Reply::json(
        StatusCode::OK,
        record! { "partner_sid": partner_sid.cloned(), "token_sid": token.cloned() },
    ))
}
