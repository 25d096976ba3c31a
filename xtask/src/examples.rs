//! The clients' examples and the demo are run, and not only compiled, by the test command.

use std::path::Path;

use crate::cargo;
use crate::failure::Failure;

/// Crates with examples that call a sandbox of their own.
const CLIENTS: [&str; 3] = ["ecgrid-client", "sevenG-client", "carrierx-client"];

/// With one of these set an example calls what the variable names, and not the sandbox.
const TARGETS: [&str; 3] = ["ECGRID_BASE_URL", "SEVENG_BASE_URL", "CARRIERX_BASE_URL"];

/// Runs every example of every client, then the demo; fails at the first that does.
pub(crate) fn run() -> Result<(), Failure> {
    for client in CLIENTS {
        let folder = cargo::workspace_root().join("crates").join(client);
        for example in names(&folder.join("examples"))? {
            quietly(&["--package", client, "--example", &example])?;
        }
    }
    quietly(&["--package", "demo"])
}

/// The examples in a folder, in order.
fn names(folder: &Path) -> Result<Vec<String>, Failure> {
    let failed = |error| Failure::new(format!("{}: {error}", folder.display()));
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "rs")
            && let Some(stem) = path.file_stem().and_then(|stem| stem.to_str())
        {
            names.push(stem.to_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Runs a program; what it prints matters only if it fails.
fn quietly(target: &[&str]) -> Result<(), Failure> {
    let args = [&["run", "--quiet"], target].concat();
    let shown = format!("cargo {}", args.join(" "));
    eprintln!("$ {shown}");
    let mut command = cargo::command(&args);
    for target in TARGETS {
        command.env_remove(target);
    }
    let output = command
        .output()
        .map_err(|error| Failure::new(format!("`{shown}` did not start: {error}")))?;
    if output.status.success() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "`{shown}` failed:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_client_has_examples() {
        for client in CLIENTS {
            let folder = cargo::workspace_root().join("crates").join(client);
            assert!(!names(&folder.join("examples")).unwrap().is_empty());
        }
    }

    #[test]
    fn a_program_that_fails_says_what_it_printed() {
        let failure = quietly(&["--package", "no-such-package"]).unwrap_err();
        let failure = failure.to_string();
        assert!(failure.starts_with("`cargo run --quiet --package no-such-package` failed:\n"));
        assert!(failure.contains("no-such-package"), "{failure}");
    }
}
