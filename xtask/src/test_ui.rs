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

#[cfg(test)]
mod tests {
    use std::fs;

    use crate::cargo::workspace_root;

    /// The page's "copy as Rust" names methods that the sandbox knows nothing of.
    #[test]
    fn the_typed_calls_that_the_page_copies_exist() {
        let crates = workspace_root().join("crates");
        let rows = fs::read_to_string(crates.join("sandbox/src/web/typed.js")).unwrap();
        let rows: Vec<&str> = rows.lines().filter(|line| line.contains(": [")).collect();
        assert!(rows.len() > 100, "{} rows", rows.len());
        for row in rows {
            let words: Vec<&str> = row.split('"').skip(1).step_by(2).collect();
            let [client, group, method, arguments @ ..] = words.as_slice() else {
                panic!("{row}")
            };
            let package = match *client {
                "seveng" => "sevenG-client".to_owned(),
                other => format!("{other}-client"),
            };
            let file = crates
                .join(package)
                .join("src/generated")
                .join(group)
                .join("mod.rs");
            let source =
                fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file:?}: {error}"));
            let signature = source
                .split_once(&format!("pub fn {method}(&self"))
                .and_then(|(_, rest)| rest.split_once(')'))
                .map(|(parameters, _)| parameters);
            let types: Vec<&str> = arguments.iter().skip(1).step_by(2).copied().collect();
            let found: Vec<&str> = signature
                .unwrap_or_else(|| panic!("{row}: no such method"))
                .split(": ")
                .skip(1)
                .map(|rest| rest.split(',').next().unwrap_or(rest).trim())
                .collect();
            assert_eq!(found, types, "{row}");
        }
    }
}
