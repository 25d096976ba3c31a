//! Parcels: files on their way from the outbox of one mailbox to the inbox of another.
//!
//! An upload makes two parcels of one file, each with its own number: the sender's, which is
//! `outboxPending`, and the receiver's, which is `InBoxReady` at once. Downloading changes nothing;
//! confirming makes the receiver's `InBoxTransferred` and the sender's `outboxAcknowledged`. Both
//! are disputed, and switches choose otherwise.
//!
//! ```text
//! upload.rs   what is sent: decoding, size, suspense      route.rs   whom it is from and for
//! deliver.rs  both parcels, copies, interchanges          status.rs  confirm, cancel, reset, update
//! ```

mod deliver;
mod files;
mod route;
mod status;
mod tags;
mod upload;

use super::{
    envelope::{data, invalid},
    lifecycle::{Kind, without},
    page,
    reach::matches_mailbox,
    scope::{all_visible, matches},
    tables::{INTERCHANGES, PARCEL_FILES, PARCELS},
    when::Window,
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    switches::ecgrid::PENDING_LIST,
};

pub(super) use deliver::deliver_again;
pub(super) use status::{current, has_arrived, is_withdrawable, withdraw_interchange};

const PARCEL: Kind = Kind::new(PARCELS, "parcel");

/// Seen from the mailbox that a parcel or an interchange belongs to.
pub(super) const INBOX: &str = "InBox";
pub(super) const OUTBOX: &str = "OutBox";

/// Members that no reply shows: the direction, the file, the sender's parcel of a received one, and
/// whether a download alone has moved it on.
const PRIVATE: &[&str] = &[
    "direction",
    "file",
    "twin",
    "mailbagControlId",
    "downloaded",
];

pub(super) const OPERATIONS: Group = &[
    ("getParcel", get),
    ("uploadParcel", upload::upload),
    ("downloadParcel", download),
    ("confirmParcelDownload", status::confirm),
    ("listInboxParcels", list_inbox),
    ("listOutboxParcels", list_outbox),
    ("listPendingInboxParcels", list_pending),
    ("cancelParcel", status::cancel),
    ("resetParcelToInbox", status::reset_to_inbox),
    ("getParcelManifest", manifest),
    ("updateParcel", status::update),
    ("setParcelMailbagControlId", tags::set_mailbag_control_id),
    (
        "findParcelsByMailbagControlId",
        tags::find_by_mailbag_control_id,
    ),
    ("addParcelAcknowledgmentNote", tags::add_acknowledgment_note),
    ("sendTestFile", upload::send_test_file),
];

/// A parcel as replies show it.
fn shown(state: &State, parcel: &Record) -> Record {
    let mut shown = without(parcel, PRIVATE);
    shown.set("status", status::current(state, parcel));
    shown
}

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let parcel = PARCEL.addressed(state, request)?;
    Ok(data(shown(state, &parcel)))
}

/// A received parcel that the body names.
fn received(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    inbound(PARCEL.named(state, request)?)
}

fn inbound(parcel: Record) -> Result<Record, Refusal> {
    if parcel.text("direction") == Some(INBOX) {
        return Ok(parcel);
    }
    Err(invalid(format!(
        "parcel {} is outbound; the receiver's parcel has its own number.",
        PARCEL.id(&parcel)
    )))
}

/// Whether this changes the status is disputed (C27): a switch decides, see `status.rs`.
fn download(state: &mut State, request: &Request<'_>) -> Outcome {
    let parcel = received(state, request)?;
    if parcel.text("status") == Some("Cancelled") {
        return Err(invalid(format!(
            "parcel {} was cancelled by its sender.",
            PARCEL.id(&parcel)
        )));
    }
    let parcel = status::note_download(state, parcel);
    let file = parcel
        .integer("file")
        .and_then(|file| state.get(PARCEL_FILES, file));
    Ok(data(record! {
        "parcelId": PARCEL.id(&parcel),
        "fileName": parcel.get("fileName").cloned(),
        "content": file.and_then(|file| file.get("content")).cloned(),
        "bytes": parcel.get("bytes").cloned(),
    }))
}

