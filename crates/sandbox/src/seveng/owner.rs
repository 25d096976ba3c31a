//! Owners: a communication or an address belongs to exactly one business entity, person or
//! organisation, named by its native id, its external id, or both.

use super::{
    envelope::{no_record, refused},
    tables::{BIZ_ENTITIES, ORGANISATIONS, PERSONS},
};
use crate::{
    json::{Json, Record},
    reply::Refusal,
    state::State,
    store::Table,
};

/// One kind of owner: the members that name it, and where its records are.
#[derive(Debug, Clone, Copy)]
struct Kind {
    native: &'static str,
    external: &'static str,
    table: Table,
    what: &'static str,
}

const KINDS: [Kind; 3] = [
    Kind {
        native: "bizEntityID",
        external: "externalBizEntityId",
        table: BIZ_ENTITIES,
        what: "Business entity",
    },
    Kind {
        native: "personID",
        external: "externalPersonId",
        table: PERSONS,
        what: "Person",
    },
    Kind {
        native: "organisationID",
        external: "externalOrganisationId",
        table: ORGANISATIONS,
        what: "Organisation",
    },
];

/// An owner that exists.
#[derive(Debug)]
pub(super) struct Owner {
    kind: Kind,
    id: Json,
    external_id: Json,
}

impl Owner {
    /// The one owner that a body names.
    pub(super) fn named(state: &State, body: &Record) -> Result<Self, Refusal> {
        let named: Vec<_> = KINDS
            .into_iter()
            .filter(|kind| kind.native_id(body).is_some() || kind.external_id(body).is_some())
            .collect();
        match named.as_slice() {
            [kind] => kind.find(state, body),
            [] => Err(refused(
                "Exactly one owner is needed: a business entity, a person or an organisation.",
            )),
            several => {
                let names: Vec<_> = several.iter().map(|kind| kind.native).collect();
                Err(refused(format!(
                    "Exactly one owner is allowed; {} name several.",
                    names.join(" and ")
                )))
            }
        }
    }

    /// Writes the owner into a record: its own members set, those of the other kinds null.
    pub(super) fn write_to(&self, record: &mut Record) {
        for kind in KINDS {
            let own = kind.native == self.kind.native;
            record.set(kind.native, if own { self.id.clone() } else { Json::Null });
            record.set(
                kind.external,
                if own {
                    self.external_id.clone()
                } else {
                    Json::Null
                },
            );
        }
    }

    /// Does a record belong to this owner?
    pub(super) fn owns(&self, record: &Record) -> bool {
        record.get(self.kind.native) == Some(&self.id)
    }
}

impl std::fmt::Display for Owner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.kind.what, self.id)
    }
}

impl Kind {
    /// Zero stands for no id, as it does on create.
    fn native_id(self, body: &Record) -> Option<i64> {
        body.integer(self.native).filter(|id| *id != 0)
    }

    fn external_id(self, body: &Record) -> Option<&str> {
        body.text(self.external).filter(|id| !id.is_empty())
    }

    fn find(self, state: &State, body: &Record) -> Result<Owner, Refusal> {
        let (native, external) = (self.native_id(body), self.external_id(body));
        let found = match (native, external) {
            (Some(id), _) => state
                .get(self.table, id)
                .ok_or_else(|| no_record(self.native, id))?,
            (None, external) => {
                let external = external.unwrap_or_default();
                let found = state.find(self.table, &[(self.external, &external.into())]);
                found.ok_or_else(|| no_record(self.external, external))?
            }
        };
        let external_id = found.get(self.external).cloned().unwrap_or_default();
        if external.is_some() && external_id.as_text() != external {
            return Err(refused(format!(
                "{} and {} name different records.",
                self.native, self.external
            )));
        }
        Ok(Owner {
            kind: self,
            id: found.get(self.native).cloned().unwrap_or_default(),
            external_id,
        })
    }
}
