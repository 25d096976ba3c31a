use std::time::Duration;

use crate::time::jitter;

/// How often a request is sent at most, and how far apart.
///
/// The pause before the n-th repetition is drawn evenly from nothing to
/// `base · 2ⁿ⁻¹`, at most `cap` (full jitter): clients that failed together do
/// not come back together. The default is 3 attempts from 250 ms, capped at 20 s.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base: Duration,
    cap: Duration,
}

impl RetryPolicy {
    /// At most `max_attempts` attempts, the first included; zero counts as one.
    #[must_use]
    pub const fn new(max_attempts: u32) -> Self {
        Self {
            max_attempts: if max_attempts == 0 { 1 } else { max_attempts },
            base: Duration::from_millis(250),
            cap: Duration::from_secs(20),
        }
    }

    /// One attempt.
    #[must_use]
    pub const fn never() -> Self {
        Self::new(1)
    }

    /// The longest pause before the first repetition.
    #[must_use]
    pub const fn with_base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// The longest pause before any repetition.
    #[must_use]
    pub const fn with_cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// At most so many attempts.
    #[must_use]
    pub const fn max_attempts(&self) -> u32 {
        self.max_attempts
    }

    /// The pause after `attempts` attempts: never earlier than the provider
    /// asked, and never a tight loop when it asked for no pause.
    pub(crate) fn delay(
        &self,
        attempts: u32,
        retry_after: Option<Duration>,
        random: u64,
    ) -> Duration {
        let doubled = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let span = self.base.saturating_mul(doubled).min(self.cap);
        jitter(span, random).max(retry_after.unwrap_or_default())
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new(3)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn pauses_double_up_to_the_cap() {
        let policy = RetryPolicy::new(9).with_base(SECOND).with_cap(5 * SECOND);
        let longest = |attempts| policy.delay(attempts, None, u64::MAX).as_secs_f64().round();
        assert_eq!([1, 2, 3, 4, 40].map(longest), [1.0, 2.0, 4.0, 5.0, 5.0]);
    }

    #[test]
    fn jitter_reaches_from_nothing_to_the_whole_span() {
        let policy = RetryPolicy::new(3).with_base(SECOND);
        assert_eq!(policy.delay(1, None, 0), Duration::ZERO);
        assert_eq!(policy.delay(1, None, u64::MAX / 2 + 1), SECOND / 2);
        assert!(policy.delay(1, None, u64::MAX) > Duration::from_millis(999));
    }

    #[test]
    fn retry_after_is_a_lower_bound() {
        let policy = RetryPolicy::new(3).with_base(SECOND);
        assert_eq!(policy.delay(1, Some(7 * SECOND), u64::MAX), 7 * SECOND);
        assert_eq!(
            policy.delay(1, Some(Duration::ZERO), u64::MAX / 2 + 1),
            SECOND / 2
        );
    }

    #[test]
    fn zero_attempts_are_one() {
        assert_eq!(RetryPolicy::new(0), RetryPolicy::never());
    }
}
