//! Bodies, of requests and of replies.
//!
//! What matters about a request body is whether it can be produced again. Bytes
//! can; a factory of streams can; a stream cannot. The call loop never sends a
//! body again that it cannot produce again, least of all as an empty one.
//!
//! ```
//! use bytes::Bytes;
//! use core_http::Body;
//!
//! let file = Bytes::from_static(b"ISA*00*");
//! assert!(Body::from(file.clone()).is_replayable());
//! assert!(Body::replay(move || Body::from(file.clone())).is_replayable());
//!
//! let chunks = futures_util::stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"ISA*"))]);
//! assert!(!Body::stream(chunks).is_replayable());
//! ```

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::TryStreamExt;
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::{BodyExt, StreamBody};

use crate::error::BoxError;

/// A body on its way: of a request to the server, of a reply to the caller.
pub struct Body {
    content: Content,
    /// The length, where it is known beforehand.
    length: Option<u64>,
}

enum Content {
    Bytes(Bytes),
    Replay {
        factory: Factory,
        /// The stream of this sending, from its first poll on.
        running: Option<Box<Body>>,
    },
    Once(Running),
}

type Factory = Arc<dyn Fn() -> Body + Send + Sync>;

/// The mutex is never locked. It makes a stream that is only `Send` also `Sync`,
/// which HTTP libraries demand of a body and streams seldom are.
type Running = Mutex<Pin<Box<dyn HttpBody<Data = Bytes, Error = BoxError> + Send>>>;

impl Body {
    /// No body.
    #[must_use]
    pub fn empty() -> Self {
        Self::from(Bytes::new())
    }

    /// A body that `factory` makes anew for each attempt.
    #[must_use]
    pub fn replay(factory: impl Fn() -> Self + Send + Sync + 'static) -> Self {
        Self {
            content: Content::Replay {
                factory: Arc::new(factory),
                running: None,
            },
            length: None,
        }
    }

