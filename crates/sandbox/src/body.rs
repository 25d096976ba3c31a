//! The body of a reply on the wire: whole as a rule, cut or slow when a fault says so.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

use crate::{clock::Clock, journal::Events};

/// A reply body.
pub(crate) struct ReplyBody {
    rest: Bytes,
    /// What the headers promise; more than `rest` when the body is to be cut.
    promised: u64,
    pace: Pace,
}

enum Pace {
    AtOnce,
    /// Ends with an error after `rest`: the connection closes before the promised length.
    Cut {
        flushed: bool,
    },
    Slow {
        chunk: usize,
        pause: Duration,
        clock: Clock,
        waiting: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    },
    /// Goes on until the reader closes the connection.
    Live(Box<Events>),
}

/// The body ends early on purpose.
#[derive(Debug, thiserror::Error)]
#[error("a fault cut the body")]
pub(crate) struct Cut;

impl ReplyBody {
    pub(crate) fn whole(bytes: Bytes) -> Self {
        Self {
            promised: bytes.len() as u64,
            rest: bytes,
            pace: Pace::AtOnce,
        }
    }

    /// Promises the whole body and sends its first `at` bytes.
    pub(crate) fn cut(bytes: &Bytes, at: usize) -> Self {
        let rest = bytes.slice(..at.min(bytes.len()));
        // A cut beyond the end still breaks the promise, by one byte.
        let promised = (bytes.len() as u64).max(rest.len() as u64 + 1);
        Self {
            rest,
            promised,
            pace: Pace::Cut { flushed: false },
        }
    }

    /// Sends events as they happen.
    pub(crate) fn events(events: Events) -> Self {
        Self {
            rest: Bytes::new(),
            promised: 0,
            pace: Pace::Live(Box::new(events)),
        }
    }

    /// Sends `chunk` bytes, waits for `pause`, and so on.
    pub(crate) fn slow(bytes: Bytes, chunk: usize, pause: Duration, clock: Clock) -> Self {
        let pace = Pace::Slow {
            chunk: chunk.max(1),
            pause,
            clock,
            waiting: None,
        };
        Self {
            promised: bytes.len() as u64,
            rest: bytes,
            pace,
        }
    }
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = Cut;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Cut>>> {
        let this = self.get_mut();
        match &mut this.pace {
            Pace::AtOnce => {}
            Pace::Cut { flushed } if this.rest.is_empty() => {
                // hyper flushes what it holds when a body is pending; an error at once would
                // discard the bytes that were meant to arrive.
                if !std::mem::replace(flushed, true) {
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                return Poll::Ready(Some(Err(Cut)));
            }
            Pace::Cut { .. } => {}
            Pace::Live(events) => {
                let event = std::task::ready!(events.poll_next(context));
                return Poll::Ready(event.map(|event| Ok(Frame::data(event))));
            }
            Pace::Slow {
                chunk,
                pause,
                clock,
                waiting,
            } => {
                if let Some(timer) = waiting {
                    std::task::ready!(timer.as_mut().poll(context));
                }
                if this.rest.is_empty() {
                    return Poll::Ready(None);
                }
                let piece = this.rest.split_to((*chunk).min(this.rest.len()));
                *waiting = Some(Box::pin(clock.sleep(*pause)));
                return Poll::Ready(Some(Ok(Frame::data(piece))));
            }
        }
        if this.rest.is_empty() {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(Ok(Frame::data(std::mem::take(&mut this.rest)))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && !matches!(self.pace, Pace::Cut { .. } | Pace::Live(_))
    }

    fn size_hint(&self) -> SizeHint {
        match self.pace {
            Pace::Cut { .. } => SizeHint::with_exact(self.promised),
            Pace::Live(_) => SizeHint::default(),
            _ => SizeHint::with_exact(self.rest.len() as u64),
        }
    }
}

impl fmt::Debug for ReplyBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplyBody")
            .field("left", &self.rest.len())
            .field("promised", &self.promised)
            .finish()
    }
}
