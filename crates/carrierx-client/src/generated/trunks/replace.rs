//! Records of `Trunks` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use crate::types::{AclEntry, EndpointSid, LocationSid, Trunk, TrunkAllowForward, TrunkAsnMode};

impl Trunk {
    /// Begins a replacement with everything that was read.
    pub fn into_replace(self) -> TrunkReplace {
        let object = JsonObject::of(&self);
        TrunkReplace { object }
    }
}

/// A [`Trunk`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct TrunkReplace {
    object: JsonObject,
}

impl TrunkReplace {
    /// Access control lists of the trunk.
    pub fn acls(mut self, value: impl Into<Vec<AclEntry>>) -> Self {
        self.object.set("acls", &value.into());
        self
    }

    /// How a 302 redirect from the called leg is treated; default `disabled`.
    pub fn allow_forward(mut self, value: TrunkAllowForward) -> Self {
        self.object.set("allow_forward", &value);
        self
    }

    /// Transfer mode.
    pub fn allow_transfer(mut self, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set("allow_transfer", value);
        self
    }

    /// Access to the ASN proxy caller and callee variables; default `disable`.
    pub fn asn_mode(mut self, value: TrunkAsnMode) -> Self {
        self.object.set("asn_mode", &value);
        self
    }

    /// Call type; default `regular`.
    pub fn call_type(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("call_type", value.as_ref());
        self
    }

    /// Legacy codec setting, placed before both `in_codec` and `out_codec`; null uses a codec
    /// of the calling leg.
    pub fn codec(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("codec", value.as_ref());
        self
    }

    /// Clears `codec`: it goes out as `null`.
    pub fn clear_codec(mut self) -> Self { self.object.null("codec"); self }

    /// Endpoint the trunk leads to.
    pub fn endpoint_sid(mut self, value: &EndpointSid) -> Self {
        self.object.set("endpoint_sid", value);
        self
    }

    /// Clears `endpoint_sid`: it goes out as `null`.
    pub fn clear_endpoint_sid(mut self) -> Self { self.object.null("endpoint_sid"); self }

    /// Most simultaneous calls the trunk receives; 0 is unlimited, -1 refuses calls; at least
    /// -1, default 0.
    pub fn in_capacity(mut self, value: i64) -> Self {
        self.object.set("in_capacity", &value);
        self
    }

    /// Codecs offered on the inbound side.
    pub fn in_codec(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("in_codec", value.as_ref());
        self
    }

    /// Clears `in_codec`: it goes out as `null`.
    pub fn clear_in_codec(mut self) -> Self { self.object.null("in_codec"); self }

    /// Format of identity data sent to the called leg when RPID or PAI headers pass; default
    /// `passthrough`.
    pub fn in_identity_format(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("in_identity_format", value.as_ref());
        self
    }

    /// When and how RPID and PAI headers are passed inbound; default `passthrough`.
    pub fn in_identity_mode(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("in_identity_mode", value.as_ref());
        self
    }

    /// Handling of RFC 4694 number portability parameters inbound; default `cut_all`.
    pub fn in_rfc_4694_mode(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("in_rfc_4694_mode", value.as_ref());
        self
    }

    /// Location bound to the trunk.
    pub fn location_sid(mut self, value: &LocationSid) -> Self {
        self.object.set("location_sid", value);
        self
    }

    /// Clears `location_sid`: it goes out as `null`.
    pub fn clear_location_sid(mut self) -> Self { self.object.null("location_sid"); self }

    /// Trunk name; default `N/A`.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Most simultaneous calls sent; presumably 0 is unlimited and -1 refuses, as inbound; at
    /// least -1, default 0.
    pub fn out_capacity(mut self, value: i64) -> Self {
        self.object.set("out_capacity", &value);
        self
    }

    /// Codecs offered on the outbound side.
    pub fn out_codec(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("out_codec", value.as_ref());
        self
    }

    /// Clears `out_codec`: it goes out as `null`.
    pub fn clear_out_codec(mut self) -> Self { self.object.null("out_codec"); self }

    /// Handling of outbound identity headers; default `passthrough`.
    pub fn out_identity_mode(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("out_identity_mode", value.as_ref());
        self
    }

    /// Handling of RFC 4694 number portability parameters outbound; default `cut_all`.
    pub fn out_rfc_4694_mode(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("out_rfc_4694_mode", value.as_ref());
        self
    }

    /// Order of preference for failover routing; default 0.
    pub fn priority(mut self, value: i64) -> Self { self.object.set("priority", &value); self }

    /// SIP headers passed through.
    pub fn relay_sip_headers(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.object.set("relay_sip_headers", &value);
        self
    }

    /// Call transformations of the trunk.
    pub fn transformations(mut self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.object.set("transformations", &value.into());
        self
    }

    /// Relative share for weighted routing; default 0.
    pub fn weight(mut self, value: i64) -> Self { self.object.set("weight", &value); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Trunk> for TrunkReplace {
    fn from(record: Trunk) -> Self { record.into_replace() }
}
