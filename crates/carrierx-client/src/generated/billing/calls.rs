//! The requests of `Billing`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{Invoice, RateSubscription, spec};
use crate::Error;
use crate::types::Page;

core_http::call_methods! {
    /// List invoices.
    pub struct ListInvoices -> Page<Invoice>, Error;
}

impl ListInvoices {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Invoice>, Error> {
        Pager::new(self.call, &spec::LIST_INVOICES_PAGES)
    }
}

crate::filter::list_options!(ListInvoices);
crate::filter::field_options!(ListInvoices, "invoice_sid");

core_http::call_methods! {
    /// Read one invoice.
    pub struct GetInvoice -> Invoice, Error;
}

crate::filter::field_options!(GetInvoice, "invoice_sid");

core_http::call_methods! {
    /// Download an invoice as PDF.
    pub struct GetInvoicePdf -> Bytes, Error;
}

core_http::call_methods! {
    /// Download an invoice as HTML.
    pub struct GetInvoiceHtml -> Bytes, Error;
}

core_http::call_methods! {
    /// Send an invoice to the billing address.
    pub struct SendInvoice -> (), Error;
}

core_http::call_methods! {
    /// Send an invoice as PDF to given addresses.
    pub struct SendInvoicePdf -> (), Error;
}

core_http::call_methods! {
    /// Send an invoice as HTML to given addresses.
    pub struct SendInvoiceHtml -> (), Error;
}

core_http::call_methods! {
    /// List subscriptions.
    pub struct ListRateSubscriptions -> Page<RateSubscription>, Error;
}

impl ListRateSubscriptions {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<RateSubscription>, Error> {
        Pager::new(self.call, &spec::LIST_RATE_SUBSCRIPTIONS_PAGES)
    }
}

crate::filter::list_options!(ListRateSubscriptions);
crate::filter::field_options!(ListRateSubscriptions, "subscription_sid");

core_http::call_methods! {
    /// Read one subscription.
    pub struct GetRateSubscription -> RateSubscription, Error;
}

crate::filter::field_options!(GetRateSubscription, "subscription_sid");
