//! The static rows of `Billing`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_INVOICES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listInvoices", method: Method::GET, path: "/billing/invoices",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_INVOICES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_INVOICE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getInvoice", method: Method::GET,
    path: "/billing/invoices/{invoice_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static GET_INVOICE_PDF: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getInvoicePdf", method: Method::GET,
    path: "/billing/invoices/{invoice_sid}.pdf", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bytes, ok_when_false: false,
};

pub(super) static GET_INVOICE_HTML: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getInvoiceHtml", method: Method::GET,
    path: "/billing/invoices/{invoice_sid}.html", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bytes, ok_when_false: false,
};

pub(super) static SEND_INVOICE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "sendInvoice", method: Method::POST,
    path: "/billing/invoices/{invoice_sid}/emails", idempotency: Idempotency::Unsafe,
    takes_key: false, auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};

pub(super) static SEND_INVOICE_PDF: OperationSpec = OperationSpec {
    provider: "carrierx", id: "sendInvoicePdf", method: Method::POST,
    path: "/billing/invoices/{invoice_sid}.pdf/emails", idempotency: Idempotency::Unsafe,
    takes_key: false, auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};

pub(super) static SEND_INVOICE_HTML: OperationSpec = OperationSpec {
    provider: "carrierx", id: "sendInvoiceHtml", method: Method::POST,
    path: "/billing/invoices/{invoice_sid}.html/emails", idempotency: Idempotency::Unsafe,
    takes_key: false, auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};

pub(super) static LIST_RATE_SUBSCRIPTIONS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listRateSubscriptions", method: Method::GET,
    path: "/billing/subscriptions", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_RATE_SUBSCRIPTIONS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_RATE_SUBSCRIPTION: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getRateSubscription", method: Method::GET,
    path: "/billing/subscriptions/{subscription_sid}", idempotency: Idempotency::Safe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
