//! The requests of `Comms`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use serde::Serialize;

use crate::Error;
use crate::types::{Comm, CommId, CommType, Status, UseType};

/// Fetch one comm channel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetComm {
    pub(crate) call: Call,
}

core_http::call_methods!(GetComm -> Comm, Error);

/// Find comm channels by identifier.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct FindComms {
    pub(crate) call: Call,
}

impl FindComms {
    /// Transport of a comm channel.
    pub fn comm_type(self, value: CommType) -> Self {
        Self { call: self.call.set("commType", &value) }
    }
}

core_http::call_methods!(FindComms -> Vec<Comm>, Error);

/// List comm channels.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListComms {
    pub(crate) call: Call,
}

impl ListComms {
    /// Transport of a comm channel.
    pub fn comm_type(self, value: CommType) -> Self {
        Self { call: self.call.set("commType", &value) }
    }

    /// Only those that need a private key.
    pub fn private_key_required(self, value: bool) -> Self {
        Self { call: self.call.set("privateKeyRequired", &value) }
    }

    /// Test or live designation.
    pub fn use_type(self, value: UseType) -> Self {
        Self { call: self.call.set("useType", &value) }
    }

    /// Also suspended and terminated ones; default false.
    pub fn show_inactive(self, value: bool) -> Self {
        Self { call: self.call.set("showInactive", &value) }
    }

    /// Only those with certificates.
    pub fn has_certs(self, value: bool) -> Self {
        Self { call: self.call.set("withCerts", &value) }
    }
}

core_http::call_methods!(ListComms -> Vec<Comm>, Error);

/// Show the channels used between two ECGrid IDs.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCommPair {
    pub(crate) call: Call,
}

core_http::call_methods!(GetCommPair -> Vec<Comm>, Error);

/// Set the preferred channel between two ECGrid IDs.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SetCommPair {
    pub(crate) call: Call,
}

impl SetCommPair {
    /// Channel to prefer.
    pub fn comm_id(self, value: CommId) -> Self { Self { call: self.call.set("commId", &value) } }
}

core_http::call_methods!(SetCommPair -> Vec<Comm>, Error);

/// Add a comm channel to a mailbox.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateComm {
    pub(crate) call: Call,
}

impl CreateComm {
    /// Test or live designation.
    pub fn use_type(self, value: UseType) -> Self {
        Self { call: self.call.set("useType", &value) }
    }
}

core_http::call_methods!(CreateComm -> Comm, Error);

/// Change identifier or status of a comm channel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateComm {
    pub(crate) call: Call,
}

impl UpdateComm {
    /// New wire identifier.
    pub fn identifier(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("identifier", value.as_ref()) }
    }

    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }
}

core_http::call_methods!(UpdateComm -> Comm, Error);

/// Change protocol settings of a comm channel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCommConfig {
    pub(crate) call: Call,
}

impl UpdateCommConfig {
    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods!(UpdateCommConfig -> bool, Error);
