//! Changes of state: confirm, reset, cancel, overwrite.
//!
//! ```text
//! inbound   InBoxReady ⇄ InBoxTransferred (confirm, reset), or what the switches choose
//! outbound  outboxPending → outboxSent (a minute later) → outboxAcknowledged (the receiver confirmed)
//!                        ↘ Cancelled, final, as long as nothing was sent
//! ```

use std::time::Duration;

use super::{INBOX, PARCEL, inbound, interchanges_of, received, shown};
use crate::{
    ecgrid::{
        callbacks::fire,
        envelope::{data, invalid},
        tables::{INTERCHANGES, MAILBOX_SETTINGS, PARCELS},
        when,
    },
    json::{Json, Record, record},
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
    switches::ecgrid::{CONFIRM_REPLY, CONFIRM_TWICE, STATUS_AFTER_CONFIRM, STATUS_AFTER_DOWNLOAD},
};

/// How long a parcel is pending by the sandbox's clock. Not documented; long enough to cancel one.
const TRANSIT: Duration = Duration::from_secs(60);

const FETCHED: [&str; 3] = ["InBoxTransferred", "InBoxArchived", "VaultReady"];
const UNDELIVERED: [&str; 3] = ["outboxPending", "outboxRetry", "outboxDeliveryError"];
const INBOUND: [&str; 6] = [
    "InBoxReady",
    "InBoxTransferred",
    "InBoxArchived",
    "as2Receive",
    "ftpReceived",
    "VaultReady",
];

/// The status at this moment. What is pending is sent after a while, without anybody's doing.
pub(in crate::ecgrid) fn current<'a>(state: &State, parcel: &'a Record) -> &'a str {
    let status = parcel.text("status").unwrap_or_default();
    if status != "outboxPending" {
        return status;
    }
    let since = parcel
        .text("modified")
        .and_then(when::instant)
        .unwrap_or_default();
    let sent = since.saturating_add(i64::try_from(TRANSIT.as_millis()).unwrap_or(i64::MAX));
    if sent <= state.now().unix_millis() {
        "outboxSent"
    } else {
        status
    }
}

/// Does this status say that the receiver has the parcel?
pub(in crate::ecgrid) fn has_arrived(status: &str) -> bool {
    FETCHED.contains(&status) || status == "outboxAcknowledged"
}

/// Nothing of it has left the outbox yet.
pub(in crate::ecgrid) fn is_withdrawable(state: &State, parcel: &Record) -> bool {
    UNDELIVERED.contains(&current(state, parcel))
}

fn set(state: &mut State, mut parcel: Record, status: &str) -> Record {
    parcel.set("status", status);
    PARCEL.keep(state, &mut parcel);
    fire(state, "Parcel", PARCELS, &parcel);
    parcel
}

/// The appendix lets a download move the parcel to `InBoxTransferred`, and out of the next poll
/// (C27). It is not confirmed by that.
pub(super) fn note_download(state: &mut State, mut parcel: Record) -> Record {
    let moves = !state.switches.is(STATUS_AFTER_DOWNLOAD, "unchanged");
    if moves && parcel.text("status") == Some("InBoxReady") {
        parcel.set("downloaded", true);
        return set(state, parcel, "InBoxTransferred");
    }
    parcel
}

/// Leads to `InBoxTransferred`, as the endpoint page says; the appendix says `InBoxArchived` (C27),
/// which is also where a mailbox with `deleteOnDownload` puts it. Repeats are successful no-ops, or
/// failures as in SOAP.
pub(super) fn confirm(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut parcel = received(state, request)?;
    let unconfirmed = parcel.remove("downloaded").is_some();
    let status = parcel.text("status").unwrap_or_default();
    if !unconfirmed && FETCHED.contains(&status) {
        if state.switches.is(CONFIRM_TWICE, "fails") {
            return Err(invalid(format!(
                "parcel {} is {status}; it was confirmed already.",
                PARCEL.id(&parcel)
            )));
        }
        return Ok(confirmed(state, &parcel));
    }
    refuse_cancelled(&parcel)?;
    let settings = parcel
        .integer("mailboxId")
        .and_then(|mailbox| state.get(MAILBOX_SETTINGS, mailbox));
    let drops = settings.and_then(|settings| settings.flag("deleteOnDownload")) == Some(true);
    let sender = parcel
        .integer("twin")
        .and_then(|twin| state.get(PARCELS, twin))
        .cloned();
    let status = if drops {
        "InBoxArchived"
    } else {
        state.switches.get(STATUS_AFTER_CONFIRM)
    };
    let parcel = set(state, parcel, status);
    if let Some(sender) = sender.filter(|sender| sender.text("status") != Some("Cancelled")) {
        set(state, sender, "outboxAcknowledged");
    }
    Ok(confirmed(state, &parcel))
}

