//! What callers write on parcels: mailbag control IDs to find them by, and notes.

use super::{PARCEL, shown};
use crate::{
    ecgrid::{
        envelope::data,
        lifecycle::now,
        scope::{all_visible, matches},
        tables::{PARCEL_NOTES, PARCELS},
    },
    json::record,
    reply::Outcome,
    request::Request,
    state::State,
};

/// The tag belongs to one side: the partner's parcel does not get it.
pub(super) fn set_mailbag_control_id(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut parcel = PARCEL.named(state, request)?;
    parcel.set(
        "mailbagControlId",
        request.body().get("mailbagControlId").cloned(),
    );
    state.put(PARCELS, parcel);
    Ok(data(true))
}

/// Exact match; a partial one is not promised.
pub(super) fn find_by_mailbag_control_id(state: &mut State, request: &Request<'_>) -> Outcome {
    let wanted = request.body();
    let found = all_visible(state, request, PARCELS).filter(|parcel| {
        ["mailboxId", "mailbagControlId"]
            .iter()
            .all(|name| matches(parcel, wanted, name))
    });
    Ok(data(
        found.map(|parcel| shown(state, parcel)).collect::<Vec<_>>(),
    ))
}

/// A second note is added to the first. No operation reads notes; the control API does.
pub(super) fn add_acknowledgment_note(state: &mut State, request: &Request<'_>) -> Outcome {
    let parcel = PARCEL.named(state, request)?;
    let note = record! {
        "noteId": state.next_id(PARCEL_NOTES),
        "parcelId": PARCEL.id(&parcel),
        "note": request.body().get("note").cloned(),
        "timestamp": now(state),
        "userId": request.caller.get("userId").cloned(),
    };
    state.put(PARCEL_NOTES, note);
    Ok(data(true))
}
