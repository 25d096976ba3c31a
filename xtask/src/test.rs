//! `cargo xtask test`: the README's test command.

use crate::budgets;
use crate::cargo;
use crate::codegen;
use crate::coverage;
use crate::examples;
use crate::failure::Failure;
use crate::release;

/// Checks that generated code is what the specs give, that it covers every documented
/// operation, that budgets are kept and that packages are whole; then runs every test,
/// doctest and example.
pub(crate) fn run() -> Result<(), Failure> {
    codegen::run(&["--check".to_owned()])?;
    coverage::check()?;
    budgets::run(&["--check".to_owned()])?;
    release::run(&["--check".to_owned()])?;
    cargo::run(&["test", "--workspace", "--all-targets", "--quiet"])?;
    cargo::run(&["test", "--workspace", "--doc", "--quiet"])?;
    examples::run()
}
