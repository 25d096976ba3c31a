//! Partner accounts and sub-partners.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreatePartner, GetEffectiveRates, GetPartner, ListPartners, PatchPartner, ReplacePartner,
};
pub use self::models::{EffectiveRate, EffectiveRateAssignment, EffectiveRatePlan};
pub use self::replace::PartnerReplace;
#[doc(no_inline)]
pub use crate::types::Partner;

use core_http::{JsonObject, Nullable, Secret};

use crate::Client;
use crate::types::PartnerSid;

/// Partner accounts and sub-partners.
///
/// Made by [`Client::partners`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Partners {
    client: Client,
}

impl Partners {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// How a partner pays.
    #[cfg(feature = "billing-methods")]
    #[must_use]
    pub fn billing_method(
        &self,
        partner_sid: &PartnerSid,
    ) -> crate::billing_methods::BillingMethods {
        crate::billing_methods::BillingMethods::new(&self.client, partner_sid)
    }

    /// List partners.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListPartners::pages) walks through all of them.
    ///
    /// Needs the scope `partners.manage` or `partners.read`. Documented failures: 400, 401,
    /// 403. Source: <https://docs.carrierx.com/voice/core-api/partners/partner/get>.
    ///
    /// *Uncertain:* Scopes not confirmed; taken from the get-by-sid page.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.partners().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPartners {
        ListPartners { call: self.client.call(&spec::LIST_PARTNERS) }
    }

    /// Create a partner; it stays hidden until its email address is verified.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `login`: Login. *Uncertain:* Whether it can change later is not known.
    /// - `owner_email`: Primary address; hidden until verified.
    /// - `password`: Password; never returned.
    ///
    /// Needs the scope `partners.manage` or `partners.create`. Documented failures: 400, 401,
    /// 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/partners/partner/create>.
    ///
    /// *Uncertain:* Required fields are not confirmed; these four are in every sample and
    /// client.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PartnerCallbacks;
    ///
    /// let partner = carrierx
    ///     .partners()
    ///     .create(
    ///         "acme",
    ///         "Acme Stores",
    ///         "kim@example.com",
    ///         "Sample-Passphrase-2030",
    ///     )
    ///     .address1("100 Example Street")
    ///     .address2("Suite 4")
    ///     .callbacks(PartnerCallbacks::default().sms("https://hooks.example.org/sms"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        login: impl AsRef<str>,
        name: impl Into<Nullable<String>>,
        owner_email: impl Into<Nullable<String>>,
        password: impl Into<Secret>,
    ) -> CreatePartner {
        let call = self
            .client
            .call(&spec::CREATE_PARTNER)
            .set("login", login.as_ref())
            .set("name", &name.into())
            .set("owner_email", &owner_email.into())
            .set("password", &password.into());
        CreatePartner { call }
    }

    /// Read one partner.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `partners.manage` or `partners.read`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/partners/partner/get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PartnerSid;
    ///
    /// let sid = PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21");
    /// let partner = carrierx.partners().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, partner_sid: &PartnerSid) -> GetPartner {
        let call = self.client.call(&spec::GET_PARTNER).path("partner_sid", partner_sid);
        GetPartner { call }
    }

    /// Change some fields of a partner.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `partners.manage` or `partners.update`. Documented failures: 400, 401,
    /// 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/partners/partner/update>.
    ///
    /// *Uncertain:* Arguments not confirmed.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{PartnerCallbacks, PartnerSid};
    ///
    /// let sid = PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21");
    /// let partner = carrierx
    ///     .partners()
    ///     .patch(&sid)
    ///     .billing_email("accounts@example.com")
    ///     .callbacks(PartnerCallbacks::default().sms("https://hooks.example.org/sms/v2"))
    ///     .daily_spending_limit(75)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, partner_sid: &PartnerSid) -> PatchPartner {
        let call = self
            .client
            .call(&spec::UPDATE_PARTNER)
            .object(JsonObject::new())
            .path("partner_sid", partner_sid);
        PatchPartner { call }
    }

    /// Replace a partner.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `partners.manage` or `partners.update`. Documented failures: 400, 401,
    /// 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/partners/partner/update>.
    ///
    /// *Uncertain:*
    ///
    /// - Arguments not confirmed.
    /// - Documents say all fields must be present in PUT yet some are read-only after creation;
    ///   whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PartnerSid;
    ///
    /// let sid = PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21");
    /// let partner = carrierx.partners().get(&sid).send().await?;
    /// let changed = partner.into_replace().address1("100 Example Street");
    /// let partner = carrierx.partners().replace(&sid, changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, partner_sid: &PartnerSid, replacement: PartnerReplace) -> ReplacePartner {
        let call = self
            .client
            .call(&spec::REPLACE_PARTNER)
            .path("partner_sid", partner_sid)
            .object(replacement.into_object());
        ReplacePartner { call }
    }

    /// Read the rate plans in force for a partner.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `partners.manage` or `partners.read`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/partners/effective-rate/get>.
    ///
    /// *Uncertain:* The text announces a list; the sample is a single object. Accept both.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PartnerSid;
    ///
    /// let sid = PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21");
    /// let effective_rates = carrierx.partners().get_effective_rates(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_effective_rates(&self, partner_sid: &PartnerSid) -> GetEffectiveRates {
        let call = self.client.call(&spec::GET_EFFECTIVE_RATES).path("partner_sid", partner_sid);
        GetEffectiveRates { call }
    }
}
