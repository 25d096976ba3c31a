//! The requests of `Endpoints`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{JsonObject, Secret};

use super::{Endpoint, EndpointAddress, EndpointProperties, spec};
use crate::Error;
use crate::types::{Page, PartnerSid};

core_http::call_methods! {
    /// List endpoints.
    pub struct ListEndpoints -> Page<Endpoint>, Error;
}

impl ListEndpoints {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Endpoint>, Error> {
        Pager::new(self.call, &spec::LIST_ENDPOINTS_PAGES)
    }
}

crate::filter::list_options!(ListEndpoints);
crate::filter::field_options!(ListEndpoints, "endpoint_sid");

core_http::call_methods! {
    /// Create an endpoint of a given type.
    pub struct CreateEndpoint -> Endpoint, Error;
}

impl CreateEndpoint {
    /// Network addresses of the endpoint.
    pub fn addresses(self, value: impl Into<Vec<EndpointAddress>>) -> Self {
        Self { call: self.call.set("addresses", &value.into()) }
    }

    /// Custom attributes.
    pub fn attributes(self, value: JsonObject) -> Self {
        Self { call: self.call.set("attributes", &value) }
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("attributes", key, value.as_ref());
        self
    }

    /// Whether calls from the address must authenticate; false makes the IP and port exclusive;
    /// default true. Setting it needs the scope `endpoints.manage_auth_required`.
    pub fn auth_required(self, value: bool) -> Self {
        Self { call: self.call.set("auth_required", &value) }
    }

    /// Most simultaneous inbound calls; 0 appears as the default.
    pub fn capacity(self, value: i64) -> Self { Self { call: self.call.set("capacity", &value) } }

    /// Display name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Proxy authentication password used when the address has none.
    pub fn out_sip_password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("out_sip_password", &value.into()) }
    }

    /// Proxy authentication user name used when the address has none.
    pub fn out_sip_username(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("out_sip_username", value.as_ref()) }
    }

    /// Owning partner.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.set("partner_sid", value) }
    }

    /// Type-dependent settings.
    pub fn properties(self, value: EndpointProperties) -> Self {
        Self { call: self.call.set("properties", &value) }
    }

    /// Call transformations applied at this endpoint.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }
}

core_http::call_methods! {
    /// Read one endpoint.
    pub struct GetEndpoint -> Endpoint, Error;
}

impl GetEndpoint {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }
}

crate::filter::field_options!(GetEndpoint, "endpoint_sid");

core_http::call_methods! {
    /// Change some fields of an endpoint; nested objects merge unless `replace_nested()` is
    /// set.
    pub struct PatchEndpoint -> Endpoint, Error;
}

impl PatchEndpoint {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
    }

    /// Network addresses of the endpoint.
    pub fn addresses(self, value: impl Into<Vec<EndpointAddress>>) -> Self {
        Self { call: self.call.set("addresses", &value.into()) }
    }

    /// Custom attributes.
    pub fn attributes(self, value: JsonObject) -> Self {
        Self { call: self.call.set("attributes", &value) }
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("attributes", key, value.as_ref());
        self
    }

    /// Whether calls from the address must authenticate; false makes the IP and port exclusive;
    /// default true. Setting it needs the scope `endpoints.manage_auth_required`.
    pub fn auth_required(self, value: bool) -> Self {
        Self { call: self.call.set("auth_required", &value) }
    }

    /// Most simultaneous inbound calls; 0 appears as the default.
    pub fn capacity(self, value: i64) -> Self { Self { call: self.call.set("capacity", &value) } }

    /// Display name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Proxy authentication password used when the address has none.
    pub fn out_sip_password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("out_sip_password", &value.into()) }
    }

    /// Clears `out_sip_password`: it goes out as `null`.
    pub fn clear_out_sip_password(self) -> Self {
        Self { call: self.call.null("out_sip_password") }
    }

    /// Proxy authentication user name used when the address has none.
    pub fn out_sip_username(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("out_sip_username", value.as_ref()) }
    }

    /// Clears `out_sip_username`: it goes out as `null`.
    pub fn clear_out_sip_username(self) -> Self {
        Self { call: self.call.null("out_sip_username") }
    }

    /// Owning partner.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.set("partner_sid", value) }
    }

    /// Type-dependent settings.
    pub fn properties(self, value: EndpointProperties) -> Self {
        Self { call: self.call.set("properties", &value) }
    }

    /// Call transformations applied at this endpoint.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }
}

core_http::call_methods! {
    /// Replace an endpoint with a whole object.
    pub struct ReplaceEndpoint -> Endpoint, Error;
}

impl ReplaceEndpoint {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
    }
}

core_http::call_methods! {
    /// Delete an endpoint; the system gateway is not to be deleted.
    pub struct DeleteEndpoint -> (), Error;
}
