//! What the replies and requests of `Campaigns` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{CampaignSid, PartnerSid};

/// A registered 10DLC messaging campaign. *Uncertain:* Table truncated after
/// `limit_brand_daily_tmo`; more throughput limits follow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Campaign {
    /// Registry brand identifier.
    pub brand_external_id: Option<String>,
    /// Secure ID of the campaign.
    pub campaign_sid: CampaignSid,
    /// Registry campaign identifier.
    pub external_id: Option<String>,
    /// Segments per day shared by all campaigns of the brand towards T-Mobile.
    pub limit_brand_daily_tmo: Option<i64>,
    /// Campaign name. *Uncertain:* Named in the text; not confirmed by its table.
    pub name: Option<String>,
    /// Owning partner. *Uncertain:* Named in the text; not confirmed by its table.
    pub partner_sid: Option<PartnerSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Campaign {
        brand_external_id: "brand_external_id", campaign_sid: "campaign_sid" required,
        external_id: "external_id", limit_brand_daily_tmo: "limit_brand_daily_tmo", name: "name",
        partner_sid: "partner_sid",
    }
}
