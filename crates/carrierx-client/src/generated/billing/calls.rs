//! The requests of `Billing`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use core_http::page::Pager;

use super::{Invoice, RateSubscription, spec};
use crate::Error;
use crate::types::Page;

/// List invoices.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListInvoices {
    pub(crate) call: Call,
}

impl ListInvoices {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Invoice>, Error> {
        Pager::new(self.call, &spec::LIST_INVOICES_PAGES)
    }
}

crate::filter::list_options!(ListInvoices);
crate::filter::field_options!(ListInvoices, "invoice_sid");
core_http::call_methods!(ListInvoices -> Page<Invoice>, Error);

/// Read one invoice.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetInvoice {
    pub(crate) call: Call,
}

crate::filter::field_options!(GetInvoice, "invoice_sid");
core_http::call_methods!(GetInvoice -> Invoice, Error);

/// Download an invoice as PDF.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetInvoicePdf {
    pub(crate) call: Call,
}

core_http::call_methods!(GetInvoicePdf -> Bytes, Error);

/// Download an invoice as HTML.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetInvoiceHtml {
    pub(crate) call: Call,
}

core_http::call_methods!(GetInvoiceHtml -> Bytes, Error);

/// Send an invoice to the billing address.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendInvoice {
    pub(crate) call: Call,
}

core_http::call_methods!(SendInvoice -> (), Error);

/// Send an invoice as PDF to given addresses.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendInvoicePdf {
    pub(crate) call: Call,
}

core_http::call_methods!(SendInvoicePdf -> (), Error);

/// Send an invoice as HTML to given addresses.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendInvoiceHtml {
    pub(crate) call: Call,
}

core_http::call_methods!(SendInvoiceHtml -> (), Error);

/// List subscriptions.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListRateSubscriptions {
    pub(crate) call: Call,
}

impl ListRateSubscriptions {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<RateSubscription>, Error> {
        Pager::new(self.call, &spec::LIST_RATE_SUBSCRIPTIONS_PAGES)
    }
}

crate::filter::list_options!(ListRateSubscriptions);
crate::filter::field_options!(ListRateSubscriptions, "subscription_sid");
core_http::call_methods!(ListRateSubscriptions -> Page<RateSubscription>, Error);

/// Read one subscription.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetRateSubscription {
    pub(crate) call: Call,
}

crate::filter::field_options!(GetRateSubscription, "subscription_sid");
core_http::call_methods!(GetRateSubscription -> RateSubscription, Error);
