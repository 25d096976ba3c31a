//! The README shows what the demo prints. The test fails when it prints something else.

use std::process::Command;

const README: &str = include_str!("../../../README.md");

#[test]
fn the_readme_shows_what_the_demo_prints() {
    let mut demo = Command::new(env!("CARGO_BIN_EXE_demo"));
    for (name, _) in std::env::vars_os() {
        let ours = ["ECGRID_", "SEVENG_", "CARRIERX_"];
        if ours.iter().any(|it| name.to_string_lossy().starts_with(it)) {
            demo.env_remove(name);
        }
    }
    let output = demo.output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{printed}");

    let (_, block) = README.split_once("```text\n").expect("a sample of output");
    let (block, _) = block.split_once("```").unwrap();
    let mut shown = block.lines().filter(|line| !line.trim().is_empty());
    assert_eq!(shown.next(), Some("$ cargo xtask demo"));
    for line in shown {
        assert!(
            printed.lines().any(|it| it == line),
            "the README shows a line that the demo does not print:\n{line}\n\n{printed}"
        );
    }
}
