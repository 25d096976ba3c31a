use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use futures_util::stream;
use http::HeaderValue;

use crate::body::{Body, Source};
use crate::error::BoxError;

/// A form of parts, as files are uploaded (`multipart/form-data`).
///
/// Parts in memory make a body in memory; with a stream among them the body is
/// streamed, and can be sent again if every part can.
///
/// ```
/// use core_http::{Multipart, Part};
///
/// let form = Multipart::new()
///     .text("name", "greeting")
///     .part(Part::new("file", &b"RIFF"[..]).with_file_name("hello.wav").with_content_type("audio/wav"));
/// # let _ = form;
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct Multipart {
    parts: Vec<Part>,
}

/// One part of a form. Clones share a body that is a stream: whichever is sent
/// first takes it.
#[derive(Clone)]
#[must_use]
pub struct Part {
    name: String,
    upload: Upload,
}

/// A file on its way up: what is in it, and what the provider is told about it.
///
/// ```
/// use core_http::{Body, Upload};
///
/// let contract = Upload::new(&b"%PDF-1.4"[..])
///     .with_file_name("contract.pdf")
///     .with_content_type("application/pdf");
/// // A file that is too large for memory, and can be sent again after a failure:
/// let video = Upload::new(Body::replay(|| Body::from("…")));
/// # let _ = (contract, video);
/// ```
#[derive(Clone)]
#[must_use]
pub struct Upload {
    file_name: Option<String>,
    content_type: Option<String>,
    body: Source,
    length: Option<u64>,
}

impl Multipart {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part that is plain text.
    pub fn text(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.part(Part::new(name, value.into()))
    }

    /// Adds a part.
    pub fn part(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    /// The form as it is sent: each part behind its head, a line at the end.
    pub(super) fn into_body(self, boundary: &str) -> Body {
        let mut pieces = Vec::with_capacity(self.parts.len() * 2 + 1);
        let mut between = "";
        for part in self.parts {
            pieces.push(Body::from(part.head(between, boundary)));
            pieces.push(part.upload.into_body());
            between = "\r\n";
        }
        pieces.push(Body::from(format!("{between}--{boundary}--\r\n")));
        join(pieces)
    }
}

impl Part {
    /// A part with a body of any kind.
    pub fn new(name: impl Into<String>, body: impl Into<Body>) -> Self {
        Self::upload(name, Upload::new(body))
    }

    /// A part that is a file. Without a name it goes out under the name of the
    /// part: servers take a part that has none for text.
    pub fn file(name: impl Into<String>, upload: impl Into<Upload>) -> Self {
        let mut part = Self::upload(name, upload.into());
        part.upload.file_name.get_or_insert(part.name.clone());
        part.upload
            .content_type
            .get_or_insert("application/octet-stream".to_owned());
        part
    }

    fn upload(name: impl Into<String>, upload: Upload) -> Self {
        Self {
            name: name.into(),
            upload,
        }
    }

    /// The name of the file that the part is.
    pub fn with_file_name(mut self, file_name: impl Into<String>) -> Self {
        self.upload = self.upload.with_file_name(file_name);
        self
    }

    /// The media type of the part.
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.upload = self.upload.with_content_type(content_type);
        self
    }

    fn head(&self, between: &str, boundary: &str) -> String {
        let name = quoted(&self.name);
        let mut head =
            format!("{between}--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"");
        if let Some(file_name) = &self.upload.file_name {
            head.push_str("; filename=\"");
            head.push_str(&quoted(file_name));
            head.push('"');
        }
        if let Some(content_type) = &self.upload.content_type {
            head.push_str("\r\nContent-Type: ");
            // A line break would begin a header of the caller's data's choosing.
            head.extend(content_type.chars().filter(|c| !c.is_control()));
        }
        head.push_str("\r\n\r\n");
        head
    }
}

impl Upload {
    /// A file without a name: bytes, text, or a stream.
    pub fn new(body: impl Into<Body>) -> Self {
        let body = body.into();
        Self {
            file_name: None,
            content_type: None,
            length: body.length(),
            body: Source::from(body),
        }
    }

    /// The name of the file.
    pub fn with_file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// The media type of the file.
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The body for this sending. A stream that a clone has sent is gone, and
    /// what is sent in its place fails instead of being empty.
    fn into_body(self) -> Body {
        let taken = "the stream of this upload was already sent by a clone of the call";
        let body = self
            .body
            .next()
            .unwrap_or_else(|| Body::stream(stream::iter([Err::<Bytes, BoxError>(taken.into())])));
        match self.length {
            Some(length) => body.with_length(length),
            None => body,
        }
    }
}

impl<B: Into<Body>> From<B> for Upload {
    fn from(body: B) -> Self {
        Self::new(body)
    }
}

impl fmt::Debug for Upload {
    /// The content stays out, and so does the name, which may name a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.parts).finish()
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("name", &self.name)
            .field("body", &self.upload.body)
            .finish_non_exhaustive()
    }
}

/// A line between parts that no part contains, short of guessing 128 bits.
pub(super) fn boundary(high: u64, low: u64) -> String {
    format!("{high:016x}{low:016x}")
}

/// The media type that announces parts between such lines.
pub(super) fn content_type(boundary: &str) -> HeaderValue {
    HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"))
        .unwrap_or(HeaderValue::from_static("multipart/form-data"))
}

