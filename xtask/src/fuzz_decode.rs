//! `cargo xtask fuzz-decode [--count N]`: replies that are not quite as documented,
//! by the hundred thousand, in a release build.
//!
//! The same test runs with a few thousand of them in `cargo xtask test`.

use crate::cargo;
use crate::failure::Failure;

/// The clients, which share the work.
const CLIENTS: [&str; 3] = ["ecgrid-client", "sevenG-client", "carrierx-client"];

/// So many documents without a count.
const COUNT: usize = 1_000_000;

/// Runs the mutations of all clients.
pub(crate) fn run(args: &[String]) -> Result<(), Failure> {
    let share = count(args)?.div_ceil(CLIENTS.len()).to_string();
    for client in CLIENTS {
        cargo::run_with(
            &[
                "test",
                "--quiet",
                "--release",
                "--package",
                client,
                "--test",
                "conformance",
                "replies_may_differ_from_their_examples",
            ],
            &[("FUZZ_DECODE_COUNT", &share)],
        )?;
    }
    Ok(())
}

fn count(args: &[String]) -> Result<usize, Failure> {
    let usage = || Failure::new("usage: cargo xtask fuzz-decode [--count N], with N above 0");
    match args {
        [] => Ok(COUNT),
        [flag, count] if flag == "--count" => match count.parse() {
            Ok(count) if count > 0 => Ok(count),
            _ => Err(usage()),
        },
        _ => Err(usage()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_a_number_above_nothing() {
        let count = |args: &[&str]| {
            let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
            super::count(&args).map_err(|failure| failure.to_string())
        };
        assert_eq!(count(&[]), Ok(COUNT));
        assert_eq!(count(&["--count", "3000"]), Ok(3000));
        let usage = "usage: cargo xtask fuzz-decode [--count N], with N above 0";
        for wrong in [
            &["--count"][..],
            &["--count", "0"],
            &["--count", "x"],
            &["7"],
        ] {
            assert_eq!(count(wrong), Err(usage.to_owned()));
        }
    }
}
