//! The sandbox's own time: the wall clock plus what was advanced, or a clock that only moves by hand.
//!
//! Tokens expire, messaging becomes enabled and idempotency keys are forgotten by this clock, so a
//! test advances it (`POST /_sandbox/clock`) instead of waiting. It is also the only place that
//! reads the wall clock or sleeps.

use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use tokio::sync::watch;

use crate::json::{Record, record};

/// A handle to the time of one sandbox; clones share it.
///
/// ```
/// # use std::time::Duration;
/// let clock = provider_sandbox::Clock::manual(1_767_225_600);
/// clock.advance(Duration::from_secs(90));
/// assert_eq!(clock.now().to_string(), "2026-01-01T00:01:30Z");
/// ```
#[derive(Debug, Clone)]
pub struct Clock {
    runs: bool,
    /// The offset it was made with.
    start: i64,
    /// Milliseconds: since the epoch when the clock is manual, ahead of the wall clock otherwise.
    offset: Arc<watch::Sender<i64>>,
}

impl Clock {
    /// A clock that follows the wall clock and can be advanced.
    #[must_use]
    pub fn running() -> Self {
        Self {
            runs: true,
            start: 0,
            offset: Arc::new(watch::Sender::new(0)),
        }
    }

    /// A clock that stands at `unix_seconds` until it is advanced.
    #[must_use]
    pub fn manual(unix_seconds: i64) -> Self {
        let millis = unix_seconds.saturating_mul(1_000);
        Self {
            runs: false,
            start: millis,
            offset: Arc::new(watch::Sender::new(millis)),
        }
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> Moment {
        Moment(
            self.base()
                .saturating_add(*self.offset.borrow())
                .clamp(0, Moment::LAST),
        )
    }

    /// Moves the clock forward; what waits on it wakes up.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.offset
            .send_modify(|offset| *offset = offset.saturating_add(by));
    }

    /// Takes back what was advanced.
    pub(crate) fn reset(&self) {
        self.set_offset(self.start);
    }

    /// What a snapshot keeps: the moment of a manual clock, how far a running one was advanced.
    pub(crate) fn to_snapshot(&self) -> Record {
        let offset = *self.offset.borrow();
        if self.runs {
            record! { "ahead_ms": offset }
        } else {
            record! { "unix_ms": offset }
        }
    }

    /// The offset for [`set_offset`](Self::set_offset) out of a snapshot of the same kind of clock.
    pub(crate) fn read_snapshot(&self, snapshot: &Record) -> Result<i64, String> {
        let name = if self.runs { "ahead_ms" } else { "unix_ms" };
        snapshot.integer(name).ok_or_else(|| {
            format!("clock.{name} must be a whole number: a snapshot of a manual clock does not fit a running one, nor the reverse")
        })
    }

    /// Sets what [`to_snapshot`](Self::to_snapshot) kept.
    pub(crate) fn set_offset(&self, offset: i64) {
        self.offset.send_replace(offset);
    }

    pub(crate) fn offset(&self) -> i64 {
        *self.offset.borrow()
    }

    fn base(&self) -> i64 {
        if self.runs { wall_clock() } else { 0 }
    }

    /// Waits until the clock has gone forward by `by`, counted from this call: with time, or by
    /// [`advance`](Self::advance).
    pub(crate) fn sleep(&self, by: Duration) -> impl Future<Output = ()> + Send + use<> {
        self.sleep_until(self.now().plus(by))
    }

    /// Waits until the clock shows this moment; forever if there is none.
    pub(crate) async fn sleep_until_any(&self, deadline: Option<Moment>) {
        match deadline {
            Some(deadline) => self.sleep_until(deadline).await,
            None => std::future::pending().await,
        }
    }

    /// Waits until the clock shows this moment.
    pub(crate) fn sleep_until(&self, deadline: Moment) -> impl Future<Output = ()> + Send + use<> {
        let clock = self.clone();
        let mut advanced = self.offset.subscribe();
        async move {
            loop {
                let left = deadline.0.saturating_sub(clock.now().0);
                let Ok(left @ 1..) = u64::try_from(left) else {
                    return;
                };
                let left = Duration::from_millis(left);
                tokio::select! {
                    () = wall_sleep(left), if clock.runs => {}
                    changed = advanced.changed() => if changed.is_err() { return },
                }
            }
        }
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::running()
    }
}

/// A moment in milliseconds since the epoch. Displays as `2026-01-31T09:15:00Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(i64);

impl Moment {
    /// The end of the year 9999: later dates do not fit the providers' format.
    const LAST: i64 = 253_402_300_799_999;

    /// Whole seconds since the epoch.
    #[must_use]
    pub fn unix_seconds(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// Milliseconds since the epoch: how moments are kept in records.
    pub(crate) fn unix_millis(self) -> i64 {
        self.0
    }

    pub(crate) fn from_unix_millis(millis: i64) -> Self {
        Self(millis.clamp(0, Self::LAST))
    }

    pub(crate) fn plus(self, by: Duration) -> Self {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        Self::from_unix_millis(self.0.saturating_add(by))
    }

    /// Later by so many milliseconds, earlier when they are negative.
    pub(crate) fn shifted(self, millis: i64) -> Self {
        Self::from_unix_millis(self.0.saturating_add(millis))
    }

    /// `2026-01-31T09:15:00.000Z`, as CarrierX writes it.
    pub(crate) fn with_millis(self) -> String {
        let seconds = self.to_string();
        format!(
            "{}.{:03}Z",
            seconds.trim_end_matches('Z'),
            self.0.rem_euclid(1_000)
        )
    }

    /// The same moment for HTTP headers.
    pub(crate) fn to_system_time(self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(u64::try_from(self.0).unwrap_or_default())
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let seconds = self.unix_seconds();
        let (year, month, day) = civil(seconds.div_euclid(86_400));
        let second = seconds.rem_euclid(86_400);
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"
        )
    }
}

/// The date of a day number since 1970-01-01, in the proleptic Gregorian calendar: years are
/// counted from 1 March, so that the leap day is the last day of a year.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[expect(
    clippy::disallowed_methods,
    reason = "this module is the sandbox's only clock"
)]
fn wall_clock() -> i64 {
    let since_epoch = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since_epoch.as_millis()).unwrap_or(Moment::LAST)
}

#[expect(
    clippy::disallowed_methods,
    reason = "this module is the sandbox's only clock"
)]
pub(crate) async fn wall_sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Clock, Moment};

    #[test]
    fn moments_are_written_as_the_providers_write_them() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"),
            (4_107_542_399_000, "2100-02-28T23:59:59Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00Z"),
            (Moment::LAST, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(Moment::from_unix_millis(millis).to_string(), text);
        }
        assert_eq!(
            Moment::from_unix_millis(1_500).with_millis(),
            "1970-01-01T00:00:01.500Z"
        );
    }

    #[tokio::test]
    async fn a_sleeper_wakes_when_the_clock_was_advanced_far_enough() {
        let clock = Clock::manual(0);
        let sleeper = clock.sleep(Duration::from_secs(10));
        tokio::pin!(sleeper);
        clock.advance(Duration::from_secs(9));
        let early =
            std::future::poll_fn(|context| std::task::Poll::Ready(sleeper.as_mut().poll(context)))
                .await;
        assert!(early.is_pending());
        clock.advance(Duration::from_secs(1));
        sleeper.await;
    }

    #[test]
    fn no_advance_leaves_the_range_of_dates() {
        let clock = Clock::manual(0);
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now().to_string(), "9999-12-31T23:59:59Z");
    }
}
