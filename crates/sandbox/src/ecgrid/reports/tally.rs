//! Counting traffic.

use std::collections::BTreeMap;

use crate::{
    ecgrid::{parcels::OUTBOX, reach::own_mailbox, scope::all_visible, when},
    json::Record,
    request::Request,
    state::State,
    store::Table,
};

/// How much went which way.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) sent: i64,
    pub(super) received: i64,
    pub(super) bytes: i64,
}

impl Tally {
    fn add(&mut self, row: &Record) {
        let count = if row.text("direction") == Some(OUTBOX) {
            &mut self.sent
        } else {
            &mut self.received
        };
        *count += 1;
        self.bytes = self
            .bytes
            .saturating_add(row.integer("bytes").unwrap_or_default());
    }
}

/// The parcels or interchanges of the caller's mailbox; of all that are in sight for a caller who
/// has none.
pub(super) fn of_mailbox<'a>(
    state: &'a State,
    request: &'a Request<'_>,
    table: Table,
) -> impl Iterator<Item = &'a Record> {
    let mailbox = own_mailbox(request);
    all_visible(state, request, table)
        .filter(move |row| mailbox.is_none() || row.integer("mailboxId") == mailbox)
}

pub(super) fn tally<'a>(rows: impl Iterator<Item = &'a Record>) -> Tally {
    let mut total = Tally::default();
    rows.for_each(|row| total.add(row));
    total
}

/// Counts rows apart by a key of their creation date; rows without one are left out.
pub(super) fn by<'a, K: Ord>(
    rows: impl Iterator<Item = &'a Record>,
    key: impl Fn(i64) -> Option<K>,
) -> BTreeMap<K, Tally> {
    let mut tallies = BTreeMap::<K, Tally>::new();
    for row in rows {
        if let Some(key) = when::created(row).and_then(&key) {
            tallies.entry(key).or_default().add(row);
        }
    }
    tallies
}
