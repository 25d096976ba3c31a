//! Running cargo, with each step printed so that a person can repeat it.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use crate::failure::Failure;

/// The root of the workspace: where the verbs run, whatever the current folder is.
pub(crate) fn workspace_root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// Runs `cargo <args>` at the root of the workspace.
pub(crate) fn run(args: &[&str]) -> Result<(), Failure> {
    run_with(args, &[])
}

/// Runs `cargo <args>` with environment variables set.
pub(crate) fn run_with(args: &[&str], env: &[(&str, &str)]) -> Result<(), Failure> {
    let variables: String = env
        .iter()
        .map(|(name, value)| format!("{name}={value:?} "))
        .collect();
    eprintln!("$ {variables}cargo {}", args.join(" "));
    if status(args, env)?.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`cargo {}` failed", args.join(" "))))
    }
}

/// Runs the binary of a package of this workspace and takes over its exit status.
pub(crate) fn run_package(package: &str, rest: &[String]) -> Result<(), Failure> {
    let mut args = vec!["run", "--quiet", "--package", package, "--"];
    args.extend(rest.iter().map(String::as_str));
    match status(&args, &[])?.code() {
        Some(0) => Ok(()),
        // The program has said what went wrong; only its status is passed on.
        Some(code) => std::process::exit(code),
        None => Err(Failure::new(format!("`{package}` was ended by a signal"))),
    }
}

/// What `cargo <args>` prints, for verbs that count something in it.
pub(crate) fn output(args: &[&str]) -> Result<String, Failure> {
    let output = command(args)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| not_started(&error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Failure::new(format!("`cargo {}` failed", args.join(" "))))
    }
}

fn status(args: &[&str], env: &[(&str, &str)]) -> Result<ExitStatus, Failure> {
    command(args)
        .envs(env.iter().copied())
        .status()
        .map_err(|error| not_started(&error))
}

/// `cargo <args>`, to be run at the root of the workspace.
pub(crate) fn command(args: &[&str]) -> Command {
    // Cargo tells its children which cargo it is, so `cargo +1.88 xtask test` stays on 1.88.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(args).current_dir(workspace_root());
    command
}

fn not_started(error: &std::io::Error) -> Failure {
    Failure::new(format!("cargo did not start: {error}"))
}
