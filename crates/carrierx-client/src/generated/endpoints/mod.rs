//! SIP devices, hosted applications and the system gateway that calls enter and leave
//! through.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateEndpoint, DeleteEndpoint, GetEndpoint, ListEndpoints, PatchEndpoint, ReplaceEndpoint,
};
pub use self::models::{
    Endpoint, EndpointAddress, EndpointAddressDirection, EndpointProperties, EndpointType,
    SipTransport,
};
pub use self::replace::EndpointReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::EndpointSid;

/// SIP devices, hosted applications and the system gateway that calls enter and leave
/// through.
///
/// Made by [`Client::endpoints`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Endpoints {
    client: Client,
}

impl Endpoints {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List endpoints.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListEndpoints::pages) walks through all of them.
    ///
    /// Needs the scope `endpoints.manage` or `endpoints.read`. Documented failures: 400, 401,
    /// 403. Source: <https://docs.carrierx.com/voice/core-api/endpoints/endpoint/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.endpoints().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListEndpoints {
        ListEndpoints { call: self.client.call(&spec::LIST_ENDPOINTS) }
    }

    /// Create an endpoint of a given type.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `kind`: Kind of endpoint. *Uncertain:* Not marked; treated as fixed after creation.
    ///
    /// Needs the scope `endpoints.manage` or `endpoints.create`. Needs also
    /// `endpoints.manage_auth_required` when `auth_required` is sent. Documented failures: 400,
    /// 401, 403, 409 (duplicate ip for `auth_required=false`), 415, 422 (`auth_required`
    /// without its scope, or invalid field). Source:
    /// <https://docs.carrierx.com/voice/core-api/endpoints/endpoint/create>.
    ///
    /// *Uncertain:* The list of required create fields is not known in full; both samples send
    /// name and type. The available pages show only the read-only mark; create/update access is
    /// presumed where no mark is shown.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::endpoints::{EndpointAddress, EndpointAddressDirection, EndpointType};
    ///
    /// let endpoint = carrierx
    ///     .endpoints()
    ///     .create(EndpointType::ThirdParty)
    ///     .addresses([EndpointAddress::default()
    ///         .direction(EndpointAddressDirection::Any)
    ///         .dst_port(5060)
    ///         .ip("203.0.113.20")])
    ///     .attribute("site", "lab")
    ///     .capacity(50)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, kind: EndpointType) -> CreateEndpoint {
        let call = self.client.call(&spec::CREATE_ENDPOINT).set("type", &kind);
        CreateEndpoint { call }
    }

    /// Read one endpoint.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `endpoints.manage` or `endpoints.read`. Documented failures: 400, 401,
    /// 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/endpoints/endpoint/get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::EndpointSid;
    ///
    /// let sid = EndpointSid::new("6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11");
    /// let endpoint = carrierx.endpoints().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, endpoint_sid: &EndpointSid) -> GetEndpoint {
        let call = self.client.call(&spec::GET_ENDPOINT).path("endpoint_sid", endpoint_sid);
        GetEndpoint { call }
    }

    /// Change some fields of an endpoint; nested objects merge unless `replace_nested()` is
    /// set.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `endpoints.manage` or `endpoints.update`. Needs also
    /// `endpoints.manage_auth_required` when `auth_required` is sent. What can change depends
    /// on the type: of `mediator` `name`, `capacity`; of `flexml` `name`, `capacity`; of
    /// `conference` `name`, `capacity`; of `voicemail` `name`, `capacity`,
    /// `properties.callback_method`, `properties.callback_url`, `properties.container_sid`,
    /// `properties.greeting`; nothing of `system_gateway`. Documented failures: 400, 401, 403,
    /// 404, 409 (duplicate ip for `auth_required=false`), 415, 422 (partner does not have
    /// permissions to set this value). Source:
    /// <https://docs.carrierx.com/voice/core-api/endpoints/endpoint/update>.
    ///
    /// *Uncertain:* Only name and capacity change for mediator, flexml and conference; whether
    /// voicemail is otherwise limited to those two as well, and whether `conference_v2` and
    /// `conference_playback` share the limit, is not stated. The page prints the error bodies
    /// without a status; 409 and 422 come from the general responses page.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::EndpointSid;
    ///
    /// let sid = EndpointSid::new("6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11");
    /// let endpoint = carrierx
    ///     .endpoints()
    ///     .patch(&sid)
    ///     .capacity(100)
    ///     .name("edge-gateway-newark")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, endpoint_sid: &EndpointSid) -> PatchEndpoint {
        let call = self
            .client
            .call(&spec::UPDATE_ENDPOINT)
            .object(JsonObject::new())
            .path("endpoint_sid", endpoint_sid);
        PatchEndpoint { call }
    }

    /// Replace an endpoint with a whole object.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `endpoints.manage` or `endpoints.update`. Needs also
    /// `endpoints.manage_auth_required` when `auth_required` is sent. What can change depends
    /// on the type: of `mediator` `name`, `capacity`; of `flexml` `name`, `capacity`; of
    /// `conference` `name`, `capacity`; of `voicemail` `name`, `capacity`,
    /// `properties.callback_method`, `properties.callback_url`, `properties.container_sid`,
    /// `properties.greeting`; nothing of `system_gateway`. Documented failures: 400, 401, 403,
    /// 404, 409 (duplicate ip for `auth_required=false`), 415, 422 (partner does not have
    /// permissions to set this value). Source:
    /// <https://docs.carrierx.com/voice/core-api/endpoints/endpoint/update>.
    ///
    /// *Uncertain:*
    ///
    /// - All fields must be present, yet `auth_required` may not be sent without its scope;
    ///   whether an unchanged value is let through is not stated.
    /// - Documents say all fields must be present in PUT yet some are read-only after creation;
    ///   whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::EndpointSid;
    ///
    /// let sid = EndpointSid::new("6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11");
    /// let endpoint = carrierx.endpoints().get(&sid).send().await?;
    /// let changed = endpoint.into_replace().capacity(75);
    /// let endpoint = carrierx.endpoints().replace(&sid, changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        endpoint_sid: &EndpointSid,
        replacement: EndpointReplace,
    ) -> ReplaceEndpoint {
        let call = self
            .client
            .call(&spec::REPLACE_ENDPOINT)
            .path("endpoint_sid", endpoint_sid)
            .object(replacement.into_object());
        ReplaceEndpoint { call }
    }

    /// Delete an endpoint; the system gateway is not to be deleted.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `endpoints.manage` or `endpoints.delete`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/endpoints/endpoint/delete>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::EndpointSid;
    ///
    /// let sid = EndpointSid::new("6f0d2f6e-5d0a-4c38-9a63-0d7b3b1f2a11");
    /// carrierx.endpoints().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, endpoint_sid: &EndpointSid) -> DeleteEndpoint {
        let call = self.client.call(&spec::DELETE_ENDPOINT).path("endpoint_sid", endpoint_sid);
        DeleteEndpoint { call }
    }
}
