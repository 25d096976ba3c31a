//! What the replies and requests of `Users` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Timestamp};

use crate::types::{AuthLevel, MailboxId, NetworkId, Status, UserId};

/// User account. *Uncertain:* Guide and MCP pages call the login `loginName`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// User ID.
    pub user_id: UserId,
    /// Login name.
    pub login: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Network.
    pub network_id: Option<NetworkId>,
    /// Mailbox; 0 for a network-wide user.
    pub mailbox_id: Option<MailboxId>,
    /// Permission rank of a user or key, strongest first after NoChange.
    pub auth_level: Option<AuthLevel>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// Created, UTC.
    pub created: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    User {
        user_id: "userId" required, login: "login", email: "email", first_name: "firstName",
        last_name: "lastName", network_id: "networkId", mailbox_id: "mailboxId",
        auth_level: "authLevel", status: "status", created: "created",
    }
}
