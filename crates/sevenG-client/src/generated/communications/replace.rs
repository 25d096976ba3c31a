//! Records of `Communications` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use crate::types::{Communication, CommunicationOwner, CommunicationTypeId};

impl Communication {
    /// Begins a replacement with everything that was read. What is documented and was not read
    /// goes out as null: the provider would null it anyway.
    pub fn into_replace(self) -> CommunicationReplace {
        let mut object = JsonObject::of(&self);
        object.fill_null(<Self as core_http::json::Object>::MEMBERS);
        CommunicationReplace { object }
    }
}

/// A [`Communication`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct CommunicationReplace {
    object: JsonObject,
}

impl CommunicationReplace {
    /// Kind of contact value; known values `1` Email, `2` Phone, `3` Mobile, `4` Fax.
    /// `common().get_lookup().name("communicationTypeID")` lists the values. The provider
    /// requires it.
    pub fn communication_type_id(self, value: CommunicationTypeId) -> Self {
        self.with("communicationTypeID", &value)
    }

    /// The contact value itself: address or number, checked against the type; at most 255
    /// characters. The provider requires it.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Gives the record to another owner: every other owner goes out as `null`.
    pub fn owner(mut self, owner: CommunicationOwner) -> Self {
        owner.write(&mut self.object);
        self
    }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    fn with(mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name, value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Communication> for CommunicationReplace {
    fn from(record: Communication) -> Self { record.into_replace() }
}
