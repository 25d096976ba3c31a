//! `cargo xtask test`: the README's test command.

use crate::cargo;
use crate::codegen;
use crate::failure::Failure;

/// Checks that generated code is what the specs give, then runs every test and doctest.
pub(crate) fn run() -> Result<(), Failure> {
    codegen::run(&["--check".to_owned()])?;
    cargo::run(&["test", "--workspace", "--all-targets", "--quiet"])?;
    cargo::run(&["test", "--workspace", "--doc", "--quiet"])
}
