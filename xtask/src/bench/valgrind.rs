//! Running a program under valgrind, and reading what was counted.

use std::path::Path;
use std::process::Command;

use crate::failure::Failure;

/// What is counted.
#[derive(Debug, Clone, Copy)]
pub(super) enum Tool {
    /// Instructions.
    Callgrind,
    /// Allocations.
    Memcheck,
}

/// Fails with what to install when there is no valgrind.
pub(super) fn installed() -> Result<(), Failure> {
    match Command::new("valgrind").arg("--version").output() {
        Ok(output) if output.status.success() => Ok(()),
        _ => Err(Failure::new(
            "`cargo xtask bench` counts instructions with valgrind, which is not installed: \
             `apt install valgrind` on Debian and Ubuntu, `dnf install valgrind` on Fedora; \
             other systems can run it in a Linux container",
        )),
    }
}

impl Tool {
    /// Runs `binary` and counts over all of its life.
    pub(super) fn count(self, binary: &Path, args: &[&str]) -> Result<u64, Failure> {
        let output = Command::new("valgrind")
            .args(self.options())
            .arg(binary)
            .args(args)
            .output()
            .map_err(|error| Failure::new(format!("valgrind did not start: {error}")))?;
        let report = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(Failure::new(format!(
                "{} failed under valgrind:\n{report}",
                binary.display()
            )));
        }
        self.read(&report)
            .ok_or_else(|| Failure::new(format!("valgrind's report is not understood:\n{report}")))
    }

    fn options(self) -> &'static [&'static str] {
        match self {
            // The profile itself is not kept, only its total.
            Self::Callgrind => &["--tool=callgrind", "--callgrind-out-file=/dev/null"],
            Self::Memcheck => &[
                "--tool=memcheck",
                "--leak-check=no",
                "--undef-value-errors=no",
            ],
        }
    }

    /// The count in a report, such as `==7== Collected : 123` or
    /// `==7==   total heap usage: 1,234 allocs, 1,200 frees, 56 bytes allocated`.
    fn read(self, report: &str) -> Option<u64> {
        let label = match self {
            Self::Callgrind => "Collected :",
            Self::Memcheck => "total heap usage:",
        };
        let (_, rest) = report.split_once(label)?;
        let number = rest.split_whitespace().next()?;
        number.replace(',', "").parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_read_from_both_reports() {
        let callgrind = "\
==7== Events    : Ir
==7== Collected : 98765432
==7==
==7== I   refs:      98,765,432
";
        assert_eq!(Tool::Callgrind.read(callgrind), Some(98_765_432));
        let memcheck = "\
==7== HEAP SUMMARY:
==7==     in use at exit: 1,544 bytes in 4 blocks
==7==   total heap usage: 14,321 allocs, 14,317 frees, 2,345,678 bytes allocated
";
        assert_eq!(Tool::Memcheck.read(memcheck), Some(14_321));
    }

    #[test]
    fn another_report_is_not_taken_for_a_count() {
        assert_eq!(Tool::Callgrind.read("==7== Collected : none"), None);
        assert_eq!(Tool::Memcheck.read("==7== Collected : 1"), None);
    }
}
