use std::collections::BTreeMap;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use super::{Clock, SystemClock, UnixTime, Wait};

/// A clock for tests: it moves when it is told to, and notes every pause.
///
/// Pauses (backoff) move it at once, so they take no time. Alarms (time limits)
/// ring only when the clock has been moved past them, so a call that is working
/// never runs into its limit by accident.
///
/// ```
/// use std::time::Duration;
/// use core_http::time::{Clock, FakeClock};
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// let clock = FakeClock::new();
/// let start = clock.now();
/// clock.pause(Duration::from_secs(300)).await;
/// assert_eq!(clock.now() - start, Duration::from_secs(300));
/// assert_eq!(clock.pauses(), [Duration::from_secs(300)]);
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FakeClock {
    state: Arc<Mutex<State>>,
    start: Instant,
}

#[derive(Debug)]
struct State {
    passed: Duration,
    midnight: UnixTime,
    pauses: Vec<Duration>,
    alarms: BTreeMap<u64, Pending>,
    next_alarm: u64,
    seed: u64,
    fixed: Option<u64>,
}

#[derive(Debug)]
struct Pending {
    at: Duration,
    waker: Waker,
}

impl FakeClock {
    /// A clock that stands at the beginning of 2030.
    #[must_use]
    pub fn new() -> Self {
        Self {
            start: SystemClock.now(),
            state: Arc::new(Mutex::new(State {
                passed: Duration::ZERO,
                midnight: UnixTime::from_secs(1_893_456_000),
                pauses: Vec::new(),
                alarms: BTreeMap::new(),
                next_alarm: 0,
                seed: 0,
                fixed: None,
            })),
        }
    }

    /// Makes every random number the same: `u64::MAX` gives the longest backoff,
    /// `0` none.
    #[must_use]
    pub fn with_random(self, number: u64) -> Self {
        self.state().fixed = Some(number);
        self
    }

    /// Moves the clock, and rings the alarms it passes.
    pub fn advance(&self, duration: Duration) {
        let due = {
            let mut state = self.state();
            state.passed = state.passed.saturating_add(duration);
            state.due()
        };
        due.into_iter().for_each(Waker::wake);
    }

    /// The pauses taken so far.
    #[must_use]
    pub fn pauses(&self) -> Vec<Duration> {
        self.state().pauses.clone()
    }

    /// A wait for something that never comes: it lets the clock run to the next
    /// alarm that is set, so that whoever set it gives up.
    pub async fn hang(&self) {
        // The alarm is set by whoever polls us, after we have been polled once.
        let mut polled = false;
        poll_fn(|cx| {
            if !polled {
                polled = true;
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            let next = self.state().next_due();
            if let Some(wait) = next {
                self.advance(wait);
                // The alarm may have been somebody else's.
                cx.waker().wake_by_ref();
            }
            Poll::<()>::Pending
        })
        .await;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn due(&mut self) -> Vec<Waker> {
        let passed = self.passed;
        let (due, left) = std::mem::take(&mut self.alarms)
            .into_iter()
            .partition(|(_, alarm)| alarm.at <= passed);
        self.alarms = left;
        BTreeMap::into_values(due)
            .map(|alarm| alarm.waker)
            .collect()
    }

    fn next_due(&self) -> Option<Duration> {
        let next = self.alarms.values().map(|alarm| alarm.at).min()?;
        Some(next.saturating_sub(self.passed))
    }
}

impl Default for FakeClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Instant {
        self.start + self.state().passed
    }

    fn unix(&self) -> UnixTime {
        let state = self.state();
        state.midnight.saturating_add(state.passed)
    }

    fn pause(&self, duration: Duration) -> Wait {
        let clock = self.clone();
        Box::pin(async move {
            clock.state().pauses.push(duration);
            clock.advance(duration);
        })
    }

    fn alarm(&self, at: Instant) -> Wait {
        let mut state = self.state();
        state.next_alarm += 1;
        Box::pin(Alarm {
            id: state.next_alarm,
            at: at.saturating_duration_since(self.start),
            clock: self.clone(),
        })
    }

    /// SplitMix64: short, and even enough for jitter.
    fn random(&self) -> u64 {
        let mut state = self.state();
        if let Some(number) = state.fixed {
            return number;
        }
        state.seed = state.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state.seed;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

struct Alarm {
    id: u64,
    at: Duration,
    clock: FakeClock,
}

impl Future for Alarm {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.clock.state();
        if state.passed >= self.at {
            return Poll::Ready(());
        }
        let pending = Pending {
            at: self.at,
            waker: cx.waker().clone(),
        };
        state.alarms.insert(self.id, pending);
        Poll::Pending
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        self.clock.state().alarms.remove(&self.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::{Elapsed, Time};
    use std::pin::pin;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test]
    async fn an_alarm_rings_only_when_the_clock_has_passed_it() {
        let clock = FakeClock::new();
        let time = Time::Other(Arc::new(clock.clone()));
        let limit = Some(clock.now() + SECOND);
        let waiting = pin!(std::future::pending::<()>());
        let (result, ()) = tokio::join!(time.within(limit, waiting), async {
            clock.advance(SECOND / 2);
            assert_eq!(clock.state().alarms.len(), 1);
            clock.advance(SECOND / 2);
        });
        assert!(matches!(result, Err(Elapsed)));
        assert!(clock.state().alarms.is_empty());
    }

    #[tokio::test]
    async fn work_that_is_done_is_taken_however_late() {
        let clock = FakeClock::new();
        let time = Time::Other(Arc::new(clock.clone()));
        let limit = Some(clock.now());
        clock.advance(SECOND);
        let done = pin!(async { 7 });
        assert!(matches!(time.within(limit, done).await, Ok(7)));
    }

    #[test]
    fn the_time_of_day_moves_along() {
        let clock = FakeClock::new();
        let before = clock.unix();
        clock.advance(90 * SECOND);
        assert_eq!(clock.unix().since(before), 90 * SECOND);
        assert_eq!(before.since(clock.unix()), Duration::ZERO);
    }

    #[test]
    fn chance_repeats_itself_from_clock_to_clock_but_not_within_one() {
        let draw = |clock: FakeClock| [clock.random(), clock.random(), clock.random()];
        let drawn = draw(FakeClock::new());
        assert_eq!(drawn, draw(FakeClock::new()));
        assert_ne!(drawn[0], drawn[1]);
        assert_eq!(draw(FakeClock::new().with_random(5)), [5; 3]);
    }
}
