//! Owners: an address or a communication belongs to exactly one business entity, person or
//! organisation, a payment detail to a business entity; named by native id, external id, or both.

use super::{
    envelope::refused,
    select::{BIZ_ENTITY, Kind, ORGANISATION, PERSON},
    tables::PARTIES,
};
use crate::{
    json::{Json, Record},
    reply::Refusal,
    state::State,
};

/// Who may own addresses and communications.
pub(super) const ANYONE: &[Kind] = &[BIZ_ENTITY, PERSON, ORGANISATION];

/// An owner that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Owner {
    pub(super) kind: Kind,
    pub(super) id: i64,
}

impl Owner {
    /// The one owner that a body names.
    pub(super) fn named(state: &State, body: &Record, kinds: &[Kind]) -> Result<Self, Refusal> {
        let named: Vec<_> = kinds
            .iter()
            .filter(|kind| kind.named().is_given(body))
            .collect();
        match named.as_slice() {
            [kind] => {
                let record = kind.named().agreed_required(state, body)?;
                Ok(Self::of(**kind, record))
            }
            [] => {
                let owners = match kinds {
                    [_] => "a business entity",
                    _ => "a business entity, a person or an organisation",
                };
                Err(refused(format!("Exactly one owner is needed: {owners}.")))
            }
            several => {
                let names: Vec<_> = several.iter().map(|kind| kind.native()).collect();
                Err(refused(format!(
                    "Exactly one owner is allowed; {} name several.",
                    names.join(" and ")
                )))
            }
        }
    }

    /// A record as the owner of others.
    pub(super) fn of(kind: Kind, record: &Record) -> Self {
        Self {
            kind,
            id: kind.id(record),
        }
    }

    /// The owner that a stored record belongs to.
    pub(super) fn stored_in(record: &Record, kinds: &[Kind]) -> Option<Self> {
        kinds.iter().find_map(|kind| {
            let id = record.integer(kind.native())?;
            Some(Self { kind: *kind, id })
        })
    }

    /// Writes the owner into a record: its own members set, those of the other kinds null.
    pub(super) fn write_to(self, state: &State, record: &mut Record, kinds: &[Kind]) {
        for kind in kinds {
            let owner = (*kind == self.kind).then_some(self.id);
            let external = owner
                .and_then(|id| state.get(kind.table, id))
                .and_then(|owner| owner.present(kind.external).cloned());
            record.set(kind.native(), owner);
            record.set(kind.external, external);
        }
    }

    /// Does a record belong to this owner?
    pub(super) fn owns(self, record: &Record) -> bool {
        record.integer(self.kind.native()) == Some(self.id)
    }

    /// The business entities in which a change below this owner shows.
    pub(super) fn entities(self, state: &State) -> Vec<i64> {
        if self.kind == BIZ_ENTITY {
            return vec![self.id];
        }
        let parties = state.rows(PARTIES).filter(|party| self.owns(party));
        parties.map(|party| BIZ_ENTITY.id(party)).collect()
    }
}

impl std::fmt::Display for Owner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.kind.what, self.id)
    }
}

/// Fills in the external ids of the records that a row refers to, as they are now.
pub(super) fn with_external_ids(state: &State, mut row: Record, kinds: &[Kind]) -> Record {
    for kind in kinds {
        let referred = row
            .integer(kind.native())
            .and_then(|id| state.get(kind.table, id));
        let external = referred.and_then(|referred| referred.get(kind.external));
        row.set(kind.external, external.cloned().unwrap_or(Json::Null));
    }
    row
}
