//! How a partner pays.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{DeleteBillingMethod, GetBillingMethod, RegisterBillingMethod};
pub use self::models::{BillingMethod, BillingMethodType};

use crate::Client;
use crate::types::PartnerSid;

/// How a partner pays.
///
/// Made by [`Partners::billing_method`](crate::partners::Partners::billing_method); cheap
/// to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct BillingMethods {
    client: Client,
    partner_sid: PartnerSid,
}

impl BillingMethods {
    pub(crate) fn new(client: &Client, partner_sid: &PartnerSid) -> Self {
        Self { client: client.clone(), partner_sid: partner_sid.clone() }
    }

    /// Read the registered means of payment.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `partners.billing_method.manage` or `partners.billing_method.read`.
    /// Documented failures: 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/partners/billing-method>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* The object text
    /// speaks of returned objects; no read page is available.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PartnerSid;
    ///
    /// let sid = PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21");
    /// let billing_method = carrierx
    ///     .partners()
    ///     .billing_method(&sid)
    ///     .get()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> GetBillingMethod {
        let call = self
            .client
            .call(&spec::GET_BILLING_METHOD)
            .path("partner_sid", &self.partner_sid);
        GetBillingMethod { call }
    }

    /// Register the means of payment of a partner.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `kind`: Means of payment.
    ///
    /// Needs the scope `partners.billing_method.manage` or `partners.billing_method.create`.
    /// Documented failures: 400, 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/partners/billing-method/register>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PartnerSid;
    /// use carrierx_client::billing_methods::BillingMethodType;
    ///
    /// let sid = PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21");
    /// let billing_method = carrierx
    ///     .partners()
    ///     .billing_method(&sid)
    ///     .register(BillingMethodType::Visa)
    ///     .address1("100 Example Street")
    ///     .cc_cid("123")
    ///     .cc_expiration("012032")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn register(&self, kind: BillingMethodType) -> RegisterBillingMethod {
        let call = self
            .client
            .call(&spec::REGISTER_BILLING_METHOD)
            .path("partner_sid", &self.partner_sid)
            .set("type", &kind);
        RegisterBillingMethod { call }
    }

    /// Remove the means of payment of a partner.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `partners.billing_method.manage` or `partners.billing_method.delete`.
    /// Documented failures: 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/partners/billing-method/delete>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PartnerSid;
    ///
    /// let sid = PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21");
    /// carrierx
    ///     .partners()
    ///     .billing_method(&sid)
    ///     .delete()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self) -> DeleteBillingMethod {
        let call = self
            .client
            .call(&spec::DELETE_BILLING_METHOD)
            .path("partner_sid", &self.partner_sid);
        DeleteBillingMethod { call }
    }
}
