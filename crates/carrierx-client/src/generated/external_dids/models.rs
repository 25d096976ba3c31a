//! What the replies and requests of `ExternalDids` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, JsonObject};

use crate::types::{
    CampaignSid, ClassificationSid, DidStatus, ExternalDidSid, LrnSid, Partner, PartnerSid,
    ProviderSid, UnderlyingCarrierSid,
};

/// A number owned elsewhere and registered for SMS and MMS only. *Uncertain:* The attribute
/// table is truncated after attributes; access classes come from the register sample and
/// the list of changeable fields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalDid {
    /// Capabilities switched on now; equals capabilities after registration; 0 to 31. Sum of
    /// capability bits: 1 receive SMS, 2 send SMS, 4 voice, 8 receive MMS, 16 send MMS.
    pub active_capabilities: Option<i64>,
    /// Custom attributes. *Uncertain:* An old client treats attributes as a list of
    /// `{key,value}` pairs; all current samples show a map.
    pub attributes: Option<JsonObject>,
    /// Address that receives message callbacks for this number.
    pub callback_url: Option<String>,
    /// 10DLC campaign the number belongs to.
    pub campaign_sid: Option<CampaignSid>,
    /// Messaging capabilities; fixed after registration, never voice; 0 to 31. Sum of
    /// capability bits: 1 receive SMS, 2 send SMS, 4 voice, 8 receive MMS, 16 send MMS.
    pub capabilities: Option<i64>,
    /// Classification of the number.
    pub classification_sid: Option<ClassificationSid>,
    /// ISO 3166-1 alpha-3 country.
    pub country_code: Option<String>,
    /// Secure ID of the external number.
    pub external_did_sid: ExternalDidSid,
    /// Numeric identifier. *Uncertain:* Only in the list and get samples, not in the register
    /// and update samples.
    pub id: Option<i64>,
    /// National notation.
    pub in_country_format: Option<String>,
    /// International notation.
    pub international_format: Option<String>,
    /// Local access and transport area.
    pub lata: Option<String>,
    /// Place of the number.
    pub locality: Option<String>,
    /// Location routing number record.
    pub lrn_sid: Option<LrnSid>,
    /// Display name.
    pub name: Option<String>,
    /// Operating company number.
    pub ocn: Option<String>,
    /// Operating company number of the number block.
    pub ocn_block: Option<String>,
    /// Owning partner, only with `embed_partner(true)`. *Uncertain:* Named by the option that
    /// embeds the partner; not confirmed by its table.
    pub partner: Option<Partner>,
    /// Owning partner. *Uncertain:* Whether it can be set is not confirmed.
    pub partner_sid: Option<PartnerSid>,
    /// Number; samples show it both with and without the plus sign.
    pub phonenumber: Option<String>,
    /// Provider record. *Uncertain:* Only in the get-by-sid sample.
    pub provider_sid: Option<ProviderSid>,
    /// State or province.
    pub state: Option<String>,
    /// Lifecycle state. *Uncertain:* Only assigned is seen.
    pub status: Option<DidStatus>,
    /// Free string for the client's own use.
    pub string_key_1: Option<String>,
    /// Free string for the client's own use.
    pub string_key_2: Option<String>,
    /// Call transformations. *Uncertain:* Named in the update text but in no sample and not in
    /// the list of changeable fields; likely copied from the DID page.
    pub transformations: Option<Vec<JsonObject>>,
    /// Carrier that owns the number. *Uncertain:* Not in the changeable list; whether it is
    /// required at registration is not confirmed.
    pub underlying_carrier_sid: Option<UnderlyingCarrierSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    ExternalDid {
        active_capabilities: "active_capabilities", attributes: "attributes",
        callback_url: "callback_url", campaign_sid: "campaign_sid", capabilities: "capabilities",
        classification_sid: "classification_sid", country_code: "country_code",
        external_did_sid: "external_did_sid" required, id: "id",
        in_country_format: "in_country_format", international_format: "international_format",
        lata: "lata", locality: "locality", lrn_sid: "lrn_sid", name: "name", ocn: "ocn",
        ocn_block: "ocn_block", partner: "partner", partner_sid: "partner_sid",
        phonenumber: "phonenumber", provider_sid: "provider_sid", state: "state", status: "status",
        string_key_1: "string_key_1", string_key_2: "string_key_2",
        transformations: "transformations", underlying_carrier_sid: "underlying_carrier_sid",
    }
}
