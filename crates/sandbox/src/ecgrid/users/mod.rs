//! Users: people and programs with a rank and a place.
//!
//! A change of place or rank counts from the next call on, because every call looks the user up.
//!
//! ```text
//! mod.rs       create, find, change, end          secrets.rs  password, key, sessions
//! ```

mod secrets;

use super::{
    callbacks::fire,
    envelope::{data, duplicate, invalid},
    lifecycle::{Kind, change, change_status, keep_settings, now},
    page,
    reach::{demand, demand_rank_over, own_mailbox, user_in_reach},
    scope::{all_visible, matches, visible},
    tables::{LOGINS, MAILBOXES, NETWORKS, TEXT_MESSAGES, USER_SETTINGS, USERS},
};
use crate::{
    json::{Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    switches::ecgrid::NEW_USER_RANK,
};

pub(super) use secrets::revoke_all;

const USER: Kind = Kind::new(USERS, "user");

pub(super) const OPERATIONS: Group = &[
    ("getUser", get),
    ("terminateUser", terminate),
    ("createUser", create),
    ("updateUser", update),
    ("getMe", get_me),
    ("getUserApiKey", secrets::get_api_key),
    ("generateUserApiKey", secrets::generate_api_key),
    ("resetUserSessions", secrets::reset_sessions),
    ("getUsersByName", find_by_name),
    ("listUsers", list),
    ("updateUserPassword", secrets::update_password),
    ("generatePassword", secrets::generate_password),
    ("setUserRole", set_role),
    ("sendUserSms", send_sms),
    ("setUserNetworkMailbox", set_network_mailbox),
    ("updateUserConfig", update_config),
];

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(data(USER.addressed(state, request)?))
}

fn get_me(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(data(user_in_reach(
        state,
        request,
        USER.id(&request.caller),
    )?))
}

/// The user whom the body names, if the caller may act on them and they can still change.
fn in_reach(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    let id = request.body().integer("userId").unwrap_or_default();
    USER.open(user_in_reach(state, request, id)?)
}

/// The endpoint page's form; the guide calls the login `loginName` and requires both names (C34).
fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let (body, caller) = (request.body(), &request.caller);
    demand(caller, "MailboxAdmin", &request.operation.id)?;
    let level = body
        .text("authLevel")
        .unwrap_or(state.switches.get(NEW_USER_RANK));
    if level == "NoChange" {
        return Err(invalid(
            "authLevel NoChange is for updates; a new user needs a rank.",
        ));
    }
    demand_rank_over(caller, level)?;
    let login = body.text("login").unwrap_or_default();
    let password = body.text("password").unwrap_or_default();
    secrets::demand_password_rule("password", password)?;
    refuse_taken(state, login)?;
    let mut user = record! {
        "userId": state.next_id(USERS),
        "login": login,
        "email": body.get("email").cloned(),
        "firstName": body.text("firstName").unwrap_or_default(),
        "lastName": body.text("lastName").unwrap_or_default(),
        "networkId": caller.get("networkId").cloned(),
        "mailboxId": own_mailbox(request).unwrap_or_default(),
        "authLevel": level,
        "status": "Active",
        "created": now(state),
    };
    place(state, request, &mut user)?;
    state.put(
        LOGINS,
        record! { "login": login, "password": password, "userId": USER.id(&user) },
    );
    state.put(USERS, user.clone());
    fire(state, "User", USERS, &user);
    Ok(data(user))
}

/// Logins are unique in a network, says the page; but a login names no network, so here a login is
/// unique altogether: two people who signed in with the same words could not be told apart.
fn refuse_taken(state: &State, login: &str) -> Result<(), Refusal> {
    if login.is_empty() {
        return Err(invalid("login must not be empty."));
    }
    let taken = state
        .rows(USERS)
        .find(|user| user.text("login") == Some(login));
    match taken.filter(|user| user.text("status") != Some("Terminated")) {
        None => Ok(()),
        Some(user) => Err(duplicate(format!(
            "login {login} is taken by user {}.",
            USER.id(user)
        ))),
    }
}

