//! Records of `Endpoints` on their way back.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

use core_http::{JsonObject, Secret};
use serde::Serialize;

use super::{Endpoint, EndpointAddress, EndpointProperties};
use crate::generated::whole;
use crate::types::PartnerSid;

impl Endpoint {
    /// Begins a replacement with everything that was read.
    ///
    /// - `auth_required` is left out: without the scope `endpoints.manage_auth_required` the
    ///   provider refuses any value, also the unchanged one. Set it to send it.
    /// - `partner` is left out: it is another record, embedded for reading.
    pub fn into_replace(self) -> EndpointReplace {
        let mut object = whole(&self);
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
    pub fn addresses(mut self, addresses: impl Into<Vec<EndpointAddress>>) -> Self {
        let addresses: Vec<EndpointAddress> = addresses.into();
        self.object.set("addresses", &addresses);
        self
    }

    /// Custom attributes.
    pub fn attributes(mut self, attributes: JsonObject) -> Self {
        self.object.set("attributes", &attributes);
        self
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.object.insert_into("attributes", key, value.as_ref());
        self
    }

    /// Whether calls from the address must authenticate; false makes the IP and port exclusive;
    /// default true.
    pub fn auth_required(mut self, auth_required: bool) -> Self {
        self.object.set("auth_required", &auth_required);
        self
    }

    /// Most simultaneous inbound calls; 0 appears as the default; default 0.
    ///
    /// *Uncertain:* An older page counts inbound and outbound calls together.
    pub fn capacity(mut self, capacity: i64) -> Self {
        self.object.set("capacity", &capacity);
        self
    }

    /// Display name.
    ///
    /// *Uncertain:* Presumably defaults to N/A like other objects.
    pub fn name(mut self, name: impl AsRef<str>) -> Self {
        self.object.set("name", name.as_ref());
        self
    }

    /// Proxy authentication password used when the address has none.
    pub fn out_sip_password(mut self, out_sip_password: impl Into<Secret>) -> Self {
        let out_sip_password: Secret = out_sip_password.into();
        self.object.set("out_sip_password", &out_sip_password);
        self
    }

    /// Clears `out_sip_password`: it goes out as `null`.
    pub fn clear_out_sip_password(mut self) -> Self {
        self.object.null("out_sip_password");
        self
    }

    /// Proxy authentication user name used when the address has none.
    pub fn out_sip_username(mut self, out_sip_username: impl AsRef<str>) -> Self {
        self.object.set("out_sip_username", out_sip_username.as_ref());
        self
    }

    /// Clears `out_sip_username`: it goes out as `null`.
    pub fn clear_out_sip_username(mut self) -> Self {
        self.object.null("out_sip_username");
        self
    }

    /// Owning partner.
    ///
    /// *Uncertain:* Not marked read-only; whether moving an endpoint to another partner is
    /// allowed is not stated.
    pub fn partner_sid(mut self, partner_sid: &PartnerSid) -> Self {
        self.object.set("partner_sid", partner_sid);
        self
    }

    /// Type-dependent settings.
    ///
    /// *Uncertain:* Only four voicemail keys are documented as changeable.
    pub fn properties(mut self, properties: EndpointProperties) -> Self {
        self.object.set("properties", &properties);
        self
    }

    /// Call transformations applied at this endpoint.
    pub fn transformations(
        mut self,
        transformations: impl Into<Vec<JsonObject>>,
    ) -> Self {
        let transformations: Vec<JsonObject> = transformations.into();
        self.object.set("transformations", &transformations);
        self
    }

    /// Any other member: the documentation does not list them all.
    pub fn member(
        mut self,
        name: impl Into<String>,
        value: &(impl Serialize + ?Sized),
    ) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject {
        self.object
    }
}

impl From<Endpoint> for EndpointReplace {
    fn from(record: Endpoint) -> Self {
        record.into_replace()
    }
}
