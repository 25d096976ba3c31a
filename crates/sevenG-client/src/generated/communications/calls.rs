//! The requests of `Communications`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use serde::Serialize;

use crate::Error;
use crate::types::{Communication, CommunicationId, ExternalCommunicationId};

/// Fetch one contact value.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCommunication {
    pub(crate) call: Call,
}

core_http::call_methods!(GetCommunication -> Communication, Error);

/// Create a contact value for one owner.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateCommunication {
    pub(crate) call: Call,
}

impl CreateCommunication {
    /// Native id; 0 or null on create, target selector on update.
    pub fn communication_id(self, value: CommunicationId) -> Self {
        Self { call: self.call.set("communicationID", &value) }
    }

    /// Your id for the record; fixed once stored; at most 50 characters.
    pub fn external_communication_id(self, value: &ExternalCommunicationId) -> Self {
        Self { call: self.call.set("externalCommunicationId", value) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods!(CreateCommunication -> Communication, Error);

/// Replace a contact value or move it to another owner.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ReplaceCommunication {
    pub(crate) call: Call,
}

core_http::call_methods!(ReplaceCommunication -> Communication, Error);

/// Delete a contact value.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteCommunication {
    pub(crate) call: Call,
}

core_http::call_methods!(DeleteCommunication -> (), Error);
