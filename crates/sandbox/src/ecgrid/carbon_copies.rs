//! Carbon copies: rules that put what one mailbox sends or receives into another's inbox as well.
//!
//! The guide and the MCP pages model a rule with pairs of IDs (C32); this is the endpoint pages'
//! form, two mailboxes and a direction. What `parcels/deliver.rs` asks for is [`wanted`].

use super::{
    envelope::{data, invalid, not_found},
    lifecycle::{Kind, change, now},
    page,
    scope::{in_sight, matches, visible},
    tables::{CARBON_COPIES, MAILBOXES},
};
use crate::{
    json::{Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

const RULE: Kind = Kind::new(CARBON_COPIES, "carbon copy");
const ENDS: [&str; 2] = ["fromMailboxId", "toMailboxId"];

pub(super) const OPERATIONS: Group = &[
    ("getCarbonCopy", get),
    ("deleteCarbonCopy", delete),
    ("createCarbonCopy", create),
    ("listCarbonCopies", list),
    ("updateCarbonCopy", update),
];

/// The mailboxes that get a copy of a file, one for each rule that applies. Copies are not copied
/// again: two rules that point at each other would never end.
pub(super) fn wanted(state: &State, sender: i64, receiver: i64) -> Vec<i64> {
    let applies = |rule: &&Record| {
        let (from, direction) = (rule.integer("fromMailboxId"), rule.text("direction"));
        let sends = from == Some(sender) && matches!(direction, Some("OutBox" | "NoDir"));
        let receives = from == Some(receiver) && matches!(direction, Some("InBox" | "NoDir"));
        rule.text("status") == Some("Active") && (sends || receives)
    };
    state
        .rows(CARBON_COPIES)
        .filter(applies)
        .filter_map(|rule| rule.integer("toMailboxId"))
        .collect()
}

/// Ends every rule that reads from or writes to a mailbox that ends itself.
pub(super) fn end_all_of(state: &mut State, mailbox: i64) {
    let touching = |rule: &&Record| ENDS.iter().any(|end| rule.integer(end) == Some(mailbox));
    let rules: Vec<_> = state
        .rows(CARBON_COPIES)
        .filter(touching)
        .cloned()
        .collect();
    for rule in rules {
        RULE.terminate(state, rule);
    }
}

/// A rule belongs to the mailbox that it watches.
fn is_seen(state: &State, request: &Request<'_>, rule: &Record) -> bool {
    in_sight(
        state,
        request,
        &record! { "mailboxId": rule.get("fromMailboxId").cloned() },
    )
}

fn seen(state: &State, request: &Request<'_>, id: i64) -> Result<Record, Refusal> {
    let rule = state
        .get(CARBON_COPIES, id)
        .filter(|rule| is_seen(state, request, rule));
    rule.cloned().ok_or_else(|| not_found(RULE.what, id))
}

fn addressed(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    seen(state, request, request.number("id"))
}

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(data(addressed(state, request)?))
}

fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let rule = addressed(state, request)?;
    RULE.terminate(state, rule);
    Ok(data(true))
}

/// Both mailboxes must be in sight. Whether a second rule for the same pair is refused is not said,
/// and two rules do what they say: two copies.
fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let [from, to] = ENDS.map(|end| request.body().integer(end).unwrap_or_default());
    for id in [from, to] {
        let mailbox = visible(state, request, MAILBOXES, "mailbox", id)?;
        Kind::new(MAILBOXES, "mailbox").open(mailbox)?;
    }
    if from == to {
        return Err(invalid("fromMailboxId and toMailboxId must differ."));
    }
    let rule = record! {
        "ccId": state.next_id(CARBON_COPIES),
        "fromMailboxId": from,
        "toMailboxId": to,
        "status": "Active",
        "direction": request.body().get("direction").cloned(),
        "created": now(state),
    };
    state.put(CARBON_COPIES, rule.clone());
    Ok(data(rule))
}

/// A mailbox in the filter finds the rules on both of its sides.
fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let wanted = request.body();
    let mailbox = wanted.integer("mailboxId").filter(|id| *id != 0);
    let rows = state
        .rows(CARBON_COPIES)
        .filter(|rule| is_seen(state, request, rule) && matches(rule, wanted, "status"))
        .filter(|rule| mailbox.is_none() || ENDS.iter().any(|end| rule.integer(end) == mailbox));
    Ok(page::counted(request, 100, rows, Record::clone))
}

fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let id = request.body().integer("ccId").unwrap_or_default();
    let mut rule = RULE.open(seen(state, request, id)?)?;
    change(&mut rule, request.body(), &["status", "direction"]);
    state.put(CARBON_COPIES, rule.clone());
    Ok(data(rule))
}
