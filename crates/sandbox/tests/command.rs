//! The program as a shell meets it.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_provider-sandbox"))
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// Starts it on a free port and reads what it prints before it serves.
fn serving(arguments: &[&str]) -> (Child, String) {
    let mut child = program()
        .args(["--port", "0"])
        .args(arguments)
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

fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill")
        .args([name, &child.id().to_string()])
        .status();
    assert!(sent.unwrap().success());
}

/// One request to ECGrid; the answer whole.
fn ecgrid(printed: &str, method: &str, path: &str, body: &str) -> String {
    let address = printed
        .lines()
        .find_map(|line| line.strip_prefix("ECGrid    http://"));
    let address = address.unwrap().strip_suffix("/ecgrid").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "{method} /ecgrid{path} HTTP/1.1\r\nHost: {address}\r\nX-API-Key: sandbox-key\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn it_prints_where_it_serves_and_ends_cleanly_when_told_to() {
    for name in ["-INT", "-TERM"] {
        let (mut child, printed) = serving(&[]);
        assert!(
            printed.starts_with("ECGrid    http://127.0.0.1:"),
            "{printed}"
        );
        signal(&child, name);
        assert_eq!(child.wait().unwrap().code(), Some(0), "{name}");
    }
}

#[test]
fn state_outlives_the_program_and_belongs_to_one_at_a_time() {
    let folder = std::env::temp_dir().join(format!("sandbox-command-{}", std::process::id()));
    let state = format!("--state={}", folder.display());
    let rename = r#"{"commId":5001,"identifier":"KEPT"}"#;

    let (mut first, printed) = serving(&[&state]);
    let changed = ecgrid(&printed, "PUT", "/v2/comms/update", rename);
    assert!(changed.starts_with("HTTP/1.1 200 "), "{changed}");
    let second = program().args(["--port", "0", &state]).output().unwrap();
    assert_eq!((second.status.code(), text(&second.stdout)), (Some(1), ""));
    let told = text(&second.stderr);
    let begin = format!(
        "provider-sandbox: the state folder {} is in use (process {}, serving at 127.0.0.1:",
        folder.display(),
        first.id()
    );
    assert!(told.starts_with(&begin), "{told}");
    signal(&first, "-TERM");
    assert_eq!(first.wait().unwrap().code(), Some(0));
    assert_eq!(files(&folder), ["sandbox-state.json"]);

    let (mut second, printed) = serving(&[&state]);
    let read = ecgrid(&printed, "GET", "/v2/comms/5001", "");
    assert!(read.contains(r#""identifier":"KEPT""#), "{read}");
    // Killed, it leaves its lock behind; the next one sees that nobody holds it.
    second.kill().unwrap();
    second.wait().unwrap();
    assert_eq!(files(&folder), ["sandbox-state.json", "sandbox-state.lock"]);
    let (mut third, printed) = serving(&[&state]);
    let read = ecgrid(&printed, "GET", "/v2/comms/5001", "");
    assert!(read.contains(r#""identifier":"KEPT""#), "{read}");
    signal(&third, "-TERM");
    assert_eq!(third.wait().unwrap().code(), Some(0));
    std::fs::remove_dir_all(&folder).unwrap();
}

fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
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