fn list_inbox(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(list(state, request, INBOX))
}

fn list_outbox(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(list(state, request, OUTBOX))
}

fn list(state: &State, request: &Request<'_>, direction: &str) -> crate::reply::Reply {
    let wanted = request.body();
    let window = Window::of(request, "beginDate", "endDate");
    let status = wanted.text("status");
    let rows = in_box(state, request, direction)
        .filter(|parcel| {
            ["ecGridIdFrom", "ecGridIdTo"]
                .iter()
                .all(|name| matches(parcel, wanted, name))
        })
        .filter(|parcel| status.is_none_or(|status| status::current(state, parcel) == status))
        .filter(|parcel| window.holds(parcel));
    page::bare(request, rows, |parcel| shown(state, parcel))
}

/// The parcels of one direction in the mailbox that the request asks for.
fn in_box<'a>(
    state: &'a State,
    request: &'a Request<'_>,
    direction: &str,
) -> impl Iterator<Item = &'a Record> {
    all_visible(state, request, PARCELS).filter(move |parcel| {
        parcel.text("direction") == Some(direction) && matches_mailbox(state, parcel, request)
    })
}

/// Everything that waits, without paging, as the page says; the guide and the samples send page
/// numbers (C12), which would hide parcels from a loop that does not page.
fn list_pending(state: &mut State, request: &Request<'_>) -> Outcome {
    let waiting =
        in_box(state, request, INBOX).filter(|parcel| parcel.text("status") == Some("InBoxReady"));
    let row = |parcel: &Record| shown(state, parcel);
    if state.switches.is(PENDING_LIST, "paged") {
        return Ok(page::counted(request, 25, waiting, row));
    }
    Ok(data(waiting.map(row).collect::<Vec<_>>()))
}

/// One row per interchange and kind of document. Sender and receiver are ECGrid IDs as text, as in
/// the only example there is.
fn manifest(state: &mut State, request: &Request<'_>) -> Outcome {
    let parcel = PARCEL.addressed(state, request)?;
    let text = |name| parcel.integer(name).unwrap_or_default().to_string();
    let mut rows = Vec::new();
    for interchange in interchanges_of(state, PARCEL.id(&parcel)) {
        let mut documents = super::interchanges::documents(interchange);
        if documents.is_empty() {
            documents.push((
                interchange
                    .text("documentType")
                    .unwrap_or_default()
                    .to_owned(),
                1,
            ));
        }
        for (set, count) in documents {
            rows.push(record! {
                "interchangeId": interchange.get("interchangeId").cloned(),
                "sender": text("ecGridIdFrom"),
                "receiver": text("ecGridIdTo"),
                "documentType": set,
                "count": count,
            });
        }
    }
    Ok(data(rows))
}

/// The interchanges that a parcel carries.
fn interchanges_of(state: &State, parcel: i64) -> impl Iterator<Item = &Record> {
    let parcel = Json::from(parcel);
    state
        .rows(INTERCHANGES)
        .filter(move |interchange| interchange.get("parcelId") == Some(&parcel))
}

/// Takes away the parcels of a mailbox that ends, and the files that nobody else holds.
pub(super) fn discard_all_of(state: &mut State, mailbox: i64) {
    let mailbox = Json::from(mailbox);
    let inside = |record: &&Record| record.get("mailboxId") == Some(&mailbox);
    for kind in [PARCEL, Kind::new(INTERCHANGES, "interchange")] {
        let ids: Vec<_> = state
            .rows(kind.table)
            .filter(inside)
            .map(|record| kind.id(record))
            .collect();
        for id in ids {
            state.remove(kind.table, id);
        }
    }
    files::discard_unused(state);
}