/// A name between quotes, escaped as browsers do it.
fn quoted(name: &str) -> Cow<'_, str> {
    if !name.contains(['"', '\r', '\n']) {
        return Cow::Borrowed(name);
    }
    Cow::Owned(
        name.replace('"', "%22")
            .replace('\r', "%0D")
            .replace('\n', "%0A"),
    )
}

/// One body out of several: in memory if all of them are, and sent again if all
/// of them can be.
fn join(pieces: Vec<Body>) -> Body {
    let in_memory: Option<Vec<&[u8]>> = pieces.iter().map(|p| Some(&**p.as_bytes()?)).collect();
    if let Some(bytes) = in_memory {
        // Files are large: one allocation, and whole pieces copied into it.
        return Body::from(bytes.concat());
    }
    let length = pieces.iter().map(Body::length).sum::<Option<u64>>();
    let body = if pieces.iter().all(Body::is_replayable) {
        let sources: Vec<Source> = pieces.into_iter().map(Source::from).collect();
        Body::replay(move || chain(sources.iter().filter_map(Source::next).collect()))
    } else {
        chain(pieces)
    };
    match length {
        Some(length) => body.with_length(length),
        None => body,
    }
}

/// One body after the other.
fn chain(bodies: Vec<Body>) -> Body {
    let mut waiting = bodies.into_iter();
    let first = waiting.next();
    Body::stream(stream::try_unfold(
        (first, waiting),
        |(mut current, mut waiting)| async move {
            while let Some(body) = &mut current {
                match body.chunk().await? {
                    Some(piece) => return Ok::<_, BoxError>(Some((piece, (current, waiting)))),
                    None => current = waiting.next(),
                }
            }
            Ok(None)
        },
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read(mut body: Body) -> String {
        let mut whole = Vec::new();
        while let Some(piece) = body.chunk().await.unwrap() {
            whole.extend_from_slice(&piece);
        }
        String::from_utf8(whole).unwrap()
    }

    fn file(body: impl Into<Body>) -> Multipart {
        Multipart::new().text("name", "greeting").part(
            Part::new("file", body)
                .with_file_name("a\"b\r\n.wav")
                .with_content_type("audio/wav\r\nx-evil: 1"),
        )
    }

    const EXPECTED: &str = "--B\r\n\
        Content-Disposition: form-data; name=\"name\"\r\n\r\n\
        greeting\r\n\
        --B\r\n\
        Content-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A.wav\"\r\n\
        Content-Type: audio/wavx-evil: 1\r\n\r\n\
        RIFF\r\n\
        --B--\r\n";

    #[tokio::test]
    async fn parts_in_memory_make_a_body_in_memory() {
        let body = file("RIFF").into_body("B");
        assert!(body.as_bytes().is_some());
        assert_eq!(body.length(), Some(EXPECTED.len() as u64));
        assert_eq!(read(body).await, EXPECTED);
    }

    #[tokio::test]
    async fn a_replayable_part_leaves_the_form_replayable() {
        let part = Body::replay(|| Body::from("RIFF")).with_length(4);
        let body = file(part).into_body("B");
        assert_eq!(body.length(), Some(EXPECTED.len() as u64));
        let again = body.try_clone().unwrap();
        assert_eq!(read(body).await, EXPECTED);
        assert_eq!(read(again).await, EXPECTED);
    }

    #[tokio::test]
    async fn a_stream_makes_the_form_a_stream() {
        let pieces = [Ok::<_, BoxError>(Bytes::from("RI")), Ok(Bytes::from("FF"))];
        let body = file(Body::stream(stream::iter(pieces))).into_body("B");
        assert!(!body.is_replayable());
        assert_eq!(body.length(), None);
        assert_eq!(read(body).await, EXPECTED);
    }

    #[tokio::test]
    async fn a_file_has_a_name_and_a_type_whatever_happens() {
        let form = Multipart::new().part(Part::file("data", "RIFF"));
        assert_eq!(
            read(form.into_body("B")).await,
            "--B\r\nContent-Disposition: form-data; name=\"data\"; filename=\"data\"\r\n\
             Content-Type: application/octet-stream\r\n\r\nRIFF\r\n--B--\r\n"
        );
        let upload = Upload::new("RIFF").with_file_name("a.wav");
        let form = Multipart::new().part(Part::file("data", upload));
        assert!(
            read(form.into_body("B"))
                .await
                .contains("filename=\"a.wav\"")
        );
    }

    #[tokio::test]
    async fn a_stream_that_a_clone_has_sent_fails_and_is_not_empty() {
        let pieces = [Ok::<_, BoxError>(Bytes::from("RIFF"))];
        let form = file(Body::stream(stream::iter(pieces)));
        let again = form.clone();
        assert_eq!(read(form.into_body("B")).await, EXPECTED);
        let mut body = again.into_body("B");
        let failure = loop {
            match body.chunk().await {
                Ok(Some(_)) => {}
                Ok(None) => panic!("the form ended without its file"),
                Err(failure) => break failure.to_string(),
            }
        };
        assert_eq!(
            failure,
            "the stream of this upload was already sent by a clone of the call"
        );
    }

    #[tokio::test]
    async fn an_empty_form_is_just_its_end() {
        assert_eq!(read(Multipart::new().into_body("B")).await, "--B--\r\n");
    }
}
