use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// How many repetitions a client and all its clones may make together.
///
/// Each repetition takes one from the budget; each success pays back a tenth of
/// one. While the provider works the budget is full; while it does not, the
/// repetitions die down, and what is left is one attempt per call. The default
/// holds 20.
#[derive(Debug, Clone)]
pub struct RetryBudget {
    tenths: Arc<AtomicU32>,
    full: u32,
}

/// What one repetition costs, in tenths.
const COST: u32 = 10;

impl RetryBudget {
    /// A budget of so many repetitions at once.
    #[must_use]
    pub fn new(retries: u32) -> Self {
        let full = retries.saturating_mul(COST);
        Self {
            tenths: Arc::new(AtomicU32::new(full)),
            full,
        }
    }

    /// Repetitions that are left.
    #[must_use]
    pub fn left(&self) -> u32 {
        self.tenths.load(Ordering::Relaxed) / COST
    }

    /// Takes one repetition, if there is one.
    pub(crate) fn withdraw(&self) -> bool {
        self.tenths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tenths| {
                tenths.checked_sub(COST)
            })
            .is_ok()
    }

    /// Pays a success back. A full budget, the usual case, is only read.
    pub(crate) fn deposit(&self) {
        if self.tenths.load(Ordering::Relaxed) < self.full {
            let _ = self
                .tenths
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tenths| {
                    (tenths < self.full).then_some(tenths + 1)
                });
        }
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(20)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_successes_earn_one_repetition() {
        let budget = RetryBudget::new(2);
        assert!(budget.withdraw() && budget.withdraw());
        assert!(!budget.withdraw());

        for _ in 0..9 {
            budget.deposit();
        }
        assert!(!budget.withdraw(), "nine tenths are not enough");
        budget.deposit();
        assert!(budget.withdraw());
    }

    #[test]
    fn it_never_holds_more_than_at_the_start() {
        let budget = RetryBudget::new(1);
        for _ in 0..100 {
            budget.deposit();
        }
        assert_eq!(budget.left(), 1);
    }

    #[test]
    fn clones_share_it() {
        let budget = RetryBudget::new(1);
        assert!(budget.clone().withdraw());
        assert_eq!(budget.left(), 0);
    }
}
