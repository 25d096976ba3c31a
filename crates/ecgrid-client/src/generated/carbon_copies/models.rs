//! What the replies and requests of `CarbonCopies` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Timestamp};

use crate::types::{CarbonCopyId, Direction, MailboxId, Status};

/// Rule that copies traffic of one mailbox to another. *Uncertain:* Guide and MCP pages
/// model the rule differently.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CarbonCopy {
    /// Rule ID.
    pub carbon_copy_id: CarbonCopyId,
    /// Mailbox watched.
    pub from_mailbox_id: Option<MailboxId>,
    /// Mailbox that gets copies.
    pub to_mailbox_id: Option<MailboxId>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// Traffic direction seen from the mailbox.
    pub direction: Option<Direction>,
    /// Created, UTC.
    pub created: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    CarbonCopy {
        carbon_copy_id: "ccId" required, from_mailbox_id: "fromMailboxId",
        to_mailbox_id: "toMailboxId", status: "status", direction: "direction", created: "created",
    }
}
