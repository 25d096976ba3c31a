//! Many calls through seeded faults, and a ledger of what was carried out.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use super::{DONE, builder, create, go, read, replace};
use crate::time::{Clock, FakeClock};
use crate::transport::{Fault, FaultTransport, MockReply, MockTransport};
use crate::{Error, RetryBudget};

const CALLS: u32 = 20_000;
const LIMIT: Duration = Duration::from_secs(60);

/// Every second request meets none.
const FAULTS: [Fault; 12] = [
    Fault::None,
    Fault::None,
    Fault::None,
    Fault::None,
    Fault::None,
    Fault::None,
    Fault::Refuse,
    Fault::Drop,
    Fault::Hang,
    Fault::Cut,
    Fault::Shorten,
    Fault::Stall,
];

/// What the server says. Those that carry nothing out come first.
const STATUSES: [u16; 8] = [429, 401, 200, 200, 500, 502, 503, 504];

/// How often the operation was carried out, over all calls.
struct Ledger {
    dice: FakeClock,
    carried_out: Arc<AtomicU32>,
}

impl Ledger {
    fn new() -> Self {
        Self {
            dice: FakeClock::new(),
            carried_out: Arc::default(),
        }
    }

    fn draw(&self, sides: usize) -> usize {
        usize::try_from(self.dice.random() % sides as u64).unwrap()
    }

    /// Makes one call through drawn faults; tells how often it was carried out,
    /// and how the call ended.
    async fn call(&self, call: impl Fn(&crate::Client) -> crate::Call) -> (u32, Result<(), Error>) {
        let statuses: Vec<u16> = (0..4).map(|_| STATUSES[self.draw(8)]).collect();
        let faults: Vec<Fault> = (0..4).map(|_| FAULTS[self.draw(12)]).collect();
        let asked_to_wait = self.draw(2) == 0;

        let arrived = AtomicU32::new(0);
        let carried_out = Arc::clone(&self.carried_out);
        carried_out.store(0, Ordering::Relaxed);
        let server = MockTransport::new().always(move |_| {
            let number = arrived.fetch_add(1, Ordering::Relaxed) as usize;
            let status = statuses[number % 4];
            if status != 429 && status != 401 {
                carried_out.fetch_add(1, Ordering::Relaxed);
            }
            let reply = MockReply::new(status).body(if status == 200 { DONE } else { "" });
            Ok(if asked_to_wait {
                reply.header("retry-after", "1")
            } else {
                reply
            })
        });
        let clock = FakeClock::new();
        let began = clock.now();
        let transport = FaultTransport::new(server, clock.clone(), faults);
        let client = builder(transport, &clock)
            .retry_budget(RetryBudget::new(3))
            .timeout(LIMIT)
            .build()
            .unwrap();
        let result = go(call(&client)).await;
        assert!(clock.now() - began <= LIMIT);
        if let Err(error) = &result {
            assert!((1..=3).contains(&error.attempts()), "{error}");
        }
        (self.carried_out.load(Ordering::Relaxed), result)
    }
}

#[tokio::test]
async fn an_unsafe_operation_is_never_carried_out_twice() {
    let ledger = Ledger::new();
    let mut done = 0;
    for _ in 0..CALLS {
        let (carried_out, result) = ledger.call(create).await;
        assert!(
            carried_out <= 1,
            "carried out {carried_out} times: {result:?}"
        );
        if result.is_ok() {
            assert_eq!(carried_out, 1);
            done += 1;
        }
    }
    // The property would hold for a client that sends nothing, too.
    assert!(done > CALLS / 20, "{done} of {CALLS} succeeded");
}

#[tokio::test]
async fn what_may_be_repeated_succeeds_more_often_for_it() {
    let ledger = Ledger::new();
    let (mut once, mut replaced, mut read_back) = (0, 0, 0);
    for _ in 0..CALLS / 10 {
        once += u32::from(ledger.call(create).await.1.is_ok());
        replaced += u32::from(ledger.call(replace).await.1.is_ok());
        read_back += u32::from(ledger.call(read).await.1.is_ok());
    }
    assert!(
        once < replaced && replaced < read_back,
        "{once} {replaced} {read_back}"
    );
}
