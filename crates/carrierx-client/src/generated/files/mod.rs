//! Files, their data and their metadata.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{DeleteFile, DownloadFile, GetFile, ListFiles, PatchFile, ReplaceFile, UploadFile};
pub use self::models::FileCreate;
pub use self::replace::FileReplace;
#[doc(no_inline)]
pub use crate::types::File;

use core_http::{JsonObject, Part, Upload};

use crate::Client;
use crate::types::FileSid;

/// Files, their data and their metadata.
///
/// Made by [`Client::files`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Files {
    client: Client,
}

impl Files {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List files.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListFiles::pages) walks through all of them.
    ///
    /// Needs the scope `storage.manage` or `storage.read`. Documented failures: 400, 401, 403.
    /// Source: <https://docs.carrierx.com/voice/core-api/storage/file/get>.
    ///
    /// *From client code:* no page describes it. *Uncertain:* Page not available; public
    /// clients list at this path.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.files().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListFiles { ListFiles { call: self.client.call(&spec::LIST_FILES) } }

    /// Upload a file as a multipart form or as raw bytes with metadata in the query.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `file_object`: Metadata as a JSON text part; `container_sid` names the target.
    /// - `data`: File bytes.
    ///
    /// Needs the scope `storage.manage` or `storage.create`. Documented failures: 400, 401,
    /// 403, 415, 422. Source: <https://docs.carrierx.com/voice/core-api/storage/file/upload>.
    ///
    /// *Uncertain:* Whether every metadata field may be passed in the query for raw uploads is
    /// not confirmed.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::ContainerSid;
    /// use carrierx_client::files::FileCreate;
    ///
    /// let file = carrierx
    ///     .files()
    ///     .upload(
    ///         FileCreate::default()
    ///             .container_sid(ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb"))
    ///             .lifecycle_ttl(-1)
    ///             .mime_type("text/plain"),
    ///         "Opening hours: Monday to Friday 09:00-17:00.\n",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn upload(&self, file_object: FileCreate, data: impl Into<Upload>) -> UploadFile {
        let call = self
            .client
            .call(&spec::UPLOAD_FILE)
            .json_part("file_object", &file_object)
            .part(Part::file("data", data.into()));
        UploadFile { call }
    }

    /// Read the metadata of a file.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `storage.manage` or `storage.read`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/storage/file/get-by-sid>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::FileSid;
    ///
    /// let sid = FileSid::new("1e1897bf-7c03-4722-bea5-7c234705ef13");
    /// let file = carrierx.files().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, file_sid: &FileSid) -> GetFile {
        let call = self.client.call(&spec::GET_FILE).path("file_sid", file_sid);
        GetFile { call }
    }

    /// Change metadata of a file; a multipart form may carry new bytes.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `storage.manage` or `storage.update`. Documented failures: 400, 401,
    /// 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/storage/file/update>.
    ///
    /// *Uncertain:* The JSON form is documented; the multipart form is seen only in a public
    /// client.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{FileSid, LifecycleAction};
    ///
    /// let sid = FileSid::new("1e1897bf-7c03-4722-bea5-7c234705ef13");
    /// let file = carrierx
    ///     .files()
    ///     .patch(&sid)
    ///     .lifecycle_action(LifecycleAction::Delete)
    ///     .lifecycle_ttl(2_592_000)
    ///     .name("greeting-2030.mp3")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch(&self, file_sid: &FileSid) -> PatchFile {
        let call = self
            .client
            .call(&spec::UPDATE_FILE)
            .object(JsonObject::new())
            .path("file_sid", file_sid);
        PatchFile { call }
    }

    /// Replace the metadata of a file.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `storage.manage` or `storage.update`. Documented failures: 400, 401,
    /// 403, 404, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/storage/file/update>.
    ///
    /// *Uncertain:* Documents say all fields must be present in PUT yet some are read-only
    /// after creation; whether a changed read-only value is ignored or refused is not stated.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::FileSid;
    ///
    /// let sid = FileSid::new("1e1897bf-7c03-4722-bea5-7c234705ef13");
    /// let file = carrierx.files().get(&sid).send().await?;
    /// let changed = file.into_replace().desired_bitrate(64);
    /// let file = carrierx.files().replace(&sid, changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, file_sid: &FileSid, replacement: FileReplace) -> ReplaceFile {
        let call = self
            .client
            .call(&spec::REPLACE_FILE)
            .path("file_sid", file_sid)
            .object(replacement.into_object());
        ReplaceFile { call }
    }

    /// Delete a file.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Needs the scope `storage.manage` or `storage.delete`. Documented failures: 401, 403,
    /// 404. Source: <https://docs.carrierx.com/voice/core-api/storage/file/delete>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::FileSid;
    ///
    /// let sid = FileSid::new("1e1897bf-7c03-4722-bea5-7c234705ef13");
    /// carrierx.files().delete(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, file_sid: &FileSid) -> DeleteFile {
        let call = self.client.call(&spec::DELETE_FILE).path("file_sid", file_sid);
        DeleteFile { call }
    }

    /// Download the bytes of a file.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `storage.manage` or `storage.read`. Documented failures: 401, 403, 404.
    /// Source: <https://docs.carrierx.com/voice/core-api/storage/file/download-by-file-sid>.
    ///
    /// *From client code:* no page describes it. *Uncertain:* Path from public clients; the
    /// operation is named on the file object page.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::FileSid;
    ///
    /// let sid = FileSid::new("1e1897bf-7c03-4722-bea5-7c234705ef13");
    /// let file = carrierx.files().download(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn download(&self, file_sid: &FileSid) -> DownloadFile {
        let call = self.client.call(&spec::DOWNLOAD_FILE).path("file_sid", file_sid);
        DownloadFile { call }
    }
}
