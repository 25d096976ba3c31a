//! The requests of `ExternalDids`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{Call, JsonObject};

use super::{ExternalDid, spec};
use crate::Error;
use crate::types::{CampaignSid, DidMessagingEnablement, MessagingType, Page, UnderlyingCarrierSid};

/// List registered external numbers.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListExternalDids {
    pub(crate) call: Call,
}

impl ListExternalDids {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<ExternalDid>, Error> {
        Pager::new(self.call, &spec::LIST_EXTERNAL_DIDS_PAGES)
    }
}

crate::filter::list_options!(ListExternalDids);
crate::filter::field_options!(ListExternalDids, "external_did_sid");
core_http::call_methods!(ListExternalDids -> Page<ExternalDid>, Error);

/// Register an external number for messaging.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RegisterExternalDid {
    pub(crate) call: Call,
}

impl RegisterExternalDid {
    /// Custom attributes.
    pub fn attributes(self, value: JsonObject) -> Self {
        Self { call: self.call.set("attributes", &value) }
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("attributes", key, value.as_ref());
        self
    }

    /// Address that receives message callbacks for this number; a URL.
    pub fn callback_url(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("callback_url", value.as_ref()) }
    }

    /// Display name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Free string for the client's own use.
    pub fn string_key_1(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_1", value.as_ref()) }
    }

    /// Free string for the client's own use.
    pub fn string_key_2(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_2", value.as_ref()) }
    }

    /// Carrier that owns the number.
    pub fn underlying_carrier_sid(self, value: &UnderlyingCarrierSid) -> Self {
        Self { call: self.call.set("underlying_carrier_sid", value) }
    }
}

core_http::call_methods!(RegisterExternalDid -> ExternalDid, Error);

/// Read one external number.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetExternalDid {
    pub(crate) call: Call,
}

impl GetExternalDid {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }
}

crate::filter::field_options!(GetExternalDid, "external_did_sid");
core_http::call_methods!(GetExternalDid -> ExternalDid, Error);

/// Change attributes, `callback_url`, name or string keys of an external number.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PatchExternalDid {
    pub(crate) call: Call,
}

impl PatchExternalDid {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
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

    /// Address that receives message callbacks for this number; a URL.
    pub fn callback_url(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("callback_url", value.as_ref()) }
    }

    /// Clears `callback_url`: it goes out as `null`.
    pub fn clear_callback_url(self) -> Self { Self { call: self.call.null("callback_url") } }

    /// Display name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Free string for the client's own use.
    pub fn string_key_1(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_1", value.as_ref()) }
    }

    /// Clears `string_key_1`: it goes out as `null`.
    pub fn clear_string_key_1(self) -> Self { Self { call: self.call.null("string_key_1") } }

    /// Free string for the client's own use.
    pub fn string_key_2(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_2", value.as_ref()) }
    }

    /// Clears `string_key_2`: it goes out as `null`.
    pub fn clear_string_key_2(self) -> Self { Self { call: self.call.null("string_key_2") } }
}

core_http::call_methods!(PatchExternalDid -> ExternalDid, Error);

/// Replace an external number object.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ReplaceExternalDid {
    pub(crate) call: Call,
}

impl ReplaceExternalDid {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
    }
}

core_http::call_methods!(ReplaceExternalDid -> ExternalDid, Error);

/// Delete an external number.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteExternalDid {
    pub(crate) call: Call,
}

core_http::call_methods!(DeleteExternalDid -> (), Error);

/// Read the messaging state of an external number.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetExternalDidMessaging {
    pub(crate) call: Call,
}

core_http::call_methods!(GetExternalDidMessaging -> DidMessagingEnablement, Error);

/// Enable or disable messaging for an external number; completes asynchronously.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SetExternalDidMessaging {
    pub(crate) call: Call,
}

impl SetExternalDidMessaging {
    /// Change type, `campaign_sid` or `p2p_nnid` in one request without disabling first;
    /// enabled must stay true.
    pub fn force(self, value: bool) -> Self { Self { call: self.call.query("force", value) } }

    /// Campaign to use with a2p.
    pub fn campaign_sid(self, value: &CampaignSid) -> Self {
        Self { call: self.call.set("campaign_sid", value) }
    }

    /// Desired state.
    pub fn enabled(self, value: bool) -> Self { Self { call: self.call.set("enabled", &value) } }

    /// NetNumber ID to use with p2p.
    pub fn p2p_nnid(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("p2p_nnid", value.as_ref()) }
    }

    /// Messaging enablement type.
    pub fn kind(self, value: MessagingType) -> Self { Self { call: self.call.set("type", &value) } }
}

core_http::call_methods!(SetExternalDidMessaging -> DidMessagingEnablement, Error);
