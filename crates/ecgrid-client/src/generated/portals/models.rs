//! What the replies and requests of `Portals` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Timestamp};

use crate::types::{MailboxId, PortalId, Status};

/// Customer portal of a mailbox.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Portal {
    /// Portal ID.
    pub portal_id: PortalId,
    /// Mailbox it belongs to.
    pub mailbox_id: Option<MailboxId>,
    /// Public address.
    pub url: Option<String>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// Created, UTC.
    pub created: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Portal {
        portal_id: "portalId" required, mailbox_id: "mailboxId", url: "url", status: "status",
        created: "created",
    }
}