    /// A body that can be sent once.
    #[must_use]
    pub fn stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::wrap(StreamBody::new(stream.map_ok(Frame::data)))
    }

    /// A body of another library, sent or read once.
    #[must_use]
    pub fn wrap<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Self::boxed(Box::pin(body.map_err(Into::into)))
    }

    /// A body whose errors need no conversion, so that it is not wrapped again.
    pub(crate) fn boxed(
        body: Pin<Box<dyn HttpBody<Data = Bytes, Error = BoxError> + Send>>,
    ) -> Self {
        Self {
            length: body.size_hint().exact(),
            content: Content::Once(Mutex::new(body)),
        }
    }

    /// States the length of a stream, which is then sent with a `Content-Length`
    /// and not chunked.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        if !matches!(self.content, Content::Bytes(_)) {
            self.length = Some(length);
        }
        self
    }

    /// The body with something that is kept until it is read or dropped.
    pub(crate) fn holding(self, kept: impl Send + 'static) -> Self {
        let length = self.length;
        let held = StreamBody::new(futures_util::stream::unfold(
            (self, kept),
            |(mut body, kept)| async move {
                let piece = body.chunk().await.transpose()?;
                Some((piece.map(Frame::data), (body, kept)))
            },
        ));
        Self {
            length,
            ..Self::wrap(held)
        }
    }

    /// Whether the same body can be sent again.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        !matches!(self.content, Content::Once(_))
    }

    /// Whether there is nothing in it, as far as is known without reading.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.length == Some(0)
    }

    /// The length, where it is known without reading.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The whole body, if it is in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Replay { .. } | Content::Once(_) => None,
        }
    }

    /// The same body once more, from its beginning; `None` if it is a stream.
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        let content = match &self.content {
            Content::Bytes(bytes) => Content::Bytes(bytes.clone()),
            Content::Replay { factory, .. } => Content::Replay {
                factory: Arc::clone(factory),
                running: None,
            },
            Content::Once(_) => return None,
        };
        Some(Self {
            content,
            length: self.length,
        })
    }

    /// The next piece of the body; `None` at its end.
    ///
    /// # Errors
    /// Whatever the stream failed with: of a reply, that the connection broke.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, BoxError> {
        loop {
            match poll_fn(|cx| Pin::new(&mut *self).poll_frame(cx)).await {
                None => return Ok(None),
                Some(Err(error)) => return Err(error),
                Some(Ok(frame)) => {
                    // Trailers are no data; an empty piece would look like an end.
                    if let Ok(data) = frame.into_data()
                        && !data.is_empty()
                    {
                        return Ok(Some(data));
                    }
                }
            }
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self {
            length: Some(bytes.len() as u64),
            content: Content::Bytes(bytes),
        }
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(Bytes::from(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::from(Bytes::from(text))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self::from(Bytes::from_static(text.as_bytes()))
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Self::from(Bytes::from_static(bytes))
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.get_mut().content {
            Content::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Content::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Content::Replay { factory, running } => {
                let body = running.get_or_insert_with(|| Box::new(factory()));
                Pin::new(&mut **body).poll_frame(cx)
            }
            Content::Once(stream) => {
                let stream = stream.get_mut().unwrap_or_else(PoisonError::into_inner);
                let frame = ready!(stream.as_mut().poll_frame(cx));
                Poll::Ready(frame)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.content, Content::Bytes(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match (&self.content, self.length) {
            (Content::Bytes(bytes), _) => SizeHint::with_exact(bytes.len() as u64),
            (_, Some(length)) => SizeHint::with_exact(length),
            (_, None) => SizeHint::default(),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.content {
            Content::Bytes(_) => "bytes",
            Content::Replay { .. } => "replay",
            Content::Once(_) => "once",
        };
        f.debug_struct("Body")
            .field("kind", &kind)
            .field("length", &self.length)
            .finish()
    }
}

/// The body of a call before it is sent: what each attempt takes its body from.
#[derive(Clone)]
pub(crate) enum Source {
    Replayable(Arc<Body>),
    Bytes(Bytes),
    /// Clones of a call share the stream: whichever is sent first takes it.
    Once(Arc<Mutex<Option<Body>>>),
}

impl Source {
    pub(crate) fn empty() -> Self {
        Self::Bytes(Bytes::new())
    }

    /// The body for one attempt; `None` once the only one there was is taken.
    pub(crate) fn next(&self) -> Option<Body> {
        match self {
            Self::Bytes(bytes) => Some(Body::from(bytes.clone())),
            Self::Replayable(body) => body.try_clone(),
            Self::Once(slot) => slot.lock().unwrap_or_else(PoisonError::into_inner).take(),
        }
    }

    pub(crate) fn is_replayable(&self) -> bool {
        !matches!(self, Self::Once(_))
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Replayable(_) => f.write_str("a stream that can be made again"),
            Self::Once(_) => f.write_str("a stream"),
        }
    }
}

impl From<Body> for Source {
    fn from(body: Body) -> Self {
        match body.content {
            Content::Bytes(bytes) => Self::Bytes(bytes),
            Content::Replay { .. } => Self::Replayable(Arc::new(body)),
            Content::Once(_) => Self::Once(Arc::new(Mutex::new(Some(body)))),
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;

    fn pieces(pieces: &'static [&'static str]) -> Body {
        Body::stream(stream::iter(
            pieces
                .iter()
                .map(|piece| Ok::<_, BoxError>(Bytes::from(*piece))),
        ))
    }

    async fn read(mut body: Body) -> Vec<Bytes> {
        let mut read = Vec::new();
        while let Some(piece) = body.chunk().await.unwrap() {
            read.push(piece);
        }
        read
    }

    #[tokio::test]
    async fn pieces_come_as_they_are_and_empty_ones_do_not_end_the_body() {
        assert_eq!(read(pieces(&["a", "", "bc"])).await, ["a", "bc"]);
        assert_eq!(read(Body::from("abc")).await, ["abc"]);
        assert!(read(Body::empty()).await.is_empty());
    }

    #[tokio::test]
    async fn a_copy_of_a_replayable_body_begins_at_its_beginning() {
        let mut body = Body::replay(|| pieces(&["a", "b"]));
        assert_eq!(body.chunk().await.unwrap().unwrap(), "a");
        let copy = body.try_clone().unwrap();
        assert_eq!(read(body).await, ["b"]);
        assert_eq!(read(copy).await, ["a", "b"]);
    }

    #[test]
    fn lengths_are_told_where_they_are_known() {
        let hint = |body: &Body| HttpBody::size_hint(body).exact();
        assert_eq!(hint(&Body::from("abc")), Some(3));
        assert_eq!(hint(&Body::empty()), Some(0));
        assert_eq!(hint(&pieces(&["abc"])), None);
        assert_eq!(hint(&pieces(&["abc"]).with_length(3)), Some(3));
        assert_eq!(hint(&Body::from("abc").with_length(9)), Some(3));
        assert!(Body::empty().is_end_stream());
        assert!(!Body::from("abc").is_end_stream());
    }

    #[tokio::test]
    async fn what_a_body_holds_is_kept_until_it_is_dropped() {
        let kept = Arc::new(());
        let mut body = pieces(&["a"]).holding(Arc::clone(&kept));
        assert_eq!(body.chunk().await.unwrap().unwrap(), "a");
        assert_eq!(Arc::strong_count(&kept), 2);
        drop(body);
        assert_eq!(Arc::strong_count(&kept), 1);
    }

    #[test]
    fn a_stream_is_given_out_once() {
        let source = Source::from(pieces(&["a"]));
        assert!(source.next().is_some());
        assert!(source.next().is_none());
        let source = Source::from(Body::from("a"));
        assert!(source.next().is_some());
        assert!(source.next().is_some());
    }
}
