//! Devices with an application installed.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreatePushDevice, DeletePushDevice, GetPushDevice, ListPushDevices, PatchPushDevice,
    ReplacePushDevice,
};
pub use self::models::{PushDevice, PushDeviceEnvironment, PushDeviceType};
pub use self::replace::PushDeviceReplace;

use core_http::{JsonObject, Secret};

use crate::Client;
use crate::types::{ApplicationSid, DeviceSid};

/// Devices with an application installed.
///
/// Made by [`Client::push_devices`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct PushDevices {
    client: Client,
}

impl PushDevices {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List devices.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListPushDevices::pages) walks through all of them.
    ///
    /// Needs the scope `push.manage` or `push.read`. Documented failures: 400, 401, 403.
    /// Source: <https://docs.carrierx.com/voice/core-api/push/device/get>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; the row of the partner names the option that embeds it.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.push_devices().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPushDevices {
        ListPushDevices { call: self.client.call(&spec::LIST_PUSH_DEVICES) }
    }

    /// Register a device; an equal one is reused unless `reuse(false)` is set.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `token`: Push token from Apple or Google.
    /// - `kind`: Operating system.
    ///
    /// Needs the scope `push.manage` or `push.create`. Documented failures: 400, 401, 403, 415,
    /// 422. Source: <https://docs.carrierx.com/voice/core-api/push/device/create>.
    ///
    /// *Uncertain:* The page lists `device_sid`, token and type as required, yet `device_sid`
    /// is read-only and the sample sends `application_sid` instead.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ApplicationSid;
    /// use carrierx_client::push_devices::{PushDeviceEnvironment, PushDeviceType};
    ///
    /// let sid = ApplicationSid::new("93e88a87-30d3-4deb-9796-fce691188559");
    /// let push_device = carrierx
    ///     .push_devices()
    ///     .create(
    ///         &sid,
    ///         "example-registration-token-0001",
    ///         PushDeviceType::Android,
    ///     )
    ///     .application_version("3.4.1")
    ///     .environment(PushDeviceEnvironment::Production)
    ///     .os_version("16")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        application_sid: &ApplicationSid,
        token: impl Into<Secret>,
        kind: PushDeviceType,
    ) -> CreatePushDevice {
        let call = self
            .client
            .call(&spec::CREATE_PUSH_DEVICE)
            .set("application_sid", application_sid)
            .set("token", &token.into())
            .set("type", &kind);
        CreatePushDevice { call }
    }

    /// Read one device.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `push.manage` or `push.read`. Documented failures: 400, 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/push/device/get-by-sid>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the uniform pattern.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DeviceSid;
    ///
    /// let sid = DeviceSid::new("e885cb18-c5af-417c-8e35-ffd67bdbddc8");
    /// let push_device = carrierx.push_devices().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, device_sid: &DeviceSid) -> GetPushDevice {
        let call = self.client.call(&spec::GET_PUSH_DEVICE).path("device_sid", device_sid);
        GetPushDevice { call }
    }

    /// Change some fields of a device.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `push.manage` or `push.update`. Documented failures: 400, 401, 403, 404,
    /// 415, 422. Source: <https://docs.carrierx.com/voice/core-api/push/device/update>.
    ///
    /// *Uncertain:* The list of changeable fields starts with `application_version` and is
    /// truncated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DeviceSid;
    ///
    /// let sid = DeviceSid::new("e885cb18-c5af-417c-8e35-ffd67bdbddc8");
    /// let push_device = carrierx
    ///     .push_devices()
    ///     .patch(&sid)
    ///     .application_version("3.5.0")
    ///     .token("example-registration-token-0002")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, device_sid: &DeviceSid) -> PatchPushDevice {
        let call = self
            .client
            .call(&spec::UPDATE_PUSH_DEVICE)
            .object(JsonObject::new())
            .path("device_sid", device_sid);
        PatchPushDevice { call }
    }

    /// Replace a device.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `push.manage` or `push.update`. Documented failures: 400, 401, 403, 404,
    /// 415, 422. Source: <https://docs.carrierx.com/voice/core-api/push/device/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DeviceSid;
    ///
    /// let sid = DeviceSid::new("e885cb18-c5af-417c-8e35-ffd67bdbddc8");
    /// let push_device = carrierx.push_devices().get(&sid).send().await?;
    /// let changed = push_device.into_replace().application_version("3.5.0");
    /// let push_device = carrierx
    ///     .push_devices()
    ///     .replace(&sid, changed)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        device_sid: &DeviceSid,
        replacement: PushDeviceReplace,
    ) -> ReplacePushDevice {
        let call = self
            .client
            .call(&spec::REPLACE_PUSH_DEVICE)
            .path("device_sid", device_sid)
            .object(replacement.into_object());
        ReplacePushDevice { call }
    }

    /// Delete a device.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `push.manage` or `push.delete`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/push/device/delete>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DeviceSid;
    ///
    /// let sid = DeviceSid::new("e885cb18-c5af-417c-8e35-ffd67bdbddc8");
    /// carrierx.push_devices().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, device_sid: &DeviceSid) -> DeletePushDevice {
        let call = self.client.call(&spec::DELETE_PUSH_DEVICE).path("device_sid", device_sid);
        DeletePushDevice { call }
    }
}
