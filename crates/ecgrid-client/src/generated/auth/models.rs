//! What the replies and requests of `Auth` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Secret, Timestamp};

use crate::types::{AuthLevel, MailboxId, NetworkId, UserId};

/// Bearer token with its end of life. *Uncertain:* A guide adds `refreshToken`, the
/// quick-starts return `sessionKey` instead of token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthToken {
    /// JWT for the Authorization header.
    pub token: Secret,
    /// UTC end of validity.
    pub expires_at: Option<Timestamp>,
    /// Owner of the token.
    pub user_id: Option<UserId>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    AuthToken {
        token: "token" required, expires_at: "expiresAt", user_id: "userId",
    }
}

/// Identity and scope behind the credential in use. *Uncertain:* What `expiresAt` holds for
/// a non-expiring API key is not said; accept null or absence.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// User behind the credential.
    pub user_id: UserId,
    /// Login name.
    pub login: Option<String>,
    /// Home network.
    pub network_id: Option<NetworkId>,
    /// Primary mailbox.
    pub mailbox_id: Option<MailboxId>,
    /// Permission rank of a user or key, strongest first after NoChange.
    pub auth_level: Option<AuthLevel>,
    /// UTC end of the token or session.
    pub expires_at: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Session {
        user_id: "userId" required, login: "login", network_id: "networkId",
        mailbox_id: "mailboxId", auth_level: "authLevel", expires_at: "expiresAt",
    }
}

/// API version. *Uncertain:* Quick start shows a three-part version and an extra build
/// field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Version {
    /// Version text such as 2.6.
    pub version: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { Version { version: "version" } }
