//! The records 7G starts with.
//!
//! Communication 12345 belongs to business entity 789; person 456 exists and owns none, so it can
//! take it over. The neighbours (entity 790, person 457, organisations 321 and 322) have external
//! ids and make the uniqueness rules bite. Log in as `sandbox`/`sandbox`, or send the long-lived
//! access token `sandbox-token`; the user of the documentation's examples can log in too.
//!
//! The fund beside them is the one of the documentation's examples: product 12 with investments 301
//! and 302 and their prices, the trust 5120 with account 9001, its parties (person 881, organisation
//! 770), addresses, communications and bank account, the adviser 4010 above it, and 9002, an account
//! that reinvests its distributions. Distribution 640 is still to be declared, notice 8200000017 to
//! be cancelled, document 7309 has a file, and one report is ready. The second investor is 5122 and
//! not 5121, so that the example of creating one succeeds.
//!
//! Most records carry `notInTheSpec`, a member no document knows: a PUT that leaves it out loses
//! it, as it would lose any other.

/// Operations whose answers nothing but the control API changes: lookups and products are made
/// outside the API.
pub(super) const EXAMPLES: &[&str] = &["getLookup", "listProducts"];

/// A snapshot in JSON.
pub(super) const SEED: &str = include_str!("seed.json");
