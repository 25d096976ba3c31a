//! Portals: a mailbox has one at most; its address is chosen by the server.

use super::{
    envelope::{data, duplicate, not_found},
    lifecycle::{Kind, now},
    scope::visible,
    tables::{MAILBOXES, PORTALS},
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[("getPortalByMailbox", get), ("createPortal", create)];

fn of(state: &State, mailbox: i64) -> Option<&Record> {
    state.find(
        PORTALS,
        &[
            ("mailboxId", &Json::from(mailbox)),
            ("status", &"Active".into()),
        ],
    )
}

fn mailbox(state: &State, request: &Request<'_>, id: i64) -> Result<Record, Refusal> {
    visible(state, request, MAILBOXES, "mailbox", id)
}

/// The reply for a mailbox without a portal is not said; something that is missing is not found.
fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let id = request.number("mailboxId");
    mailbox(state, request, id)?;
    let portal = of(state, id).ok_or_else(|| not_found("portal of mailbox", id))?;
    Ok(data(portal.clone()))
}

/// What a second portal meets is not said; a caller who would not notice would publish its address.
fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let id = request.body().integer("mailboxId").unwrap_or_default();
    let mailbox = Kind::new(MAILBOXES, "mailbox").open(mailbox(state, request, id)?)?;
    if let Some(portal) = of(state, id) {
        let portal = portal.integer("portalId").unwrap_or_default();
        return Err(duplicate(format!(
            "mailbox {id} has portal {portal} already."
        )));
    }
    let name = mailbox
        .text("uniqueId")
        .unwrap_or_default()
        .to_ascii_lowercase();
    let portal = record! {
        "portalId": state.next_id(PORTALS),
        "mailboxId": id,
        "url": format!("https://portal.ecgrid.io/{name}"),
        "status": "Active",
        "created": now(state),
    };
    state.put(PORTALS, portal.clone());
    Ok(data(portal))
}
