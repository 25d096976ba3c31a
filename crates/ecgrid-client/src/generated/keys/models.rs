//! What the replies and requests of `Keys` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Secret, Timestamp};

use crate::types::{KeyId, UserId};

/// API key record. *Uncertain:* Creation page says the text is shown in full only once, yet
/// get and list examples carry it; expect a shortened value. Quick-starts and MCP use the
/// same routes for name/value metadata.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Key {
    /// Key record ID.
    pub key_id: KeyId,
    /// Owner.
    pub user_id: Option<UserId>,
    /// Key text; secret.
    pub key: Option<Secret>,
    /// Who can see or use a key.
    pub visibility: Option<KeyVisibility>,
    /// Created, UTC.
    pub created: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Key {
        key_id: "keyId" required, user_id: "userId", key: "key", visibility: "visibility",
        created: "created",
    }
}

core_http::open_enum! {
    /// Who can see or use a key.
    KeyVisibility {
        /// Owner.
        Private = "Private",
        /// Mailbox or network.
        Shared = "Shared",
        /// Anyone.
        Public = "Public",
        /// Bound to one session, dies with it.
        Session = "Session",
    }
}