fn confirmed(state: &State, parcel: &Record) -> Reply {
    if state.switches.is(CONFIRM_REPLY, "true") {
        return data(true);
    }
    data(record! {
        "parcelId": PARCEL.id(parcel),
        "status": parcel.get("status").cloned(),
    })
}

/// The sender is not told: it keeps its acknowledgement.
pub(super) fn reset_to_inbox(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut parcel = inbound(PARCEL.addressed(state, request)?)?;
    refuse_cancelled(&parcel)?;
    parcel.remove("downloaded");
    if parcel.text("status") != Some("InBoxReady") {
        set(state, parcel, "InBoxReady");
    }
    Ok(data(true))
}

fn refuse_cancelled(parcel: &Record) -> Result<(), Refusal> {
    if parcel.text("status") == Some("Cancelled") {
        return Err(invalid(format!(
            "parcel {} is Cancelled, which is final.",
            PARCEL.id(parcel)
        )));
    }
    Ok(())
}

/// The code for a delivered or inbound parcel is not named; of the documented ones only
/// `InvalidParameter` fits. A second time is no failure, for the call is marked idempotent.
pub(super) fn cancel(state: &mut State, request: &Request<'_>) -> Outcome {
    let parcel = PARCEL.addressed(state, request)?;
    cancel_parcel(state, parcel)?;
    Ok(data(true))
}

fn cancel_parcel(state: &mut State, parcel: Record) -> Result<Record, Refusal> {
    let id = PARCEL.id(&parcel);
    if parcel.text("status") == Some("Cancelled") {
        return Ok(parcel);
    }
    if !is_withdrawable(state, &parcel) {
        let status = current(state, &parcel);
        return Err(invalid(format!(
            "parcel {id} is {status}; only an outbound parcel that was not sent yet can be cancelled."
        )));
    }
    for parcel in received_of(state, id) {
        withdraw(state, parcel);
    }
    Ok(withdraw(state, parcel))
}

/// The parcels by which a sent one lies in its receiver's inbox, as long as they wait there.
fn received_of(state: &State, sent: i64) -> Vec<Record> {
    let twin = Json::from(sent);
    let waiting = |parcel: &&Record| {
        parcel.get("twin") == Some(&twin) && parcel.text("status") == Some("InBoxReady")
    };
    state.rows(PARCELS).filter(waiting).cloned().collect()
}

fn withdraw(state: &mut State, parcel: Record) -> Record {
    let carried: Vec<_> = interchanges_of(state, PARCEL.id(&parcel))
        .cloned()
        .collect();
    for interchange in carried {
        cancel_interchange(state, interchange);
    }
    set(state, parcel, "Cancelled")
}

fn cancel_interchange(state: &mut State, mut interchange: Record) {
    interchange.set("status", "Cancelled");
    state.put(INTERCHANGES, interchange.clone());
    fire(state, "Interchange", INTERCHANGES, &interchange);
}

/// Withdraws one interchange of a sent parcel on both sides; the parcel goes on without it.
pub(in crate::ecgrid) fn withdraw_interchange(state: &mut State, interchange: Record) {
    let sent = interchange.integer("parcelId").unwrap_or_default();
    let number = interchange.get("number").cloned();
    for parcel in received_of(state, sent) {
        let same = |other: &&Record| other.get("number") == number.as_ref();
        let others: Vec<_> = interchanges_of(state, PARCEL.id(&parcel))
            .filter(same)
            .cloned()
            .collect();
        for other in others {
            cancel_interchange(state, other);
        }
    }
    cancel_interchange(state, interchange);
}

/// Overwrites the status. Which changes are allowed is not said; a parcel does not change sides
/// here, and Cancelled is reached by cancelling and never left.
pub(super) fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut parcel = PARCEL.named(state, request)?;
    if let Some(status) = request.body().text("status") {
        refuse_cancelled(&parcel)?;
        let inbound = parcel.text("direction") == Some(INBOX);
        let fits = if inbound {
            INBOUND.contains(&status)
        } else {
            !INBOUND.contains(&status) || status == "VaultReady"
        };
        parcel = match status {
            "Cancelled" => cancel_parcel(state, parcel)?,
            _ if fits => set(state, parcel, status),
            _ => {
                let (id, side) = (
                    PARCEL.id(&parcel),
                    if inbound { "inbound" } else { "outbound" },
                );
                return Err(invalid(format!(
                    "parcel {id} is {side} and cannot become {status}."
                )));
            }
        };
    }
    Ok(data(shown(state, &parcel)))
}
