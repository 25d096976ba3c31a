//! Records that belong to another: addresses, communications, payment details, and what exists only
//! inside a business entity, accounts and party links.
//!
//! The same rules hold whether such a record is sent by itself or nested in its owner, so both ways
//! end in [`Owned::store`]. [`Owned::replace`] is the full replacement of a child array: a child
//! with its id is updated, one without is inserted, one not listed goes.

use super::{
    changes,
    envelope::{found, refused, success},
    owner::{Owner, with_external_ids},
    replacement::{check_new, children, keep_fixed, whole},
    select::Kind,
};
use crate::{
    json::{Json, Record},
    reply::{Outcome, Refusal},
    request::Request,
    spec::Document,
    state::State,
};

/// One kind of owned record, and what is particular about it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owned {
    pub(super) kind: Kind,
    /// The array in the owner.
    pub(super) member: &'static str,
    pub(super) schema: &'static str,
    pub(super) owners: &'static [Kind],
    /// May a PUT give it to another owner?
    pub(super) moves: fn(&State) -> bool,
    /// Is its external id fixed once stored?
    pub(super) fixed_external_id: bool,
    /// Completes a record that is about to be stored, or refuses it.
    pub(super) complete: Complete,
    /// Refuses to let a record go that is still needed.
    pub(super) release: fn(&State, &Record) -> Result<(), Refusal>,
}

/// The record as it will be, and as it was.
pub(super) type Complete =
    fn(&mut State, &Document, &mut Record, Option<&Record>) -> Result<(), Refusal>;

impl Owned {
    pub(super) fn get(self, state: &State, request: &Request<'_>) -> Outcome {
        let record = self.kind.named().required(state, &request.query)?;
        Ok(found(self.show(state, record)))
    }

    pub(super) fn create(self, state: &mut State, request: &Request<'_>) -> Outcome {
        let body = request.body();
        check_new(body, self.kind.native())?;
        let owner = Owner::named(state, body, self.owners)?;
        let record = self.store(state, &request.operation.document, body, owner, None)?;
        Ok(found(self.show(state, &record)))
    }

    pub(super) fn update(self, state: &mut State, request: &Request<'_>) -> Outcome {
        let body = request.body();
        let held = self.kind.named().required(state, body)?.clone();
        let owner = Owner::named(state, body, self.owners)?;
        if !(self.moves)(state) && !owner.owns(&held) {
            return Err(refused(format!(
                "The owner of {} {} cannot be changed.",
                self.kind.what.to_lowercase(),
                self.kind.id(&held)
            )));
        }
        let document = &request.operation.document;
        let record = self.store(state, document, body, owner, Some(&held))?;
        if let Some(former) = Owner::stored_in(&held, self.owners) {
            changes::below(state, former);
        }
        let message = format!("{} updated successfully", self.schema);
        Ok(success(Some(&message), 1, self.show(state, &record)))
    }

    pub(super) fn delete(self, state: &mut State, request: &Request<'_>) -> Outcome {
        let named = self.kind.named();
        let record = named.required(state, &request.query)?.clone();
        self.remove(state, &record)?;
        let message = format!("{} deleted successfully", self.schema);
        Ok(success(Some(&message), 0, Json::Null))
    }

    /// The records of one owner.
    pub(super) fn of(self, state: &State, owner: Owner) -> impl Iterator<Item = &Record> {
        let rows = state.rows(self.kind.table);
        rows.filter(move |record| owner.owns(record))
    }

    /// The records of one owner as its member shows them.
    pub(super) fn shown(self, state: &State, owner: Owner) -> Vec<Record> {
        let records = self.of(state, owner);
        records.map(|record| self.show(state, record)).collect()
    }

    pub(super) fn show(self, state: &State, record: &Record) -> Record {
        with_external_ids(state, record.clone(), self.owners)
    }