/// Moves a user to the network and the mailbox that the body names. A mailbox belongs to its
/// network: one of another is refused, and a new network alone leaves the old mailbox behind.
fn place(state: &State, request: &Request<'_>, user: &mut Record) -> Result<(), Refusal> {
    let body = request.body();
    let network = body
        .integer("networkId")
        .filter(|id| *id != 0)
        .or(user.integer("networkId"))
        .unwrap_or_default();
    if Some(network) != user.integer("networkId") {
        visible(state, request, NETWORKS, "network", network)?;
        user.set("networkId", network);
        user.set("mailboxId", 0);
    }
    match body.integer("mailboxId") {
        None => {}
        // Out of the mailbox and into the whole network: not for those who see a mailbox only.
        Some(0) if own_mailbox(request).is_none() => user.set("mailboxId", 0),
        Some(0) => {}
        Some(id) => {
            let mailbox = visible(state, request, MAILBOXES, "mailbox", id)?;
            if mailbox.integer("networkId") != Some(network) {
                return Err(invalid(format!(
                    "mailbox {id} is not in network {network}."
                )));
            }
            user.set("mailboxId", id);
        }
    }
    Ok(())
}

/// Omitted members stay, and null does not empty one: the C# sample sends null for what it does not
/// mean to change. Status comes from a SOAP page (C45).
fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut user = in_reach(state, request)?;
    change(
        &mut user,
        request.body(),
        &["email", "firstName", "lastName"],
    );
    change_status(&mut user, request.body())?;
    if user.text("status") == Some("Terminated") {
        revoke_all(state, USER.id(&user));
    }
    state.put(USERS, user.clone());
    fire(state, "User", USERS, &user);
    Ok(data(user))
}

/// Sessions and keys die at once; the login is free again.
fn terminate(state: &mut State, request: &Request<'_>) -> Outcome {
    let id = request.number("id");
    let user = user_in_reach(state, request, id)?;
    if user.text("status") != Some("Terminated") {
        let user = USER.terminate(state, user);
        revoke_all(state, id);
        fire(state, "User", USERS, &user);
    }
    Ok(data(true))
}

/// Exact match; a partial one is not promised.
fn find_by_name(state: &mut State, request: &Request<'_>) -> Outcome {
    let found =
        all_visible(state, request, USERS).filter(|user| matches(user, request.body(), "login"));
    Ok(data(found.cloned().collect::<Vec<_>>()))
}

fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let wanted = request.body();
    let filters = ["networkId", "mailboxId", "authLevel", "status"];
    let rows = all_visible(state, request, USERS)
        .filter(|user| filters.iter().all(|name| matches(user, wanted, name)));
    Ok(page::bare(request, rows, Record::clone))
}

/// Nobody gives a rank above their own, themselves included.
fn set_role(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut user = in_reach(state, request)?;
    demand(&request.caller, "MailboxAdmin", &request.operation.id)?;
    let level = request.body().text("authLevel").unwrap_or_default();
    if level != "NoChange" {
        demand_rank_over(&request.caller, level)?;
        user.set("authLevel", level);
    }
    place(state, request, &mut user)?;
    state.put(USERS, user.clone());
    Ok(data(user))
}

fn set_network_mailbox(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut user = in_reach(state, request)?;
    demand(&request.caller, "MailboxAdmin", &request.operation.id)?;
    place(state, request, &mut user)?;
    state.put(USERS, user.clone());
    Ok(data(user))
}

/// True means handed over, not received; a missing number or carrier just loses the message. The
/// control API shows what was handed over.
fn send_sms(state: &mut State, request: &Request<'_>) -> Outcome {
    let user = in_reach(state, request)?;
    let message = record! {
        "messageId": state.next_id(TEXT_MESSAGES),
        "userId": USER.id(&user),
        "message": request.body().get("message").cloned(),
        "created": now(state),
    };
    state.put(TEXT_MESSAGES, message);
    Ok(data(true))
}

/// The page names no setting, so whatever is sent is kept; settings not sent stay.
fn update_config(state: &mut State, request: &Request<'_>) -> Outcome {
    let user = in_reach(state, request)?;
    keep_settings(state, USER_SETTINGS, USER.id(&user), request.body().iter());
    Ok(data(true))
}
