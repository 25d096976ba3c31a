//! The requests of `Users`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{Call, Secret};
use serde::Serialize;

use super::{User, spec};
use crate::Error;
use crate::types::{AuthLevel, MailboxId, NetworkId, Status};

/// Fetch one user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetUser {
    pub(crate) call: Call,
}

core_http::call_methods!(GetUser -> User, Error);

/// Terminate a user for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct TerminateUser {
    pub(crate) call: Call,
}

core_http::call_methods!(TerminateUser -> bool, Error);

/// Add a user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateUser {
    pub(crate) call: Call,
}

impl CreateUser {
    /// First name.
    pub fn first_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("firstName", value.as_ref()) }
    }

    /// Last name.
    pub fn last_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("lastName", value.as_ref()) }
    }

    /// Network; default is the caller's.
    pub fn network_id(self, value: NetworkId) -> Self {
        Self { call: self.call.set("networkId", &value) }
    }

    /// Mailbox; default is the caller's.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }

    /// Rank to give; default `MailboxUser`.
    pub fn auth_level(self, value: AuthLevel) -> Self {
        Self { call: self.call.set("authLevel", &value) }
    }
}

core_http::call_methods!(CreateUser -> User, Error);

/// Change the profile of a user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateUser {
    pub(crate) call: Call,
}

impl UpdateUser {
    /// Mail address; a mail address.
    pub fn email(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("email", value.as_ref()) }
    }

    /// First name.
    pub fn first_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("firstName", value.as_ref()) }
    }

    /// Last name.
    pub fn last_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("lastName", value.as_ref()) }
    }
}

core_http::call_methods!(UpdateUser -> User, Error);

/// Fetch the caller's own user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetMe {
    pub(crate) call: Call,
}

core_http::call_methods!(GetMe -> User, Error);

/// Fetch the API key of a user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetUserApiKey {
    pub(crate) call: Call,
}

core_http::call_methods!(GetUserApiKey -> Secret, Error);

/// Rotate the API key of a user; the old one dies.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GenerateUserApiKey {
    pub(crate) call: Call,
}

core_http::call_methods!(GenerateUserApiKey -> Secret, Error);

/// Void every bearer token of a user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ResetUserSessions {
    pub(crate) call: Call,
}

core_http::call_methods!(ResetUserSessions -> bool, Error);

/// Look users up by login.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetUsersByName {
    pub(crate) call: Call,
}

core_http::call_methods!(GetUsersByName -> Vec<User>, Error);

/// List users.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListUsers {
    pub(crate) call: Call,
}

impl ListUsers {
    /// Network.
    pub fn network_id(self, value: NetworkId) -> Self {
        Self { call: self.call.set("networkId", &value) }
    }

    /// Mailbox.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }

    /// Permission rank of a user or key, strongest first after NoChange.
    pub fn auth_level(self, value: AuthLevel) -> Self {
        Self { call: self.call.set("authLevel", &value) }
    }

    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }

    /// Page to return, from 1; at least 1, default 1.
    pub fn page_no(self, value: i32) -> Self { Self { call: self.call.set("pageNo", &value) } }

    /// Page size; at least 1, default 25.
    pub fn records_per_page(self, value: i32) -> Self {
        Self { call: self.call.set("recordsPerPage", &value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<User>, Error> { Pager::new(self.call, &spec::LIST_USERS_PAGES) }
}

core_http::call_methods!(ListUsers -> Vec<User>, Error);

/// Set the password of a user as an administrator.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateUserPassword {
    pub(crate) call: Call,
}

core_http::call_methods!(UpdateUserPassword -> bool, Error);

/// Make up a random password that fits the policy.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GeneratePassword {
    pub(crate) call: Call,
}

impl GeneratePassword {
    /// Characters; default 12.
    pub fn length(self, value: i32) -> Self { Self { call: self.call.set("length", &value) } }
}

core_http::call_methods!(GeneratePassword -> Secret, Error);

/// Change the AuthLevel of a user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SetUserRole {
    pub(crate) call: Call,
}

impl SetUserRole {
    /// Network the rank applies to.
    pub fn network_id(self, value: NetworkId) -> Self {
        Self { call: self.call.set("networkId", &value) }
    }

    /// Mailbox the rank applies to.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }
}

core_http::call_methods!(SetUserRole -> User, Error);

/// Text a user by SMS.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendUserSms {
    pub(crate) call: Call,
}

core_http::call_methods!(SendUserSms -> bool, Error);

/// Move a user to another network or mailbox.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SetUserNetworkMailbox {
    pub(crate) call: Call,
}

impl SetUserNetworkMailbox {
    /// Network.
    pub fn network_id(self, value: NetworkId) -> Self {
        Self { call: self.call.set("networkId", &value) }
    }

    /// Mailbox.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }
}

core_http::call_methods!(SetUserNetworkMailbox -> User, Error);

/// Change advanced settings of a user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateUserConfig {
    pub(crate) call: Call,
}

impl UpdateUserConfig {
    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods!(UpdateUserConfig -> bool, Error);
