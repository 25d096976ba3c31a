//! The operations of ECGrid.
//! Written by `cargo xtask codegen`.

#[cfg(feature = "auth")]
pub mod auth;
#[cfg(feature = "ids")]
pub mod ids;
#[cfg(feature = "comms")]
pub mod comms;
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

    /// ECGrid IDs, the trading partner identities.
    #[cfg(feature = "ids")]
    #[must_use]
    pub fn ids(&self) -> ids::Ids {
        ids::Ids::new(self)
    }

    /// Communication channels.
    #[cfg(feature = "comms")]
    #[must_use]
    pub fn comms(&self) -> comms::Comms {
        comms::Comms::new(self)
    }
}
