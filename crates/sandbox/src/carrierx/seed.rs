//! The records CarrierX starts with.
//!
//! Endpoint `1a34c5e9-…` (third party, one address) and external number `e8df62d5-…` are the ones
//! of the examples. Two neighbours have `auth_required: false`, so moving one to the other's address
//! is a conflict; a third with that setting belongs to another partner and is out of sight, yet its
//! address is taken too. `sandbox-token` holds every scope but `endpoints.manage_auth_required` and
//! `admin.manage`; `sandbox-read-token` reads only; `sandbox-admin-token` holds everything.
//!
//! For the other groups the seed holds the objects of the documented examples with their SIDs, among
//! them number `15165550101` (rented, messaging on), trunk group `808c08bb-…` and container
//! `8677e366-…`; a pool of numbers to rent; neighbours of a sub-partner (`sandbox-sub-token`) and of
//! a stranger. OAuth clients are `sandbox` with secret `sandbox` and that of the examples.
//!
//! Each record that a PUT replaces carries `notInTheSpec`, a member no document knows: a PUT that leaves it out loses it.

/// A snapshot in JSON.
pub(super) const SEED: &str = include_str!("seed.json");
