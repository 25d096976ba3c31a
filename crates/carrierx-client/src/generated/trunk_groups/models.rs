//! What the replies and requests of `TrunkGroups` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Json, JsonObject};

use crate::types::{
    AclEntry, EndpointSid, LocationSid, Partner, PartnerSid, Trunk, TrunkAllowForward, TrunkAsnMode,
    TrunkGroupSid,
};

/// Fields accepted when creating a Trunk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrunkCreate {
    /// Access control lists of the trunk.
    pub acls: Option<Vec<AclEntry>>,
    /// How a 302 redirect from the called leg is treated; default `disabled`.
    pub allow_forward: Option<TrunkAllowForward>,
    /// Transfer mode. *Uncertain:* Newer page calls it an enum defaulting to disabled with
    /// values truncated; older page and every sample use a boolean false.
    pub allow_transfer: Option<Json>,
    /// Access to the ASN proxy caller and callee variables; default `disable`.
    pub asn_mode: Option<TrunkAsnMode>,
    /// Call type; default `regular`. *Uncertain:* Other values not known in full.
    pub call_type: Option<String>,
    /// Legacy codec setting, placed before both `in_codec` and `out_codec`; null uses a codec
    /// of the calling leg; known values `alaw`, `g722`, `g723`, `g729`, `gsm`, `opus12`,
    /// `opus16`, `opus24`, `opus48`, `opus8`, `ulaw`.
    pub codec: Option<String>,
    /// Endpoint the trunk leads to.
    pub endpoint_sid: Option<EndpointSid>,
    /// Most simultaneous calls the trunk receives; 0 is unlimited, -1 refuses calls; at least
    /// -1, default 0.
    pub in_capacity: Option<i64>,
    /// Codecs offered on the inbound side. *Uncertain:* Named in the codec text only; absent
    /// from samples.
    pub in_codec: Option<String>,
    /// Format of identity data sent to the called leg when RPID or PAI headers pass; default
    /// `passthrough`. *Uncertain:* Other values not found.
    pub in_identity_format: Option<String>,
    /// When and how RPID and PAI headers are passed inbound; default `passthrough`.
    /// *Uncertain:* Other values not found.
    pub in_identity_mode: Option<String>,
    /// Handling of RFC 4694 number portability parameters inbound; default `cut_all`.
    /// *Uncertain:* Other values not found.
    pub in_rfc_4694_mode: Option<String>,
    /// Location bound to the trunk.
    pub location_sid: Option<LocationSid>,
    /// Trunk name; default `N/A`.
    pub name: Option<String>,
    /// Most simultaneous calls sent; presumably 0 is unlimited and -1 refuses, as inbound; at
    /// least -1, default 0. *Uncertain:* Not confirmed by its table; mirrors `in_capacity`.
    pub out_capacity: Option<i64>,
    /// Codecs offered on the outbound side. *Uncertain:* Named in the codec text only; absent
    /// from samples.
    pub out_codec: Option<String>,
    /// Handling of outbound identity headers; default `passthrough`. *Uncertain:* Other values
    /// not found.
    pub out_identity_mode: Option<String>,
    /// Handling of RFC 4694 number portability parameters outbound; default `cut_all`.
    /// *Uncertain:* Other values not found.
    pub out_rfc_4694_mode: Option<String>,
    /// Order of preference for failover routing; default 0.
    pub priority: Option<i64>,
    /// SIP headers passed through.
    pub relay_sip_headers: Option<Vec<String>>,
    /// Call transformations of the trunk.
    pub transformations: Option<Vec<JsonObject>>,
    /// Relative share for weighted routing; default 0.
    pub weight: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl TrunkCreate {
    /// Sets [`acls`](Self#structfield.acls).
    pub fn acls(mut self, value: impl Into<Vec<AclEntry>>) -> Self {
        self.acls = Some(value.into());
        self
    }

    /// Sets [`allow_forward`](Self#structfield.allow_forward).
    pub fn allow_forward(mut self, value: TrunkAllowForward) -> Self {
        self.allow_forward = Some(value);
        self
    }

    /// Sets [`allow_transfer`](Self#structfield.allow_transfer).
    pub fn allow_transfer(mut self, value: impl Into<Json>) -> Self {
        self.allow_transfer = Some(value.into());
        self
    }

    /// Sets [`asn_mode`](Self#structfield.asn_mode).
    pub fn asn_mode(mut self, value: TrunkAsnMode) -> Self { self.asn_mode = Some(value); self }

    /// Sets [`call_type`](Self#structfield.call_type).
    pub fn call_type(mut self, value: impl Into<String>) -> Self {
        self.call_type = Some(value.into());
        self
    }

    /// Sets [`codec`](Self#structfield.codec).
    pub fn codec(mut self, value: impl Into<String>) -> Self {
        self.codec = Some(value.into());
        self
    }

    /// Clears `codec`: it goes out as `null`.
    pub fn clear_codec(mut self) -> Self { self.codec = None; self.extra.set_null("codec"); self }

    /// Sets [`endpoint_sid`](Self#structfield.endpoint_sid).
    pub fn endpoint_sid(mut self, value: impl Into<EndpointSid>) -> Self {
        self.endpoint_sid = Some(value.into());
        self
    }

    /// Clears `endpoint_sid`: it goes out as `null`.
    pub fn clear_endpoint_sid(mut self) -> Self {
        self.endpoint_sid = None;
        self.extra.set_null("endpoint_sid");
        self
    }

    /// Sets [`in_capacity`](Self#structfield.in_capacity).
    pub fn in_capacity(mut self, value: i64) -> Self { self.in_capacity = Some(value); self }

    /// Sets [`in_codec`](Self#structfield.in_codec).
    pub fn in_codec(mut self, value: impl Into<String>) -> Self {
        self.in_codec = Some(value.into());
        self
    }

    /// Clears `in_codec`: it goes out as `null`.
    pub fn clear_in_codec(mut self) -> Self {
        self.in_codec = None;
        self.extra.set_null("in_codec");
        self
    }

    /// Sets [`in_identity_format`](Self#structfield.in_identity_format).
    pub fn in_identity_format(mut self, value: impl Into<String>) -> Self {
        self.in_identity_format = Some(value.into());
        self
    }

    /// Sets [`in_identity_mode`](Self#structfield.in_identity_mode).
    pub fn in_identity_mode(mut self, value: impl Into<String>) -> Self {
        self.in_identity_mode = Some(value.into());
        self
    }

    /// Sets [`in_rfc_4694_mode`](Self#structfield.in_rfc_4694_mode).
    pub fn in_rfc_4694_mode(mut self, value: impl Into<String>) -> Self {
        self.in_rfc_4694_mode = Some(value.into());
        self
    }

    /// Sets [`location_sid`](Self#structfield.location_sid).
    pub fn location_sid(mut self, value: impl Into<LocationSid>) -> Self {
        self.location_sid = Some(value.into());
        self
    }

    /// Clears `location_sid`: it goes out as `null`.
    pub fn clear_location_sid(mut self) -> Self {
        self.location_sid = None;
        self.extra.set_null("location_sid");
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }

    /// Sets [`out_capacity`](Self#structfield.out_capacity).
    pub fn out_capacity(mut self, value: i64) -> Self { self.out_capacity = Some(value); self }

    /// Sets [`out_codec`](Self#structfield.out_codec).
    pub fn out_codec(mut self, value: impl Into<String>) -> Self {
        self.out_codec = Some(value.into());
        self
    }

    /// Clears `out_codec`: it goes out as `null`.
    pub fn clear_out_codec(mut self) -> Self {
        self.out_codec = None;
        self.extra.set_null("out_codec");
        self
    }

    /// Sets [`out_identity_mode`](Self#structfield.out_identity_mode).
    pub fn out_identity_mode(mut self, value: impl Into<String>) -> Self {
        self.out_identity_mode = Some(value.into());
        self
    }

    /// Sets [`out_rfc_4694_mode`](Self#structfield.out_rfc_4694_mode).
    pub fn out_rfc_4694_mode(mut self, value: impl Into<String>) -> Self {
        self.out_rfc_4694_mode = Some(value.into());
        self
    }

    /// Sets [`priority`](Self#structfield.priority).
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }

    /// Sets [`relay_sip_headers`](Self#structfield.relay_sip_headers).
    pub fn relay_sip_headers(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.relay_sip_headers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`transformations`](Self#structfield.transformations).
    pub fn transformations(mut self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.transformations = Some(value.into());
        self
    }

    /// Sets [`weight`](Self#structfield.weight).
    pub fn weight(mut self, value: i64) -> Self { self.weight = Some(value); self }
}

