//! The page about the sandbox in the guide: its shell blocks, run by `sh` as one script against one
//! sandbox, and what each prints compared with the block below it.

use std::{io::Write, process::Command};

use provider_sandbox::Sandbox;

const PAGE: &str = include_str!("../../../../docs/sandbox.md");

/// Between what two blocks print. curl prints no such byte.
const BREAK: char = '\u{1e}';

/// A shell block and what the page says it prints; `…` stands for anything.
struct Block {
    script: String,
    shown: String,
}

fn blocks(base: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for fence in PAGE.split("```").skip(1).step_by(2) {
        match fence.split_once('\n') {
            Some(("sh", script)) => blocks.push(Block {
                script: script.replace("http://127.0.0.1:4010", base),
                shown: String::new(),
            }),
            Some(("json" | "text", shown)) => {
                // The text blocks before the first script show how to install.
                if let Some(block) = blocks.last_mut() {
                    shown.trim_end().clone_into(&mut block.shown);
                }
            }
            _ => {}
        }
    }
    blocks
}

/// Do the pieces between the dots follow each other, from the beginning to the end?
fn fits(shown: &str, printed: &str) -> bool {
    let mut pieces = shown.split('…');
    let Some(mut rest) = printed.strip_prefix(pieces.next().unwrap_or_default()) else {
        return false;
    };
    let mut last = "";
    for piece in pieces {
        let Some(at) = rest.find(piece) else {
            return false;
        };
        rest = &rest[at + piece.len()..];
        last = piece;
    }
    rest.is_empty() || shown.contains('…') && last.is_empty()
}

fn curl_is_there() -> bool {
    let output = Command::new("sh").args(["-c", "curl --version"]).output();
    output.is_ok_and(|output| output.status.success())
}

#[tokio::test]
async fn the_stories_print_what_the_page_shows() {
    if !curl_is_there() {
        // Past the test's capture, so that nobody takes it for a test that ran.
        let told = b"SKIPPED: the curl stories of docs/sandbox.md, for want of sh and curl\n";
        std::io::stderr().write_all(told).unwrap();
        return;
    }
    let sandbox = Sandbox::start().await.unwrap();
    let blocks = blocks(&format!("http://{}", sandbox.address()));
    assert!(blocks.len() >= 14, "{} blocks", blocks.len());
    let scripts = blocks.iter().map(|block| block.script.as_str());
    let script = scripts.collect::<Vec<_>>().join("printf '\\036'\n");
    // A proxy would look for the sandbox on its own machine.
    let run = move || {
        let mut shell = Command::new("sh");
        shell.env("NO_PROXY", "*").env("no_proxy", "*");
        shell.args(["-c", &script]).output()
    };
    let output = tokio::task::spawn_blocking(run).await.unwrap().unwrap();
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert_eq!(complaints, "");
    let printed = String::from_utf8(output.stdout).unwrap();
    let printed: Vec<_> = printed.split(BREAK).map(str::trim_end).collect();
    assert_eq!(printed.len(), blocks.len());
    for (Block { script, shown }, printed) in blocks.iter().zip(printed) {
        assert!(
            fits(shown, printed),
            "{script}\nprints\n{printed}\nnot\n{shown}"
        );
    }
}

#[test]
fn dots_stand_for_anything_and_nothing_else_does() {
    for (shown, printed, fit) in [
        ("", "", true),
        ("", "x", false),
        ("{\"id\":…}", "{\"id\":7}", true),
        ("{\"id\":…}", "{\"id\":7} and more", false),
        ("a…c", "abd", false),
        ("a…", "abc", true),
        ("b…", "abc", false),
    ] {
        assert_eq!(fits(shown, printed), fit, "{shown} for {printed}");
    }
}
