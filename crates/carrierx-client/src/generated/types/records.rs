//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use std::collections::BTreeMap;

use core_http::{DecimalText, Extra, JsonObject, Timestamp};

use super::{
    AclEntryDirection, AclEntrySmsActionFalse, AclEntrySmsActionTrue, BrandSid, CampaignSid, DidSid,
    MessagingStatus, MessagingType, PartnerSid,
};

/// Access control list attached to a partner, trunk group or trunk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AclEntry {
    /// Secure IDs of the rules the list evaluates. *Uncertain:* The list page marks every field
    /// read-only, yet lists are set through the owning object.
    pub access_control_rules: Option<Vec<String>>,
    /// Traffic direction the list covers. *Uncertain:* Values taken from the direction argument
    /// of the effective list pages.
    pub direction: Option<AclEntryDirection>,
    /// What happens to a message when no rule matches; always null on trunk groups and trunks.
    pub sms_action_false: Option<AclEntrySmsActionFalse>,
    /// What happens to a message when a rule matches; always null on trunk groups and trunks.
    pub sms_action_true: Option<AclEntrySmsActionTrue>,
    /// What happens to a call when no rule matches. *Uncertain:* Value list truncated in the
    /// available copy.
    pub voice_action_false: Option<String>,
    /// What happens to a call when a rule matches. *Uncertain:* Value list truncated in the
    /// available copy.
    pub voice_action_true: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl AclEntry {
    /// Sets [`access_control_rules`](Self#structfield.access_control_rules).
    pub fn access_control_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.access_control_rules = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`direction`](Self#structfield.direction).
    pub fn direction(mut self, value: AclEntryDirection) -> Self {
        self.direction = Some(value);
        self
    }

    /// Sets [`sms_action_false`](Self#structfield.sms_action_false).
    pub fn sms_action_false(mut self, value: AclEntrySmsActionFalse) -> Self {
        self.sms_action_false = Some(value);
        self
    }

    /// Clears `sms_action_false`: it goes out as `null`.
    pub fn clear_sms_action_false(mut self) -> Self {
        self.sms_action_false = None;
        self.extra.set_null("sms_action_false");
        self
    }

    /// Sets [`sms_action_true`](Self#structfield.sms_action_true).
    pub fn sms_action_true(mut self, value: AclEntrySmsActionTrue) -> Self {
        self.sms_action_true = Some(value);
        self
    }

    /// Clears `sms_action_true`: it goes out as `null`.
    pub fn clear_sms_action_true(mut self) -> Self {
        self.sms_action_true = None;
        self.extra.set_null("sms_action_true");
        self
    }

    /// Sets [`voice_action_false`](Self#structfield.voice_action_false).
    pub fn voice_action_false(mut self, value: impl Into<String>) -> Self {
        self.voice_action_false = Some(value.into());
        self
    }

    /// Clears `voice_action_false`: it goes out as `null`.
    pub fn clear_voice_action_false(mut self) -> Self {
        self.voice_action_false = None;
        self.extra.set_null("voice_action_false");
        self
    }

    /// Sets [`voice_action_true`](Self#structfield.voice_action_true).
    pub fn voice_action_true(mut self, value: impl Into<String>) -> Self {
        self.voice_action_true = Some(value.into());
        self
    }

    /// Clears `voice_action_true`: it goes out as `null`.
    pub fn clear_voice_action_true(mut self) -> Self {
        self.voice_action_true = None;
        self.extra.set_null("voice_action_true");
        self
    }
}

core_http::object! {
    AclEntry {
        access_control_rules: "access_control_rules", direction: "direction",
        sms_action_false: "sms_action_false", sms_action_true: "sms_action_true",
        voice_action_false: "voice_action_false", voice_action_true: "voice_action_true",
    }
}

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
        campaign_external_id: "campaign_external_id", campaign_sid: "campaign_sid",
        did_sid: "did_sid", enabled: "enabled", p2p_nnid: "p2p_nnid", status: "status",
        kind: "type",
    }
}

/// Absolute addresses of neighbour pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaginationLinks {
    /// Next page; a URL.
    pub next: Option<String>,
    /// Previous page; a URL.
    pub previous: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { PaginationLinks { next: "next", previous: "previous" } }

