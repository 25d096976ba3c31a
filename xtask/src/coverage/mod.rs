//! `cargo xtask coverage [--json]`: of the operations that a provider documents,
//! how many have a typed method, an example, a conformance case, and behaviour in
//! the sandbox.
//!
//! ```text
//! provider   documented   typed  example  conformance  sandbox
//! ecgrid            119     119      119          119      119
//! ```
//!
//! Counted in what is there, not in what the generator meant to write: rows and
//! methods of the generated code, cases of the test targets, routes of a sandbox
//! that is asked.

mod generated;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use self::generated::Generated;
use crate::cargo;
use crate::codegen;
use crate::failure::Failure;

/// Name of the provider, folder of its client below `crates`.
const PROVIDERS: [(&str, &str); 3] = [
    ("ecgrid", "ecgrid-client"),
    ("seveng", "sevenG-client"),
    ("carrierx", "carrierx-client"),
];

/// What there is of the operations of one provider.
#[derive(Debug, PartialEq, Eq)]
struct Coverage {
    documented: usize,
    typed: usize,
    example: usize,
    conformance: usize,
    sandbox: Option<usize>,
}

/// Prints a table, or one object with `--json`.
pub(crate) fn run(args: &[String]) -> Result<(), Failure> {
    let as_json = match args {
        [] => false,
        [flag] if flag == "--json" => true,
        _ => return Err(Failure::new("usage: cargo xtask coverage [--json]")),
    };
    let routes = sandbox()?;
    let mut all = Vec::new();
    for (provider, folder) in PROVIDERS {
        let mut coverage = Coverage::read(folder)?;
        coverage.sandbox = Some(answered(&routes, provider));
        all.push((provider, coverage));
    }
    if as_json {
        let members = all
            .iter()
            .map(|(name, one)| ((*name).to_owned(), one.json()));
        println!("{}", Value::Object(members.collect::<Map<_, _>>()));
    } else {
        print!("{}", table(&all));
    }
    Ok(())
}

/// Fails when a documented operation has no typed method, no example or no
/// conformance case, and names it.
pub(crate) fn check() -> Result<(), Failure> {
    let mut missing = Vec::new();
    for (provider, folder) in PROVIDERS {
        let documented = codegen::documented_operations(folder)?;
        let generated = Generated::read(&root(folder))?;
        for (what, there) in [
            ("typed method", &generated.typed),
            ("example", &generated.examples),
            ("conformance case", &generated.cases),
        ] {
            let lacking = documented.iter().filter(|id| !there.contains(*id));
            missing.extend(lacking.map(|id| format!("{provider} {id} has no {what}")));
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "not every documented operation is covered; run `cargo xtask codegen`:\n  {}",
        missing.join("\n  ")
    )))
}

impl Coverage {
    fn read(folder: &str) -> Result<Self, Failure> {
        let documented = codegen::documented_operations(folder)?;
        let generated = Generated::read(&root(folder))?;
        let count = |there: &BTreeSet<String>| documented.intersection(there).count();
        Ok(Self {
            documented: documented.len(),
            typed: count(&generated.typed),
            example: count(&generated.examples),
            conformance: count(&generated.cases),
            sandbox: None,
        })
    }

    fn json(&self) -> Value {
        json!({
            "documented": self.documented,
            "typed": self.typed,
            "example": self.example,
            "conformance": self.conformance,
            "sandbox": self.sandbox,
        })
    }
}

fn root(folder: &str) -> std::path::PathBuf {
    cargo::workspace_root().join("crates").join(folder)
}

/// What a sandbox says about each operation. It is built and asked as a program of
/// its own, so that this one needs none of the crates it checks.
fn sandbox() -> Result<Value, Failure> {
    let program = [
        "run",
        "--quiet",
        "--package",
        "conformance",
        "--example",
        "sandbox_operations",
    ];
    serde_json::from_str(&cargo::output(&program)?).map_err(|error| {
        Failure::new(format!(
            "the sandbox lists its operations as no JSON: {error}"
        ))
    })
}

/// How many operations of a provider the sandbox answers.
fn answered(routes: &Value, provider: &str) -> usize {
    let of_provider = |row: &&Value| row["provider"] == provider && row["answered"] != "501";
    routes
        .as_array()
        .map_or(0, |rows| rows.iter().filter(of_provider).count())
}

fn table(all: &[(&str, Coverage)]) -> String {
    let mut text = format!(
        "{:<10} {:>10} {:>10} {:>10} {:>11} {:>10}\n",
        "provider", "documented", "typed", "example", "conformance", "sandbox"
    );
    for (provider, one) in all {
        text.push_str(&format!(
            "{provider:<10} {:>10} {:>10} {:>10} {:>11} {:>10}\n",
            one.documented,
            one.typed,
            one.example,
            one.conformance,
            one.sandbox.unwrap_or_default()
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coverage() -> Coverage {
        Coverage {
            documented: 119,
            typed: 119,
            example: 118,
            conformance: 7,
            sandbox: Some(0),
        }
    }

    #[test]
    fn the_table_has_a_line_per_provider() {
        assert_eq!(
            table(&[("ecgrid", coverage())]),
            "provider   documented      typed    example conformance    sandbox\n\
             ecgrid            119        119        118           7          0\n"
        );
    }

    #[test]
    fn json_has_the_documented_members() {
        assert_eq!(
            coverage().json().to_string(),
            r#"{"documented":119,"typed":119,"example":118,"conformance":7,"sandbox":0}"#
        );
    }

    #[test]
    fn routes_without_behaviour_do_not_count() {
        let routes = json!([
            {"provider": "ecgrid", "operation": "getComm", "answered": "stateful"},
            {"provider": "ecgrid", "operation": "listReports", "answered": "example"},
            {"provider": "ecgrid", "operation": "newOne", "answered": "501"},
            {"provider": "seveng", "operation": "login", "answered": "stateful"},
        ]);
        assert_eq!(answered(&routes, "ecgrid"), 2);
        assert_eq!(answered(&routes, "seveng"), 1);
        assert_eq!(answered(&routes, "carrierx"), 0);
    }

    #[test]
    fn the_specifications_are_counted() {
        let counts = PROVIDERS.map(|(_, folder)| {
            let operations = codegen::documented_operations(folder).unwrap();
            operations.len()
        });
        assert_eq!(counts, [119, 74, 189]);
    }
}
