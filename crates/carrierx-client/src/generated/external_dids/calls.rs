//! The requests of `ExternalDids`.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use core_http::page::Pager;

use super::{ExternalDid, spec};
use crate::Error;
use crate::types::{CampaignSid, DidMessagingEnablement, MessagingType, Page, UnderlyingCarrierSid};

core_http::call_methods! {
    /// List registered external numbers.
    pub struct ListExternalDids -> Page<ExternalDid>, Error;
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

core_http::call_methods! {
    /// Register an external number for messaging.
    pub struct RegisterExternalDid -> ExternalDid, Error;
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

    /// Address that receives message callbacks for this number.
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

core_http::call_methods! {
    /// Read one external number.
    pub struct GetExternalDid -> ExternalDid, Error;
}

impl GetExternalDid {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }
}

crate::filter::field_options!(GetExternalDid, "external_did_sid");

core_http::call_methods! {
    /// Change attributes, `callback_url`, name or string keys of an external number.
    pub struct PatchExternalDid -> ExternalDid, Error;
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

    /// Address that receives message callbacks for this number.
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

core_http::call_methods! {
    /// Replace an external number object.
    pub struct ReplaceExternalDid -> ExternalDid, Error;
}

impl ReplaceExternalDid {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
    }
}

core_http::call_methods! {
    /// Delete an external number.
    pub struct DeleteExternalDid -> (), Error;
}

core_http::call_methods! {
    /// Read the messaging state of an external number.
    pub struct GetExternalDidMessaging -> DidMessagingEnablement, Error;
}

core_http::call_methods! {
    /// Enable or disable messaging for an external number; completes asynchronously.
    pub struct SetExternalDidMessaging -> DidMessagingEnablement, Error;
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
