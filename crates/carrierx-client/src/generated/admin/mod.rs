//! Operations of the administrator API.
//! Written by `cargo xtask codegen`.

mod calls;
mod spec;

pub use self::calls::ActivatePartner;
#[doc(no_inline)]
pub use crate::types::Partner;

use crate::Client;
use crate::types::PartnerSid;

/// Operations of the administrator API.
///
/// Made by [`Client::admin`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Admin {
    client: Client,
}

impl Admin {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Activate an unconfirmed partner, with a welcome email, or a canceled one, without.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `admin.manage`. Documented failures: 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/partners/partner/activate>.
    ///
    /// *Uncertain:* Other administrator operations are not documented publicly; statuses named
    /// here (unconfirmed, canceled) differ from the unverified seen after creation.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::PartnerSid;
    ///
    /// let sid = PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21");
    /// let partner = carrierx.admin().activate_partner(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn activate_partner(&self, partner_sid: &PartnerSid) -> ActivatePartner {
        let call = self.client.call(&spec::ACTIVATE_PARTNER).path("partner_sid", partner_sid);
        ActivatePartner { call }
    }
}
