//! Records of `Endpoints` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::{JsonObject, Secret};
use serde::Serialize;

use super::{Endpoint, EndpointAddress, EndpointProperties};
use crate::types::PartnerSid;

impl Endpoint {
    /// Begins a replacement with everything that was read.
    ///
    /// - `auth_required` is left out: without the scope `endpoints.manage_auth_required` the
    ///   provider refuses any value, also the unchanged one. Set it to send it.
    /// - `partner` is left out: it is another record, embedded for reading.
    pub fn into_replace(self) -> EndpointReplace {
        let mut object = JsonObject::of(&self);
        object.remove("auth_required");
        object.remove("partner");
        EndpointReplace { object }
    }
}

/// A [`Endpoint`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct EndpointReplace {
    object: JsonObject,
}

impl EndpointReplace {
    /// Network addresses of the endpoint.
    pub fn addresses(mut self, value: impl Into<Vec<EndpointAddress>>) -> Self {
        self.object.set("addresses", &value.into());
        self
    }

    /// Custom attributes.
    pub fn attributes(mut self, value: JsonObject) -> Self {
        self.object.set("attributes", &value);
        self
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.object.insert_into("attributes", key, value.as_ref());
        self
    }

    /// Whether calls from the address must authenticate; false makes the IP and port exclusive;
    /// default true.
    pub fn auth_required(mut self, value: bool) -> Self {
        self.object.set("auth_required", &value);
        self
    }

    /// Most simultaneous inbound calls; 0 appears as the default; default 0.
    pub fn capacity(mut self, value: i64) -> Self { self.object.set("capacity", &value); self }

    /// Display name.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Proxy authentication password used when the address has none.
    pub fn out_sip_password(mut self, value: impl Into<Secret>) -> Self {
        self.object.set("out_sip_password", &value.into());
        self
    }

    /// Clears `out_sip_password`: it goes out as `null`.
    pub fn clear_out_sip_password(mut self) -> Self { self.object.null("out_sip_password"); self }

    /// Proxy authentication user name used when the address has none.
    pub fn out_sip_username(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("out_sip_username", value.as_ref());
        self
    }

    /// Clears `out_sip_username`: it goes out as `null`.
    pub fn clear_out_sip_username(mut self) -> Self { self.object.null("out_sip_username"); self }

    /// Owning partner.
    pub fn partner_sid(mut self, value: &PartnerSid) -> Self {
        self.object.set("partner_sid", value);
        self
    }

    /// Type-dependent settings.
    pub fn properties(mut self, value: EndpointProperties) -> Self {
        self.object.set("properties", &value);
        self
    }

    /// Call transformations applied at this endpoint.
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

impl From<Endpoint> for EndpointReplace {
    fn from(record: Endpoint) -> Self { record.into_replace() }
}
