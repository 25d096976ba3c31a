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
    cargo::run_with(
        &[
            "doc",
            "--workspace",
            "--no-deps",
            "--document-private-items",
            // As docs.rs has it, but for the TLS libraries that need more of a machine.
            "--features",
            "core-http/hyper,core-http/test-util,core-http/tracing",
        ],
        &[("RUSTDOCFLAGS", "--deny warnings")],
    )
}
