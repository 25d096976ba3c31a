//! `cargo xtask test-ui`: the sandbox's web page in a headless Chromium.
//!
//! Apart from `cargo xtask test`, because a browser is nothing that a person who changes a client
//! should have to install. The browser talks to a sandbox in the test's own process.

use std::process::{Command, Stdio};

use crate::cargo;
use crate::failure::Failure;

/// Runs the test that `cargo test` leaves out.
pub(crate) fn run() -> Result<(), Failure> {
    let driver = Command::new("chromedriver")
        .arg("--version")
        .stdout(Stdio::null())
        .status();
    if !driver.is_ok_and(|status| status.success()) {
        return Err(Failure::new(
            "chromedriver is not there; on Debian `apt-get install chromium chromium-driver` brings it and the browser",
        ));
    }
    cargo::run(&[
        "test",
        "--package",
        "provider-sandbox",
        "--test",
        "ui",
        "--",
        "--ignored",
    ])
}
