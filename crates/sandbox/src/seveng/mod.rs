//! 7G registry API v2.0.
//!
//! Replies are envelopes `{result, message, recordCount, data}` and HTTP 200 is not success: a
//! request the registry refuses comes back as 200 with `result: false`. A PUT replaces the whole
//! record; what is left out becomes null.
//!
//! A new group is a file like `communication.rs` and a line in `GROUPS`; new tables go into
//! `tables.rs`.

mod address;
mod auth;
mod biz_entity;
mod biz_event;
mod biz_transaction;
mod changes;
mod communication;
mod dates;
mod decimal;
mod distribution;
mod document;
mod envelope;
mod filter;
mod idempotency;
mod investment;
mod ledger;
mod link;
mod lookup;
mod order;
mod organisation;
mod owned;
mod owner;
mod paging;
mod payment_detail;
mod person;
mod price;
mod product;
mod replacement;
mod report;
mod seed;
mod select;
mod tables;
mod tax;
mod user;

use http::HeaderMap;

use crate::{
    json::Record,
    provider::{Emulator, Group, Handler, Rejection},
    reply::{Outcome, Refusal, Reply},
    request::Request,
    spec::{Dialect, Operation},
    state::State,
    store::Table,
};

/// Letter case never matters.
pub(crate) const DIALECT: Dialect = Dialect {
    ignores_case: true,
    mixes_numbers_and_text: false,
    path_aliases: &[],
};

const GROUPS: &[Group] = &[
    user::OPERATIONS,
    lookup::OPERATIONS,
    biz_entity::OPERATIONS,
    person::OPERATIONS,
    organisation::OPERATIONS,
    address::OPERATIONS,
    communication::OPERATIONS,
    payment_detail::OPERATIONS,
    investment::OPERATIONS,
    price::OPERATIONS,
    biz_event::OPERATIONS,
    biz_transaction::OPERATIONS,
    distribution::OPERATIONS,
    document::OPERATIONS,
    report::OPERATIONS,
    product::OPERATIONS,
];

/// The emulator of 7G.
#[derive(Debug)]
pub(crate) struct SevenG;

impl Emulator for SevenG {
    fn tables(&self) -> &'static [Table] {
        tables::ALL
    }

    fn seed(&self) -> &'static str {
        seed::SEED
    }

    fn examples(&self) -> &'static [&'static str] {
        seed::EXAMPLES
    }

    fn groups(&self) -> &'static [Group] {
        GROUPS
    }

    fn authenticate(
        &self,
        state: &mut State,
        operation: &Operation,
        headers: &HeaderMap,
    ) -> Result<Record, Refusal> {
        auth::authenticate(state, operation, headers)
    }

    fn reject(&self, rejection: &Rejection<'_>) -> Reply {
        envelope::reject(rejection)
    }

    fn perform(&self, state: &mut State, request: &Request<'_>, handler: Handler) -> Outcome {
        idempotency::perform(state, request, handler)
    }

    fn expire_tokens(&self, state: &mut State) {
        auth::expire_tokens(state);
    }
}
