//! CarrierX Core API v2.
//!
//! Replies are bare objects, lists have an envelope, errors are `{message, errors}`. A PATCH merges,
//! a PUT takes the whole object. A token carries scopes; an operation needs any one of its own.
//!
//! A new group is a file like `endpoints.rs` and a line in `GROUPS`; new tables go into `tables.rs`.
//! [`resource`] holds what most kinds of objects have in common, [`update`] what every PATCH and PUT
//! shares, [`list`] what every list shares, [`timers`] what happens later.

mod access_control;
mod arguments;
mod auth;
mod batch;
mod billing;
mod bulk;
mod campaigns;
mod containers;
mod content;
pub(crate) mod courier;
mod cross_origin;
mod dids;
mod documents;
mod enablement;
mod endpoints;
mod errors;
mod external_dids;
mod fields;
mod files;
mod filter;
mod lines;
mod list;
mod logins;
mod message_records;
mod messages;
mod nearby;
mod numbers;
mod oauth;
mod outbox;
mod pages;
mod partners;
mod pool;
mod push;
mod rates;
mod records;
mod reference;
mod resource;
mod seed;
mod shortener;
mod tables;
mod timers;
mod trunk_groups;
mod trunks;
mod tts;
mod update;
mod verification;
pub(crate) mod visits;

use http::{HeaderMap, StatusCode};

use crate::{
    json::Record,
    provider::{Emulator, Group, Handler, Rejection},
    reply::{Outcome, Refusal, Reply},
    request::{Query, Request},
    service::Received,
    spec::{Dialect, Operation, Problem},
    state::State,
    store::Table,
    switches::{self, Switches},
};

/// Samples send integers as text, and one page writes a path with a hyphen.
pub(crate) const DIALECT: Dialect = Dialect {
    ignores_case: false,
    mixes_numbers_and_text: true,
    path_aliases: &[("external-dids", "external_dids")],
};

const GROUPS: &[Group] = &[
    endpoints::OPERATIONS,
    trunk_groups::OPERATIONS,
    trunks::OPERATIONS,
    dids::OPERATIONS,
    pool::OPERATIONS,
    external_dids::OPERATIONS,
    numbers::OPERATIONS,
    campaigns::OPERATIONS,
    messages::OPERATIONS,
    message_records::OPERATIONS,
    records::OPERATIONS,
    rates::OPERATIONS,
    reference::OPERATIONS,
    verification::OPERATIONS,
    containers::OPERATIONS,
    files::OPERATIONS,
    push::OPERATIONS,
    shortener::OPERATIONS,
    tts::OPERATIONS,
    batch::OPERATIONS,
    access_control::OPERATIONS,
    partners::OPERATIONS,
    oauth::OPERATIONS,
    logins::OPERATIONS,
    billing::OPERATIONS,
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
        errors::reject(rejection)
    }

    fn unknown_fields(&self, operation: &Operation, query: &Query) -> Vec<Problem> {
        fields::unknown(operation, query)
    }

    fn visit(&self, state: &mut State, received: &Received) -> Option<Outcome> {
        cross_origin::preflight(received).or_else(|| visits::answer(state, received))
    }

    /// What was due by now happens first.
    fn perform(&self, state: &mut State, request: &Request<'_>, handler: Handler) -> Outcome {
        timers::settle(state);
        handler(state, request)
    }

    /// Pages of any site may read it. Older clients take a validation error from its `errors`, whatever the status.
    fn finish(&self, switches: &Switches, mut reply: Reply) -> Reply {
        if reply.status == StatusCode::UNPROCESSABLE_ENTITY
            && switches.is(switches::CARRIERX_VALIDATION_STATUS, "400")
        {
            reply.status = StatusCode::BAD_REQUEST;
        }
        cross_origin::open(&mut reply.headers);
        reply
    }

    fn expire_tokens(&self, state: &mut State) {
        auth::expire_tokens(state);
    }
}
