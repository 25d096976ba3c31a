//! Running a command under GNU time, and reading what it says.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// Not the shell's builtin of that name, which knows no memory.
const TIME: &str = "/usr/bin/time";

/// Wall seconds, user seconds, system seconds, peak kilobytes.
const FORMAT: &str = "%e %U %S %M";

/// What a command cost, its children included.
#[derive(Debug, PartialEq)]
pub(super) struct Cost {
    pub(super) wall: f64,
    pub(super) cpu: f64,
    /// Of the largest process, not of all together.
    pub(super) peak_kilobytes: u32,
}

impl Cost {
    pub(super) fn peak_gigabytes(&self) -> f64 {
        f64::from(self.peak_kilobytes) / 1e6
    }
}

/// Fails with what to install when there is no GNU time.
pub(super) fn installed() -> Result<(), Failure> {
    let version = Command::new(TIME).arg("--version").output();
    if version.is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "`cargo xtask build-cost` measures with GNU time, which is not at {TIME}: \
         `apt install time` on Debian and Ubuntu, `dnf install time` on Fedora"
    )))
}

/// Runs a command and says what it cost; `note` is a file to use for that.
pub(super) fn measure(command: &Command, note: &Path) -> Result<Cost, Failure> {
    let mut timed = Command::new(TIME);
    timed
        .args(["--format", FORMAT, "--output"])
        .arg(note)
        .arg(command.get_program())
        .args(command.get_args())
        .stdout(Stdio::null());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => timed.env(name, value),
            None => timed.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        timed.current_dir(folder);
    }
    let status = timed
        .status()
        .map_err(|error| Failure::new(format!("{TIME}: {error}")))?;
    if !status.success() {
        return Err(Failure::new(format!("{command:?} failed")));
    }
    let said = fs::read_to_string(note)
        .map_err(|error| Failure::new(format!("{}: {error}", note.display())))?;
    read(&said).ok_or_else(|| Failure::new(format!("{TIME} said {said:?}, not four numbers")))
}

fn read(said: &str) -> Option<Cost> {
    let mut numbers = said.lines().last()?.split_whitespace();
    let mut seconds = || numbers.next()?.parse::<f64>().ok();
    let (wall, user, system) = (seconds()?, seconds()?, seconds()?);
    Some(Cost {
        wall,
        cpu: user + system,
        peak_kilobytes: numbers.next()?.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_and_system_time_are_cpu_time() {
        assert_eq!(
            read("25.03 40.5 5.25 360448\n"),
            Some(Cost {
                wall: 25.03,
                cpu: 45.75,
                peak_kilobytes: 360_448,
            })
        );
    }

    #[test]
    fn what_is_not_four_numbers_is_not_a_cost() {
        for said in ["", "25.03 40.5 5.25", "a b c d", "1 2 3 4.5"] {
            assert_eq!(read(said), None, "{said:?}");
        }
    }

    #[test]
    fn a_failed_command_is_preceded_by_a_line_that_is_no_measurement() {
        let said = "Command exited with non-zero status 1\n1.00 1.00 0.50 1000\n";
        assert_eq!(read(said).map(|cost| cost.cpu), Some(1.5));
    }
}
