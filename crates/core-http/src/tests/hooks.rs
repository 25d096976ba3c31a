//! Middleware may change a call; observers are told what happened.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;

use super::{DONE, builder, create, go, read};
use crate::hooks::{Attempt, End, Retry};
use crate::time::FakeClock;
use crate::transport::{Fault, FaultTransport, MockTransport};
use crate::{CallContext, Class, Error, ErrorKind, Middleware, Next, Observer, RawResponse};

/// Writes its name into a header, in the order it is asked.
#[derive(Debug)]
struct Named(&'static str);

#[async_trait]
impl Middleware for Named {
    async fn handle(&self, call: &mut CallContext, next: Next<'_>) -> Result<RawResponse, Error> {
        let name = http::HeaderValue::from_static(self.0);
        call.headers_mut().append("x-via", name);
        next.run(call).await
    }
}

/// Refuses to let a call through.
#[derive(Debug)]
struct Closed;

#[async_trait]
impl Middleware for Closed {
    async fn handle(&self, call: &mut CallContext, _: Next<'_>) -> Result<RawResponse, Error> {
        assert_eq!(call.class(), Class::Unsafe);
        assert_eq!(call.uri().path(), "/v1/things");
        Err(Error::invalid_request("closed for the night"))
    }
}

#[tokio::test]
async fn middleware_stands_around_the_retries_first_added_outermost() {
    let server = MockTransport::new().reply(503, "").reply(200, DONE);
    let client = builder(server.clone(), &FakeClock::new())
        .middleware(Named("outer"))
        .middleware(Named("inner"))
        .build()
        .unwrap();
    go(read(&client)).await.unwrap();
    for request in server.requests() {
        let via: Vec<_> = request.headers.get_all("x-via").iter().collect();
        assert_eq!(via, ["outer", "inner"]);
    }
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn middleware_may_answer_in_place_of_the_provider() {
    let server = MockTransport::new();
    let client = builder(server.clone(), &FakeClock::new())
        .middleware(Closed)
        .build()
        .unwrap();
    let error = go(create(&client)).await.unwrap_err();
    assert_eq!(server.count(), 0);
    assert_eq!(
        error.to_string(),
        "Example createThing (POST /things) was not sent: closed for the night"
    );
}

/// Notes all it is told.
#[derive(Debug, Clone, Default)]
struct Diary(Arc<Mutex<Vec<String>>>);

impl Observer for Diary {
    fn on_attempt(&self, attempt: &Attempt<'_>) {
        let Attempt {
            operation,
            number,
            status,
            error,
            ..
        } = attempt;
        let line = format!("attempt {number} of {}: {status:?} {error:?}", operation.id);
        self.0.lock().unwrap().push(line);
    }

    fn on_retry(&self, retry: &Retry<'_>) {
        let line = format!("retry after {}: {}", retry.number, retry.reason);
        self.0.lock().unwrap().push(line);
    }

    fn on_end(&self, end: &End<'_>) {
        let line = format!(
            "end after {}: {:?} {:?}",
            end.attempts, end.status, end.error
        );
        self.0.lock().unwrap().push(line);
    }
}

#[tokio::test]
async fn an_observer_is_told_every_attempt_repetition_and_end() {
    let diary = Diary::default();
    let clock = FakeClock::new();
    let server = MockTransport::new()
        .reply(200, DONE)
        .reply(503, "")
        .reply(200, DONE);
    let transport = FaultTransport::new(server, clock.clone(), [Fault::Drop]);
    let client = builder(transport, &clock)
        .observer(diary.clone())
        .build()
        .unwrap();
    go(read(&client)).await.unwrap();
    assert_eq!(
        *diary.0.lock().unwrap(),
        [
            "attempt 1 of getThing: None Some(Interrupted)",
            "retry after 1: interrupted",
            "attempt 2 of getThing: Some(503) Some(Unavailable)",
            "retry after 2: unavailable",
            "attempt 3 of getThing: Some(200) None",
            "end after 3: Some(200) None",
        ]
    );
}

#[tokio::test]
async fn the_end_of_a_call_that_was_never_sent_is_told_too() {
    let diary = Diary::default();
    let client = builder(MockTransport::new(), &FakeClock::new())
        .observer(diary.clone())
        .build()
        .unwrap();
    let error = go(read(&client).header("x", "a\nb")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        *diary.0.lock().unwrap(),
        ["end after 0: None Some(InvalidRequest)"]
    );
}
