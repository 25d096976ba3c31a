//! Who may do what to whom, beyond what the specification marks with a minimum rank.
//!
//! "A user acts at or below their rank and within network, mailbox or partner scope": sight is the
//! matter of `scope.rs`, rank is decided here. Where no page names a rank, the readings are: changes
//! of a network take a `NetworkAdmin`, changes of a mailbox and of other users a `MailboxAdmin`, and
//! nobody acts on a user above them or gives a rank above their own.

use super::{
    envelope::access_denied,
    scope::{at_least, level, rank, visible},
    tables::USERS,
};
use crate::{
    json::Record, reply::Refusal, request::Request, state::State, switches::ecgrid::MAILBOX_ZERO,
};

/// Refuses a caller below a rank.
pub(super) fn demand(caller: &Record, wanted: &str, operation: &str) -> Result<(), Refusal> {
    if at_least(caller, wanted) {
        return Ok(());
    }
    Err(access_denied(format!(
        "{operation} needs {wanted}; this credential is {}.",
        level(caller)
    )))
}

/// Refuses to act on, or to give, a rank above the caller's.
pub(super) fn demand_rank_over(caller: &Record, other: &str) -> Result<(), Refusal> {
    if rank(level(caller)) <= rank(other) {
        return Ok(());
    }
    Err(access_denied(format!(
        "{other} is above this credential, which is {}.",
        level(caller)
    )))
}

/// A user whom the caller may act on: the caller, or somebody in sight and not above.
pub(super) fn user_in_reach(
    state: &State,
    request: &Request<'_>,
    id: i64,
) -> Result<Record, Refusal> {
    if request.caller.integer("userId") == Some(id) {
        // The caller carries its session; the record does not.
        return Ok(state.get(USERS, id).cloned().unwrap_or_default());
    }
    let user = visible(state, request, USERS, "user", id)?;
    demand(&request.caller, "MailboxAdmin", &request.operation.id)?;
    demand_rank_over(&request.caller, level(&user))?;
    Ok(user)
}

/// The mailbox of the caller; network-wide users have none.
pub(super) fn own_mailbox(request: &Request<'_>) -> Option<i64> {
    request
        .caller
        .integer("mailboxId")
        .filter(|mailbox| *mailbox != 0)
}

/// Is the record in the mailbox that the body names, or else in the caller's own? Zero is documented
/// as the caller's mailbox, as all mailboxes and as a root mailbox (C42): a switch chooses between
/// the first two, and a caller who has no mailbox means all that are in sight.
pub(super) fn matches_mailbox(state: &State, record: &Record, request: &Request<'_>) -> bool {
    let named = request.body().integer("mailboxId");
    if named == Some(0) && state.switches.is(MAILBOX_ZERO, "all") {
        return true;
    }
    let named = named.filter(|mailbox| *mailbox != 0);
    let wanted = named.or_else(|| own_mailbox(request));
    wanted.is_none_or(|wanted| record.integer("mailboxId") == Some(wanted))
}
