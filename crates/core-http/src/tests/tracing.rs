//! Spans and events as a subscriber sees them.

use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::{DONE, builder, go, read};
use crate::time::FakeClock;
use crate::transport::MockTransport;

/// Writes every field it is given down as `name=value`.
#[derive(Clone, Default)]
struct Scribe {
    lines: Arc<Mutex<Vec<String>>>,
    spans: Arc<AtomicU64>,
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Scribe {
    fn write(&self, head: &str, record: impl FnOnce(&mut Line)) {
        let mut line = Line(head.to_owned());
        record(&mut line);
        self.lines.lock().unwrap().push(line.0);
    }
}

impl Subscriber for Scribe {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("core_http")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.write("span", |line| span.record(line));
        Id::from_u64(self.spans.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.write("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.write("event", |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_call_is_one_span_with_an_event_for_each_attempt() {
    let scribe = Scribe::default();
    let server = MockTransport::new().reply(503, "").reply(200, DONE);
    let client = builder(server, &FakeClock::new().with_random(0))
        .build()
        .unwrap();
    {
        let _guard = tracing::subscriber::set_default(scribe.clone());
        go(read(&client).query("q", "canary").header("x", "canary"))
            .await
            .unwrap();
    }
    let lines = scribe.lines.lock().unwrap().clone();
    assert_eq!(
        lines,
        [
            "span otel.kind=\"client\" otel.name=\"getThing\" http.request.method=\"GET\" \
             url.template=\"/things/{id}\" server.address=\"api.example.com\"",
            "event message=attempt http.request.resend_count=0 \
             http.response.status_code=503 error.type=\"unavailable\"",
            "event message=retry http.request.resend_count=1 error.type=\"unavailable\" delay_ms=0",
            "event message=attempt http.request.resend_count=1 http.response.status_code=200",
            "record http.response.status_code=200",
            "record http.request.resend_count=1",
        ]
    );
}

#[tokio::test]
async fn a_failure_is_recorded_by_its_kind() {
    let scribe = Scribe::default();
    let client = super::client(MockTransport::new().reply(404, "canary"));
    {
        let _guard = tracing::subscriber::set_default(scribe.clone());
        go(read(&client)).await.unwrap_err();
    }
    let text = scribe.lines.lock().unwrap().join("\n");
    assert!(text.contains("record error.type=\"not_found\""), "{text}");
    assert!(
        text.contains("record http.response.status_code=404"),
        "{text}"
    );
    assert!(!text.contains("canary"), "{text}");
}
