//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use super::{CommId, CommType, MailboxId, Status, UseType};

/// Communication channel of a mailbox. *Uncertain:* `withCerts` reads as "has certificates"
/// in REST and as "certificate data included" in SOAP and MCP. No certificate or
/// `certKeyId` list is returned by any REST page.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Comm {
    /// Comm ID.
    pub comm_id: CommId,
    /// Mailbox it serves.
    pub mailbox_id: Option<MailboxId>,
    /// Transport of a comm channel.
    pub comm_type: Option<CommType>,
    /// Identity on the wire, say an AS2 ID or FTP login.
    pub identifier: Option<String>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// Test or live designation.
    pub use_type: Option<UseType>,
    /// Needs a private key.
    pub private_key_required: Option<bool>,
    /// Certificates are attached.
    pub has_certs: Option<bool>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Comm {
        comm_id: "commId" required, mailbox_id: "mailboxId", comm_type: "commType",
        identifier: "identifier", status: "status", use_type: "useType",
        private_key_required: "privateKeyRequired", has_certs: "withCerts",
    }
}