core_http::object! {
    TrunkCreate {
        acls: "acls", allow_forward: "allow_forward", allow_transfer: "allow_transfer",
        asn_mode: "asn_mode", call_type: "call_type", codec: "codec", endpoint_sid: "endpoint_sid",
        in_capacity: "in_capacity", in_codec: "in_codec", in_identity_format: "in_identity_format",
        in_identity_mode: "in_identity_mode", in_rfc_4694_mode: "in_rfc_4694_mode",
        location_sid: "location_sid", name: "name", out_capacity: "out_capacity",
        out_codec: "out_codec", out_identity_mode: "out_identity_mode",
        out_rfc_4694_mode: "out_rfc_4694_mode", priority: "priority",
        relay_sip_headers: "relay_sip_headers", transformations: "transformations",
        weight: "weight",
    }
}

/// A set of trunks with routing and failure rules.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrunkGroup {
    /// Access control lists of the group.
    pub acls: Option<Vec<AclEntry>>,
    /// External handlers consulted for calls. *Uncertain:* In the table but absent from
    /// samples.
    pub external_handlers: Option<Vec<JsonObject>>,
    /// SIP codes, each ended by a semicolon, that count towards a dead trunk; default `408;`.
    pub hard_failure_codes: Option<String>,
    /// Seconds before a dead trunk is tried again; default 120.
    pub hard_failure_cooldown: Option<i64>,
    /// Seconds over which failures are counted; default 60.
    pub hard_failure_interval: Option<i64>,
    /// What to do when every trunk is dead; default `first`.
    pub hard_failure_last_resort: Option<TrunkGroupHardFailureLastResort>,
    /// Failures within the interval that mark a trunk dead; default 3.
    pub hard_failure_threshold: Option<i64>,
    /// Group name; default `N/A`.
    pub name: Option<String>,
    /// Owning partner, only with `embed_partner(true)`.
    pub partner: Option<Partner>,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// Data for the routing type. *Uncertain:* Shape not found.
    pub routing_data: Option<Json>,
    /// How a trunk is picked; default `failover`. *Uncertain:* Other values not known in full.
    pub routing_type: Option<String>,
    /// Locations that probe the trunks with SIP OPTIONS. *Uncertain:* Item type inferred.
    pub sip_options_locations: Option<Vec<String>>,
    /// Failed probes before a trunk counts as down; default 3.
    pub sip_options_threshold: Option<i64>,
    /// SIP codes, each ended by a semicolon, that move on to the next trunk; default `408;`.
    pub soft_failure_codes: Option<String>,
    /// Call transformations of the group.
    pub transformations: Option<Vec<JsonObject>>,
    /// Secure ID of the group.
    pub trunk_group_sid: TrunkGroupSid,
    /// Member trunks; returned only with `embed_trunks(true)`.
    pub trunks: Option<Vec<Trunk>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    TrunkGroup {
        acls: "acls", external_handlers: "external_handlers",
        hard_failure_codes: "hard_failure_codes", hard_failure_cooldown: "hard_failure_cooldown",
        hard_failure_interval: "hard_failure_interval",
        hard_failure_last_resort: "hard_failure_last_resort",
        hard_failure_threshold: "hard_failure_threshold", name: "name", partner: "partner",
        partner_sid: "partner_sid", routing_data: "routing_data", routing_type: "routing_type",
        sip_options_locations: "sip_options_locations",
        sip_options_threshold: "sip_options_threshold", soft_failure_codes: "soft_failure_codes",
        transformations: "transformations", trunk_group_sid: "trunk_group_sid" required,
        trunks: "trunks",
    }
}

core_http::open_enum! {
    /// What to do when every trunk is dead.
    TrunkGroupHardFailureLastResort {
        /// `first`.
        First = "first",
        /// `reject502`.
        Reject502 = "reject502",
        /// `reject503`.
        Reject503 = "reject503",
    }
}
