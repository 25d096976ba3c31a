//! What the replies and requests of `Partners` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{AssignmentSid, EndpointSid, PartnerSid, RatesPlanSid};

/// Rate plan in force and its assignment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EffectiveRate {
    /// Whether the plan comes from a parent partner. *Uncertain:* Named in newer text only;
    /// type inferred.
    pub inherited: Option<bool>,
    /// How the plan is assigned.
    pub assignment: Option<EffectiveRateAssignment>,
    /// The plan.
    pub plan: Option<EffectiveRatePlan>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    EffectiveRate {
        inherited: "inherited", assignment: "assignment", plan: "plan",
    }
}

/// How the plan is assigned.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EffectiveRateAssignment {
    /// Yes when in force.
    pub active: Option<String>,
    /// Secure ID.
    pub assignment_sid: Option<AssignmentSid>,
    /// Direction.
    pub direction: Option<String>,
    /// Start.
    pub effective_date: Option<String>,
    /// Endpoint limited to.
    pub endpoint_sid: Option<EndpointSid>,
    /// Partner.
    pub partner_sid: Option<PartnerSid>,
    /// Plan name.
    pub plan_name: Option<String>,
    /// Plan.
    pub plan_sid: Option<RatesPlanSid>,
    /// Sub type.
    pub sub_type: Option<String>,
    /// Traffic type.
    pub kind: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    EffectiveRateAssignment {
        active: "active", assignment_sid: "assignment_sid", direction: "direction",
        effective_date: "effective_date", endpoint_sid: "endpoint_sid", partner_sid: "partner_sid",
        plan_name: "plan_name", plan_sid: "plan_sid", sub_type: "sub_type", kind: "type",
    }
}

/// The plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EffectiveRatePlan {
    /// Creation time.
    pub date_created: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Owner.
    pub owner_sid: Option<PartnerSid>,
    /// Secure ID.
    pub plan_sid: Option<RatesPlanSid>,
    /// Plan type.
    pub kind: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    EffectiveRatePlan {
        date_created: "date_created", name: "name", owner_sid: "owner_sid", plan_sid: "plan_sid",
        kind: "type",
    }
}
