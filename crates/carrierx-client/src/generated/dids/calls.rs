//! The requests of `Dids`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{JsonObject, Secret};

use super::{Did, spec};
use crate::Error;
use crate::filter::Filter;
use crate::types::{
    CampaignSid, DidGroupSid, DidMessagingEnablement, MessagingType, Page, PartnerSid,
    TrunkGroupSid,
};

core_http::call_methods! {
    /// List rented numbers.
    pub struct ListDids -> Page<Did>, Error;
}

impl ListDids {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }

    /// Only numbers of this trunk group.
    pub fn trunk_group_sid(self, value: &TrunkGroupSid) -> Self {
        Self { call: self.call.query("trunk_group_sid", value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Did>, Error> { Pager::new(self.call, &spec::LIST_DIDS_PAGES) }
}

crate::filter::list_options!(ListDids);
crate::filter::field_options!(ListDids, "did_sid");

core_http::call_methods! {
    /// Rent a number; with an empty object the first available one is assigned.
    pub struct RentDid -> Did, Error;
}

impl RentDid {
    /// Conditions of the form field operator value joined by and; dots reach nested fields.
    /// *Uncertain:* The operator table is not known in full: eq, gt, ge, lt, like and bit are
    /// read in text, samples or client code, nearby on `available_dids`; ne and le are
    /// inferred.
    pub fn filter(self, value: impl Into<Filter>) -> Self {
        Self { call: self.call.query("filter", value.into()) }
    }

    /// Also look for numbers at external providers. *Uncertain:* Text not known in full;
    /// renting from a provider is confirmed later by the `phonenumber_order` callback.
    pub fn include_external(self, value: bool) -> Self {
        Self { call: self.call.query("include_external", value) }
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

    /// DID group of the number.
    pub fn did_group_sid(self, value: &DidGroupSid) -> Self {
        Self { call: self.call.set("did_group_sid", value) }
    }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Owning partner; null while the number is in the pool.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.set("partner_sid", value) }
    }

    /// Number in E.164 without the plus sign.
    pub fn phonenumber(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("phonenumber", value.as_ref()) }
    }

    /// PIN for porting the number out.
    pub fn porting_pin(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("porting_pin", &value.into()) }
    }

    /// Free string for the client's own use.
    pub fn string_key_1(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_1", value.as_ref()) }
    }

    /// Free string for the client's own use.
    pub fn string_key_2(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_2", value.as_ref()) }
    }

    /// Call transformations of the number.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }

    /// Trunk group calls to this number go to.
    pub fn trunk_group_sid(self, value: &TrunkGroupSid) -> Self {
        Self { call: self.call.set("trunk_group_sid", value) }
    }
}

core_http::call_methods! {
    /// Read one rented number.
    pub struct GetDid -> Did, Error;
}

impl GetDid {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }
}

crate::filter::field_options!(GetDid, "did_sid");

core_http::call_methods! {
    /// Change some fields of a number.
    pub struct PatchDid -> Did, Error;
}

impl PatchDid {
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

    /// DID group of the number.
    pub fn did_group_sid(self, value: &DidGroupSid) -> Self {
        Self { call: self.call.set("did_group_sid", value) }
    }

    /// Clears `did_group_sid`: it goes out as `null`.
    pub fn clear_did_group_sid(self) -> Self { Self { call: self.call.null("did_group_sid") } }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Owning partner; null while the number is in the pool.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.set("partner_sid", value) }
    }

    /// Clears `partner_sid`: it goes out as `null`.
    pub fn clear_partner_sid(self) -> Self { Self { call: self.call.null("partner_sid") } }

    /// PIN for porting the number out.
    pub fn porting_pin(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("porting_pin", &value.into()) }
    }

    /// Clears `porting_pin`: it goes out as `null`.
    pub fn clear_porting_pin(self) -> Self { Self { call: self.call.null("porting_pin") } }

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

    /// Call transformations of the number.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }

    /// Trunk group calls to this number go to.
    pub fn trunk_group_sid(self, value: &TrunkGroupSid) -> Self {
        Self { call: self.call.set("trunk_group_sid", value) }
    }

    /// Clears `trunk_group_sid`: it goes out as `null`.
    pub fn clear_trunk_group_sid(self) -> Self { Self { call: self.call.null("trunk_group_sid") } }
}

core_http::call_methods! {
    /// Replace a number object.
    pub struct ReplaceDid -> Did, Error;
}

impl ReplaceDid {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
    }
}

core_http::call_methods! {
    /// Release a number; it goes from assigned to aging and cannot be rented again at once.
    pub struct ReleaseDid -> (), Error;
}

core_http::call_methods! {
    /// List rentable numbers, without a total.
    pub struct ListAvailableDids -> Page<Did>, Error;
}

impl ListAvailableDids {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Did>, Error> {
        Pager::new(self.call, &spec::LIST_AVAILABLE_DIDS_PAGES)
    }
}

crate::filter::list_options!(ListAvailableDids);
crate::filter::field_options!(ListAvailableDids, "did_sid");

core_http::call_methods! {
    /// Read one rentable number.
    pub struct GetAvailableDid -> Did, Error;
}

crate::filter::field_options!(GetAvailableDid, "did_sid");

core_http::call_methods! {
    /// List rentable numbers, by the old address of the list.
    pub struct ListDidInventory -> Page<Did>, Error;
}

impl ListDidInventory {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Did>, Error> {
        Pager::new(self.call, &spec::LIST_DID_INVENTORY_PAGES)
    }
}

crate::filter::list_options!(ListDidInventory);
crate::filter::field_options!(ListDidInventory, "did_sid");

core_http::call_methods! {
    /// Read the messaging state of a rented number.
    pub struct GetDidMessaging -> DidMessagingEnablement, Error;
}

core_http::call_methods! {
    /// Enable or disable messaging for a rented number; completes asynchronously.
    pub struct SetDidMessaging -> DidMessagingEnablement, Error;
}

impl SetDidMessaging {
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
