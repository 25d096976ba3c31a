//! The requests of `TrunkGroups`.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use core_http::page::Pager;
use serde::Serialize;

use super::{TrunkCreate, TrunkGroup, TrunkGroupHardFailureLastResort, spec};
use crate::Error;
use crate::types::{AclEntry, Page, PartnerSid};

core_http::call_methods! {
    /// List trunk groups.
    pub struct ListTrunkGroups -> Page<TrunkGroup>, Error;
}

impl ListTrunkGroups {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }

    /// Include, or on creation accept, the member trunks; default false.
    pub fn embed_trunks(self, value: bool) -> Self {
        Self { call: self.call.query("with_trunks", value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<TrunkGroup>, Error> {
        Pager::new(self.call, &spec::LIST_TRUNK_GROUPS_PAGES)
    }
}

crate::filter::list_options!(ListTrunkGroups);
crate::filter::field_options!(ListTrunkGroups, "trunk_group_sid");

core_http::call_methods! {
    /// Create a trunk group, with trunks when `embed_trunks(true)` is set.
    pub struct CreateTrunkGroup -> TrunkGroup, Error;
}

impl CreateTrunkGroup {
    /// Include, or on creation accept, the member trunks; default false.
    pub fn embed_trunks(self, value: bool) -> Self {
        Self { call: self.call.query("with_trunks", value) }
    }

    /// Access control lists of the group.
    pub fn acls(self, value: impl Into<Vec<AclEntry>>) -> Self {
        Self { call: self.call.set("acls", &value.into()) }
    }

    /// External handlers consulted for calls.
    pub fn external_handlers(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("external_handlers", &value.into()) }
    }

    /// SIP codes, each ended by a semicolon, that count towards a dead trunk; default `408;`.
    pub fn hard_failure_codes(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("hard_failure_codes", value.as_ref()) }
    }

    /// Seconds before a dead trunk is tried again; default 120.
    pub fn hard_failure_cooldown(self, value: i64) -> Self {
        Self { call: self.call.set("hard_failure_cooldown", &value) }
    }

    /// Seconds over which failures are counted; default 60.
    pub fn hard_failure_interval(self, value: i64) -> Self {
        Self { call: self.call.set("hard_failure_interval", &value) }
    }

    /// What to do when every trunk is dead; default `first`.
    pub fn hard_failure_last_resort(self, value: TrunkGroupHardFailureLastResort) -> Self {
        Self { call: self.call.set("hard_failure_last_resort", &value) }
    }

    /// Failures within the interval that mark a trunk dead; default 3.
    pub fn hard_failure_threshold(self, value: i64) -> Self {
        Self { call: self.call.set("hard_failure_threshold", &value) }
    }

    /// Group name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Owning partner.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.set("partner_sid", value) }
    }

    /// Data for the routing type.
    pub fn routing_data(self, value: &(impl Serialize + ?Sized)) -> Self {
        Self { call: self.call.set("routing_data", value) }
    }

    /// How a trunk is picked; default `failover`.
    pub fn routing_type(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("routing_type", value.as_ref()) }
    }

    /// Locations that probe the trunks with SIP OPTIONS.
    pub fn sip_options_locations(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        Self { call: self.call.set("sip_options_locations", &value) }
    }

    /// Failed probes before a trunk counts as down; default 3.
    pub fn sip_options_threshold(self, value: i64) -> Self {
        Self { call: self.call.set("sip_options_threshold", &value) }
    }

    /// SIP codes, each ended by a semicolon, that move on to the next trunk; default `408;`.
    pub fn soft_failure_codes(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("soft_failure_codes", value.as_ref()) }
    }

    /// Call transformations of the group.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }

    /// Trunks to create along with the group; needs `embed_trunks(true)`.
    pub fn trunks(self, value: impl Into<Vec<TrunkCreate>>) -> Self {
        Self { call: self.call.set("trunks", &value.into()) }
    }
}

core_http::call_methods! {
    /// Read one trunk group.
    pub struct GetTrunkGroup -> TrunkGroup, Error;
}

impl GetTrunkGroup {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }

    /// Include, or on creation accept, the member trunks; default false.
    pub fn embed_trunks(self, value: bool) -> Self {
        Self { call: self.call.query("with_trunks", value) }
    }
}

crate::filter::field_options!(GetTrunkGroup, "trunk_group_sid");

core_http::call_methods! {
    /// Change some fields of a trunk group.
    pub struct PatchTrunkGroup -> TrunkGroup, Error;
}

impl PatchTrunkGroup {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
    }

    /// Access control lists of the group.
    pub fn acls(self, value: impl Into<Vec<AclEntry>>) -> Self {
        Self { call: self.call.set("acls", &value.into()) }
    }

    /// External handlers consulted for calls.
    pub fn external_handlers(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("external_handlers", &value.into()) }
    }

    /// SIP codes, each ended by a semicolon, that count towards a dead trunk; default `408;`.
    pub fn hard_failure_codes(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("hard_failure_codes", value.as_ref()) }
    }

    /// Seconds before a dead trunk is tried again; default 120.
    pub fn hard_failure_cooldown(self, value: i64) -> Self {
        Self { call: self.call.set("hard_failure_cooldown", &value) }
    }

    /// Seconds over which failures are counted; default 60.
    pub fn hard_failure_interval(self, value: i64) -> Self {
        Self { call: self.call.set("hard_failure_interval", &value) }
    }

    /// What to do when every trunk is dead; default `first`.
    pub fn hard_failure_last_resort(self, value: TrunkGroupHardFailureLastResort) -> Self {
        Self { call: self.call.set("hard_failure_last_resort", &value) }
    }

    /// Failures within the interval that mark a trunk dead; default 3.
    pub fn hard_failure_threshold(self, value: i64) -> Self {
        Self { call: self.call.set("hard_failure_threshold", &value) }
    }

    /// Group name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Owning partner.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.set("partner_sid", value) }
    }

    /// Data for the routing type.
    pub fn routing_data(self, value: &(impl Serialize + ?Sized)) -> Self {
        Self { call: self.call.set("routing_data", value) }
    }

    /// How a trunk is picked; default `failover`.
    pub fn routing_type(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("routing_type", value.as_ref()) }
    }

    /// Locations that probe the trunks with SIP OPTIONS.
    pub fn sip_options_locations(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        Self { call: self.call.set("sip_options_locations", &value) }
    }

    /// Failed probes before a trunk counts as down; default 3.
    pub fn sip_options_threshold(self, value: i64) -> Self {
        Self { call: self.call.set("sip_options_threshold", &value) }
    }

    /// SIP codes, each ended by a semicolon, that move on to the next trunk; default `408;`.
    pub fn soft_failure_codes(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("soft_failure_codes", value.as_ref()) }
    }

    /// Call transformations of the group.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }
}

core_http::call_methods! {
    /// Replace a trunk group.
    pub struct ReplaceTrunkGroup -> TrunkGroup, Error;
}

core_http::call_methods! {
    /// Delete a trunk group.
    pub struct DeleteTrunkGroup -> (), Error;
}
