//! The client as its users meet it: requests as they arrive, replies as they are
//! read, and what happens when something goes wrong between the two.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed"
)]

mod boundaries;
mod delivery;
mod environment;
mod errors;
mod readings;
mod secrets;
mod session;
mod story;
mod support;
mod traps;
mod wire_comms;
mod wire_ids;
