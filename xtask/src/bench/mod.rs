//! `cargo xtask bench`: what a call costs above the HTTP library it is made with.
//!
//! Time on a shared machine says little, so instructions and allocations are
//! counted. Each stack of `xtask/bench` makes the same call over loopback against a
//! server in a process of its own, once 200 times and once 1 200 times, under
//! valgrind; the difference divided by 1 000 is the price of one call, and what
//! starting costs cancels. Instructions (`callgrind`) are the median of three such
//! slopes. Allocations (`memcheck`) count a reallocation as one.
//!
//! The programs are built as a user's release build is, without the link-time
//! optimisation of this workspace. Optional: it needs valgrind, and Linux.
//!
//! ```text
//! $ cargo xtask bench
//! stack                  instructions   over base   allocations   over base
//! plain reqwest                 77407                      56.0
//! client over reqwest           80293      +3.7 %          55.0        -1.0
//! ```
//!
//! The table also has the size of each program. That of the client over hyper-util
//! is too large: one build serves all, so reqwest is linked into it too.

mod table;
mod valgrind;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use self::table::{Measured, Row};
use self::valgrind::Tool;
use crate::cargo;
use crate::failure::Failure;

/// The two numbers of calls between which the slope is taken.
const FEW: u32 = 200;
const MANY: u32 = 1200;

/// Slopes of instructions, of which the middle one counts.
const REPEATS: usize = 3;

/// A program of `xtask/bench` and what it is compared with.
struct Stack {
    name: &'static str,
    binary: &'static str,
    base: Option<&'static str>,
}

const STACKS: [Stack; 4] = [
    Stack {
        name: "plain reqwest",
        binary: "bench-reqwest",
        base: None,
    },
    Stack {
        name: "client over reqwest",
        binary: "bench-client-reqwest",
        base: Some("plain reqwest"),
    },
    Stack {
        name: "plain hyper-util",
        binary: "bench-hyper",
        base: None,
    },
    Stack {
        name: "client over hyper",
        binary: "bench-client-hyper",
        base: Some("plain hyper-util"),
    },
];

/// Builds, measures and prints the table.
pub(crate) fn run(args: &[String]) -> Result<(), Failure> {
    if !args.is_empty() {
        return Err(Failure::new("usage: cargo xtask bench"));
    }
    valgrind::installed()?;
    let binaries = Binaries::build()?;
    let server = Server::start(&binaries.path("bench-server")?)?;

    let mut rows = Vec::new();
    for stack in STACKS {
        eprintln!("measuring {} ...", stack.name);
        let binary = binaries.path(stack.binary)?;
        rows.push(Row {
            name: stack.name,
            base: stack.base,
            measured: measure(&binary, &server.address)?,
        });
    }
    print!("{}", table::render(&rows));
    Ok(())
}

fn measure(binary: &Path, address: &str) -> Result<Measured, Failure> {
    let mut instructions = Vec::new();
    for _ in 0..REPEATS {
        instructions.push(slope(Tool::Callgrind, binary, address)?);
    }
    instructions.sort_by(f64::total_cmp);
    let size = std::fs::metadata(binary)
        .map_err(|error| Failure::new(format!("{}: {error}", binary.display())))?
        .len();
    Ok(Measured {
        instructions: instructions[REPEATS / 2],
        spread: instructions[REPEATS - 1] - instructions[0],
        allocations: slope(Tool::Memcheck, binary, address)?,
        size,
    })
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn slope(tool: Tool, binary: &Path, address: &str) -> Result<f64, Failure> {
    let few = tool.count(binary, &[address, &FEW.to_string()])?;
    let many = tool.count(binary, &[address, &MANY.to_string()])?;
    Ok((many as f64 - few as f64) / f64::from(MANY - FEW))
}

/// The programs of `xtask/bench`, wherever the target folder is.
struct Binaries(Vec<PathBuf>);

impl Binaries {
    fn build() -> Result<Self, Failure> {
        let messages = cargo::output(&[
            "build",
            "--release",
            "--package",
            "bench",
            "--config",
            "profile.release.lto=false",
            "--message-format",
            "json-render-diagnostics",
        ])?;
        Ok(Self(messages.lines().filter_map(executable).collect()))
    }

    fn path(&self, name: &str) -> Result<PathBuf, Failure> {
        let path = self
            .0
            .iter()
            .find(|path| path.file_stem().is_some_and(|stem| stem == name));
        path.cloned()
            .ok_or_else(|| Failure::new(format!("xtask/bench has no program `{name}`")))
    }
}

/// The program that a message of cargo announces, if it announces one.
fn executable(message: &str) -> Option<PathBuf> {
    let message: serde_json::Value = serde_json::from_str(message).ok()?;
    Some(PathBuf::from(message.get("executable")?.as_str()?))
}

/// The server of the benchmarks; ended with its owner.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(binary: &Path) -> Result<Self, Failure> {
        let failed = |why: &str| Failure::new(format!("{} {why}", binary.display()));
        let mut process = Command::new(binary)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| failed(&format!("did not start: {error}")))?;
        let mut address = String::new();
        if let Some(stdout) = process.stdout.take() {
            BufReader::new(stdout)
                .read_line(&mut address)
                .map_err(|error| failed(&error.to_string()))?;
        }
        let server = Self {
            process,
            address: address.trim().to_owned(),
        };
        if server.address.is_empty() {
            return Err(failed("did not say where it listens"));
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already, and nothing is lost either way.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_found_in_what_cargo_says() {
        let message = r#"{"reason":"compiler-artifact","executable":"/t/release/bench-hyper"}"#;
        let library = r#"{"reason":"compiler-artifact","executable":null}"#;
        assert_eq!(
            executable(message),
            Some(PathBuf::from("/t/release/bench-hyper"))
        );
        assert_eq!(executable(library), None);
        assert_eq!(executable("warning: not JSON"), None);
        let binaries = Binaries(vec![PathBuf::from("/t/release/bench-hyper")]);
        assert!(binaries.path("bench-hyper").is_ok());
        assert!(binaries.path("bench").is_err());
    }

    #[test]
    fn every_base_is_measured_before_what_stands_on_it() {
        for (place, stack) in STACKS.iter().enumerate() {
            if let Some(base) = stack.base {
                assert!(STACKS[..place].iter().any(|other| other.name == base));
            }
        }
    }
}
