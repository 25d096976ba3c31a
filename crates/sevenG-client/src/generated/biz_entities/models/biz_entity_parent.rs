//! What the replies and requests of `BizEntities` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Extra};

use crate::types::{BizEntityId, ExternalBizEntityId};

/// Dated parent-child relation between two business entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BizEntityParent {
    /// Child entity.
    pub biz_entity_id: Option<BizEntityId>,
    /// Your id of the child; at most 50 characters.
    pub external_biz_entity_id: Option<ExternalBizEntityId>,
    /// Parent entity.
    pub parent_biz_entity_id: Option<BizEntityId>,
    /// Your id of the parent; at most 50 characters.
    pub parent_external_biz_entity_id: Option<ExternalBizEntityId>,
    /// Dealer group entity. *Uncertain:* Not marked as optional, so possibly needed; not listed
    /// among the requirements.
    pub dealer_group_biz_entity_id: Option<BizEntityId>,
    /// Your id of the dealer group; at most 50 characters.
    pub external_dealer_group_biz_entity_id: Option<ExternalBizEntityId>,
    /// First day of validity. *Uncertain:* Older prose says `activeFromDate`.
    pub active_from: Option<Date>,
    /// Last day of validity; null means open ended. *Uncertain:* Older prose says
    /// `activeToDate`.
    pub active_to: Option<Date>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    BizEntityParent {
        biz_entity_id: "bizEntityID", external_biz_entity_id: "externalBizEntityId",
        parent_biz_entity_id: "parentBizEntityID",
        parent_external_biz_entity_id: "parentExternalBizEntityId",
        dealer_group_biz_entity_id: "dealerGroupBizEntityID",
        external_dealer_group_biz_entity_id: "externalDealerGroupBizEntityId",
        active_from: "activeFrom", active_to: "activeTo",
    }
}
