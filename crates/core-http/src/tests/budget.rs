//! The retry budget: an outage is not multiplied.

use super::{builder, go, read};
use crate::time::FakeClock;
use crate::transport::{MockReply, MockTransport};
use crate::{RetryBudget, RetryPolicy};

#[tokio::test]
async fn an_outage_under_many_calls_makes_a_bounded_number_of_repetitions() {
    let server = MockTransport::new().always(|_| Ok(MockReply::new(503)));
    let client = builder(server.clone(), &FakeClock::new())
        .retry(RetryPolicy::new(10))
        .build()
        .unwrap();
    let mut last = None;
    for _ in 0..100 {
        // A clone each, as in a server that hands its client out.
        last = go(read(&client.clone())).await.err();
    }
    assert_eq!(server.count(), 100 + 20);
    assert_eq!(client.retry_budget().left(), 0);
    let text = last.unwrap().to_string();
    assert!(
        text.contains(
            "503 Service Unavailable; not sent again: the client's retry budget is spent; 1 attempt"
        ),
        "{text}"
    );
}

#[tokio::test]
async fn successes_fill_it_again() {
    let server = MockTransport::new()
        .reply(503, "")
        .reply(200, super::DONE)
        .always(|_| Ok(MockReply::new(200).body(super::DONE)));
    let budget = RetryBudget::new(1);
    let client = builder(server, &FakeClock::new())
        .retry_budget(budget.clone())
        .build()
        .unwrap();
    go(read(&client)).await.unwrap();
    assert_eq!(budget.left(), 0);
    for _ in 0..9 {
        go(read(&client)).await.unwrap();
    }
    assert_eq!(budget.left(), 1);
}
