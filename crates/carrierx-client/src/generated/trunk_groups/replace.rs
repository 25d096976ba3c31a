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
    pub fn acls(self, value: impl Into<Vec<AclEntry>>) -> Self { self.with("acls", &value.into()) }

    /// External handlers consulted for calls.
    pub fn external_handlers(self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.with("external_handlers", &value.into())
    }

    /// SIP codes, each ended by a semicolon, that count towards a dead trunk; default `408;`.
    pub fn hard_failure_codes(self, value: impl AsRef<str>) -> Self {
        self.with("hard_failure_codes", value.as_ref())
    }

    /// Seconds before a dead trunk is tried again; default 120.
    pub fn hard_failure_cooldown(self, value: i64) -> Self {
        self.with("hard_failure_cooldown", &value)
    }

    /// Seconds over which failures are counted; default 60.
    pub fn hard_failure_interval(self, value: i64) -> Self {
        self.with("hard_failure_interval", &value)
    }

    /// What to do when every trunk is dead; default `first`.
    pub fn hard_failure_last_resort(self, value: TrunkGroupHardFailureLastResort) -> Self {
        self.with("hard_failure_last_resort", &value)
    }

    /// Failures within the interval that mark a trunk dead; default 3.
    pub fn hard_failure_threshold(self, value: i64) -> Self {
        self.with("hard_failure_threshold", &value)
    }

    /// Group name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Owning partner.
    pub fn partner_sid(self, value: &PartnerSid) -> Self { self.with("partner_sid", value) }

    /// Data for the routing type.
    pub fn routing_data(self, value: &(impl Serialize + ?Sized)) -> Self {
        self.with("routing_data", value)
    }

    /// How a trunk is picked; default `failover`.
    pub fn routing_type(self, value: impl AsRef<str>) -> Self {
        self.with("routing_type", value.as_ref())
    }

    /// Locations that probe the trunks with SIP OPTIONS.
    pub fn sip_options_locations(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.with("sip_options_locations", &value)
    }

    /// Failed probes before a trunk counts as down; default 3.
    pub fn sip_options_threshold(self, value: i64) -> Self {
        self.with("sip_options_threshold", &value)
    }

    /// SIP codes, each ended by a semicolon, that move on to the next trunk; default `408;`.
    pub fn soft_failure_codes(self, value: impl AsRef<str>) -> Self {
        self.with("soft_failure_codes", value.as_ref())
    }

    /// Call transformations of the group.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.with("transformations", &value.into())
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

impl From<TrunkGroup> for TrunkGroupReplace {
    fn from(record: TrunkGroup) -> Self { record.into_replace() }
}
