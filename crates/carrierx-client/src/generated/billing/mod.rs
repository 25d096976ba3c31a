//! Invoices and subscriptions.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    GetInvoice, GetInvoiceHtml, GetInvoicePdf, GetRateSubscription, ListInvoices,
    ListRateSubscriptions, SendInvoice, SendInvoiceHtml, SendInvoicePdf,
};
pub use self::models::{Invoice, InvoiceItem, RateSubscription, RateSubscriptionType, TaxItem};

use crate::Client;
use crate::types::{InvoiceSid, SubscriptionSid};

/// Invoices and subscriptions.
///
/// Made by [`Client::billing`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Billing {
    client: Client,
}

impl Billing {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List invoices.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListInvoices::pages) walks through all of them.
    ///
    /// Needs the scope `invoices.manage` or `invoices.read`. Documented failures: 400, 401,
    /// 403. Source: <https://docs.carrierx.com/voice/core-api/billing/invoice/invoice-get>.
    ///
    /// *Uncertain:* Scopes not confirmed; taken from the sibling pages.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.billing().list_invoices().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_invoices(&self) -> ListInvoices {
        ListInvoices { call: self.client.call(&spec::LIST_INVOICES) }
    }

    /// Read one invoice.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `invoices.manage` or `invoices.read`. Documented failures: 401, 403,
    /// 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/billing/invoice/invoice-get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::InvoiceSid;
    ///
    /// let sid = InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362");
    /// let invoice = carrierx.billing().get_invoice(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_invoice(&self, invoice_sid: &InvoiceSid) -> GetInvoice {
        let call = self.client.call(&spec::GET_INVOICE).path("invoice_sid", invoice_sid);
        GetInvoice { call }
    }

    /// Download an invoice as PDF.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `invoices.manage` or `invoices.read`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/billing/invoice/invoice-get-pdf>.
    ///
    /// *Uncertain:* The page also speaks of a download link and of email addresses in a body,
    /// likely copied from the send page.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::InvoiceSid;
    ///
    /// let sid = InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362");
    /// let file = carrierx.billing().get_invoice_pdf(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_invoice_pdf(&self, invoice_sid: &InvoiceSid) -> GetInvoicePdf {
        let call = self.client.call(&spec::GET_INVOICE_PDF).path("invoice_sid", invoice_sid);
        GetInvoicePdf { call }
    }

    /// Download an invoice as HTML.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `invoices.manage` or `invoices.read`. Documented failures: 401, 403,
    /// 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/billing/invoice/invoice-get-html>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::InvoiceSid;
    ///
    /// let sid = InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362");
    /// let file = carrierx.billing().get_invoice_html(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_invoice_html(&self, invoice_sid: &InvoiceSid) -> GetInvoiceHtml {
        let call = self.client.call(&spec::GET_INVOICE_HTML).path("invoice_sid", invoice_sid);
        GetInvoiceHtml { call }
    }

    /// Send an invoice to the billing address.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `invoices.manage` or `invoices.read`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/billing/invoice/invoice-send>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::InvoiceSid;
    ///
    /// let sid = InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362");
    /// carrierx.billing().send_invoice(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn send_invoice(&self, invoice_sid: &InvoiceSid) -> SendInvoice {
        let call = self.client.call(&spec::SEND_INVOICE).path("invoice_sid", invoice_sid);
        SendInvoice { call }
    }

    /// Send an invoice as PDF to given addresses.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `emails`: Addresses, comma separated.
    ///
    /// Needs the scope `invoices.manage` or `invoices.read`. Documented failures: 400, 401,
    /// 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/billing/invoice/invoice-send-pdf>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::InvoiceSid;
    ///
    /// let sid = InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362");
    /// carrierx
    ///     .billing()
    ///     .send_invoice_pdf(&sid, "billing@example.com,kim@example.com")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_invoice_pdf(
        &self,
        invoice_sid: &InvoiceSid,
        emails: impl AsRef<str>,
    ) -> SendInvoicePdf {
        let call = self
            .client
            .call(&spec::SEND_INVOICE_PDF)
            .path("invoice_sid", invoice_sid)
            .form("emails", emails.as_ref());
        SendInvoicePdf { call }
    }

    /// Send an invoice as HTML to given addresses.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `emails`: Addresses, comma separated.
    ///
    /// Needs the scope `invoices.manage` or `invoices.read`. Documented failures: 400, 401,
    /// 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/billing/invoice/invoice-send-html>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::InvoiceSid;
    ///
    /// let sid = InvoiceSid::new("cad8fcc6-4a2c-4b43-9e01-c6a64208b362");
    /// carrierx
    ///     .billing()
    ///     .send_invoice_html(&sid, "billing@example.com")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_invoice_html(
        &self,
        invoice_sid: &InvoiceSid,
        emails: impl AsRef<str>,
    ) -> SendInvoiceHtml {
        let call = self
            .client
            .call(&spec::SEND_INVOICE_HTML)
            .path("invoice_sid", invoice_sid)
            .form("emails", emails.as_ref());
        SendInvoiceHtml { call }
    }

    /// List subscriptions.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListRateSubscriptions::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/billing/rate-subscription>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Only the object
    /// page is available; path and scopes are guesses.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.billing().list_rate_subscriptions().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_rate_subscriptions(&self) -> ListRateSubscriptions {
        ListRateSubscriptions { call: self.client.call(&spec::LIST_RATE_SUBSCRIPTIONS) }
    }

    /// Read one subscription.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/billing/rate-subscription>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Only the object
    /// page is available; path and scopes are guesses.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::SubscriptionSid;
    ///
    /// let sid = SubscriptionSid::new("2ccf528e-b732-45cf-90d8-f1b80061498f");
    /// let rate_subscription = carrierx
    ///     .billing()
    ///     .get_rate_subscription(&sid)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_rate_subscription(&self, subscription_sid: &SubscriptionSid) -> GetRateSubscription {
        let call = self
            .client
            .call(&spec::GET_RATE_SUBSCRIPTION)
            .path("subscription_sid", subscription_sid);
        GetRateSubscription { call }
    }
}
