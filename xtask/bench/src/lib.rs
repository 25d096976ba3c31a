//! What a call costs: the same call through four HTTP stacks.
//!
//! Each stack is a program of its own, so that nothing of another is linked into
//! it: `<stack> <address> <calls>` makes that many sequential calls, *get comm* of
//! ECGrid, over one connection on a `current_thread` runtime. `cargo xtask bench`
//! runs each under valgrind with two numbers of calls; the slope between the two is
//! the price of one call, and what starting costs cancels.
//!
//! The fifth program, `bench-server`, answers all of them. It is a process of its
//! own, so its work is not counted.
//!
//! ```text
//! $ bench-server
//! 127.0.0.1:41873
//! $ bench-client-reqwest 127.0.0.1:41873 200
//! ```

use std::error::Error;

mod reply;
pub mod server;
pub mod stacks;

pub use reply::{Comm, CommType, Envelope, REPLY, Status, UseType};

/// Any failure: a benchmark that fails says why and ends.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// The comm that every call asks for.
pub const COMM: i64 = 6120;

/// The path of the call, the same for all stacks.
pub const PATH: &str = "/v2/comms/6120";

/// The key that every call carries.
pub const KEY: &str = "sandbox-key";

/// The arguments of a stack's program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Where the server is, as `http://127.0.0.1:41873`.
    pub base_url: String,
    /// How many calls to make.
    pub calls: u32,
}

impl Run {
    /// Reads `<address> <calls>`.
    ///
    /// # Errors
    /// When there are not these two.
    pub fn from_args(args: impl IntoIterator<Item = String>) -> Result<Self, BoxError> {
        const USAGE: &str =
            "usage: <stack> <address of bench-server> <calls>; `cargo xtask bench` runs them all";
        let args: Vec<String> = args.into_iter().collect();
        let [address, calls] = args.as_slice() else {
            return Err(USAGE.into());
        };
        Ok(Self {
            base_url: format!("http://{address}"),
            calls: calls.parse().map_err(|_| USAGE)?,
        })
    }
}

/// Runs a benchmark: `current_thread`, because a second thread would make the count
/// depend on who wakes whom.
///
/// # Errors
/// What the benchmark failed with.
pub fn block_on(benchmark: impl AsyncFnOnce(Run) -> Result<(), BoxError>) -> Result<(), BoxError> {
    let run = Run::from_args(std::env::args().skip(1))?;
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(benchmark(run))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_an_address_and_a_number() {
        let args = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let run = Run::from_args(args("127.0.0.1:80 200")).unwrap();
        assert_eq!(run.base_url, "http://127.0.0.1:80");
        assert_eq!(run.calls, 200);
        for wrong in ["127.0.0.1:80", "127.0.0.1:80 many", "127.0.0.1:80 200 300"] {
            let error = Run::from_args(args(wrong)).unwrap_err();
            assert!(error.to_string().starts_with("usage: "), "{error}");
        }
    }
}
