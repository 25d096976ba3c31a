//! 10DLC campaigns.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{GetCampaign, ListCampaigns};
pub use self::models::Campaign;

use crate::Client;
use crate::types::CampaignSid;

/// 10DLC campaigns.
///
/// Made by [`Client::campaigns`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Campaigns {
    client: Client,
}

impl Campaigns {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List 10DLC campaigns.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListCampaigns::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/10dlc/campaign>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Only the object
    /// page is available; it says campaigns can be retrieved through the API. The path and
    /// scopes are guesses from the page address.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.campaigns().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListCampaigns {
        ListCampaigns { call: self.client.call(&spec::LIST_CAMPAIGNS) }
    }

    /// Read one 10DLC campaign.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 401, 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/10dlc/campaign>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Only the object
    /// page is available; path and scopes are guesses.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::CampaignSid;
    ///
    /// let sid = CampaignSid::new("13325e26-39e6-4654-a3db-daf9f91a2e9a");
    /// let campaign = carrierx.campaigns().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, campaign_sid: &CampaignSid) -> GetCampaign {
        let call = self.client.call(&spec::GET_CAMPAIGN).path("campaign_sid", campaign_sid);
        GetCampaign { call }
    }
}
