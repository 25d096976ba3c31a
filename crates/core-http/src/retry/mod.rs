//! When a request is sent again.
//!
//! Four questions are asked, in this order, and one *no* ends the call with the
//! error at hand:
//!
//! 1. Is it safe? [`decide()`] holds the table, by outcome and operation.
//! 2. Are there attempts left? [`RetryPolicy`] counts them and spaces them.
//! 3. Can the body be produced again, and is there time to wait?
//! 4. Has this client repeated too much lately? [`RetryBudget`] keeps an outage
//!    from being multiplied by everyone who waits for its end.
//!
//! ```
//! use std::time::Duration;
//! use core_http::RetryPolicy;
//!
//! let patient = RetryPolicy::new(5).with_base(Duration::from_secs(1));
//! let never = RetryPolicy::never();
//! assert_eq!(never.max_attempts(), 1);
//! # let _ = patient;
//! ```

mod backoff;
mod budget;
mod decide;
mod retry_after;

pub use self::backoff::RetryPolicy;
pub use self::budget::RetryBudget;
pub use self::decide::{Outcome, Verdict, decide};
pub(crate) use self::retry_after::retry_after;
