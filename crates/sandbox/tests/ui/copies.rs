//! What the page copies, pasted: curl lines into a shell, Rust into a file that is compiled.

use std::process::Command;

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    driver::Browser,
    wire::{carrierx, control, ecgrid, raw},
};

/// Everything that a shell and a Rust literal mind.
const ODD: &str = "it's \"$HOME\" `id` $(id) \\ !\nnew line\r\ttab \u{202e}turned é #\"#";

/// Compiled by `cargo test -p guide`; the copies stand in it as they are.
const SNIPPETS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/tests/copied.rs");

pub(crate) async fn what_is_copied_can_be_pasted(browser: &Browser) {
    let sandbox = Sandbox::start().await.unwrap();
    browser.open(&sandbox.page_url()).await;
    browser
        .eval("(import('/assets/copy.js').then((copy) => { window.copy = copy; }), true)")
        .await;
    browser.until("window.copy !== undefined").await;
    curl_lines_survive_a_shell(browser, &sandbox).await;
    rust_is_what_the_guide_compiles(browser, &sandbox).await;
}

/// The newest exchange, as the page gets it.
fn newest(sandbox: &Sandbox) -> Value {
    sandbox.journal().entries().pop().unwrap().to_value()
}

async fn curl_of(browser: &Browser, entry: &Value) -> Vec<String> {
    let line = browser.eval(&format!("copy.asCurl({entry})")).await;
    let script = format!(
        "curl() {{ for one in \"$@\"; do printf '%s\\0' \"$one\"; done; }}\n{}",
        line.as_str().unwrap()
    );
    let mut shell = Command::new("sh");
    let output = shell
        .env("ECGRID_API_KEY", "the key")
        .args(["-c", &script])
        .output();
    let output = output.unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{line}");
    let words = String::from_utf8(output.stdout).unwrap();
    words
        .trim_end_matches('\0')
        .split('\0')
        .map(str::to_owned)
        .collect()
}

async fn curl_lines_survive_a_shell(browser: &Browser, sandbox: &Sandbox) {
    let body = json!({ "commId": 5001, "identifier": ODD });
    let api = ecgrid(sandbox).with("x-note", "it's `id` $(id) \"q\"");
    api.put("/v2/comms/update", body.clone()).await;
    let words = curl_of(browser, &newest(sandbox)).await;
    let address = format!("http://{}/ecgrid/v2/comms/update", sandbox.address());
    assert_eq!(words[..3], ["-X", "PUT", &address]);
    for header in [
        "x-api-key: the key",
        "x-note: it's `id` $(id) \"q\"",
        "content-type: application/json",
    ] {
        assert!(
            words.iter().any(|word| word == header),
            "{header}: {words:?}"
        );
    }
    let [option, sent] = &words[words.len() - 2..] else {
        panic!("{words:?}")
    };
    assert_eq!(option, "--data-raw");
    assert_eq!(serde_json::from_str::<Value>(sent).unwrap(), body);

    // Names and methods are tokens, and tokens may hold what a shell runs.
    let request = "O`id`$X /ecgrid/v2/comms?range=[1-3]&it='s HTTP/1.1\r\nHost: localhost\r\n\
        x-`id`-token: secret\r\nConnection: close\r\nContent-Length: 3\r\n\r\n[1]";
    raw(sandbox.address(), request.as_bytes()).await;
    let words = curl_of(browser, &newest(sandbox)).await;
    let address = format!("{}ecgrid/v2/comms?range=[1-3]&it='s", sandbox.page_url());
    let expected = [
        "--globoff",
        "-X",
        "O`id`$X",
        &address,
        "-H",
        "x-`id`-token: [redacted]",
        "-H",
        "content-type:",
        "--data-raw",
        "[1]",
    ];
    assert_eq!(words, expected);
}

async fn rust_is_what_the_guide_compiles(browser: &Browser, sandbox: &Sandbox) {
    let operations = control(sandbox).get("/operations").await.value();
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let snippets = squeezed(&std::fs::read_to_string(SNIPPETS).unwrap());
    let (edi, telephony) = (ecgrid(sandbox), carrierx(sandbox));
    for number in 0.. {
        match number {
            0 => edi.get("/v2/comms/5001").await,
            1 => edi.get("/v2/auth/version").await,
            2 => {
                let body = json!({ "commId": 5001, "identifier": ODD });
                edi.put("/v2/comms/update", body).await
            }
            3 => telephony.get("/endpoints/a%22b").await,
            4 => {
                telephony
                    .get("/endpoints?limit=2&filter=name+eq+%22a%22")
                    .await
            }
            5 => telephony.get("/trunk_groups/group-1/trunks/trunk-1").await,
            _ => break,
        };
        let entry = newest(sandbox);
        let copied = browser
            .eval(&format!("copy.asRust({entry}, {operations})"))
            .await;
        let copied = copied.as_str().unwrap();
        assert!(
            snippets.contains(&squeezed(copied)),
            "docs/tests/copied.rs lacks\n{copied}"
        );
    }
}
