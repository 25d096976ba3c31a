//! What the replies and requests of `Billing` hold.
//! Written by `cargo xtask codegen`.

use core_http::{DecimalText, Extra, JsonObject, Timestamp};

use crate::types::{InvoiceSid, PartnerSid, SubscriptionSid};

/// An invoice of a partner. *Uncertain:* Object page not available; fields from the sample.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// Amount in USD.
    pub amount: Option<DecimalText>,
    /// Amount due.
    pub amount_due: Option<DecimalText>,
    /// Taxes.
    pub amount_tax: Option<DecimalText>,
    /// Balance carried on.
    pub balance_forward: Option<DecimalText>,
    /// Balance before.
    pub balance_previous: Option<DecimalText>,
    /// End of the period.
    pub date_billing_period_end: Option<Timestamp>,
    /// Start of the period.
    pub date_billing_period_start: Option<Timestamp>,
    /// When the charge is expected.
    pub date_charge_expected: Option<Timestamp>,
    /// When the invoice was charged.
    pub date_charged: Option<Timestamp>,
    /// Creation time.
    pub date_created: Option<Timestamp>,
    /// When the invoice was issued.
    pub date_issued: Option<Timestamp>,
    /// Readable number.
    pub display_id: Option<String>,
    /// Lines of the invoice.
    pub invoice_items: Option<Vec<InvoiceItem>>,
    /// Secure ID of the invoice.
    pub invoice_sid: InvoiceSid,
    /// Whether it is paid.
    pub paid: Option<bool>,
    /// Partner billed.
    pub partner_sid: Option<PartnerSid>,
    /// Payments. *Uncertain:* Empty in samples.
    pub pay_items: Option<Vec<JsonObject>>,
    /// State of the invoice; known value `open`. *Uncertain:* Other values not seen.
    pub status: Option<String>,
    /// Taxes by kind.
    pub tax_items: Option<Vec<TaxItem>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Invoice {
        amount: "amount", amount_due: "amount_due", amount_tax: "amount_tax",
        balance_forward: "balance_forward", balance_previous: "balance_previous",
        date_billing_period_end: "date_billing_period_end",
        date_billing_period_start: "date_billing_period_start",
        date_charge_expected: "date_charge_expected", date_charged: "date_charged",
        date_created: "date_created", date_issued: "date_issued", display_id: "display_id",
        invoice_items: "invoice_items", invoice_sid: "invoice_sid" required, paid: "paid",
        partner_sid: "partner_sid", pay_items: "pay_items", status: "status",
        tax_items: "tax_items",
    }
}

/// One line of an invoice.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceItem {
    /// Amount in USD.
    pub amount: Option<DecimalText>,
    /// Country.
    pub country_code: Option<String>,
    /// End of the period.
    pub date_billing_period_end: Option<Timestamp>,
    /// Start of the period.
    pub date_billing_period_start: Option<Timestamp>,
    /// Direction; absent for lines without one.
    pub direction: Option<String>,
    /// Line type; known values `sms_enablement`, `toll`.
    pub kind: Option<String>,
    /// Units used.
    pub usage: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    InvoiceItem {
        amount: "amount", country_code: "country_code",
        date_billing_period_end: "date_billing_period_end",
        date_billing_period_start: "date_billing_period_start", direction: "direction",
        kind: "type", usage: "usage",
    }
}

/// A recurring monthly charge.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateSubscription {
    /// Start of the subscription.
    pub date_start: Option<Timestamp>,
    /// End of the subscription.
    pub date_stop: Option<Timestamp>,
    /// Name on the invoice; at most 25 characters.
    pub display_name: Option<String>,
    /// Internal name.
    pub name: Option<String>,
    /// Partner charged.
    pub partner_sid: Option<PartnerSid>,
    /// Rate times quantity.
    pub price: Option<DecimalText>,
    /// Units charged.
    pub quantity: Option<DecimalText>,
    /// USD per unit.
    pub rate: Option<DecimalText>,
    /// Secure ID of the subscription.
    pub subscription_sid: SubscriptionSid,
    /// Kind of subscription.
    pub kind: Option<RateSubscriptionType>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    RateSubscription {
        date_start: "date_start", date_stop: "date_stop", display_name: "display_name",
        name: "name", partner_sid: "partner_sid", price: "price", quantity: "quantity",
        rate: "rate", subscription_sid: "subscription_sid" required, kind: "type",
    }
}

/// One tax of an invoice.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxItem {
    /// Amount in USD.
    pub amount: Option<DecimalText>,
    /// Jurisdiction.
    pub jurisdiction: Option<String>,
    /// Tax type.
    pub kind: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { TaxItem { amount: "amount", jurisdiction: "jurisdiction", kind: "type" } }

core_http::open_enum! {
    /// Kind of subscription.
    RateSubscriptionType {
        /// `static`.
        Static = "static",
    }
}
