//! `cargo xtask load`: how many small reads the sandbox answers, and whether it grows.
//!
//! Starts the release build of `provider-sandbox` with its journal at the default bound, and lets
//! `bench-load`, a process of its own, read one comm over eight connections. The first requests
//! fill the journal and are not counted; then resident memory is read from `/proc`, before and
//! after one million requests or as many as told. Linux only.
//!
//! ```text
//! $ cargo xtask load
//!    requests      seconds   per second   resident before      after    growth
//!     1000000         62.5        16000          31.2 MiB   31.4 MiB   0.2 MiB
//! ```

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::cargo;
use crate::failure::Failure;

/// What is asked for unless the command line says otherwise.
const REQUESTS: u64 = 1_000_000;

/// Until the journal is full, every schema is compiled and the allocator has what it needs.
const WARM_UP: u64 = 250_000;

/// Below, the sandbox is too slow.
const MIN_PER_SECOND: f64 = 2_000.0;

/// Above, it grows: what an allocator may keep for itself.
const MAX_GROWTH_KIB: u64 = 4 * 1_024;

/// Builds, loads, prints and compares with the limits.
pub(crate) fn run(args: &[String]) -> Result<(), Failure> {
    let requests = requests(args)?;
    let sandbox = build("provider-sandbox", "provider-sandbox")?;
    let load = build("bench", "bench-load")?;

    let sandbox = Sandbox::start(&sandbox)?;
    ask(&load, &sandbox.address, WARM_UP)?;
    let before = sandbox.resident_kib()?;
    let seconds = ask(&load, &sandbox.address, requests)?;
    let after = sandbox.resident_kib()?;

    let measured = Measured {
        requests,
        seconds,
        before,
        after,
    };
    print!("{}", measured.table());
    measured.check()
}

fn requests(args: &[String]) -> Result<u64, Failure> {
    let usage = || Failure::new("usage: cargo xtask load [requests]");
    match args {
        [] => Ok(REQUESTS),
        [requests] => match requests.parse() {
            Ok(requests @ 1..) => Ok(requests),
            _ => Err(usage()),
        },
        _ => Err(usage()),
    }
}

/// A program of this workspace, built as `cargo build --release` does; gives its path.
fn build(package: &str, binary: &str) -> Result<PathBuf, Failure> {
    let messages = cargo::output(&[
        "build",
        "--release",
        "--package",
        package,
        "--bin",
        binary,
        "--message-format",
        "json-render-diagnostics",
    ])?;
    let mut paths = messages.lines().filter_map(|message| {
        let message: serde_json::Value = serde_json::from_str(message).ok()?;
        Some(PathBuf::from(message.get("executable")?.as_str()?))
    });
    let path = paths.find(|path| path.file_stem().is_some_and(|stem| stem == binary));
    path.ok_or_else(|| Failure::new(format!("{package} has no program `{binary}`")))
}

/// Lets the load ask so often; gives the seconds it took.
fn ask(load: &Path, address: &str, requests: u64) -> Result<f64, Failure> {
    let failed = |why: &str| Failure::new(format!("{}: {why}", load.display()));
    let output = Command::new(load)
        .args([address, &requests.to_string()])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| failed(&error.to_string()))?;
    if !output.status.success() {
        return Err(failed("not every request was answered with 200"));
    }
    let seconds = String::from_utf8_lossy(&output.stdout);
    seconds
        .trim()
        .parse()
        .map_err(|_| failed("did not say how long it took"))
}

/// The sandbox in a process of its own; ended with its owner.
struct Sandbox {
    process: Child,
    address: String,
}

