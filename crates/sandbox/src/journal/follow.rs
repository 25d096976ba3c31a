//! The journal as it grows: server-sent events.
//!
//! Each reader has the last [`QUEUE`] exchanges to catch up with. One that is slower loses the
//! oldest and is told how many (`event: lost`); the requests being served never wait for it. A
//! stream opens with the name of the run: a reader who comes back and finds another one has to do
//! with a new journal, whose numbers begin at 1 again.
//!
//! ```text
//! event: run              data: {"run": "5c9f…"}
//! event: entry            data: {"id": 7, …}
//! event: lost             data: {"lost": 12}
//! event: cleared          data: {}
//! ```

use std::{
    collections::VecDeque,
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use tokio::sync::broadcast::{Receiver, error::RecvError};

use super::{Exchange, Filter};
use crate::json::{Record, record};

/// Exchanges that wait for the slowest reader.
pub(crate) const QUEUE: usize = 256;

/// Streams open at a time: each holds one of the server's connections.
pub(crate) const MAX_STREAMS: usize = 32;

/// What happened to the journal.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    Entry(Arc<Exchange>),
    Cleared,
    /// The sandbox stops.
    End,
}

type Received = (Receiver<Event>, Result<Event, RecvError>);

/// One reader's stream.
pub(crate) struct Events {
    filter: Filter,
    run: u64,
    /// What the journal held already when the stream was opened.
    held: VecDeque<Arc<Exchange>>,
    greeted: bool,
    next: Option<Pin<Box<dyn Future<Output = Received> + Send>>>,
}

impl Events {
    pub(crate) fn new(
        filter: Filter,
        run: u64,
        held: VecDeque<Arc<Exchange>>,
        receiver: Receiver<Event>,
    ) -> Self {
        Self {
            filter,
            run,
            held,
            greeted: false,
            next: Some(Box::pin(receive(receiver))),
        }
    }

    /// The next event as text; `None` when the sandbox stops.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        if !std::mem::replace(&mut self.greeted, true) {
            // Sends the head at once, and tells browsers how soon to come back.
            let run = event("run", &record! { "run": format!("{:016x}", self.run) });
            return Poll::Ready(Some([b"retry: 1000\n".as_slice(), &run].concat().into()));
        }
        if let Some(exchange) = self.held.pop_front() {
            return Poll::Ready(Some(event("entry", &exchange.to_record())));
        }
        while let Some(waiting) = &mut self.next {
            let (receiver, received) = std::task::ready!(waiting.as_mut().poll(context));
            self.next = Some(Box::pin(receive(receiver)));
            match received {
                Ok(Event::Entry(exchange)) if self.filter.fits(&exchange) => {
                    return Poll::Ready(Some(event("entry", &exchange.to_record())));
                }
                Ok(Event::Entry(_)) => {}
                Ok(Event::Cleared) => return Poll::Ready(Some(event("cleared", &record! {}))),
                Err(RecvError::Lagged(lost)) => {
                    return Poll::Ready(Some(event("lost", &record! { "lost": lost })));
                }
                Ok(Event::End) | Err(RecvError::Closed) => self.next = None,
            }
        }
        Poll::Ready(None)
    }
}

async fn receive(mut receiver: Receiver<Event>) -> Received {
    let received = receiver.recv().await;
    (receiver, received)
}

/// JSON as the sandbox writes it has no line break, which would end the event.
fn event(name: &str, data: &Record) -> Bytes {
    format!("event: {name}\ndata: {data}\n\n").into()
}

impl fmt::Debug for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events")
            .field("filter", &self.filter)
            .finish_non_exhaustive()
    }
}
