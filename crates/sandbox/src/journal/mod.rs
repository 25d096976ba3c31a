//! The journal: the last requests and what was made of them.
//!
//! Bodies are kept as they came and redacted when someone looks, so the journal costs a request
//! next to nothing. It is bounded in entries and in the size of each.

mod filter;
mod follow;
mod shown;

use std::{collections::VecDeque, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Method};

use crate::{
    clock::Moment,
    json::{Json, Record, read, record},
    provider::Provider,
    redact,
};

pub(crate) use filter::Filter;
pub(crate) use follow::{Event, Events, MAX_STREAMS, QUEUE};

/// Bodies beyond this are remembered by their size alone.
const MAX_BODY: usize = 64 << 10;

/// One request and what was made of it. From [`Journal::entries`](crate::Journal::entries).
///
/// Whatever it shows is redacted: credentials, keys, tax file and card numbers read `[redacted]`.
#[derive(Clone)]
pub struct Exchange {
    pub(crate) id: u64,
    pub(crate) at: Moment,
    pub(crate) provider: Option<Provider>,
    pub(crate) operation: Option<String>,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) request: Message,
    pub(crate) status: Option<u16>,
    pub(crate) reply: Message,
    pub(crate) fault: Option<&'static str>,
    pub(crate) committed: bool,
    pub(crate) took: Duration,
}

/// Headers and body of one direction.
#[derive(Debug, Clone, Default)]
pub(crate) struct Message {
    headers: HeaderMap,
    body: Bytes,
    size: usize,
}

impl Message {
    pub(crate) fn new(headers: &HeaderMap, body: &Bytes) -> Self {
        let size = body.len();
        let body = if size > MAX_BODY {
            Bytes::new()
        } else {
            body.clone()
        };
        Self {
            headers: headers.clone(),
            body,
            size,
        }
    }

    fn to_record(&self, operation: Option<&str>) -> Record {
        let mut shown = record! { "headers": redact::headers(&self.headers) };
        if let Some(body) = self.body(operation) {
            shown.set("body", body);
        }
        shown
    }

    fn header(&self, name: &str) -> Option<String> {
        let shown = redact::headers(&self.headers);
        shown.text(&name.to_ascii_lowercase()).map(str::to_owned)
    }

    /// JSON and forms redacted; anything else by its size, for nobody knows what is in it.
    fn body(&self, operation: Option<&str>) -> Option<Json> {
        if self.size > self.body.len() {
            return Some(format!("{} bytes, too many to keep", self.size).into());
        }
        if self.body.is_empty() {
            return None;
        }
        if let Ok(json) = read(&self.body) {
            return Some(redact::json(operation, json));
        }
        let content_type = self
            .headers
            .get(http::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        Some(match (content_type, std::str::from_utf8(&self.body)) {
            (Some(form), Ok(text)) if form.starts_with("application/x-www-form-urlencoded") => {
                redact::pairs(text).into()
            }
            _ => format!("{} bytes that are no JSON", self.size).into(),
        })
    }
}

impl Exchange {
    pub(crate) fn to_record(&self) -> Record {
        let operation = self.operation.as_deref();
        record! {
            "id": self.id,
            "at": self.at.with_millis(),
            "provider": self.provider.map(Provider::name),
            "operation": self.operation.clone(),
            "method": self.method.as_str(),
            "path": redact::path(operation, &self.path),
            "query": redact::pairs(&self.query),
            "status": self.status,
            "fault": self.fault,
            "committed": self.committed,
            "took_ms": u64::try_from(self.took.as_millis()).unwrap_or(u64::MAX),
            "request": self.request.to_record(operation),
            "reply": self.reply.to_record(operation),
        }
    }
}

/// The last exchanges, the oldest first.
#[derive(Debug)]
pub(crate) struct Ring {
    exchanges: VecDeque<Arc<Exchange>>,
    capacity: usize,
}

impl Ring {
    pub(crate) fn new(capacity: usize) -> Self {
        Self {
            exchanges: VecDeque::new(),
            capacity,
        }
    }

    pub(crate) fn push(&mut self, exchange: Arc<Exchange>) {
        if self.capacity == 0 {
            return;
        }
        if self.exchanges.len() == self.capacity {
            self.exchanges.pop_front();
        }
        self.exchanges.push_back(exchange);
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Arc<Exchange>> {
        self.exchanges.iter()
    }

    pub(crate) fn clear(&mut self) {
        self.exchanges.clear();
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, Method};

    use super::{Exchange, MAX_BODY, Message, Ring};
    use crate::clock::Clock;

    fn exchange(id: u64, body: &Bytes) -> Exchange {
        Exchange {
            id,
            at: Clock::manual(0).now(),
            provider: None,
            operation: None,
            method: Method::GET,
            path: "/".to_owned(),
            query: String::new(),
            request: Message::new(&HeaderMap::new(), body),
            status: Some(200),
            reply: Message::default(),
            fault: None,
            committed: false,
            took: std::time::Duration::ZERO,
        }
    }

    #[test]
    fn the_journal_forgets_the_oldest_and_large_bodies() {
        let mut ring = Ring::new(2);
        for id in 1..=3 {
            let large = Bytes::from(vec![b'x'; MAX_BODY + 1]);
            ring.push(exchange(id, &large).into());
        }
        let ids: Vec<_> = ring.iter().map(|exchange| exchange.id).collect();
        assert_eq!(ids, [2, 3]);
        let shown = ring.iter().next().unwrap().to_record().to_string();
        assert!(
            shown.contains(r#""body":"65537 bytes, too many to keep""#),
            "{shown}"
        );
    }

    #[test]
    fn an_unreadable_body_is_not_shown() {
        let shown = exchange(1, &Bytes::from_static(b"password: CANARY"))
            .to_record()
            .to_string();
        assert!(
            shown.contains(r#""body":"16 bytes that are no JSON""#),
            "{shown}"
        );
    }
}
