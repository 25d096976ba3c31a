//! Containers that hold files.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateContainer, DeleteContainer, GetContainer, ListContainers, PatchContainer,
    ReplaceContainer,
};
pub use self::models::{Container, ContainerDurabilityClass};
pub use self::replace::ContainerReplace;

use core_http::JsonObject;

use crate::Client;
use crate::types::ContainerSid;

/// Containers that hold files.
///
/// Made by [`Client::containers`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Containers {
    client: Client,
}

impl Containers {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List containers.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListContainers::pages) walks through all of them.
    ///
    /// Needs the scope `storage.manage` or `storage.read`. Documented failures: 400, 401, 403.
    /// Source: <https://docs.carrierx.com/voice/core-api/storage/container/get>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.containers().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListContainers {
        ListContainers { call: self.client.call(&spec::LIST_CONTAINERS) }
    }

    /// Create a container; no field is required; an account may hold two by default.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `storage.manage` or `storage.create`. Documented failures: 400, 401,
    /// 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/storage/container/create>.
    ///
    /// *Uncertain:* The error cases are not known.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{FileClassification, LifecycleAction};
    ///
    /// let container = carrierx
    ///     .containers()
    ///     .create()
    ///     .allow_publish(true)
    ///     .allowed_classifications([FileClassification::Media, FileClassification::Document])
    ///     .default_file_lifecycle_action(LifecycleAction::Delete)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> CreateContainer {
        CreateContainer {
            call: self.client.call(&spec::CREATE_CONTAINER).object(JsonObject::new()),
        }
    }

    /// Read one container.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `storage.manage` or `storage.read`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/storage/container/get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ContainerSid;
    ///
    /// let sid = ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb");
    /// let container = carrierx.containers().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, container_sid: &ContainerSid) -> GetContainer {
        let call = self.client.call(&spec::GET_CONTAINER).path("container_sid", container_sid);
        GetContainer { call }
    }

    /// Change some fields of a container.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `storage.manage` or `storage.update`. Documented failures: 400, 401,
    /// 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/storage/container/update>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ContainerSid;
    ///
    /// let sid = ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb");
    /// let container = carrierx
    ///     .containers()
    ///     .patch(&sid)
    ///     .default_file_lifecycle_ttl(2_592_000)
    ///     .name("Call recordings 2030")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, container_sid: &ContainerSid) -> PatchContainer {
        let call = self
            .client
            .call(&spec::UPDATE_CONTAINER)
            .object(JsonObject::new())
            .path("container_sid", container_sid);
        PatchContainer { call }
    }

    /// Replace a container.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `storage.manage` or `storage.update`. Documented failures: 400, 401,
    /// 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/storage/container/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ContainerSid;
    ///
    /// let sid = ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb");
    /// let container = carrierx.containers().get(&sid).send().await?;
    /// let changed = container.into_replace().allow_publish(true);
    /// let container = carrierx.containers().replace(&sid, changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(
        &self,
        container_sid: &ContainerSid,
        replacement: ContainerReplace,
    ) -> ReplaceContainer {
        let call = self
            .client
            .call(&spec::REPLACE_CONTAINER)
            .path("container_sid", container_sid)
            .object(replacement.into_object());
        ReplaceContainer { call }
    }

    /// Delete a container.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `storage.manage` or `storage.delete`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/storage/container/delete>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Page not
    /// available; follows the uniform delete pattern. What happens to files inside is unknown.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ContainerSid;
    ///
    /// let sid = ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb");
    /// carrierx.containers().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, container_sid: &ContainerSid) -> DeleteContainer {
        let call = self.client.call(&spec::DELETE_CONTAINER).path("container_sid", container_sid);
        DeleteContainer { call }
    }
}