impl Sandbox {
    fn start(binary: &Path) -> Result<Self, Failure> {
        let failed = |why: &str| Failure::new(format!("{} {why}", binary.display()));
        let mut process = Command::new(binary)
            .args(["--port", "0"])
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| failed(&format!("did not start: {error}")))?;
        let stdout = process.stdout.take();
        let mut sandbox = Self {
            process,
            address: String::new(),
        };
        let mut greeting = String::new();
        if let Some(stdout) = stdout {
            let mut stdout = BufReader::new(stdout);
            stdout
                .read_line(&mut greeting)
                .map_err(|error| failed(&error.to_string()))?;
        }
        sandbox.address = address(&greeting)
            .ok_or_else(|| failed("did not say where it listens"))?
            .to_owned();
        Ok(sandbox)
    }

    fn resident_kib(&self) -> Result<u64, Failure> {
        let file = format!("/proc/{}/status", self.process.id());
        let status = std::fs::read_to_string(&file)
            .map_err(|error| Failure::new(format!("{file}: {error}")))?;
        resident_kib(&status).ok_or_else(|| Failure::new(format!("{file} has no VmRSS")))
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // It may be gone already, and nothing is lost either way.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// Where the sandbox listens, out of the first line of its greeting.
fn address(greeting: &str) -> Option<&str> {
    let (_, rest) = greeting.split_once("http://")?;
    rest.split_once('/').map(|(address, _)| address)
}

fn resident_kib(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// What came of a run.
struct Measured {
    requests: u64,
    seconds: f64,
    before: u64,
    after: u64,
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
impl Measured {
    fn per_second(&self) -> f64 {
        self.requests as f64 / self.seconds
    }

    fn growth_kib(&self) -> u64 {
        self.after.saturating_sub(self.before)
    }

    fn table(&self) -> String {
        let mib = |kib: u64| format!("{:.1} MiB", kib as f64 / 1_024.0);
        format!(
            "{:>11} {:>12} {:>12} {:>17} {:>10} {:>9}\n{:>11} {:>12.1} {:>12.0} {:>17} {:>10} {:>9}\n",
            "requests",
            "seconds",
            "per second",
            "resident before",
            "after",
            "growth",
            self.requests,
            self.seconds,
            self.per_second(),
            mib(self.before),
            mib(self.after),
            mib(self.growth_kib()),
        )
    }

    fn check(&self) -> Result<(), Failure> {
        if self.per_second() < MIN_PER_SECOND {
            return Err(Failure::new(format!(
                "the sandbox answered {:.0} requests per second; at least {MIN_PER_SECOND} are \
                 promised (is the machine busy?)",
                self.per_second()
            )));
        }
        if self.growth_kib() > MAX_GROWTH_KIB {
            return Err(Failure::new(format!(
                "the sandbox grew by {} KiB over {} requests; at most {MAX_GROWTH_KIB} are allowed: \
                 look for what is kept per request",
                self.growth_kib(),
                self.requests
            )));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: Measured = Measured {
        requests: 1_000_000,
        seconds: 62.5,
        before: 31_949,
        after: 32_154,
    };

    #[test]
    fn the_greeting_tells_the_address() {
        let greeting = "ECGrid    http://127.0.0.1:4010/ecgrid\n";
        assert_eq!(address(greeting), Some("127.0.0.1:4010"));
        assert_eq!(address(""), None);
    }

    #[test]
    fn resident_memory_is_read_in_kib() {
        let status = "VmHWM:\t  40000 kB\nVmRSS:\t  31949 kB\n";
        assert_eq!(resident_kib(status), Some(31_949));
        assert_eq!(resident_kib("Name:\tx\n"), None);
    }

    #[test]
    fn the_number_of_requests_can_be_told() {
        let told = |args: &[&str]| {
            let args: Vec<String> = args.iter().map(ToString::to_string).collect();
            requests(&args).map_err(|failure| failure.to_string())
        };
        assert_eq!(told(&[]), Ok(1_000_000));
        assert_eq!(told(&["5000"]), Ok(5_000));
        for wrong in [&["0"][..], &["many"], &["1", "2"]] {
            assert_eq!(
                told(wrong),
                Err("usage: cargo xtask load [requests]".to_owned())
            );
        }
    }

    #[test]
    fn the_table_shows_what_was_measured() {
        let table = GOOD.table();
        let figures: Vec<_> = table.lines().nth(1).unwrap().split_whitespace().collect();
        let expected = [
            "1000000", "62.5", "16000", "31.2", "MiB", "31.4", "MiB", "0.2", "MiB",
        ];
        assert_eq!(figures, expected);
    }

    #[test]
    fn slowness_and_growth_fail() {
        assert!(GOOD.check().is_ok());
        let slow = Measured {
            seconds: 1_000.0,
            ..GOOD
        };
        assert_eq!(
            slow.check().unwrap_err().to_string(),
            "the sandbox answered 1000 requests per second; at least 2000 are promised \
             (is the machine busy?)"
        );
        let growing = Measured {
            after: 131_949,
            ..GOOD
        };
        assert_eq!(
            growing.check().unwrap_err().to_string(),
            "the sandbox grew by 100000 KiB over 1000000 requests; at most 4096 are allowed: \
             look for what is kept per request"
        );
        let shrinking = Measured { after: 1, ..GOOD };
        assert!(shrinking.check().is_ok());
    }
}
