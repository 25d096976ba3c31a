//! Links to persons and organisations, from parties and from organisations.
//!
//! An id beside the link only looks up and fails when it leads nowhere. A nested full object stands
//! for the record with its native or external id, or creates one; the same external id several
//! times in one request is therefore one record. An existing record is only linked: nothing in it
//! changes, so a masked tax file number may come back inside of it.

use super::{
    envelope::refused,
    organisation, person,
    select::{Kind, ORGANISATION, PERSON},
};
use crate::{
    json::{Json, Record},
    reply::Refusal,
    spec::Document,
    state::State,
};

/// What a link may lead to, and the member for the nested object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub(super) kind: Kind,
    pub(super) member: &'static str,
    add: fn(&mut State, &Document, &Record) -> Result<Record, Refusal>,
    /// The record as it is shown nested.
    pub(super) show: fn(&Record) -> Record,
}

impl Link {
    pub(super) const PERSON: Self = Self {
        kind: PERSON,
        member: "person",
        add: person::add,
        show: person::show_nested,
    };
    pub(super) const ORGANISATION: Self = Self {
        kind: ORGANISATION,
        member: "organisation",
        add: organisation::add,
        show: organisation::show_nested,
    };

    /// Does a body name this end of the link?
    pub(super) fn is_given(self, body: &Record) -> bool {
        self.kind.named().is_given(body) || body.present(self.member).is_some()
    }

    /// The existing record that the link names, beside it or nested in it.
    pub(super) fn find(self, state: &State, body: &Record) -> Result<Option<i64>, Refusal> {
        let beside = self.kind.named().agreed(state, body)?;
        let beside = beside.map(|record| self.kind.id(record));
        let Some(nested) = body.present(self.member).and_then(Json::as_record) else {
            return Ok(beside);
        };
        let native = nested.integer(self.kind.native()).filter(|id| *id != 0);
        let inside = match native {
            Some(_) => self.kind.named().find(state, nested)?,
            None => nested
                .text(self.kind.external)
                .and_then(|id| self.kind.by_external(state, id)),
        };
        let inside = inside.map(|record| self.kind.id(record));
        match (beside, inside) {
            (Some(beside), Some(inside)) if beside != inside => Err(refused(format!(
                "{} and the ids beside it name different records.",
                self.member
            ))),
            _ => Ok(beside.or(inside)),
        }
    }

    /// The record that the link names, created from the nested object when there is none.
    pub(super) fn required(
        self,
        state: &mut State,
        document: &Document,
        body: &Record,
    ) -> Result<i64, Refusal> {
        if let Some(id) = self.find(state, body)? {
            return Ok(id);
        }
        let nested = body.present(self.member).and_then(Json::as_record);
        let nested = nested.ok_or_else(|| {
            refused(format!(
                "{}, {} or {} is needed.",
                self.kind.native(),
                self.kind.external,
                self.member
            ))
        })?;
        let record = (self.add)(state, document, nested)?;
        Ok(self.kind.id(&record))
    }
}

/// Keeps a link as the id alone; the rest is filled in when it is shown.
pub(super) fn write(body: &mut Record, link: Link, id: i64) {
    body.set(link.kind.native(), id);
    body.set(link.kind.external, Json::Null);
    body.set(link.member, Json::Null);
}
