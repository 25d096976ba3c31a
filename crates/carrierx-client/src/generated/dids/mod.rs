//! Phone numbers rented from CarrierX and the pool of rentable ones.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    GetAvailableDid, GetDid, GetDidMessaging, ListAvailableDids, ListDidInventory, ListDids,
    PatchDid, ReleaseDid, RentDid, ReplaceDid, SetDidMessaging,
};
pub use self::models::Did;
pub use self::replace::DidReplace;
#[doc(no_inline)]
pub use crate::types::DidMessagingEnablement;

use core_http::JsonObject;

use crate::Client;
use crate::types::DidSid;

/// Phone numbers rented from CarrierX and the pool of rentable ones.
///
/// Made by [`Client::dids`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Dids {
    client: Client,
}

impl Dids {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List rented numbers.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListDids::pages) walks through all of them.
    ///
    /// Needs the scope `partners.manage` or `partners.read`. Documented failures: 400, 401,
    /// 403. Source: <https://docs.carrierx.com/voice/core-api/phone-numbers/did/get>.
    ///
    /// *Uncertain:* This page names the partners scopes, most likely a slip for the phonenumber
    /// scopes every sibling uses.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::TrunkGroupSid;
    ///
    /// let page = carrierx
    ///     .dids()
    ///     .list()
    ///     .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListDids { ListDids { call: self.client.call(&spec::LIST_DIDS) } }

    /// Rent a number; with an empty object the first available one is assigned.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.create`. Documented failures: 400,
    /// 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did/rent>.
    ///
    /// *Uncertain:* A rental guide mentions restricting the pick with a filter on this request.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DidGroupSid;
    ///
    /// let did = carrierx
    ///     .dids()
    ///     .rent()
    ///     .attribute("team", "front-desk")
    ///     .callback_url("https://hooks.example.org/sms")
    ///     .did_group_sid(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn rent(&self) -> RentDid {
        RentDid { call: self.client.call(&spec::RENT_DID).object(JsonObject::new()) }
    }

    /// Read one rented number.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `partners.manage` or `partners.read`. Documented failures: 400, 401,
    /// 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did/get-by-sid>.
    ///
    /// *Uncertain:* This page names the partners scopes, most likely a slip for the phonenumber
    /// scopes every sibling uses.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DidSid;
    ///
    /// let sid = DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3");
    /// let did = carrierx.dids().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, did_sid: &DidSid) -> GetDid {
        let call = self.client.call(&spec::GET_DID).path("did_sid", did_sid);
        GetDid { call }
    }

    /// Change some fields of a number.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did/update>.
    ///
    /// *Uncertain:* The list of changeable fields is not confirmed.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{DidSid, TrunkGroupSid};
    ///
    /// let sid = DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3");
    /// let did = carrierx
    ///     .dids()
    ///     .patch(&sid)
    ///     .attribute("shift", "night")
    ///     .name("Front desk, night shift")
    ///     .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, did_sid: &DidSid) -> PatchDid {
        let call = self
            .client
            .call(&spec::UPDATE_DID)
            .object(JsonObject::new())
            .path("did_sid", did_sid);
        PatchDid { call }
    }

    /// Replace a number object.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.update`. Documented failures: 400,
    /// 401, 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DidSid;
    ///
    /// let sid = DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3");
    /// let did = carrierx.dids().get(&sid).send().await?;
    /// let changed = did
    ///     .into_replace()
    ///     .callback_url("https://hooks.example.org/sms");
    /// let did = carrierx.dids().replace(&sid, changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, did_sid: &DidSid, replacement: DidReplace) -> ReplaceDid {
        let call = self
            .client
            .call(&spec::REPLACE_DID)
            .path("did_sid", did_sid)
            .object(replacement.into_object());
        ReplaceDid { call }
    }

    /// Release a number; it goes from assigned to aging and cannot be rented again at once.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.delete`. Documented failures: 401,
    /// 403, 404. Source: <https://docs.carrierx.com/voice/core-api/phone-numbers/did/release>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DidSid;
    ///
    /// let sid = DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3");
    /// carrierx.dids().release(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn release(&self, did_sid: &DidSid) -> ReleaseDid {
        let call = self.client.call(&spec::RELEASE_DID).path("did_sid", did_sid);
        ReleaseDid { call }
    }

    /// List rentable numbers, without a total.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListAvailableDids::pages) walks through all of them.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. The condition `phonenumber
    /// nearby latlng:<latitude,longitude>` gives numbers near a position. Documented failures:
    /// 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did/browse-available>.
    ///
    /// *Uncertain:* More location filters exist.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.dids().list_available().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_available(&self) -> ListAvailableDids {
        ListAvailableDids { call: self.client.call(&spec::LIST_AVAILABLE_DIDS) }
    }

    /// Read one rentable number.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 401,
    /// 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did/get-available-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DidSid;
    ///
    /// let sid = DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3");
    /// let did = carrierx.dids().get_available(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_available(&self, did_sid: &DidSid) -> GetAvailableDid {
        let call = self.client.call(&spec::GET_AVAILABLE_DID).path("did_sid", did_sid);
        GetAvailableDid { call }
    }

    /// List rentable numbers, by the old address of the list.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListDidInventory::pages) walks through all of them.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did/browse-available>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.dids().list_inventory().send().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated(note = "the provider deprecates it; use `dids().list_available`")]
    pub fn list_inventory(&self) -> ListDidInventory {
        ListDidInventory { call: self.client.call(&spec::LIST_DID_INVENTORY) }
    }

    /// Read the messaging state of a rented number.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 401,
    /// 403, 404 (no item error / cannot find item by sid when the number has no messaging).
    /// Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did-messaging-enablement/get>.
    ///
    /// *Uncertain:* Path shown as the heading of the external-number page; not confirmed for
    /// rented numbers.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DidSid;
    ///
    /// let sid = DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3");
    /// let messaging = carrierx.dids().get_messaging(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_messaging(&self, did_sid: &DidSid) -> GetDidMessaging {
        let call = self.client.call(&spec::GET_DID_MESSAGING).path("did_sid", did_sid);
        GetDidMessaging { call }
    }

    /// Enable or disable messaging for a rented number; completes asynchronously.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.create`. Documented failures: 400,
    /// 401, 403, 404 (no item error when the number is voice only), 415, 422 (object validation
    /// error for numbers from external providers). Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/did-messaging-enablement/enable>.
    ///
    /// *Uncertain:* Required fields are not confirmed; the sample sends `campaign_sid`, enabled
    /// and type.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{CampaignSid, DidSid, MessagingType};
    ///
    /// let sid = DidSid::new("9ee29510-077e-4773-84bd-1947b38804f3");
    /// let messaging = carrierx
    ///     .dids()
    ///     .set_messaging(&sid)
    ///     .campaign_sid(&CampaignSid::new("13325e26-39e6-4654-a3db-daf9f91a2e9a"))
    ///     .enabled(true)
    ///     .kind(MessagingType::A2p)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_messaging(&self, did_sid: &DidSid) -> SetDidMessaging {
        let call = self
            .client
            .call(&spec::SET_DID_MESSAGING)
            .object(JsonObject::new())
            .path("did_sid", did_sid);
        SetDidMessaging { call }
    }
}
