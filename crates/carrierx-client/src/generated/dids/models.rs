//! What the replies and requests of `Dids` hold.
//! Written by `cargo xtask codegen`.

use core_http::{DecimalText, Extra, JsonObject, Secret};

use crate::types::{
    CampaignSid, ClassificationSid, DidGroupSid, DidSid, DidStatus, LrnSid, Partner, PartnerSid,
    TrunkGroupSid,
};

/// A phone number rented from CarrierX. *Uncertain:* The table is truncated after locality;
/// later rows come from samples.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Did {
    /// Capabilities switched on now; with messaging off it is 4 with voice or 0 without; 0 to
    /// 31. Sum of capability bits: 1 receive SMS, 2 send SMS, 4 voice, 8 receive MMS, 16 send
    /// MMS.
    pub active_capabilities: Option<i64>,
    /// Custom attributes. *Uncertain:* An old client treats attributes as a list of
    /// `{key,value}` pairs; all current samples show a map.
    pub attributes: Option<JsonObject>,
    /// Address that receives message callbacks for this number.
    pub callback_url: Option<String>,
    /// 10DLC campaign the number belongs to.
    pub campaign_sid: Option<CampaignSid>,
    /// Capabilities the number can have; 0 to 31. Sum of capability bits: 1 receive SMS, 2 send
    /// SMS, 4 voice, 8 receive MMS, 16 send MMS.
    pub capabilities: Option<i64>,
    /// Classification of the number.
    pub classification_sid: Option<ClassificationSid>,
    /// ISO 3166-1 alpha-3 country.
    pub country_code: Option<String>,
    /// DID group of the number.
    pub did_group_sid: Option<DidGroupSid>,
    /// Secure ID of the number.
    pub did_sid: DidSid,
    /// National notation.
    pub in_country_format: Option<String>,
    /// International notation.
    pub international_format: Option<String>,
    /// Local access and transport area.
    pub lata: Option<String>,
    /// Place of the number.
    pub locality: Option<String>,
    /// Location routing number record. *Uncertain:* Whether it can be set is not confirmed;
    /// read-only inferred.
    pub lrn_sid: Option<LrnSid>,
    /// Display name; default `N/A`.
    pub name: Option<String>,
    /// Operating company number. *Uncertain:* Whether it can be set is not confirmed; read-only
    /// inferred.
    pub ocn: Option<String>,
    /// Owning partner, only with `embed_partner(true)`. *Uncertain:* Named by the option that
    /// embeds the partner; not confirmed by its table.
    pub partner: Option<Partner>,
    /// Owning partner; null while the number is in the pool. *Uncertain:* Whether it can be set
    /// is not confirmed.
    pub partner_sid: Option<PartnerSid>,
    /// Number in E.164 without the plus sign.
    pub phonenumber: Option<String>,
    /// PIN for porting the number out. *Uncertain:* Whether it can be set is not confirmed.
    pub porting_pin: Option<Secret>,
    /// Monthly rental price in USD. *Uncertain:* Whether it can be set is not confirmed;
    /// read-only inferred.
    pub price: Option<DecimalText>,
    /// State or province. *Uncertain:* Whether it can be set is not confirmed; read-only
    /// inferred.
    pub state: Option<String>,
    /// Lifecycle state.
    pub status: Option<DidStatus>,
    /// Free string for the client's own use.
    pub string_key_1: Option<String>,
    /// Free string for the client's own use.
    pub string_key_2: Option<String>,
    /// Call transformations of the number.
    pub transformations: Option<Vec<JsonObject>>,
    /// Trunk group calls to this number go to.
    pub trunk_group_sid: Option<TrunkGroupSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Did {
        active_capabilities: "active_capabilities", attributes: "attributes",
        callback_url: "callback_url", campaign_sid: "campaign_sid", capabilities: "capabilities",
        classification_sid: "classification_sid", country_code: "country_code",
        did_group_sid: "did_group_sid", did_sid: "did_sid" required,
        in_country_format: "in_country_format", international_format: "international_format",
        lata: "lata", locality: "locality", lrn_sid: "lrn_sid", name: "name", ocn: "ocn",
        partner: "partner", partner_sid: "partner_sid", phonenumber: "phonenumber",
        porting_pin: "porting_pin", price: "price", state: "state", status: "status",
        string_key_1: "string_key_1", string_key_2: "string_key_2",
        transformations: "transformations", trunk_group_sid: "trunk_group_sid",
    }
}
