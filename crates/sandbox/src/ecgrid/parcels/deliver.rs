//! Delivery: the sender's parcel, the receiver's, the carbon copies, and their interchanges.

use super::{INBOX, OUTBOX, PARCEL, files};
use crate::{
    ecgrid::{
        callbacks::fire,
        carbon_copies, edi,
        lifecycle::now,
        tables::{INTERCHANGES, MAILBOXES, PARCELS},
    },
    json::{Json, Record, record},
    state::State,
};

/// A file that may be delivered.
pub(super) struct Consignment<'a> {
    pub(super) from: &'a Record,
    pub(super) to: &'a Record,
    /// The mailbox that sends.
    pub(super) mailbox: i64,
    pub(super) name: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) interchanges: &'a [edi::Interchange],
}

/// Delivers, and gives the number of the sender's parcel.
pub(super) fn send(state: &mut State, consignment: &Consignment<'_>) -> i64 {
    let parcel = record! {
        "fileName": consignment.name,
        "bytes": consignment.bytes.len(),
        "ecGridIdFrom": consignment.from.get("ecGridId").cloned(),
        "ecGridIdTo": consignment.to.get("ecGridId").cloned(),
        "file": files::keep(state, consignment.bytes),
    };
    let carried: Vec<_> = consignment
        .interchanges
        .iter()
        .enumerate()
        .map(|(n, one)| interchange(n, one, consignment))
        .collect();
    let receiver = consignment.to.integer("mailboxId").unwrap_or_default();
    let sent = put(state, &parcel, &carried, consignment.mailbox, OUTBOX, None);
    put(state, &parcel, &carried, receiver, INBOX, Some(sent));
    for mailbox in carbon_copies::wanted(state, consignment.mailbox, receiver) {
        // A copy is nobody's delivery: the sender's parcel does not wait for it.
        put(state, &parcel, &carried, mailbox, INBOX, None);
    }
    sent
}

/// Puts one interchange of a sent parcel into its receiver's inbox once more, as a parcel of its own.
pub(in crate::ecgrid) fn deliver_again(state: &mut State, again: &Record, receiver: i64) {
    let original = again
        .integer("parcelId")
        .and_then(|id| state.get(PARCELS, id))
        .cloned()
        .unwrap_or_default();
    let file = files::bytes(state, original.integer("file").unwrap_or_default());
    let [start, end] = ["spanStart", "spanEnd"].map(|name| {
        again
            .integer(name)
            .and_then(|place| usize::try_from(place).ok())
            .unwrap_or_default()
    });
    let bytes = file.get(start..end).unwrap_or(&file);
    let parcel = record! {
        "fileName": original.get("fileName").cloned(),
        "bytes": bytes.len(),
        "ecGridIdFrom": original.get("ecGridIdFrom").cloned(),
        "ecGridIdTo": original.get("ecGridIdTo").cloned(),
        "file": files::keep(state, bytes),
    };
    put(
        state,
        &parcel,
        std::slice::from_ref(again),
        receiver,
        INBOX,
        Some(PARCEL.id(&original)),
    );
}

/// An interchange before it is put anywhere. The members after `status` are for manifests, filters
/// and resending; no reply shows them.
fn interchange(
    number: usize,
    interchange: &edi::Interchange,
    consignment: &Consignment<'_>,
) -> Record {
    let name = |side: usize, record: &Record| match interchange.parties.first() {
        Some(parties) => parties[side].id.clone(),
        None => record.text("id").unwrap_or_default().to_owned(),
    };
    let groups = interchange.groups.iter().map(|group| {
        let sets = group
            .sets
            .iter()
            .map(|(set, count)| record! { "set": set.as_str(), "count": *count });
        record! {
            "functionalGroup": group.code.as_str(),
            "groupControlNumber": group.control.as_str(),
            "sets": sets.collect::<Vec<_>>(),
        }
    });
    record! {
        "sender": name(0, consignment.from),
        "receiver": name(1, consignment.to),
        "standard": interchange.standard,
        "documentType": interchange.document_type(),
        // The state of an interchange is independent of that of its parcel; this is the value of
        // the endpoint pages, two other lists exist [C23].
        "status": "Active",
        "number": number,
        "groups": groups.collect::<Vec<_>>(),
        "bytes": interchange.span.len(),
        "spanStart": interchange.span.start,
        "spanEnd": interchange.span.end,
        "ecGridIdFrom": consignment.from.get("ecGridId").cloned(),
        "ecGridIdTo": consignment.to.get("ecGridId").cloned(),
    }
}

fn put(
    state: &mut State,
    parcel: &Record,
    carried: &[Record],
    mailbox: i64,
    direction: &'static str,
    twin: Option<i64>,
) -> i64 {
    let (id, created) = (state.next_id(PARCELS), now(state));
    let network = state
        .get(MAILBOXES, mailbox)
        .and_then(|mailbox| mailbox.get("networkId"))
        .cloned();
    let place = [
        ("mailboxId", Json::from(mailbox)),
        ("networkId", network.into()),
        ("direction", direction.into()),
        ("created", created.as_str().into()),
    ];
    let mut parcel = parcel.clone();
    for (name, value) in &place {
        parcel.set(*name, value);
    }
    parcel.set("parcelId", id);
    parcel.set("modified", created);
    parcel.set(
        "status",
        if direction == INBOX {
            "InBoxReady"
        } else {
            "outboxPending"
        },
    );
    parcel.set("twin", twin);
    state.put(PARCELS, parcel.clone());
    fire(state, "Parcel", PARCELS, &parcel);
    for interchange in carried {
        let mut interchange = interchange.clone();
        interchange.set("interchangeId", state.next_id(INTERCHANGES));
        interchange.set("parcelId", id);
        for (name, value) in &place {
            interchange.set(*name, value);
        }
        state.put(INTERCHANGES, interchange.clone());
        fire(state, "Interchange", INTERCHANGES, &interchange);
    }
    id
}
