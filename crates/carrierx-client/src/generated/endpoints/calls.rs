//! The requests of `Endpoints`.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

use core_http::page::Pager;
use core_http::{Call, JsonObject, Secret};

use super::{Endpoint, EndpointAddress, EndpointProperties, spec};
use crate::types::{Page, PartnerSid};
use crate::Error;

/// List endpoints.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListEndpoints {
    pub(crate) call: Call,
}

impl ListEndpoints {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, embed_partner: bool) -> Self {
        Self {
            call: self.call.query("with_related", embed_partner),
        }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Endpoint>, Error> {
        Pager::new(self.call, &spec::LIST_ENDPOINTS_PAGES)
    }
}

crate::filter::list_options!(ListEndpoints);
crate::filter::field_options!(ListEndpoints, "endpoint_sid");
core_http::call_methods!(ListEndpoints -> Page<Endpoint>, Error);

/// Create an endpoint of a given type.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateEndpoint {
    pub(crate) call: Call,
}

impl CreateEndpoint {
    /// Network addresses of the endpoint.
    pub fn addresses(self, addresses: impl Into<Vec<EndpointAddress>>) -> Self {
        let addresses: Vec<EndpointAddress> = addresses.into();
        Self {
            call: self.call.set("addresses", &addresses),
        }
    }

    /// Custom attributes.
    pub fn attributes(self, attributes: JsonObject) -> Self {
        Self {
            call: self.call.set("attributes", &attributes),
        }
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("attributes", key, value.as_ref());
        self
    }

    /// Whether calls from the address must authenticate; false makes the IP and port exclusive;
    /// default true.
    pub fn auth_required(self, auth_required: bool) -> Self {
        Self {
            call: self.call.set("auth_required", &auth_required),
        }
    }

    /// Most simultaneous inbound calls; 0 appears as the default; default 0.
    ///
    /// *Uncertain:* An older page counts inbound and outbound calls together.
    pub fn capacity(self, capacity: i64) -> Self {
        Self {
            call: self.call.set("capacity", &capacity),
        }
    }

    /// Display name.
    ///
    /// *Uncertain:* Presumably defaults to N/A like other objects.
    pub fn name(self, name: impl AsRef<str>) -> Self {
        Self {
            call: self.call.set("name", name.as_ref()),
        }
    }

    /// Proxy authentication password used when the address has none.
    pub fn out_sip_password(self, out_sip_password: impl Into<Secret>) -> Self {
        let out_sip_password: Secret = out_sip_password.into();
        Self {
            call: self.call.set("out_sip_password", &out_sip_password),
        }
    }

    /// Proxy authentication user name used when the address has none.
    pub fn out_sip_username(self, out_sip_username: impl AsRef<str>) -> Self {
        Self {
            call: self.call.set("out_sip_username", out_sip_username.as_ref()),
        }
    }

    /// Owning partner.
    ///
    /// *Uncertain:* Not marked read-only; whether moving an endpoint to another partner is
    /// allowed is not stated.
    pub fn partner_sid(self, partner_sid: &PartnerSid) -> Self {
        Self {
            call: self.call.set("partner_sid", partner_sid),
        }
    }

    /// Type-dependent settings.
    ///
    /// *Uncertain:* Only four voicemail keys are documented as changeable.
    pub fn properties(self, properties: EndpointProperties) -> Self {
        Self {
            call: self.call.set("properties", &properties),
        }
    }

    /// Call transformations applied at this endpoint.
    pub fn transformations(self, transformations: impl Into<Vec<JsonObject>>) -> Self {
        let transformations: Vec<JsonObject> = transformations.into();
        Self {
            call: self.call.set("transformations", &transformations),
        }
    }
}

core_http::call_methods!(CreateEndpoint -> Endpoint, Error);

/// Read one endpoint.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetEndpoint {
    pub(crate) call: Call,
}

impl GetEndpoint {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, embed_partner: bool) -> Self {
        Self {
            call: self.call.query("with_related", embed_partner),
        }
    }
}

