//! Applications that receive push notifications.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreatePushApplication, DeletePushApplication, GetPushApplication, ListPushApplications,
    PatchPushApplication, ReplacePushApplication,
};
pub use self::models::PushApplication;
pub use self::replace::PushApplicationReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::ApplicationSid;

/// Applications that receive push notifications.
///
/// Made by [`Client::push_applications`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct PushApplications {
    client: Client,
}

impl PushApplications {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List push applications.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListPushApplications::pages) walks through all of them.
    ///
    /// Needs the scope `push.manage` or `push.read`. Documented failures: 400, 401, 403.
    /// Source: <https://docs.carrierx.com/voice/core-api/push/application/get>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the uniform list pattern.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.push_applications().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPushApplications {
        ListPushApplications { call: self.client.call(&spec::LIST_PUSH_APPLICATIONS) }
    }

    /// Create a push application; no field is required.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `push.manage` or `push.create`. Documented failures: 400, 401, 403, 415,
    /// 422. Source: <https://docs.carrierx.com/voice/core-api/push/application/create>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let push_application = carrierx
    ///     .push_applications()
    ///     .create()
    ///     .google_credentials("ZXhhbXBsZSBjcmVkZW50aWFscw==")
    ///     .name("Field app")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> CreatePushApplication {
        CreatePushApplication {
            call: self
                .client
                .call(&spec::CREATE_PUSH_APPLICATION)
                .object(JsonObject::new()),
        }
    }

    /// Read one push application.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `push.manage` or `push.read`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/push/application/get-by-sid>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the uniform pattern.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ApplicationSid;
    ///
    /// let sid = ApplicationSid::new("93e88a87-30d3-4deb-9796-fce691188559");
    /// let push_application = carrierx.push_applications().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, application_sid: &ApplicationSid) -> GetPushApplication {
        let call = self
            .client
            .call(&spec::GET_PUSH_APPLICATION)
            .path("application_sid", application_sid);
        GetPushApplication { call }
    }

    /// Change some fields of a push application.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `push.manage` or `push.update`. Documented failures: 400, 401, 403, 404,
    /// 415, 422. Source: <https://docs.carrierx.com/voice/core-api/push/application/update>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ApplicationSid;
    ///
    /// let sid = ApplicationSid::new("93e88a87-30d3-4deb-9796-fce691188559");
    /// let push_application = carrierx
    ///     .push_applications()
    ///     .patch(&sid)
    ///     .name("Field app, production")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, application_sid: &ApplicationSid) -> PatchPushApplication {
        let call = self
            .client
            .call(&spec::UPDATE_PUSH_APPLICATION)
            .object(JsonObject::new())
            .path("application_sid", application_sid);
        PatchPushApplication { call }
    }

    /// Replace a push application.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `push.manage` or `push.update`. Documented failures: 400, 401, 403, 404,
    /// 415, 422. Source: <https://docs.carrierx.com/voice/core-api/push/application/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ApplicationSid;
    ///
    /// let sid = ApplicationSid::new("93e88a87-30d3-4deb-9796-fce691188559");
    /// let push_application = carrierx.push_applications().get(&sid).send().await?;
    /// let changed = push_application.into_replace().name("Field app 2");
    /// let push_application = carrierx
    ///     .push_applications()
    ///     .replace(&sid, changed)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        application_sid: &ApplicationSid,
        replacement: PushApplicationReplace,
    ) -> ReplacePushApplication {
        let call = self
            .client
            .call(&spec::REPLACE_PUSH_APPLICATION)
            .path("application_sid", application_sid)
            .object(replacement.into_object());
        ReplacePushApplication { call }
    }

    /// Delete a push application and its devices.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `push.manage` or `push.delete`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/push/application/delete>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ApplicationSid;
    ///
    /// let sid = ApplicationSid::new("93e88a87-30d3-4deb-9796-fce691188559");
    /// carrierx.push_applications().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, application_sid: &ApplicationSid) -> DeletePushApplication {
        let call = self
            .client
            .call(&spec::DELETE_PUSH_APPLICATION)
            .path("application_sid", application_sid);
        DeletePushApplication { call }
    }
}
