//! The operations of ECGrid.
//! Written by `cargo xtask codegen`.

#[cfg(feature = "auth")]
pub mod auth;
#[cfg(feature = "networks")]
pub mod networks;
#[cfg(feature = "mailboxes")]
pub mod mailboxes;
#[cfg(feature = "ids")]
pub mod ids;
#[cfg(feature = "partners")]
pub mod partners;
#[cfg(feature = "parcels")]
pub mod parcels;
#[cfg(feature = "interchanges")]
pub mod interchanges;
#[cfg(feature = "callbacks")]
pub mod callbacks;
#[cfg(feature = "carbon-copies")]
pub mod carbon_copies;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "comms")]
pub mod comms;
#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "keys")]
pub mod keys;
#[cfg(feature = "portals")]
pub mod portals;
#[cfg(feature = "reports")]
pub mod reports;
#[cfg(feature = "status-lists")]
pub mod status_lists;
pub mod types;

use crate::Client;

/// The groups of operations.
impl Client {
    /// Login, tokens, session, own password, version.
    #[cfg(feature = "auth")]
    #[must_use]
    pub fn auth(&self) -> auth::Auth {
        auth::Auth::new(self)
    }

    /// Network profile, contacts, settings.
    #[cfg(feature = "networks")]
    #[must_use]
    pub fn networks(&self) -> networks::Networks {
        networks::Networks::new(self)
    }

    /// Mailboxes and their settings.
    #[cfg(feature = "mailboxes")]
    #[must_use]
    pub fn mailboxes(&self) -> mailboxes::Mailboxes {
        mailboxes::Mailboxes::new(self)
    }

    /// ECGrid IDs, the trading partner identities.
    #[cfg(feature = "ids")]
    #[must_use]
    pub fn ids(&self) -> ids::Ids {
        ids::Ids::new(self)
    }

    /// Interconnects between ECGrid IDs, with notes.
    #[cfg(feature = "partners")]
    #[must_use]
    pub fn partners(&self) -> partners::Partners {
        partners::Partners::new(self)
    }

    /// Files in and out.
    #[cfg(feature = "parcels")]
    #[must_use]
    pub fn parcels(&self) -> parcels::Parcels {
        parcels::Parcels::new(self)
    }

    /// EDI envelopes inside parcels.
    #[cfg(feature = "interchanges")]
    #[must_use]
    pub fn interchanges(&self) -> interchanges::Interchanges {
        interchanges::Interchanges::new(self)
    }

    /// Webhook registrations, events, queue.
    #[cfg(feature = "callbacks")]
    #[must_use]
    pub fn callbacks(&self) -> callbacks::Callbacks {
        callbacks::Callbacks::new(self)
    }

    /// Rules that copy traffic.
    #[cfg(feature = "carbon-copies")]
    #[must_use]
    pub fn carbon_copies(&self) -> carbon_copies::CarbonCopies {
        carbon_copies::CarbonCopies::new(self)
    }

    /// Communication channels.
    #[cfg(feature = "comms")]
    #[must_use]
    pub fn comms(&self) -> comms::Comms {
        comms::Comms::new(self)
    }

    /// Users, ranks, keys, passwords.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn users(&self) -> users::Users {
        users::Users::new(self)
    }

    /// API key records.
    #[cfg(feature = "keys")]
    #[must_use]
    pub fn keys(&self) -> keys::Keys {
        keys::Keys::new(self)
    }

    /// Customer portals.
    #[cfg(feature = "portals")]
    #[must_use]
    pub fn portals(&self) -> portals::Portals {
        portals::Portals::new(self)
    }

    /// Statistics and reports.
    #[cfg(feature = "reports")]
    #[must_use]
    pub fn reports(&self) -> reports::Reports {
        reports::Reports::new(self)
    }

    /// Status catalogue.
    #[cfg(feature = "status-lists")]
    #[must_use]
    pub fn status_lists(&self) -> status_lists::StatusLists {
        status_lists::StatusLists::new(self)
    }
}
