//! The runner of the conformance cases that `cargo xtask codegen` writes.
//!
//! A [`Case`] is one documented operation as data: a call through the typed API,
//! the request that the documentation shows for it, the replies it shows, and the
//! failures it lists. The same cases are run three ways:
//!
//! | function | against | asks |
//! |---|---|---|
//! | [`as_documented`] | a mock server | is the request the documented one, is every member of the reply readable, has every failure its kind? |
//! | [`mutated()`] | mutations of the replies, in memory | does a reply that is not quite as documented still decode, and is nothing of it lost? |
//! | [`on_a_sandbox`] | a running emulator | does the call succeed? |
//!
//! Each returns a [`Report`] of everything that went wrong, so that one run shows
//! all of it.
//!
//! ```
//! # use conformance::{Case, Outcome, read};
//! # #[derive(Clone)] struct Client;
//! # fn get(_: Client) -> Outcome { read(async { Ok::<i64, core_http::Error>(5001) }, |error| error) }
//! static GET_COMM: Case<Client> = Case::new("getComm", |client: Client, _| get(client))
//!     .request("GET /v2/comms/5001", &["x-api-key"])
//!     .reply(200, "application/json", r#"{"commId":5001}"#);
//! ```

mod case;
mod compare;
mod documented;
mod expect;
mod multipart;
mod mutate;
mod mutated;
mod outcome;
mod report;
mod sandbox;
mod server;
mod transport;
mod verify;

pub use self::case::{Case, Failure, Part, Reply};
pub use self::documented::as_documented;
pub use self::mutated::{Fuzz, mutated};
pub use self::outcome::{Failed, Outcome, file, file_or, json, read, with};
pub use self::report::Report;
pub use self::sandbox::on_a_sandbox;

/// Cases by the group of operations they belong to.
pub type Groups<C> = [(&'static str, &'static [Case<C>])];
