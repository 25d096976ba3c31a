//! Tests with an environment of their own.
//!
//! The environment belongs to the process, and tests share one. So a test that
//! needs another runs itself again, as a child.

use std::process::Command;

/// What the ignored test `name` prints behind `=> ` when it alone runs in an
/// environment with just these variables that begin with `prefix`.
pub(crate) fn run(name: &str, prefix: &str, variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with(prefix) {
            child.env_remove(name);
        }
    }
    let output = child
        .args([name, "--exact", "--ignored", "--nocapture"])
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{printed}");
    let (_, told) = printed.split_once("=> ").expect(&printed);
    told.lines().next().unwrap_or_default().to_owned()
}
