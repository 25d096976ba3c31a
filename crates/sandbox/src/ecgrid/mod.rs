//! ECGrid REST API v2.6.
//!
//! Replies are envelopes `{success, data, errorCode, message}`; failures come with 4xx. A caller has
//! a rank and a place (network, mailbox) and sees what lies within; everything else is *not found*.
//!
//! A new group is a file like `comms.rs` and a line in `GROUPS`; new tables go into `tables.rs`.

mod auth;
pub(crate) mod callbacks;
mod carbon_copies;
mod certificates;
mod comms;
mod edi;
mod envelope;
mod ids;
mod interchanges;
mod keys;
mod lifecycle;
mod mailboxes;
mod networks;
mod page;
mod parcels;
mod partners;
mod portals;
mod profile;
mod reach;
mod reports;
mod scope;
mod seed;
mod status_lists;
mod tables;
mod users;
mod when;

use http::{HeaderMap, StatusCode};

use crate::{
    json::Record,
    provider::{Emulator, Group, Rejection},
    reply::{Refusal, Reply},
    spec::{Dialect, Operation, Problem},
    state::State,
    store::Table,
    switches::{
        Switches,
        ecgrid::{DUPLICATE_CODE, ERROR_BODY},
    },
};

/// Everything is matched as documented.
pub(crate) const DIALECT: Dialect = Dialect {
    ignores_case: false,
    mixes_numbers_and_text: false,
    path_aliases: &[],
};

const GROUPS: &[Group] = &[
    auth::OPERATIONS,
    callbacks::OPERATIONS,
    carbon_copies::OPERATIONS,
    certificates::OPERATIONS,
    comms::OPERATIONS,
    ids::OPERATIONS,
    interchanges::OPERATIONS,
    keys::OPERATIONS,
    mailboxes::OPERATIONS,
    networks::OPERATIONS,
    parcels::OPERATIONS,
    partners::OPERATIONS,
    portals::OPERATIONS,
    reports::OPERATIONS,
    status_lists::OPERATIONS,
    users::OPERATIONS,
];

/// The emulator of ECGrid.
#[derive(Debug)]
pub(crate) struct EcGrid;

impl Emulator for EcGrid {
    fn tables(&self) -> &'static [Table] {
        tables::ALL
    }

    fn seed(&self) -> &'static str {
        seed::SEED
    }

    fn examples(&self) -> &'static [&'static str] {
        &["getStatusLists"]
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
        let caller = auth::authenticate(state, operation, headers)?;
        scope::demand_rank(&caller, operation)?;
        Ok(caller)
    }

    fn reject(&self, rejection: &Rejection<'_>) -> Reply {
        envelope::reject(rejection)
    }

    fn tolerates(
        &self,
        switches: &Switches,
        operation: &Operation,
        problem: &Problem,
        body: &Record,
    ) -> bool {
        callbacks::tolerates(problem, body)
            || callbacks::is_queue_state(switches, operation, problem, body)
            || interchanges::is_plain_date(switches, operation, problem, body)
    }

    fn finish(&self, switches: &Switches, mut reply: Reply) -> Reply {
        if reply.status < StatusCode::BAD_REQUEST {
            return reply;
        }
        if switches.is(DUPLICATE_CODE, "InvalidParameter") {
            reply = envelope::without_duplicate_code(reply);
        }
        if switches.is(ERROR_BODY, "problem") {
            reply = envelope::as_problem(reply);
        }
        reply
    }

    fn expire_tokens(&self, state: &mut State) {
        auth::expire_tokens(state);
    }
}
