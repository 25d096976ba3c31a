//! Faults on demand: what a network and a tired server do to a client.
//!
//! A [`Fault`] has an effect and a scope. Requests meet the first fault in whose scope they are;
//! it is spent when its count is used up.
//!
//! ```
//! # use std::time::Duration;
//! use provider_sandbox::{Fault, Provider, Sandbox};
//!
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let faults = sandbox.faults();
//! faults.inject(Fault::status(503).retry_after(1).operation("updateComm").times(2));
//! faults.inject(Fault::drop_after_commit().provider(Provider::SevenG).method("PUT"));
//! faults.inject(Fault::delay(Duration::from_millis(200)).path("/carrierx/*").always());
//! # Ok(()) }
//! ```

mod effect;
mod plan;
mod wire;

use std::time::Duration;

pub(crate) use effect::Effect;
pub(crate) use plan::{Plan, Target};
pub(crate) use wire::METHODS;

use crate::Provider;

/// One fault: what happens, to which requests, how often.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a fault does nothing until it is injected"]
pub struct Fault {
    pub(crate) effect: Effect,
    pub(crate) provider: Option<Provider>,
    pub(crate) operation: Option<String>,
    pub(crate) method: Option<String>,
    pub(crate) path: Option<String>,
    /// `None`: until it is removed.
    pub(crate) count: Option<u32>,
    /// A chance, and the seed of the dice.
    pub(crate) chance: Option<(f64, u64)>,
}

/// What happens.
impl Fault {
    /// Answers with this status in the provider's error format; nothing is carried out.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status {
            status,
            retry_after: None,
            as_date: false,
        })
    }

    /// Waits by the sandbox's clock, then goes on.
    pub fn delay(by: Duration) -> Self {
        Self::new(Effect::Delay(by))
    }

    /// Closes the connection without a byte; nothing was carried out.
    pub fn drop_before_commit() -> Self {
        Self::new(Effect::DropBeforeCommit)
    }

    /// Carries the request out, then closes the connection without a byte.
    pub fn drop_after_commit() -> Self {
        Self::new(Effect::DropAfterCommit)
    }

    /// Carries the request out, then sends the first `at` bytes of the body and closes.
    pub fn cut_body(at: usize) -> Self {
        Self::new(Effect::CutBody { at })
    }

    /// Sends the body in pieces of `chunk` bytes with `pause` between them.
    pub fn slow_body(chunk: usize, pause: Duration) -> Self {
        Self::new(Effect::SlowBody { chunk, pause })
    }

    /// Carries the request out, then takes the end off the JSON of its reply.
    pub fn malformed_json() -> Self {
        Self::new(Effect::MalformedJson)
    }

    /// Carries the request out, then answers with a web page, as a proxy would.
    pub fn wrong_content_type() -> Self {
        Self::new(Effect::WrongContentType)
    }

    /// Pads the reply with white space to this many bytes (64 MiB at most).
    pub fn oversized(bytes: usize) -> Self {
        Self::new(Effect::Oversized { bytes })
    }

    /// Makes the provider's tokens expire before the request is looked at: for good those that came
    /// from a login, for this request the fixed ones, which no refresh could renew. Keys and
    /// passwords do not expire.
    pub fn expire_tokens() -> Self {
        Self::new(Effect::ExpireTokens)
    }

    /// Answers with a clock that is wrong by this many seconds, ahead or (negative) behind: the
    /// dates that the request writes, the life of tokens and the reply's `Date` follow it.
    pub fn clock_skew(seconds: i64) -> Self {
        Self::new(Effect::ClockSkew { seconds })
    }

    /// Delivers a callback twice, as a provider does that has lost the first answer. It is met by
    /// callbacks and not by requests: [`path`](Self::path) is that of the target, and no
    /// [`operation`](Self::operation) fits.
    pub fn duplicate_callback() -> Self {
        Self::new(Effect::DuplicateCallback)
    }

    fn new(effect: Effect) -> Self {
        Self {
            effect,
            provider: None,
            operation: None,
            method: None,
            path: None,
            count: Some(1),
            chance: None,
        }
    }
}

/// To which requests, and how often: once unless told otherwise.
impl Fault {
    /// Sends `Retry-After` in seconds with a status fault.
    pub fn retry_after(mut self, seconds: u64) -> Self {
        if let Effect::Status {
            retry_after,
            as_date,
            ..
        } = &mut self.effect
        {
            (*retry_after, *as_date) = (Some(seconds), false);
        }
        self
    }

    /// Sends `Retry-After` as a date this many seconds ahead with a status fault.
    pub fn retry_after_date(mut self, seconds: u64) -> Self {
        if let Effect::Status {
            retry_after,
            as_date,
            ..
        } = &mut self.effect
        {
            (*retry_after, *as_date) = (Some(seconds), true);
        }
        self
    }

    /// Only requests to this provider.
    pub fn provider(mut self, provider: Provider) -> Self {
        self.provider = Some(provider);
        self
    }

    /// Only this operation, by its operationId.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operation = Some(id.into());
        self
    }

    /// Only this method.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into().to_ascii_uppercase());
        self
    }

    /// Only paths like this, with or without the provider's base; `*` stands for anything.
    pub fn path(mut self, pattern: impl Into<String>) -> Self {
        self.path = Some(pattern.into());
        self
    }

    /// As many requests as this.
    pub fn times(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Until it is removed.
    pub fn always(mut self) -> Self {
        self.count = None;
        self
    }

    /// Only by chance, between 0 and 1. The same seed hits the same requests in every run.
    pub fn with_probability(mut self, probability: f64, seed: u64) -> Self {
        self.chance = Some((probability, seed));
        self
    }
}
