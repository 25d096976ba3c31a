//! What the documentation of ECGrid shows, operation by operation.
//! Written by `cargo xtask codegen`.

mod failures;
#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "networks")]
mod networks;
#[cfg(feature = "mailboxes")]
mod mailboxes;
#[cfg(feature = "ids")]
mod ids;
#[cfg(feature = "partners")]
mod partners;
#[cfg(feature = "parcels")]
mod parcels;
#[cfg(feature = "interchanges")]
mod interchanges;
#[cfg(feature = "callbacks")]
mod callbacks;
#[cfg(feature = "carbon-copies")]
mod carbon_copies;
#[cfg(feature = "certificates")]
mod certificates;
#[cfg(feature = "comms")]
mod comms;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "keys")]
mod keys;
#[cfg(feature = "portals")]
mod portals;
#[cfg(feature = "reports")]
mod reports;
#[cfg(feature = "status-lists")]
mod status_lists;

use conformance::Groups;
use ecgrid_client::Client;

pub(crate) static GROUPS: &Groups<Client> = &[
    #[cfg(feature = "auth")]
    ("auth", &auth::CASES),
    #[cfg(feature = "networks")]
    ("networks", &networks::CASES),
    #[cfg(feature = "mailboxes")]
    ("mailboxes", &mailboxes::CASES),
    #[cfg(feature = "ids")]
    ("ids", &ids::CASES),
    #[cfg(feature = "partners")]
    ("partners", &partners::CASES),
    #[cfg(feature = "parcels")]
    ("parcels", &parcels::CASES),
    #[cfg(feature = "interchanges")]
    ("interchanges", &interchanges::CASES),
    #[cfg(feature = "callbacks")]
    ("callbacks", &callbacks::CASES),
    #[cfg(feature = "carbon-copies")]
    ("carbon_copies", &carbon_copies::CASES),
    #[cfg(feature = "certificates")]
    ("certificates", &certificates::CASES),
    #[cfg(feature = "comms")]
    ("comms", &comms::CASES),
    #[cfg(feature = "users")]
    ("users", &users::CASES),
    #[cfg(feature = "keys")]
    ("keys", &keys::CASES),
    #[cfg(feature = "portals")]
    ("portals", &portals::CASES),
    #[cfg(feature = "reports")]
    ("reports", &reports::CASES),
    #[cfg(feature = "status-lists")]
    ("status_lists", &status_lists::CASES),
];
