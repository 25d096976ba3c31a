//! `cargo xtask lint`: what a reviewer should not have to say.

use crate::cargo;
use crate::failure::Failure;

/// Formatting, clippy and rustdoc, each with warnings denied.
pub(crate) fn run() -> Result<(), Failure> {
    cargo::run(&["fmt", "--all", "--check"])?;
    cargo::run(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ])?;
    document(&["--workspace", "--document-private-items"])?;
    // Once more as users read it: links to what is private are errors only here.
    document(&[
        "--package=core-http",
        "--package=ecgrid-client",
        "--package=sevenG-client",
        "--package=carrierx-client",
        "--package=provider-sandbox",
    ])
}

/// Rustdoc with the features of docs.rs, but for the TLS libraries that need more of a
/// machine.
fn document(what: &[&str]) -> Result<(), Failure> {
    let features = "--features=core-http/hyper,core-http/test-util,core-http/tracing";
    cargo::run_with(
        &[&["doc", "--no-deps", features], what].concat(),
        &[("RUSTDOCFLAGS", "--deny warnings")],
    )
}
