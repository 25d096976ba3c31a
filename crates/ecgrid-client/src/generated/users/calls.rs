//! The requests of `Users`.
//! Written by `cargo xtask codegen`.

use core_http::Secret;
use core_http::page::Pager;
use serde::Serialize;

use super::{User, spec};
use crate::Error;
use crate::types::{AuthLevel, MailboxId, NetworkId, Status};

core_http::call_methods! {
    /// Fetch one user.
    pub struct GetUser -> User, Error;
}

core_http::call_methods! {
    /// Terminate a user for good.
    pub struct TerminateUser -> bool, Error;
}

core_http::call_methods! {
    /// Add a user.
    pub struct CreateUser -> User, Error;
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

core_http::call_methods! {
    /// Change the profile of a user.
    pub struct UpdateUser -> User, Error;
}

impl UpdateUser {
    /// Mail address.
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

core_http::call_methods! {
    /// Fetch the caller's own user.
    pub struct GetMe -> User, Error;
}

core_http::call_methods! {
    /// Fetch the API key of a user.
    pub struct GetUserApiKey -> Secret, Error;
}

core_http::call_methods! {
    /// Rotate the API key of a user; the old one dies.
    pub struct GenerateUserApiKey -> Secret, Error;
}

core_http::call_methods! {
    /// Void every bearer token of a user.
    pub struct ResetUserSessions -> bool, Error;
}

core_http::call_methods! {
    /// Look users up by login.
    pub struct GetUsersByName -> Vec<User>, Error;
}

core_http::call_methods! {
    /// List users.
    pub struct ListUsers -> Vec<User>, Error;
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

core_http::call_methods! {
    /// Set the password of a user as an administrator.
    pub struct UpdateUserPassword -> bool, Error;
}

core_http::call_methods! {
    /// Make up a random password that fits the policy.
    pub struct GeneratePassword -> Secret, Error;
}

impl GeneratePassword {
    /// Characters; default 12.
    pub fn length(self, value: i32) -> Self { Self { call: self.call.set("length", &value) } }
}

core_http::call_methods! {
    /// Change the AuthLevel of a user.
    pub struct SetUserRole -> User, Error;
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

core_http::call_methods! {
    /// Text a user by SMS.
    pub struct SendUserSms -> bool, Error;
}

core_http::call_methods! {
    /// Move a user to another network or mailbox.
    pub struct SetUserNetworkMailbox -> User, Error;
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

core_http::call_methods! {
    /// Change advanced settings of a user.
    pub struct UpdateUserConfig -> bool, Error;
}

impl UpdateUserConfig {
    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}