    /// Replaces the child array of an owner by what its body lists.
    pub(super) fn replace(
        self,
        state: &mut State,
        document: &Document,
        owner: Owner,
        body: &Record,
    ) -> Result<(), Refusal> {
        let mut gone: Vec<_> = self.of(state, owner).cloned().collect();
        let mut listed = Vec::new();
        for child in children(body, self.member) {
            self.check_owner(state, child, owner)?;
            let place = self.place(&gone, child, owner)?;
            listed.push((child, place.map(|place| gone.remove(place))));
        }
        // Those that go make room for those that come: an owner's only communication, an
        // external id.
        for record in &gone {
            self.remove(state, record)?;
        }
        for (child, held) in listed {
            self.store(state, document, child, owner, held.as_ref())?;
        }
        Ok(())
    }

    /// Where among the present children the listed one is. External ids are accepted wherever
    /// native ones are, so a child without its native id may still be a present one.
    fn place(
        self,
        present: &[Record],
        child: &Record,
        owner: Owner,
    ) -> Result<Option<usize>, Refusal> {
        let position = |name: &str, value: &Json| {
            let mut present = present.iter();
            present.position(|record| record.get(name) == Some(value))
        };
        let native = self.kind.native();
        if let Some(id) = child
            .present(native)
            .filter(|id| id.as_integer() != Some(0))
        {
            let what = self.kind.what.to_lowercase();
            let place = position(native, id).ok_or_else(|| {
                refused(format!(
                    "{native} {id} is no {what} of {owner}, or is listed twice."
                ))
            })?;
            return Ok(Some(place));
        }
        let external = child.present(self.kind.external);
        Ok(external.and_then(|id| position(self.kind.external, id)))
    }

    /// A nested record belongs to the record it is nested in; it may say so, and nothing else. The
    /// native id goes first here: beside it, an external id that the same request changes is stale.
    fn check_owner(self, state: &State, child: &Record, owner: Owner) -> Result<(), Refusal> {
        for kind in self.owners {
            let named = kind.named().find(state, child)?;
            if named.is_some_and(|named| Owner::of(*kind, named) != owner) {
                return Err(refused(format!(
                    "{} of {owner} name another owner.",
                    self.member
                )));
            }
        }
        Ok(())
    }

    /// Stores a record with its owner: in the place of the one held, or as a new one.
    pub(super) fn store(
        self,
        state: &mut State,
        document: &Document,
        body: &Record,
        owner: Owner,
        held: Option<&Record>,
    ) -> Result<Record, Refusal> {
        let mut record = whole(document, self.schema, body);
        let id = held.map(|held| self.kind.id(held));
        let id = id.unwrap_or_else(|| state.next_id(self.kind.table));
        record.set(self.kind.native(), id);
        if let Some(held) = held.filter(|_| self.fixed_external_id) {
            keep_fixed(&mut record, held, self.kind.external)?;
        }
        owner.write_to(state, &mut record, self.owners);
        self.kind.check_unique(state, &record)?;
        (self.complete)(state, document, &mut record, held)?;
        state.put(self.kind.table, record.clone());
        changes::below(state, owner);
        Ok(record)
    }

    /// Takes a record away, if nothing needs it.
    pub(super) fn remove(self, state: &mut State, record: &Record) -> Result<(), Refusal> {
        (self.release)(state, record)?;
        state.remove(self.kind.table, self.kind.id(record));
        if let Some(owner) = Owner::stored_in(record, self.owners) {
            changes::below(state, owner);
        }
        Ok(())
    }

    /// Takes away all records of an owner that goes itself.
    pub(super) fn remove_all(self, state: &mut State, owner: Owner) -> Result<(), Refusal> {
        let records: Vec<_> = self.of(state, owner).cloned().collect();
        for record in &records {
            self.remove(state, record)?;
        }
        Ok(())
    }
}

/// For records that stay with their owner.
pub(super) fn stays(_: &State) -> bool {
    false
}

/// For records that nothing else refers to.
pub(super) fn free(_: &State, _: &Record) -> Result<(), Refusal> {
    Ok(())
}
