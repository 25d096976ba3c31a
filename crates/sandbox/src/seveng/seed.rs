//! The records 7G starts with.
//!
//! Communication 12345 belongs to business entity 789; person 456 exists and owns none, so it can
//! take it over. The neighbours (entity 790, person 457, organisations 321 and 322) have external
//! ids and make the uniqueness rules bite. Log in as `sandbox`/`sandbox`, or send the long-lived
//! access token `sandbox-token`.
//!
//! Each record carries `notInTheSpec`, a member no document knows: a PUT that leaves it out loses
//! it, as it would lose any other.

/// A snapshot in JSON.
pub(super) const SEED: &str = include_str!("seed.json");
