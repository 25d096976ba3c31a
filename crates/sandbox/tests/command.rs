//! The program as a shell meets it.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Output, Stdio},
};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_provider-sandbox"))
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// Starts it on a free port and reads what it prints before it serves.
fn serving() -> (Child, String) {
    let mut child = program()
        .args(["--port", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut printed = String::new();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    while !printed.contains("export CARRIERX_TOKEN=") {
        assert_ne!(
            stdout.read_line(&mut printed).unwrap(),
            0,
            "it ended after {printed}"
        );
    }
    (child, printed)
}

#[test]
fn it_prints_where_it_serves_and_ends_cleanly_when_told_to() {
    for signal in ["-INT", "-TERM"] {
        let (mut child, printed) = serving();
        assert!(
            printed.starts_with("ECGrid    http://127.0.0.1:"),
            "{printed}"
        );
        let sent = Command::new("kill")
            .args([signal, &child.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
        assert_eq!(child.wait().unwrap().code(), Some(0), "{signal}");
    }
}

#[test]
fn help_is_an_answer_and_a_mistake_is_not() {
    let run = |argument: &str| -> Output { program().arg(argument).output().unwrap() };
    let help = run("--help");
    assert_eq!(help.status.code(), Some(0));
    assert!(text(&help.stdout).contains("Usage: provider-sandbox"));

    let mistake = run("--prot");
    assert_eq!(
        (mistake.status.code(), text(&mistake.stdout)),
        (Some(2), "")
    );
    assert_eq!(
        text(&mistake.stderr),
        "provider-sandbox: \"--prot\" is not an option; see --help\n"
    );

    let remote = run("--host=0.0.0.0");
    assert_eq!(remote.status.code(), Some(1));
    assert!(text(&remote.stderr).ends_with("allow it with --allow-remote\n"));
}
