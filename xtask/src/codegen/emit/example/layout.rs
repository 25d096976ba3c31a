//! How examples are laid out: as rustfmt does, by rustfmt itself.
//!
//! A reader copies an example and formats it; nothing should move. All examples of
//! a provider go through one process, which takes a few hundredths of a second.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// Begins each example on its way through rustfmt.
const OPEN: &str = "async fn example() {";

/// The bodies of functions as lines, in the order in which they came.
pub(crate) fn bodies(bodies: &[String]) -> Result<Vec<Vec<String>>, Failure> {
    let source: String = bodies
        .iter()
        .map(|body| format!("{OPEN}\n{body}\n}}\n"))
        .collect();
    let formatted = rustfmt(source)?;
    let mut all = Vec::with_capacity(bodies.len());
    let mut lines: Vec<String> = Vec::new();
    for line in formatted.lines() {
        match line {
            OPEN => lines.clear(),
            "}" => all.push(std::mem::take(&mut lines)),
            line => lines.push(line.strip_prefix("    ").unwrap_or(line).to_owned()),
        }
    }
    if all.len() == bodies.len() {
        Ok(all)
    } else {
        Err(Failure::new(format!(
            "rustfmt made {} examples of {}",
            all.len(),
            bodies.len()
        )))
    }
}

fn rustfmt(source: String) -> Result<String, Failure> {
    let not_started = |error: std::io::Error| {
        Failure::new(format!(
            "rustfmt, which lays out the examples, cannot be run: {error}; \
             `rustup component add rustfmt` brings it"
        ))
    };
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--style-edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(not_started)?;
    // It reads all before it writes, so neither of the two waits for the other.
    if let Some(mut input) = child.stdin.take() {
        input.write_all(source.as_bytes()).map_err(not_started)?;
    }
    let output = child.wait_with_output().map_err(not_started)?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(Failure::new(format!(
        "an example is not Rust: {}",
        String::from_utf8_lossy(&output.stderr)
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chains_have_a_link_per_line_once_they_do_not_fit() {
        let short = "let comm = ecgrid.comms().get(CommId(5001)).send().await?;";
        let long = "let comm = ecgrid.comms().update(CommId(5001)).identifier(\"A.b(c), d\")\
                    .status(Status::Active).send().await?;";
        let lines = bodies(&[short.to_owned(), long.to_owned()]).unwrap();
        assert_eq!(lines[0], [short]);
        assert_eq!(
            lines[1],
            [
                "let comm = ecgrid",
                "    .comms()",
                "    .update(CommId(5001))",
                "    .identifier(\"A.b(c), d\")",
                "    .status(Status::Active)",
                "    .send()",
                "    .await?;",
            ]
        );
    }

    #[test]
    fn what_is_not_rust_is_an_error() {
        let failure = bodies(&["let = 1;".to_owned()]).unwrap_err().to_string();
        assert!(failure.starts_with("an example is not Rust: "), "{failure}");
    }
}
