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

/// An [`Endpoint`] on its way back: everything that was read, with changes.
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
    pub fn addresses(self, value: impl Into<Vec<EndpointAddress>>) -> Self {
        self.with("addresses", &value.into())
    }

    /// Custom attributes.
    pub fn attributes(self, value: JsonObject) -> Self { self.with("attributes", &value) }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.object.insert_into("attributes", key, value.as_ref());
        self
    }

    /// Whether calls from the address must authenticate; false makes the IP and port exclusive;
    /// default true. Setting it needs the scope `endpoints.manage_auth_required`.
    pub fn auth_required(self, value: bool) -> Self { self.with("auth_required", &value) }

    /// Most simultaneous inbound calls; 0 appears as the default.
    pub fn capacity(self, value: i64) -> Self { self.with("capacity", &value) }

    /// Display name.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Proxy authentication password used when the address has none.
    pub fn out_sip_password(self, value: impl Into<Secret>) -> Self {
        self.with("out_sip_password", &value.into())
    }

    /// Clears `out_sip_password`: it goes out as `null`.
    pub fn clear_out_sip_password(self) -> Self { self.with("out_sip_password", &()) }

    /// Proxy authentication user name used when the address has none.
    pub fn out_sip_username(self, value: impl AsRef<str>) -> Self {
        self.with("out_sip_username", value.as_ref())
    }

    /// Clears `out_sip_username`: it goes out as `null`.
    pub fn clear_out_sip_username(self) -> Self { self.with("out_sip_username", &()) }

    /// Owning partner.
    pub fn partner_sid(self, value: &PartnerSid) -> Self { self.with("partner_sid", value) }

    /// Type-dependent settings.
    pub fn properties(self, value: EndpointProperties) -> Self { self.with("properties", &value) }

    /// Call transformations applied at this endpoint.
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

impl From<Endpoint> for EndpointReplace {
    fn from(record: Endpoint) -> Self { record.into_replace() }
}
