//! Records of `TrunkGroups` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::{TrunkGroup, TrunkGroupHardFailureLastResort};
use crate::types::{AclEntry, PartnerSid};

impl TrunkGroup {
    /// Begins a replacement with everything that was read.
    ///
    /// - `partner` is left out: it is another record, embedded for reading.
    pub fn into_replace(self) -> TrunkGroupReplace {
        let mut object = JsonObject::of(&self);
        object.remove("partner");
        TrunkGroupReplace { object }
    }
}

/// A [`TrunkGroup`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct TrunkGroupReplace {
    object: JsonObject,
}

impl TrunkGroupReplace {
    /// Access control lists of the group.
    pub fn acls(mut self, value: impl Into<Vec<AclEntry>>) -> Self {
        self.object.set("acls", &value.into());
        self
    }

    /// External handlers consulted for calls.
    pub fn external_handlers(mut self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.object.set("external_handlers", &value.into());
        self
    }

    /// SIP codes, each ended by a semicolon, that count towards a dead trunk; default `408;`.
    pub fn hard_failure_codes(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("hard_failure_codes", value.as_ref());
        self
    }

    /// Seconds before a dead trunk is tried again; default 120.
    pub fn hard_failure_cooldown(mut self, value: i64) -> Self {
        self.object.set("hard_failure_cooldown", &value);
        self
    }

    /// Seconds over which failures are counted; default 60.
    pub fn hard_failure_interval(mut self, value: i64) -> Self {
        self.object.set("hard_failure_interval", &value);
        self
    }

    /// What to do when every trunk is dead; default `first`.
    pub fn hard_failure_last_resort(mut self, value: TrunkGroupHardFailureLastResort) -> Self {
        self.object.set("hard_failure_last_resort", &value);
        self
    }

    /// Failures within the interval that mark a trunk dead; default 3.
    pub fn hard_failure_threshold(mut self, value: i64) -> Self {
        self.object.set("hard_failure_threshold", &value);
        self
    }

    /// Group name; default `N/A`.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Owning partner.
    pub fn partner_sid(mut self, value: &PartnerSid) -> Self {
        self.object.set("partner_sid", value);
        self
    }

    /// Data for the routing type.
    pub fn routing_data(mut self, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set("routing_data", value);
        self
    }

    /// How a trunk is picked; default `failover`.
    pub fn routing_type(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("routing_type", value.as_ref());
        self
    }

    /// Locations that probe the trunks with SIP OPTIONS.
    pub fn sip_options_locations(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.object.set("sip_options_locations", &value);
        self
    }

    /// Failed probes before a trunk counts as down; default 3.
    pub fn sip_options_threshold(mut self, value: i64) -> Self {
        self.object.set("sip_options_threshold", &value);
        self
    }

    /// SIP codes, each ended by a semicolon, that move on to the next trunk; default `408;`.
    pub fn soft_failure_codes(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("soft_failure_codes", value.as_ref());
        self
    }

    /// Call transformations of the group.
    pub fn transformations(mut self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.object.set("transformations", &value.into());
        self
    }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<TrunkGroup> for TrunkGroupReplace {
    fn from(record: TrunkGroup) -> Self { record.into_replace() }
}
