//! `DidMessagingEnablement`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

use core_http::Extra;

use super::{CampaignSid, DidSid, MessagingStatus, MessagingType};

/// Messaging state of a rented number.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DidMessagingEnablement {
    /// Registry identifier of the campaign.
    pub campaign_external_id: Option<String>,
    /// Campaign used; applies to a2p.
    pub campaign_sid: Option<CampaignSid>,
    /// The number.
    pub did_sid: Option<DidSid>,
    /// Whether messaging is on; default false.
    pub enabled: Option<bool>,
    /// NetNumber ID of the SMS routing owner; applies to p2p.
    pub p2p_nnid: Option<String>,
    /// Current state; default `disabled`.
    pub status: Option<MessagingStatus>,
    /// Enablement type; the partner default applies when absent.
    pub kind: Option<MessagingType>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    DidMessagingEnablement {
        campaign_external_id: "campaign_external_id",
        campaign_sid: "campaign_sid",
        did_sid: "did_sid",
        enabled: "enabled",
        p2p_nnid: "p2p_nnid",
        status: "status",
        kind: "type",
    }
}