/// An account on the platform, possibly under a parent. *Uncertain:* Table truncated around
/// `daily_spending_limit`; later rows come from samples.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Partner {
    /// Own access control lists.
    pub acls: Option<Vec<AclEntry>>,
    /// Address.
    pub address1: Option<String>,
    /// Address, second line.
    pub address2: Option<String>,
    /// Custom attributes.
    pub attributes: Option<JsonObject>,
    /// Scopes the partner has. *Uncertain:* Typed string in the table, array in samples.
    pub available_scopes: Option<Vec<String>>,
    /// Balance in USD. *Uncertain:* Typed number in the table, text in samples.
    pub balance: Option<DecimalText>,
    /// Brand of the partner. *Uncertain:* Seen only in the administrator answer.
    pub brand_sid: Option<BrandSid>,
    /// Billing addresses, comma separated; `owner_email` when empty.
    pub billing_email: Option<String>,
    /// Callback addresses.
    pub callbacks: Option<PartnerCallbacks>,
    /// Balance at which a prepay account is charged. *Uncertain:* Typed number; sent as number
    /// and returned as text.
    pub charge_at: Option<DecimalText>,
    /// City.
    pub city: Option<String>,
    /// Company.
    pub company_name: Option<String>,
    /// ISO 3166-1 alpha-3 country.
    pub country_code: Option<String>,
    /// Most USD spent per day. *Uncertain:* Integer or number in tables, text in samples.
    pub daily_spending_limit: Option<DecimalText>,
    /// USD spent today.
    pub daily_spent_amount: Option<DecimalText>,
    /// Creation time.
    pub date_created: Option<Timestamp>,
    /// Readable identifier.
    pub display_id: Option<String>,
    /// Numeric identifier. *Uncertain:* Seen only in the administrator answer.
    pub id: Option<i64>,
    /// Login. *Uncertain:* Whether it can change later is not visible.
    pub login: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Primary address; hidden until verified.
    pub owner_email: Option<String>,
    /// Lists assigned by the parent. *Uncertain:* Not marked read-only; presumably settable by
    /// the parent only.
    pub parent_assigned_acls: Option<Vec<AclEntry>>,
    /// Parent partner.
    pub parent_sid: Option<PartnerSid>,
    /// Secure ID of the partner.
    pub partner_sid: PartnerSid,
    /// Payment type.
    pub payment_type: Option<String>,
    /// Contact number.
    pub phonenumber: Option<String>,
    /// USD charged at a time for prepay.
    pub prepay_amount: Option<DecimalText>,
    /// Most USD spent per billing period. *Uncertain:* Meaning inferred; row outside the
    /// visible part.
    pub spending_limit: Option<DecimalText>,
    /// State.
    pub state: Option<String>,
    /// State of the account. *Uncertain:* Value list outside the visible part; unconfirmed and
    /// canceled come from the activate page.
    pub status: Option<String>,
    /// Platform settings of the partner. *Uncertain:* Seen only in the administrator answer;
    /// empty in the sample.
    pub system_attributes: Option<BTreeMap<String, String>>,
    /// Platform counters of the partner, as text. *Uncertain:* Seen only in the administrator
    /// answer.
    pub system_data: Option<BTreeMap<String, String>>,
    /// Technical address.
    pub tech_email: Option<String>,
    /// Call transformations for the whole account.
    pub transformations: Option<Vec<JsonObject>>,
    /// Postal code.
    pub zip: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Partner {
        acls: "acls", address1: "address1", address2: "address2", attributes: "attributes",
        available_scopes: "available_scopes", balance: "balance", brand_sid: "brand_sid",
        billing_email: "billing_email", callbacks: "callbacks", charge_at: "charge_at",
        city: "city", company_name: "company_name", country_code: "country_code",
        daily_spending_limit: "daily_spending_limit", daily_spent_amount: "daily_spent_amount",
        date_created: "date_created", display_id: "display_id", id: "id", login: "login",
        name: "name", owner_email: "owner_email", parent_assigned_acls: "parent_assigned_acls",
        parent_sid: "parent_sid", partner_sid: "partner_sid" required, payment_type: "payment_type",
        phonenumber: "phonenumber", prepay_amount: "prepay_amount",
        spending_limit: "spending_limit", state: "state", status: "status",
        system_attributes: "system_attributes", system_data: "system_data",
        tech_email: "tech_email", transformations: "transformations", zip: "zip",
    }
}

/// Callback addresses by event type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerCallbacks {
    /// Conference call activity.
    pub app_conference_call: Option<String>,
    /// Conference meeting activity.
    pub app_conference_meeting: Option<String>,
    /// Mediator activity.
    pub app_mediator: Option<String>,
    /// Messages sent and received.
    pub sms: Option<String>,
    /// A number ordered at an external provider is ready.
    pub phonenumber_order: Option<String>,
    /// Messaging of a number was switched.
    pub phonenumber_messaging_update: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl PartnerCallbacks {
    /// Sets [`app_conference_call`](Self#structfield.app_conference_call).
    pub fn app_conference_call(mut self, value: impl Into<String>) -> Self {
        self.app_conference_call = Some(value.into());
        self
    }

    /// Sets [`app_conference_meeting`](Self#structfield.app_conference_meeting).
    pub fn app_conference_meeting(mut self, value: impl Into<String>) -> Self {
        self.app_conference_meeting = Some(value.into());
        self
    }

    /// Sets [`app_mediator`](Self#structfield.app_mediator).
    pub fn app_mediator(mut self, value: impl Into<String>) -> Self {
        self.app_mediator = Some(value.into());
        self
    }

    /// Sets [`sms`](Self#structfield.sms).
    pub fn sms(mut self, value: impl Into<String>) -> Self { self.sms = Some(value.into()); self }

    /// Sets [`phonenumber_order`](Self#structfield.phonenumber_order).
    pub fn phonenumber_order(mut self, value: impl Into<String>) -> Self {
        self.phonenumber_order = Some(value.into());
        self
    }

    /// Sets [`phonenumber_messaging_update`](Self#structfield.phonenumber_messaging_update).
    pub fn phonenumber_messaging_update(mut self, value: impl Into<String>) -> Self {
        self.phonenumber_messaging_update = Some(value.into());
        self
    }
}

core_http::object! {
    PartnerCallbacks {
        app_conference_call: "app_conference_call",
        app_conference_meeting: "app_conference_meeting", app_mediator: "app_mediator", sms: "sms",
        phonenumber_order: "phonenumber_order",
        phonenumber_messaging_update: "phonenumber_messaging_update",
    }
}
