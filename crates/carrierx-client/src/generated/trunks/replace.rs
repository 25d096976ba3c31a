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
    pub fn acls(self, value: impl Into<Vec<AclEntry>>) -> Self { self.with("acls", &value.into()) }

    /// How a 302 redirect from the called leg is treated; default `disabled`.
    pub fn allow_forward(self, value: TrunkAllowForward) -> Self {
        self.with("allow_forward", &value)
    }

    /// Transfer mode.
    pub fn allow_transfer(self, value: &(impl Serialize + ?Sized)) -> Self {
        self.with("allow_transfer", value)
    }

    /// Access to the ASN proxy caller and callee variables; default `disable`.
    pub fn asn_mode(self, value: TrunkAsnMode) -> Self { self.with("asn_mode", &value) }

    /// Call type; default `regular`.
    pub fn call_type(self, value: impl AsRef<str>) -> Self {
        self.with("call_type", value.as_ref())
    }

    /// Legacy codec setting, placed before both `in_codec` and `out_codec`; null uses a codec
    /// of the calling leg; known values `alaw`, `g722`, `g723`, `g729`, `gsm`, `opus12`,
    /// `opus16`, `opus24`, `opus48`, `opus8`, `ulaw`.
    pub fn codec(self, value: impl AsRef<str>) -> Self { self.with("codec", value.as_ref()) }

    /// Clears `codec`: it goes out as `null`.
    pub fn clear_codec(self) -> Self { self.with("codec", &()) }

    /// Endpoint the trunk leads to.
    pub fn endpoint_sid(self, value: &EndpointSid) -> Self { self.with("endpoint_sid", value) }

    /// Clears `endpoint_sid`: it goes out as `null`.
    pub fn clear_endpoint_sid(self) -> Self { self.with("endpoint_sid", &()) }

    /// Most simultaneous calls the trunk receives; 0 is unlimited, -1 refuses calls; at least
    /// -1, default 0.
    pub fn in_capacity(self, value: i64) -> Self { self.with("in_capacity", &value) }

    /// Codecs offered on the inbound side.
    pub fn in_codec(self, value: impl AsRef<str>) -> Self { self.with("in_codec", value.as_ref()) }

    /// Clears `in_codec`: it goes out as `null`.
    pub fn clear_in_codec(self) -> Self { self.with("in_codec", &()) }

    /// Format of identity data sent to the called leg when RPID or PAI headers pass; default
    /// `passthrough`.
    pub fn in_identity_format(self, value: impl AsRef<str>) -> Self {
        self.with("in_identity_format", value.as_ref())
    }

    /// When and how RPID and PAI headers are passed inbound; default `passthrough`.
    pub fn in_identity_mode(self, value: impl AsRef<str>) -> Self {
        self.with("in_identity_mode", value.as_ref())
    }

    /// Handling of RFC 4694 number portability parameters inbound; default `cut_all`.
    pub fn in_rfc_4694_mode(self, value: impl AsRef<str>) -> Self {
        self.with("in_rfc_4694_mode", value.as_ref())
    }

    /// Location bound to the trunk.
    pub fn location_sid(self, value: &LocationSid) -> Self { self.with("location_sid", value) }

    /// Clears `location_sid`: it goes out as `null`.
    pub fn clear_location_sid(self) -> Self { self.with("location_sid", &()) }

    /// Trunk name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Most simultaneous calls sent; presumably 0 is unlimited and -1 refuses, as inbound; at
    /// least -1, default 0.
    pub fn out_capacity(self, value: i64) -> Self { self.with("out_capacity", &value) }

    /// Codecs offered on the outbound side.
    pub fn out_codec(self, value: impl AsRef<str>) -> Self {
        self.with("out_codec", value.as_ref())
    }

    /// Clears `out_codec`: it goes out as `null`.
    pub fn clear_out_codec(self) -> Self { self.with("out_codec", &()) }

    /// Handling of outbound identity headers; default `passthrough`.
    pub fn out_identity_mode(self, value: impl AsRef<str>) -> Self {
        self.with("out_identity_mode", value.as_ref())
    }

    /// Handling of RFC 4694 number portability parameters outbound; default `cut_all`.
    pub fn out_rfc_4694_mode(self, value: impl AsRef<str>) -> Self {
        self.with("out_rfc_4694_mode", value.as_ref())
    }

    /// Order of preference for failover routing; default 0.
    pub fn priority(self, value: i64) -> Self { self.with("priority", &value) }

    /// SIP headers passed through.
    pub fn relay_sip_headers(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.with("relay_sip_headers", &value)
    }

    /// Call transformations of the trunk.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.with("transformations", &value.into())
    }

    /// Relative share for weighted routing; default 0.
    pub fn weight(self, value: i64) -> Self { self.with("weight", &value) }

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

impl From<Trunk> for TrunkReplace {
    fn from(record: Trunk) -> Self { record.into_replace() }
}
