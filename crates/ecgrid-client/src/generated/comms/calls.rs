//! The requests of `Comms`.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

use core_http::Call;
use serde::Serialize;

use crate::types::{Comm, CommId, CommType, Status, UseType};
use crate::Error;

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
    pub fn comm_type(self, comm_type: CommType) -> Self {
        Self {
            call: self.call.set("commType", &comm_type),
        }
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
    pub fn comm_type(self, comm_type: CommType) -> Self {
        Self {
            call: self.call.set("commType", &comm_type),
        }
    }

    /// Only those that need a private key.
    pub fn private_key_required(self, private_key_required: bool) -> Self {
        Self {
            call: self.call.set("privateKeyRequired", &private_key_required),
        }
    }

    /// Test or live designation.
    pub fn use_type(self, use_type: UseType) -> Self {
        Self {
            call: self.call.set("useType", &use_type),
        }
    }

    /// Also suspended and terminated ones; default false.
    pub fn show_inactive(self, show_inactive: bool) -> Self {
        Self {
            call: self.call.set("showInactive", &show_inactive),
        }
    }

    /// Only those with certificates.
    pub fn has_certs(self, has_certs: bool) -> Self {
        Self {
            call: self.call.set("withCerts", &has_certs),
        }
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
    pub fn comm_id(self, comm_id: CommId) -> Self {
        Self {
            call: self.call.set("commId", &comm_id),
        }
    }
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
    pub fn use_type(self, use_type: UseType) -> Self {
        Self {
            call: self.call.set("useType", &use_type),
        }
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
    pub fn identifier(self, identifier: impl AsRef<str>) -> Self {
        Self {
            call: self.call.set("identifier", identifier.as_ref()),
        }
    }

    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub fn status(self, status: Status) -> Self {
        Self {
            call: self.call.set("status", &status),
        }
    }
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
    pub fn member(
        mut self,
        name: impl Into<String>,
        value: &(impl Serialize + ?Sized),
    ) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods!(UpdateCommConfig -> bool, Error);
