//! The requests of `Comms`.
//! Written by `cargo xtask codegen`.

use serde::Serialize;

use crate::Error;
use crate::types::{Comm, CommId, CommType, Status, UseType};

core_http::call_methods! {
    /// Fetch one comm channel.
    pub struct GetComm -> Comm, Error;
}

core_http::call_methods! {
    /// Find comm channels by identifier.
    pub struct FindComms -> Vec<Comm>, Error;
}

impl FindComms {
    /// Transport of a comm channel.
    pub fn comm_type(self, value: CommType) -> Self {
        Self { call: self.call.set("commType", &value) }
    }
}

core_http::call_methods! {
    /// List comm channels.
    pub struct ListComms -> Vec<Comm>, Error;
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

core_http::call_methods! {
    /// Show the channels used between two ECGrid IDs.
    pub struct GetCommPair -> Vec<Comm>, Error;
}

core_http::call_methods! {
    /// Set the preferred channel between two ECGrid IDs.
    pub struct SetCommPair -> Vec<Comm>, Error;
}

impl SetCommPair {
    /// Channel to prefer.
    pub fn comm_id(self, value: CommId) -> Self { Self { call: self.call.set("commId", &value) } }
}

core_http::call_methods! {
    /// Add a comm channel to a mailbox.
    pub struct CreateComm -> Comm, Error;
}

impl CreateComm {
    /// Test or live designation.
    pub fn use_type(self, value: UseType) -> Self {
        Self { call: self.call.set("useType", &value) }
    }
}

core_http::call_methods! {
    /// Change identifier or status of a comm channel.
    pub struct UpdateComm -> Comm, Error;
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

core_http::call_methods! {
    /// Change protocol settings of a comm channel.
    pub struct UpdateCommConfig -> bool, Error;
}

impl UpdateCommConfig {
    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}
