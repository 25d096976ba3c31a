//! The requests of `Trunks`.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use core_http::page::Pager;
use serde::Serialize;

use super::spec;
use crate::Error;
use crate::types::{
    AclEntry, EndpointSid, LocationSid, Page, Trunk, TrunkAllowForward, TrunkAsnMode,
};

core_http::call_methods! {
    /// List the trunks of a group.
    pub struct ListTrunks -> Page<Trunk>, Error;
}

impl ListTrunks {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Trunk>, Error> {
        Pager::new(self.call, &spec::LIST_TRUNKS_PAGES)
    }
}

crate::filter::list_options!(ListTrunks);
crate::filter::field_options!(ListTrunks, "trunk_sid");

core_http::call_methods! {
    /// Create a trunk; no field is required.
    pub struct CreateTrunk -> Trunk, Error;
}

impl CreateTrunk {
    /// Access control lists of the trunk.
    pub fn acls(self, value: impl Into<Vec<AclEntry>>) -> Self {
        Self { call: self.call.set("acls", &value.into()) }
    }

    /// How a 302 redirect from the called leg is treated; default `disabled`.
    pub fn allow_forward(self, value: TrunkAllowForward) -> Self {
        Self { call: self.call.set("allow_forward", &value) }
    }

    /// Transfer mode.
    pub fn allow_transfer(self, value: &(impl Serialize + ?Sized)) -> Self {
        Self { call: self.call.set("allow_transfer", value) }
    }

    /// Access to the ASN proxy caller and callee variables; default `disable`.
    pub fn asn_mode(self, value: TrunkAsnMode) -> Self {
        Self { call: self.call.set("asn_mode", &value) }
    }

    /// Call type; default `regular`.
    pub fn call_type(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("call_type", value.as_ref()) }
    }

    /// Legacy codec setting, placed before both `in_codec` and `out_codec`; null uses a codec
    /// of the calling leg; known values `alaw`, `g722`, `g723`, `g729`, `gsm`, `opus12`,
    /// `opus16`, `opus24`, `opus48`, `opus8`, `ulaw`.
    pub fn codec(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("codec", value.as_ref()) }
    }

    /// Endpoint the trunk leads to.
    pub fn endpoint_sid(self, value: &EndpointSid) -> Self {
        Self { call: self.call.set("endpoint_sid", value) }
    }

    /// Most simultaneous calls the trunk receives; 0 is unlimited, -1 refuses calls; at least
    /// -1, default 0.
    pub fn in_capacity(self, value: i64) -> Self {
        Self { call: self.call.set("in_capacity", &value) }
    }

    /// Codecs offered on the inbound side.
    pub fn in_codec(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("in_codec", value.as_ref()) }
    }

    /// Format of identity data sent to the called leg when RPID or PAI headers pass; default
    /// `passthrough`.
    pub fn in_identity_format(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("in_identity_format", value.as_ref()) }
    }

    /// When and how RPID and PAI headers are passed inbound; default `passthrough`.
    pub fn in_identity_mode(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("in_identity_mode", value.as_ref()) }
    }

    /// Handling of RFC 4694 number portability parameters inbound; default `cut_all`.
    pub fn in_rfc_4694_mode(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("in_rfc_4694_mode", value.as_ref()) }
    }

    /// Location bound to the trunk.
    pub fn location_sid(self, value: &LocationSid) -> Self {
        Self { call: self.call.set("location_sid", value) }
    }

    /// Trunk name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Most simultaneous calls sent; presumably 0 is unlimited and -1 refuses, as inbound; at
    /// least -1, default 0.
    pub fn out_capacity(self, value: i64) -> Self {
        Self { call: self.call.set("out_capacity", &value) }
    }

    /// Codecs offered on the outbound side.
    pub fn out_codec(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("out_codec", value.as_ref()) }
    }

    /// Handling of outbound identity headers; default `passthrough`.
    pub fn out_identity_mode(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("out_identity_mode", value.as_ref()) }
    }

    /// Handling of RFC 4694 number portability parameters outbound; default `cut_all`.
    pub fn out_rfc_4694_mode(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("out_rfc_4694_mode", value.as_ref()) }
    }

    /// Order of preference for failover routing; default 0.
    pub fn priority(self, value: i64) -> Self { Self { call: self.call.set("priority", &value) } }

    /// SIP headers passed through.
    pub fn relay_sip_headers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        Self { call: self.call.set("relay_sip_headers", &value) }
    }

    /// Call transformations of the trunk.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }

    /// Relative share for weighted routing; default 0.
    pub fn weight(self, value: i64) -> Self { Self { call: self.call.set("weight", &value) } }
}

core_http::call_methods! {
    /// Read one trunk.
    pub struct GetTrunk -> Trunk, Error;
}

crate::filter::field_options!(GetTrunk, "trunk_sid");

core_http::call_methods! {
    /// Change some fields of a trunk.
    pub struct PatchTrunk -> Trunk, Error;
}