crate::filter::field_options!(GetEndpoint, "endpoint_sid");
core_http::call_methods!(GetEndpoint -> Endpoint, Error);

/// Change some fields of an endpoint; nested objects merge unless `nested_objects=replace`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PatchEndpoint {
    pub(crate) call: Call,
}

impl PatchEndpoint {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self {
            call: self.call.query("nested_objects", "replace"),
        }
    }

    /// Network addresses of the endpoint.
    pub fn addresses(self, addresses: impl Into<Vec<EndpointAddress>>) -> Self {
        let addresses: Vec<EndpointAddress> = addresses.into();
        Self {
            call: self.call.set("addresses", &addresses),
        }
    }

    /// Custom attributes.
    pub fn attributes(self, attributes: JsonObject) -> Self {
        Self {
            call: self.call.set("attributes", &attributes),
        }
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("attributes", key, value.as_ref());
        self
    }

    /// Whether calls from the address must authenticate; false makes the IP and port exclusive;
    /// default true.
    pub fn auth_required(self, auth_required: bool) -> Self {
        Self {
            call: self.call.set("auth_required", &auth_required),
        }
    }

    /// Most simultaneous inbound calls; 0 appears as the default; default 0.
    ///
    /// *Uncertain:* An older page counts inbound and outbound calls together.
    pub fn capacity(self, capacity: i64) -> Self {
        Self {
            call: self.call.set("capacity", &capacity),
        }
    }

    /// Display name.
    ///
    /// *Uncertain:* Presumably defaults to N/A like other objects.
    pub fn name(self, name: impl AsRef<str>) -> Self {
        Self {
            call: self.call.set("name", name.as_ref()),
        }
    }

    /// Proxy authentication password used when the address has none.
    pub fn out_sip_password(self, out_sip_password: impl Into<Secret>) -> Self {
        let out_sip_password: Secret = out_sip_password.into();
        Self {
            call: self.call.set("out_sip_password", &out_sip_password),
        }
    }

    /// Clears `out_sip_password`: it goes out as `null`.
    pub fn clear_out_sip_password(self) -> Self {
        Self {
            call: self.call.null("out_sip_password"),
        }
    }

    /// Proxy authentication user name used when the address has none.
    pub fn out_sip_username(self, out_sip_username: impl AsRef<str>) -> Self {
        Self {
            call: self.call.set("out_sip_username", out_sip_username.as_ref()),
        }
    }

    /// Clears `out_sip_username`: it goes out as `null`.
    pub fn clear_out_sip_username(self) -> Self {
        Self {
            call: self.call.null("out_sip_username"),
        }
    }

    /// Owning partner.
    ///
    /// *Uncertain:* Not marked read-only; whether moving an endpoint to another partner is
    /// allowed is not stated.
    pub fn partner_sid(self, partner_sid: &PartnerSid) -> Self {
        Self {
            call: self.call.set("partner_sid", partner_sid),
        }
    }

    /// Type-dependent settings.
    ///
    /// *Uncertain:* Only four voicemail keys are documented as changeable.
    pub fn properties(self, properties: EndpointProperties) -> Self {
        Self {
            call: self.call.set("properties", &properties),
        }
    }

    /// Call transformations applied at this endpoint.
    pub fn transformations(self, transformations: impl Into<Vec<JsonObject>>) -> Self {
        let transformations: Vec<JsonObject> = transformations.into();
        Self {
            call: self.call.set("transformations", &transformations),
        }
    }
}

core_http::call_methods!(PatchEndpoint -> Endpoint, Error);

/// Replace an endpoint with a whole object.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ReplaceEndpoint {
    pub(crate) call: Call,
}

impl ReplaceEndpoint {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self {
            call: self.call.query("nested_objects", "replace"),
        }
    }
}

core_http::call_methods!(ReplaceEndpoint -> Endpoint, Error);

/// Delete an endpoint; the system gateway is not to be deleted.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteEndpoint {
    pub(crate) call: Call,
}

core_http::call_methods!(DeleteEndpoint -> (), Error);
