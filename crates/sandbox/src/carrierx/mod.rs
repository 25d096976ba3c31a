//! CarrierX Core API v2.
//!
//! Replies are bare objects, lists have an envelope, errors are `{message, errors}`. A PATCH merges,
//! a PUT takes the whole object. A token carries scopes; an operation needs any one of its own.
//!
//! A new group is a file like `endpoints.rs` and a line in `GROUPS`; new tables go into `tables.rs`.
//! [`update`] holds what every PATCH and PUT shares, [`list`] what every list shares.

mod auth;
mod endpoints;
mod errors;
mod external_dids;
mod filter;
mod list;
mod messaging;
mod seed;
mod tables;
mod update;

use http::HeaderMap;

use crate::{
    json::Record,
    provider::{Emulator, Group, Rejection},
    reply::{Refusal, Reply},
    spec::{Dialect, Operation},
    state::State,
    store::Table,
};

/// Samples send integers as text, and one page writes a path with a hyphen.
pub(crate) const DIALECT: Dialect = Dialect {
    ignores_case: false,
    reads_numbers_in_text: true,
    path_aliases: &[("external-dids", "external_dids")],
};

const GROUPS: &[Group] = &[
    endpoints::OPERATIONS,
    external_dids::OPERATIONS,
    messaging::OPERATIONS,
];

/// The emulator of CarrierX.
#[derive(Debug)]
pub(crate) struct CarrierX;

impl Emulator for CarrierX {
    fn tables(&self) -> &'static [Table] {
        tables::ALL
    }

    fn seed(&self) -> &'static str {
        seed::SEED
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
        errors::reject(rejection)
    }

    fn expire_tokens(&self, state: &mut State) {
        auth::expire_tokens(state);
    }
}
