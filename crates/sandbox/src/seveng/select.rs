//! Naming a record: by its native id, or by the caller's own id wherever the native one may stand.
//!
//! ```text
//! let account = ACCOUNT.named().required(state, body)?;
//! let from = ACCOUNT.as_("fromAccountID", "fromExternalAccountId").required(state, body)?;
//! ```
//!
//! External ids are unique per kind of record. Those of investments are looked up inside a product
//! and those of documents too, so both have their own selection on top of this.

use super::{
    envelope::{no_record, refused},
    tables::{
        ACCOUNTS, ADDRESSES, BIZ_ENTITIES, COMMUNICATIONS, DISTRIBUTIONS, DOCUMENTS, INVESTMENTS,
        ORGANISATIONS, PAYMENT_DETAILS, PERSONS, PRODUCTS,
    },
};
use crate::{json::Record, reply::Refusal, request::Query, state::State, store::Table};

/// A kind of record that has a native and an external id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kind {
    /// Where the records are; its key is the native id.
    pub(super) table: Table,
    /// The member that holds the external id.
    pub(super) external: &'static str,
    pub(super) what: &'static str,
}

const fn kind(table: Table, external: &'static str, what: &'static str) -> Kind {
    Kind {
        table,
        external,
        what,
    }
}

pub(super) const BIZ_ENTITY: Kind = kind(BIZ_ENTITIES, "externalBizEntityId", "Business entity");
pub(super) const PERSON: Kind = kind(PERSONS, "externalPersonId", "Person");
pub(super) const ORGANISATION: Kind = kind(ORGANISATIONS, "externalOrganisationId", "Organisation");
pub(super) const ACCOUNT: Kind = kind(ACCOUNTS, "externalAccountId", "Account");
pub(super) const ADDRESS: Kind = kind(ADDRESSES, "externalAddressId", "Address");
pub(super) const COMMUNICATION: Kind =
    kind(COMMUNICATIONS, "externalCommunicationId", "Communication");
pub(super) const PAYMENT_DETAIL: Kind =
    kind(PAYMENT_DETAILS, "externalPaymentDetailId", "Payment detail");
pub(super) const PRODUCT: Kind = kind(PRODUCTS, "externalProductId", "Product");
/// Looked up inside a product: `investment::find`.
pub(super) const INVESTMENT: Kind = kind(INVESTMENTS, "externalInvestmentId", "Investment");
/// Looked up inside a product: `document::named`.
pub(super) const DOCUMENT: Kind = kind(DOCUMENTS, "externalDocumentId", "Document");
pub(super) const DISTRIBUTION: Kind =
    kind(DISTRIBUTIONS, "externalCorporateActionId", "Distribution");

impl Kind {
    /// The member that holds the native id.
    pub(super) const fn native(self) -> &'static str {
        self.table.key
    }

    /// The native id of a record of this kind.
    pub(super) fn id(self, record: &Record) -> i64 {
        record.integer(self.native()).unwrap_or_default()
    }

    /// The names a request uses as a rule: those of the record's own members.
    pub(super) const fn named(self) -> Reference {
        self.as_(self.native(), self.external)
    }

    /// Other names for the same two ids, such as `fromAccountID`.
    pub(super) const fn as_(self, native: &'static str, external: &'static str) -> Reference {
        Reference {
            kind: self,
            native,
            external,
        }
    }

    /// The record with an external id.
    pub(super) fn by_external<'s>(self, state: &'s State, id: &str) -> Option<&'s Record> {
        state.find(self.table, &[(self.external, &id.into())])
    }

    /// Refuses an external id that another record of this kind has.
    pub(super) fn check_unique(self, state: &State, record: &Record) -> Result<(), Refusal> {
        let id = record.text(self.external).filter(|id| !id.is_empty());
        let other = id.and_then(|id| {
            state.rows(self.table).find(|other| {
                other.text(self.external) == Some(id) && self.id(other) != self.id(record)
            })
        });
        match other {
            None => Ok(()),
            Some(_) => Err(refused(format!(
                "{} {:?} is in use.",
                self.external,
                id.unwrap_or_default()
            ))),
        }
    }
}

/// The two names under which a request may name a record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reference {
    pub(super) kind: Kind,
    pub(super) native: &'static str,
    pub(super) external: &'static str,
}

impl Reference {
    /// Does the request name a record at all?
    pub(super) fn is_given(self, names: &impl Names) -> bool {
        names.native(self.native).is_some() || names.external(self.external).is_some()
    }

    /// The record, if one is named. A native id goes first, as documents and statements have it.
    pub(super) fn find<'s>(
        self,
        state: &'s State,
        names: &impl Names,
    ) -> Result<Option<&'s Record>, Refusal> {
        if let Some(id) = names.native(self.native) {
            let found = state.get(self.kind.table, id).map(Some);
            return found.ok_or_else(|| no_record(&names.spelled(self.native), id));
        }
        let Some(id) = names.external(self.external) else {
            return Ok(None);
        };
        let found = self.kind.by_external(state, id).map(Some);
        found.ok_or_else(|| no_record(&names.spelled(self.external), id))
    }

    /// The record; refused when none is named.
    pub(super) fn required<'s>(
        self,
        state: &'s State,
        names: &impl Names,
    ) -> Result<&'s Record, Refusal> {
        self.find(state, names)?.ok_or_else(|| self.needed(names))
    }

    /// The refusal of a request that names none.
    pub(super) fn needed(self, names: &impl Names) -> Refusal {
        refused(format!(
            "Either the native id or {} is needed.",
            names.spelled(self.external)
        ))
    }

    /// The record, if one is named; when both ids are there they must mean the same one. A sample
    /// sends both; what two that disagree would do is not described, so they are refused.
    pub(super) fn agreed<'s>(
        self,
        state: &'s State,
        names: &impl Names,
    ) -> Result<Option<&'s Record>, Refusal> {
        let found = self.find(state, names)?;
        match (found, names.external(self.external)) {
            (Some(record), Some(id)) if record.text(self.kind.external) != Some(id) => {
                Err(refused(format!(
                    "{} and {} name different records.",
                    names.spelled(self.native),
                    names.spelled(self.external)
                )))
            }
            _ => Ok(found),
        }
    }

    /// Like [`agreed`](Self::agreed); refused when none is named.
    pub(super) fn agreed_required<'s>(
        self,
        state: &'s State,
        names: &impl Names,
    ) -> Result<&'s Record, Refusal> {
        self.agreed(state, names)?;
        self.required(state, names)
    }
}

/// Where ids are sent: the members of a body, or the parameters of a query.
pub(super) trait Names {
    /// A native id; zero stands for none, as it does on create.
    fn native(&self, name: &str) -> Option<i64>;
    /// An external id; empty text stands for none.
    fn external(&self, name: &str) -> Option<&str>;
    /// The name as it is written there.
    fn spelled(&self, name: &str) -> String;
}

impl Names for Record {
    fn native(&self, name: &str) -> Option<i64> {
        self.integer(name).filter(|id| *id != 0)
    }

    fn external(&self, name: &str) -> Option<&str> {
        self.text(name).filter(|id| !id.is_empty())
    }

    fn spelled(&self, name: &str) -> String {
        name.to_owned()
    }
}

/// Names in queries are PascalCase.
impl Names for Query {
    fn native(&self, name: &str) -> Option<i64> {
        self.get(name)?.parse().ok().filter(|id| *id != 0)
    }

    fn external(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|id| !id.is_empty())
    }

    fn spelled(&self, name: &str) -> String {
        let mut letters = name.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect()
    }
}
