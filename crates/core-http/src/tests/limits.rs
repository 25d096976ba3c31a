//! Time limits: of attempts, of the call, of `Retry-After`.

use std::time::Duration;

use super::{builder, client, create, faulty, go, read};
use crate::time::{Clock, FakeClock};
use crate::transport::{Delivery, Fault, MockReply, MockTransport};
use crate::{ErrorKind, RetryPolicy};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test]
async fn an_attempt_that_hangs_is_given_up_and_a_read_is_tried_again() {
    let (server, transport, clock) = faulty([Fault::Hang]);
    let client = builder(transport, &clock)
        .attempt_timeout(5 * SECOND)
        .build()
        .unwrap();
    go(read(&client)).await.unwrap();
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_slow_body_is_bounded_by_the_attempt_too() {
    let (server, transport, clock) = faulty([Fault::Stall, Fault::Stall, Fault::Stall]);
    let start = clock.now();
    let client = builder(transport, &clock.clone().with_random(0))
        .attempt_timeout(5 * SECOND)
        .build()
        .unwrap();
    let error = go(read(&client)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(server.count(), 3);
    assert_eq!(clock.now() - start, 15 * SECOND);
    assert_eq!(
        error.to_string(),
        "Example getThing (GET /things/{id}) failed: no complete reply within the attempt's limit of 5s; 3 attempts"
    );
}

#[tokio::test]
async fn the_call_ends_at_its_deadline_however_many_attempts_are_left() {
    let (server, transport, clock) = faulty([Fault::Hang; 9]);
    let start = clock.now();
    let client = builder(transport, &clock.clone().with_random(0))
        .retry(RetryPolicy::new(9))
        .attempt_timeout(4 * SECOND)
        .timeout(10 * SECOND)
        .build()
        .unwrap();
    let error = go(read(&client)).await.unwrap_err();
    assert_eq!(clock.now() - start, 10 * SECOND);
    assert_eq!(server.count(), 3);
    assert!(
        error
            .to_string()
            .contains("no complete reply within the call's limit of 10s"),
        "{error}"
    );
}

#[tokio::test]
async fn limits_of_one_call_go_before_those_of_the_client() {
    let (server, transport, clock) = faulty([Fault::Hang]);
    let start = clock.now();
    let client = builder(transport, &clock).build().unwrap();
    let call = read(&client)
        .attempt_timeout(SECOND)
        .retry(RetryPolicy::never());
    assert_eq!(go(call).await.unwrap_err().kind(), ErrorKind::Timeout);
    assert_eq!(clock.now() - start, SECOND);
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_call_without_time_is_not_sent() {
    let server = MockTransport::new();
    let error = go(read(&client(server.clone())).timeout(Duration::ZERO))
        .await
        .unwrap_err();
    assert_eq!(server.count(), 0);
    assert_eq!(error.delivery(), Some(Delivery::NotSent));
    assert_eq!(
        error.to_string(),
        "Example getThing (GET /things/{id}) was not sent: the call's time limit passed before it was sent"
    );
}

#[tokio::test]
async fn a_limit_beyond_the_clock_is_none() {
    let server = MockTransport::new().reply(200, super::DONE);
    let call = read(&client(server))
        .timeout(Duration::MAX)
        .attempt_timeout(Duration::MAX);
    go(call).await.unwrap();
}

#[tokio::test]
async fn retry_after_is_waited_for_in_seconds_and_as_a_date() {
    let clock = FakeClock::new();
    let date = "Tue, 01 Jan 2030 00:00:17 GMT";
    let server = MockTransport::new()
        .reply_with(MockReply::new(429).header("retry-after", "7"))
        .reply_with(MockReply::new(503).header("retry-after", date))
        .reply(200, super::DONE);
    let client = builder(server, &clock).build().unwrap();
    go(read(&client)).await.unwrap();
    assert_eq!(clock.pauses(), [7 * SECOND, 10 * SECOND]);
}

#[tokio::test]
async fn retry_after_beyond_the_deadline_ends_the_call_at_once() {
    let clock = FakeClock::new();
    let server =
        MockTransport::new().always(|_| Ok(MockReply::new(429).header("retry-after", "3600")));
    let client = builder(server.clone(), &clock).build().unwrap();

    for call in [read(&client), create(&client)] {
        let error = go(call).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RateLimited);
        assert_eq!(error.retry_after(), Some(3600 * SECOND));
        let text = error.to_string();
        assert!(
            text.ends_with(
                "failed: 429 Too Many Requests; not sent again: \
                 the wait would pass the call's time limit; 1 attempt"
            ),
            "{text}"
        );
    }
    assert_eq!(server.count(), 2);
    assert!(clock.pauses().is_empty());
}

#[tokio::test]
async fn pauses_are_drawn_from_a_span_that_doubles() {
    let clock = FakeClock::new().with_random(u64::MAX);
    let server = MockTransport::new().always(|_| Ok(MockReply::new(503)));
    let client = builder(server, &clock)
        .retry(RetryPolicy::new(5).with_base(SECOND).with_cap(3 * SECOND))
        .build()
        .unwrap();
    go(read(&client)).await.unwrap_err();
    let rounded: Vec<f64> = clock
        .pauses()
        .iter()
        .map(|pause| pause.as_secs_f64().round())
        .collect();
    assert_eq!(rounded, [1.0, 2.0, 3.0, 3.0]);
}

#[tokio::test]
async fn concurrency_is_bounded_and_a_pause_holds_no_slot() {
    let clock = FakeClock::new();
    let server = MockTransport::new()
        .reply(503, "")
        .always(|_| Ok(MockReply::new(200).body(super::DONE)));
    let client = builder(server, &clock).concurrency(1).build().unwrap();
    let (one, two) = tokio::join!(go(read(&client)), go(read(&client)));
    one.unwrap();
    two.unwrap();
}

#[tokio::test]
async fn waiting_for_a_slot_ends_with_the_call() {
    let (server, transport, clock) = faulty([]);
    let client = builder(transport, &clock).concurrency(1).build().unwrap();
    let streaming = read(&client).send_raw().await.unwrap();

    let waiting = go(read(&client).timeout(SECOND));
    let (waited, ()) = tokio::join!(waiting, async { clock.advance(SECOND) });
    let error = waited.unwrap_err();
    assert_eq!(error.delivery(), Some(Delivery::NotSent));
    assert!(
        error.to_string().contains("while it waited for its turn"),
        "{error}"
    );
    assert_eq!(
        server.count(),
        1,
        "a reply that is still read holds its slot"
    );

    drop(streaming);
    go(read(&client)).await.unwrap();
}
