//! The requests of `Communications`.
//! Written by `cargo xtask codegen`.

use serde::Serialize;

use crate::Error;
use crate::types::{Communication, CommunicationId, ExternalCommunicationId};

core_http::call_methods! {
    /// Fetch one contact value.
    pub struct GetCommunication -> Communication, Error;
}

core_http::call_methods! {
    /// Create a contact value for one owner.
    pub struct CreateCommunication -> Communication, Error;
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

core_http::call_methods! {
    /// Replace a contact value or move it to another owner.
    pub struct ReplaceCommunication -> Communication, Error;
}

core_http::call_methods! {
    /// Delete a contact value.
    pub struct DeleteCommunication -> (), Error;
}
