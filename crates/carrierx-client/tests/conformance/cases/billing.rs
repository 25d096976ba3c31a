//! What is documented of `Billing`.
//! Written by `cargo xtask codegen`.

use carrierx_client::{Client, InvoiceSid, SubscriptionSid};
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::{file, read};

pub(super) static CASES: [Case<Client>; 9] = [
    Case::new("listInvoices", |client: Client, _| read(client.billing().list_invoices().limit(10)
            .offset(0).send()))
        .request("GET /billing/invoices", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"amount":"42.75","amount_due":"42.75","amount_tax":"3.5",
"balance_forward":"0","balance_previous":"0","date_billing_period_end":"2030-01-31T23:59:59.999Z",
"date_billing_period_start":"2030-01-01T00:00:00.000Z",
"date_charge_expected":"2030-02-15T00:00:00.000Z","date_charged":null,
"date_created":"2030-02-01T00:10:00.000Z","date_issued":"2030-02-01T00:10:00.000Z",
"display_id":"004","invoice_items":[{"amount":"39.25","country_code":"USA",
"date_billing_period_end":"2030-01-31T23:59:59.999Z",
"date_billing_period_start":"2030-01-01T00:00:00.000Z","direction":"inbound","type":"toll",
"usage":7850}],"invoice_sid":"cad8fcc6-4a2c-4b43-9e01-c6a64208b362","paid":false,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","pay_items":[],"status":"open",
"tax_items":[{"amount":"3.5","jurisdiction":"New York","type":"Sales tax"}]}],"limit":10,"offset":0,
"pagination":{},"total":1}"#)
        .fixed(&["/items/*/invoice_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getInvoice", |client: Client, _| read(client.billing()
            .get_invoice(&InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362")).send()))
        .request("GET /billing/invoices/cad8fcc6-4a2c-4b43-9e01-c6a64208b362", &["authorization"])
        .reply(200, "application/json", r#"
{"amount":"42.75","amount_due":"42.75","amount_tax":"3.5","balance_forward":"0",
"balance_previous":"0","date_billing_period_end":"2030-01-31T23:59:59.999Z",
"date_billing_period_start":"2030-01-01T00:00:00.000Z",
"date_charge_expected":"2030-02-15T00:00:00.000Z","date_charged":null,
"date_created":"2030-02-01T00:10:00.000Z","date_issued":"2030-02-01T00:10:00.000Z",
"display_id":"004","invoice_items":[{"amount":"39.25","country_code":"USA",
"date_billing_period_end":"2030-01-31T23:59:59.999Z",
"date_billing_period_start":"2030-01-01T00:00:00.000Z","direction":"inbound","type":"toll",
"usage":7850}],"invoice_sid":"cad8fcc6-4a2c-4b43-9e01-c6a64208b362","paid":false,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","pay_items":[],"status":"open",
"tax_items":[{"amount":"3.5","jurisdiction":"New York","type":"Sales tax"}]}"#)
        .fixed(&["/invoice_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("getInvoicePdf", |client: Client, _| file(client.billing()
            .get_invoice_pdf(&InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362")).send()))
        .request("GET /billing/invoices/cad8fcc6-4a2c-4b43-9e01-c6a64208b362.pdf", &["authorization"])
        .reply(200, "application/pdf", "%PDF-1.4\n%%EOF\n")
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("getInvoiceHtml", |client: Client, _| file(client.billing()
            .get_invoice_html(&InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362")).send()))
        .request("GET /billing/invoices/cad8fcc6-4a2c-4b43-9e01-c6a64208b362.html", &["authorization"])
        .reply(200, "text/html", "<!DOCTYPE html>\n<title>Invoice</title>\n")
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("sendInvoice", |client: Client, _| read(client.billing()
            .send_invoice(&InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362")).send()))
        .request("POST /billing/invoices/cad8fcc6-4a2c-4b43-9e01-c6a64208b362/emails", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("sendInvoicePdf", |client: Client, _| read(client.billing()
            .send_invoice_pdf(&InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362"), "billing@example.com,kim@example.com")
            .send()))
        .request("POST /billing/invoices/cad8fcc6-4a2c-4b43-9e01-c6a64208b362.pdf/emails", &["authorization"])
        .form(&[("emails", "billing@example.com,kim@example.com")])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("sendInvoiceHtml", |client: Client, _| read(client.billing()
            .send_invoice_html(&InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362"), "billing@example.com")
            .send()))
        .request("POST /billing/invoices/cad8fcc6-4a2c-4b43-9e01-c6a64208b362.html/emails", &["authorization"])
        .form(&[("emails", "billing@example.com")])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("listRateSubscriptions", |client: Client, _| read(client.billing()
            .list_rate_subscriptions().limit(10).offset(0).send()))
        .request("GET /billing/subscriptions", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"date_start":"2030-01-01T00:00:00.000Z","date_stop":null,
"display_name":"Premium support","name":"premium_support_monthly",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","price":"50","quantity":"2","rate":"25",
"subscription_sid":"2ccf528e-b732-45cf-90d8-f1b80061498f","type":"static"}],"limit":10,"offset":0,
"pagination":{},"total":1}"#)
        .fixed(&["/items/*/subscription_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getRateSubscription", |client: Client, _| read(client.billing()
            .get_rate_subscription(&SubscriptionSid::new("2ccf528e-b732-45cf-90d8-f1b80061498f"))
            .send()))
        .request("GET /billing/subscriptions/2ccf528e-b732-45cf-90d8-f1b80061498f", &["authorization"])
        .reply(200, "application/json", r#"
{"date_start":"2030-01-01T00:00:00.000Z","date_stop":null,"display_name":"Premium support",
"name":"premium_support_monthly","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","price":"50",
"quantity":"2","rate":"25","subscription_sid":"2ccf528e-b732-45cf-90d8-f1b80061498f",
"type":"static"}"#)
        .fixed(&["/subscription_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
