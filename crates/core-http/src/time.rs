//! Time and chance, in one place.
//!
//! Everything that waits, measures or draws a random number in this workspace
//! does so through a [`Clock`], so that a test of five minutes of backoff takes
//! no time and gives the same answer twice. [`SystemClock`] is the real one and
//! needs a tokio runtime with its timer enabled; `FakeClock` (feature
//! `test-util`) stands still until it is told otherwise.
//!
//! ```
//! use std::time::Duration;
//! use core_http::time::UnixTime;
//!
//! let expiry = UnixTime::from_secs(1_700_000_000);
//! assert_eq!(expiry.saturating_sub(Duration::from_secs(30)).as_secs(), 1_699_999_970);
//! ```

#[cfg(any(test, feature = "test-util"))]
mod fake;

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

#[cfg(any(test, feature = "test-util"))]
pub use self::fake::FakeClock;

/// A wait that a clock hands out.
pub type Wait = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Where time and chance come from.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The time that only goes forward: limits are measured with it.
    fn now(&self) -> Instant;

    /// The time of day: expiry dates are compared with it.
    fn unix(&self) -> UnixTime;

    /// A pause, taken between two attempts.
    fn pause(&self, duration: Duration) -> Wait;

    /// An alarm, set while something else goes on.
    fn alarm(&self, at: Instant) -> Wait;

    /// An evenly distributed number.
    fn random(&self) -> u64;
}

/// The real clock: the operating system's time, tokio's timer.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where time comes from")]
    fn now(&self) -> Instant {
        Instant::now()
    }

    #[expect(clippy::disallowed_methods, reason = "this is where time comes from")]
    fn unix(&self) -> UnixTime {
        UnixTime::from(SystemTime::now())
    }

    #[expect(clippy::disallowed_methods, reason = "this is where time comes from")]
    fn pause(&self, duration: Duration) -> Wait {
        Box::pin(tokio::time::sleep(duration))
    }

    fn alarm(&self, at: Instant) -> Wait {
        Box::pin(tokio::time::sleep_until(at.into()))
    }

    fn random(&self) -> u64 {
        fastrand::u64(..)
    }
}

/// A moment of the day's time, in whole seconds and below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixTime(Duration);

impl UnixTime {
    /// Seconds since 1970 in UTC, as token claims state them.
    #[must_use]
    pub const fn from_secs(seconds: u64) -> Self {
        Self(Duration::from_secs(seconds))
    }

    /// Seconds since 1970 in UTC.
    #[must_use]
    pub const fn as_secs(self) -> u64 {
        self.0.as_secs()
    }

    /// Later by `duration`.
    #[must_use]
    pub fn saturating_add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(duration))
    }

    /// Earlier by `duration`.
    #[must_use]
    pub fn saturating_sub(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub(duration))
    }

    /// How long after `earlier` this is; zero if it is not.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

impl From<SystemTime> for UnixTime {
    fn from(time: SystemTime) -> Self {
        Self(time.duration_since(UNIX_EPOCH).unwrap_or_default())
    }
}

/// A clock as clients hold it. The system's is told apart so that its alarms
/// need no box: one is set for each attempt.
#[derive(Debug, Clone)]
pub(crate) enum Time {
    System,
    Other(Arc<dyn Clock>),
}

/// A limit passed before the work was done.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Elapsed;

impl Time {
    pub(crate) fn clock(&self) -> &dyn Clock {
        match self {
            Self::System => &SystemClock,
            Self::Other(clock) => &**clock,
        }
    }

    pub(crate) fn now(&self) -> Instant {
        self.clock().now()
    }

    /// Works on `future` until `limit`; no limit is for ever.
    ///
    /// Takes the future by reference: by value it would be stored twice.
    pub(crate) async fn within<F: Future>(
        &self,
        limit: Option<Instant>,
        future: Pin<&mut F>,
    ) -> Result<F::Output, Elapsed> {
        match (limit, self) {
            (None, _) => Ok(future.await),
            (Some(at), Self::System) => {
                first(future, pin!(tokio::time::sleep_until(at.into()))).await
            }
            (Some(at), Self::Other(clock)) => first(future, clock.alarm(at).as_mut()).await,
        }
    }
}

/// The work is polled first: a reply that is there is taken, however late.
async fn first<F: Future>(
    mut work: Pin<&mut F>,
    mut alarm: Pin<&mut (impl Future<Output = ()> + ?Sized)>,
) -> Result<F::Output, Elapsed> {
    poll_fn(|cx| {
        if let Poll::Ready(output) = work.as_mut().poll(cx) {
            return Poll::Ready(Ok(output));
        }
        alarm.as_mut().poll(cx).map(|()| Err(Elapsed))
    })
    .await
}

/// An even share of `span`, from nothing to all of it: full jitter.
pub(crate) fn jitter(span: Duration, random: u64) -> Duration {
    let nanos = u64::try_from(span.as_nanos()).unwrap_or(u64::MAX);
    let share = (u128::from(nanos) * u128::from(random)) >> 64;
    Duration::from_nanos(u64::try_from(share).unwrap_or(nanos))
}
