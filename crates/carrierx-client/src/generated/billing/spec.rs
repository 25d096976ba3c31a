//! The static rows of `Billing`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_INVOICES: OperationSpec =
    OperationSpec::new("carrierx", "listInvoices", Method::GET, "/billing/invoices").safe();
pub(super) static LIST_INVOICES_PAGES: Paging = Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_INVOICE: OperationSpec =
    OperationSpec::new("carrierx", "getInvoice", Method::GET, "/billing/invoices/{invoice_sid}")
        .safe();

pub(super) static GET_INVOICE_PDF: OperationSpec =
    OperationSpec::new(
        "carrierx", "getInvoicePdf", Method::GET, "/billing/invoices/{invoice_sid}.pdf",
    )
        .safe().reply(Reply::Bytes);

pub(super) static GET_INVOICE_HTML: OperationSpec =
    OperationSpec::new(
        "carrierx", "getInvoiceHtml", Method::GET, "/billing/invoices/{invoice_sid}.html",
    )
        .safe().reply(Reply::Bytes);

pub(super) static SEND_INVOICE: OperationSpec =
    OperationSpec::new(
        "carrierx", "sendInvoice", Method::POST, "/billing/invoices/{invoice_sid}/emails",
    )
        .reply(Reply::Empty);

pub(super) static SEND_INVOICE_PDF: OperationSpec =
    OperationSpec::new(
        "carrierx", "sendInvoicePdf", Method::POST, "/billing/invoices/{invoice_sid}.pdf/emails",
    )
        .reply(Reply::Empty);

pub(super) static SEND_INVOICE_HTML: OperationSpec =
    OperationSpec::new(
        "carrierx", "sendInvoiceHtml", Method::POST, "/billing/invoices/{invoice_sid}.html/emails",
    )
        .reply(Reply::Empty);

pub(super) static LIST_RATE_SUBSCRIPTIONS: OperationSpec =
    OperationSpec::new("carrierx", "listRateSubscriptions", Method::GET, "/billing/subscriptions")
        .safe();
pub(super) static LIST_RATE_SUBSCRIPTIONS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_RATE_SUBSCRIPTION: OperationSpec =
    OperationSpec::new(
        "carrierx", "getRateSubscription", Method::GET, "/billing/subscriptions/{subscription_sid}",
    )
        .safe();
