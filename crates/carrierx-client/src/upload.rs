//! The upload of a file as it is: no form around it, its metadata in the query.

use core_http::Body;

use crate::ContainerSid;
use crate::files::{FileCreate, Files, UploadFile};

impl Files {
    /// Uploads the bytes of a file as they are, for what is too large or too far
    /// away to be a part of a form.
    ///
    /// Only the container and the name go along; [`patch`](Self::patch) sets the
    /// rest afterwards, and [`upload`](Self::upload) all of it at once. Never sent
    /// again once it may have arrived.
    ///
    /// *Uncertain:* Whether every metadata field may be passed in the query is not
    /// documented.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::{Body, ContainerSid};
    ///
    /// let sid = ContainerSid::new("8677e366-8ce6-4238-8891-292f5643b5fb");
    /// let hello = Body::from(&b"RIFF"[..]);
    /// let file = carrierx.files().upload_raw(&sid, "hello.wav", hello).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn upload_raw(
        &self,
        container_sid: &ContainerSid,
        name: impl AsRef<str>,
        body: impl Into<Body>,
    ) -> UploadFile {
        // The same operation with another body.
        let form = self.upload(FileCreate::default(), Body::empty());
        UploadFile {
            call: form
                .call
                .query("container_sid", container_sid)
                .query("name", name.as_ref())
                .raw_body("application/octet-stream", body),
        }
    }
}
