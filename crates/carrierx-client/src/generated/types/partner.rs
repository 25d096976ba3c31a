//! `Partner`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

use std::collections::BTreeMap;

use core_http::{DecimalText, Extra, JsonObject, Timestamp};

use super::{AclEntry, BrandSid, PartnerCallbacks, PartnerSid};

/// An account on the platform, possibly under a parent.
///
/// *Uncertain:* Table truncated around `daily_spending_limit`; later rows come from
/// samples.
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
    /// Scopes the partner has.
    ///
    /// *Uncertain:* Typed string in the table, array in samples.
    pub available_scopes: Option<Vec<String>>,
    /// Balance in USD.
    ///
    /// *Uncertain:* Typed number in the table, text in samples.
    pub balance: Option<DecimalText>,
    /// Brand of the partner.
    ///
    /// *Uncertain:* Seen only in the administrator answer.
    pub brand_sid: Option<BrandSid>,
    /// Billing addresses, comma separated; `owner_email` when empty.
    pub billing_email: Option<String>,
    /// Callback addresses.
    pub callbacks: Option<PartnerCallbacks>,
    /// Balance at which a prepay account is charged.
    ///
    /// *Uncertain:* Typed number; sent as number and returned as text.
    pub charge_at: Option<DecimalText>,
    /// City.
    pub city: Option<String>,
    /// Company.
    pub company_name: Option<String>,
    /// ISO 3166-1 alpha-3 country.
    pub country_code: Option<String>,
    /// Most USD spent per day.
    ///
    /// *Uncertain:* Integer or number in tables, text in samples.
    pub daily_spending_limit: Option<DecimalText>,
    /// USD spent today.
    pub daily_spent_amount: Option<DecimalText>,
    /// Creation time.
    pub date_created: Option<Timestamp>,
    /// Readable identifier.
    pub display_id: Option<String>,
    /// Numeric identifier.
    ///
    /// *Uncertain:* Seen only in the administrator answer.
    pub id: Option<i64>,
    /// Login.
    ///
    /// *Uncertain:* Whether it can change later is not visible.
    pub login: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Primary address; hidden until verified.
    pub owner_email: Option<String>,
    /// Lists assigned by the parent.
    ///
    /// *Uncertain:* Not marked read-only; presumably settable by the parent only.
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
    /// Most USD spent per billing period.
    ///
    /// *Uncertain:* Meaning inferred; row outside the visible part.
    pub spending_limit: Option<DecimalText>,
    /// State.
    pub state: Option<String>,
    /// State of the account.
    ///
    /// *Uncertain:* Value list outside the visible part; unconfirmed and canceled come from the
    /// activate page.
    pub status: Option<String>,
    /// Platform settings of the partner.
    ///
    /// *Uncertain:* Seen only in the administrator answer; empty in the sample.
    pub system_attributes: Option<BTreeMap<String, String>>,
    /// Platform counters of the partner, as text.
    ///
    /// *Uncertain:* Seen only in the administrator answer.
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
        acls: "acls",
        address1: "address1",
        address2: "address2",
        attributes: "attributes",
        available_scopes: "available_scopes",
        balance: "balance",
        brand_sid: "brand_sid",
        billing_email: "billing_email",
        callbacks: "callbacks",
        charge_at: "charge_at",
        city: "city",
        company_name: "company_name",
        country_code: "country_code",
        daily_spending_limit: "daily_spending_limit",
        daily_spent_amount: "daily_spent_amount",
        date_created: "date_created",
        display_id: "display_id",
        id: "id",
        login: "login",
        name: "name",
        owner_email: "owner_email",
        parent_assigned_acls: "parent_assigned_acls",
        parent_sid: "parent_sid",
        partner_sid: "partner_sid" required,
        payment_type: "payment_type",
        phonenumber: "phonenumber",
        prepay_amount: "prepay_amount",
        spending_limit: "spending_limit",
        state: "state",
        status: "status",
        system_attributes: "system_attributes",
        system_data: "system_data",
        tech_email: "tech_email",
        transformations: "transformations",
        zip: "zip",
    }
}
