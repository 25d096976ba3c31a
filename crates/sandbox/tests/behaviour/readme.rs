//! The curl calls of the README, sent and compared with the answers it shows.

use std::collections::BTreeSet;

use provider_sandbox::Sandbox;

use crate::wire::{Api, bare};

const README: &str = include_str!("../../README.md");

/// One call: the words of its command line, and the beginning of the answer.
struct Example {
    words: Vec<String>,
    answer: String,
}

/// Reads the `sh` blocks: variables are filled in, backslashes join lines, `# …` is the answer.
fn examples(base: &str) -> Vec<Example> {
    let blocks = README
        .split("```sh\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next());
    let text = blocks.collect::<String>().replace("\\\n", " ");
    let mut variables = vec![("$B".to_owned(), base.to_owned())];
    let mut examples: Vec<Example> = Vec::new();
    for line in text.lines() {
        let line = variables
            .iter()
            .rev()
            .fold(line.to_owned(), |line, (name, value)| {
                line.replace(name, value)
            });
        if let Some(answer) = line.strip_prefix("# ") {
            answer.clone_into(
                &mut examples
                    .last_mut()
                    .expect("an answer follows a call")
                    .answer,
            );
        } else if line.starts_with("curl ") {
            examples.push(Example {
                words: words(&line),
                answer: String::new(),
            });
        } else if let Some((name, value)) = line
            .split_once('=')
            .filter(|(name, _)| name.len() == 1 && *name != "B")
        {
            variables.push((format!("${name}"), value.to_owned()));
        }
    }
    examples
}

/// Splits at blanks outside quotes.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut quote) = (vec![String::new()], None);
    for character in line.chars() {
        match character {
            '\'' | '"' if quote.is_none() => quote = Some(character),
            _ if quote == Some(character) => quote = None,
            ' ' if quote.is_none() => words.push(String::new()),
            _ => words.last_mut().unwrap().push(character),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

async fn send(sandbox: &Sandbox, words: &[String]) -> String {
    let mut api: Api = bare(sandbox);
    let (mut method, mut url, mut body) = (None, String::new(), None);
    let mut words = words.iter().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().unwrap().clone();
        match word.as_str() {
            "-X" => method = Some(value()),
            "-H" => {
                let header = value();
                let (name, value) = header.split_once(": ").unwrap();
                api = api.with(name, value);
            }
            "-u" => {
                assert_eq!(value(), "sandbox:sandbox");
                api = api.with("Authorization", "Basic c2FuZGJveDpzYW5kYm94");
            }
            "--json" => body = Some(value()),
            other => other.clone_into(&mut url),
        }
    }
    let method = method.unwrap_or_else(|| if body.is_some() { "POST" } else { "GET" }.to_owned());
    let path = url
        .strip_prefix(&format!("http://{}", sandbox.address()))
        .unwrap_or_else(|| panic!("{url}"));
    api.send(
        &method,
        path,
        body.as_ref()
            .map(|body| ("application/json", body.as_bytes())),
    )
    .await
    .text
}

#[tokio::test]
async fn every_switch_is_in_the_table() {
    let sandbox = Sandbox::start().await.unwrap();
    let switches = crate::wire::control(&sandbox).get("/switches").await;
    let switches = switches.at("/switches");
    let switches = switches.as_array().unwrap();
    for switch in switches {
        let part = |name: &str| switch[name].as_str().unwrap().to_owned();
        let values = switch["values"].as_array().unwrap().iter();
        let values: Vec<_> = values
            .map(|value| format!("`{}`", value.as_str().unwrap()))
            .collect();
        let row = format!(
            "| `{}` | {} | {} |",
            part("name"),
            values.join(", "),
            part("about")
        );
        assert!(README.lines().any(|line| line == row), "{row}");
        assert_eq!(switch["value"], switch["values"][0], "the default is first");
    }
    let is_switch = |line: &&str| {
        let names = ["ecgrid", "seveng", "carrierx"];
        names
            .iter()
            .any(|name| line.starts_with(&format!("| `{name}.")))
    };
    let rows = README.lines().filter(is_switch);
    assert_eq!(rows.count(), switches.len());
}

#[tokio::test]
async fn the_table_of_examples_has_the_operations_that_are_answered_so() {
    let sandbox = Sandbox::start().await.unwrap();
    let operations = crate::wire::control(&sandbox).get("/operations").await;
    let operations = operations.value();
    let operations = operations.as_array().unwrap().iter();
    let examples: BTreeSet<_> = operations
        .filter(|operation| operation["answered"] == "example")
        .map(|operation| operation["operation"].as_str().unwrap())
        .collect();
    assert!(!examples.is_empty());
    let (_, table) = README
        .split_once("| answered from examples | by |\n")
        .unwrap();
    let rows = table.lines().take_while(|line| line.starts_with('|'));
    let told: Vec<_> = rows
        .flat_map(|row| row.split('`').skip(1).step_by(2))
        .collect();
    assert_eq!(told.len(), examples.len());
    assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), examples);
}

#[test]
fn every_credential_of_the_seed_is_told() {
    let seeds = [
        include_str!("../../src/ecgrid/seed.json"),
        include_str!("../../src/seveng/seed.json"),
        include_str!("../../src/carrierx/seed.json"),
    ];
    let quoted = seeds.into_iter().flat_map(|seed| seed.split('"'));
    let is_one = |text: &&str| {
        let rest = text.strip_prefix("sandbox-");
        rest.is_some_and(|rest| rest.ends_with("key") || rest.ends_with("token"))
    };
    let credentials: BTreeSet<_> = quoted.filter(is_one).collect();
    assert!(credentials.len() >= 12, "{credentials:?}");
    for credential in credentials {
        let row = format!("| `{credential}` | ");
        assert!(README.contains(&row), "{credential}");
    }
}

#[tokio::test]
async fn each_call_is_answered_as_shown() {
    let sandbox = Sandbox::start().await.unwrap();
    let examples = examples(&format!("http://{}", sandbox.address()));
    assert!(examples.len() >= 13, "{} calls", examples.len());
    for Example { words, answer } in examples {
        let reply = send(&sandbox, &words).await;
        match answer.split_once('…') {
            Some((beginning, _)) => assert!(reply.starts_with(beginning), "{words:?}: {reply}"),
            None => assert_eq!(reply, answer, "{words:?}"),
        }
    }
}