impl PatchTrunk {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
    }

    /// Access control lists of the trunk.
    pub fn acls(self, value: impl Into<Vec<AclEntry>>) -> Self {
        Self { call: self.call.set("acls", &value.into()) }
    }

    /// How a 302 redirect from the called leg is treated; default `disabled`.
    pub fn allow_forward(self, value: TrunkAllowForward) -> Self {
        Self { call: self.call.set("allow_forward", &value) }
    }

    /// Transfer mode.
    pub fn allow_transfer(self, value: &(impl Serialize + ?Sized)) -> Self {
        Self { call: self.call.set("allow_transfer", value) }
    }

    /// Access to the ASN proxy caller and callee variables; default `disable`.
    pub fn asn_mode(self, value: TrunkAsnMode) -> Self {
        Self { call: self.call.set("asn_mode", &value) }
    }

    /// Call type; default `regular`.
    pub fn call_type(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("call_type", value.as_ref()) }
    }

    /// Legacy codec setting, placed before both `in_codec` and `out_codec`; null uses a codec
    /// of the calling leg; known values `alaw`, `g722`, `g723`, `g729`, `gsm`, `opus12`,
    /// `opus16`, `opus24`, `opus48`, `opus8`, `ulaw`.
    pub fn codec(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("codec", value.as_ref()) }
    }

    /// Clears `codec`: it goes out as `null`.
    pub fn clear_codec(self) -> Self { Self { call: self.call.null("codec") } }

    /// Endpoint the trunk leads to.
    pub fn endpoint_sid(self, value: &EndpointSid) -> Self {
        Self { call: self.call.set("endpoint_sid", value) }
    }

    /// Clears `endpoint_sid`: it goes out as `null`.
    pub fn clear_endpoint_sid(self) -> Self { Self { call: self.call.null("endpoint_sid") } }

    /// Most simultaneous calls the trunk receives; 0 is unlimited, -1 refuses calls; at least
    /// -1, default 0.
    pub fn in_capacity(self, value: i64) -> Self {
        Self { call: self.call.set("in_capacity", &value) }
    }

    /// Codecs offered on the inbound side.
    pub fn in_codec(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("in_codec", value.as_ref()) }
    }

    /// Clears `in_codec`: it goes out as `null`.
    pub fn clear_in_codec(self) -> Self { Self { call: self.call.null("in_codec") } }

    /// Format of identity data sent to the called leg when RPID or PAI headers pass; default
    /// `passthrough`.
    pub fn in_identity_format(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("in_identity_format", value.as_ref()) }
    }

    /// When and how RPID and PAI headers are passed inbound; default `passthrough`.
    pub fn in_identity_mode(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("in_identity_mode", value.as_ref()) }
    }

    /// Handling of RFC 4694 number portability parameters inbound; default `cut_all`.
    pub fn in_rfc_4694_mode(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("in_rfc_4694_mode", value.as_ref()) }
    }

    /// Location bound to the trunk.
    pub fn location_sid(self, value: &LocationSid) -> Self {
        Self { call: self.call.set("location_sid", value) }
    }

    /// Clears `location_sid`: it goes out as `null`.
    pub fn clear_location_sid(self) -> Self { Self { call: self.call.null("location_sid") } }

    /// Trunk name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Most simultaneous calls sent; presumably 0 is unlimited and -1 refuses, as inbound; at
    /// least -1, default 0.
    pub fn out_capacity(self, value: i64) -> Self {
        Self { call: self.call.set("out_capacity", &value) }
    }

    /// Codecs offered on the outbound side.
    pub fn out_codec(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("out_codec", value.as_ref()) }
    }

    /// Clears `out_codec`: it goes out as `null`.
    pub fn clear_out_codec(self) -> Self { Self { call: self.call.null("out_codec") } }

    /// Handling of outbound identity headers; default `passthrough`.
    pub fn out_identity_mode(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("out_identity_mode", value.as_ref()) }
    }

    /// Handling of RFC 4694 number portability parameters outbound; default `cut_all`.
    pub fn out_rfc_4694_mode(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("out_rfc_4694_mode", value.as_ref()) }
    }

    /// Order of preference for failover routing; default 0.
    pub fn priority(self, value: i64) -> Self { Self { call: self.call.set("priority", &value) } }

    /// SIP headers passed through.
    pub fn relay_sip_headers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        Self { call: self.call.set("relay_sip_headers", &value) }
    }

    /// Call transformations of the trunk.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }

    /// Relative share for weighted routing; default 0.
    pub fn weight(self, value: i64) -> Self { Self { call: self.call.set("weight", &value) } }
}

core_http::call_methods! {
    /// Replace a trunk.
    pub struct ReplaceTrunk -> Trunk, Error;
}

core_http::call_methods! {
    /// Delete a trunk.
    pub struct DeleteTrunk -> (), Error;
}
