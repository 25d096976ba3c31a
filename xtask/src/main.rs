//! The verbs of this workspace: `cargo xtask <verb>`.
//!
//! Every step of CI is one of them, so a person can run what CI runs. The
//! package depends on none of the crates it generates and checks: a mistake in
//! generated code can always be repaired by generating again.

mod bench;
mod budgets;
mod build_cost;
mod cargo;
mod codegen;
mod coverage;
mod examples;
mod failure;
mod features;
mod fuzz_decode;
mod lint;
mod load;
mod release;
mod test;
mod test_ui;

use std::process::ExitCode;

use failure::Failure;

const HELP: &str = "\
cargo xtask <verb> [options]

  demo [--json]       run the five operations of the three providers against the local sandbox
  test                check the generated code, then run all tests and doctests
  test-ui             the sandbox's web page in a headless Chromium (needs chromedriver)
  lint                fmt, clippy and rustdoc, warnings denied
  codegen [--check]   write crates/*/src/generated from spec/; with --check only compare
  coverage [--json]   what there is of each documented operation
  fuzz-decode [--count N]
                      a million replies that differ from their examples, in a release build
  release [--check]   are the crates fit to be published, and in which order
  features            every group of operations compiles alone, and so does none
  budgets [--check]   crates, generated lines, file lengths; with --check fail above a limit
  bench               instructions and allocations of a call (needs valgrind)
  load [requests]     requests per second and memory of the release sandbox (Linux)
  build-cost [client] time and memory of a first build (needs GNU time; takes minutes)
  help                this text
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<(), Failure> {
    let (verb, rest) = match args.split_first() {
        Some((verb, rest)) => (verb.as_str(), rest),
        None => ("help", &[][..]),
    };
    match verb {
        "demo" => cargo::run_package("demo", rest),
        "test" => test::run(),
        "test-ui" => test_ui::run(),
        "lint" => lint::run(),
        "codegen" => codegen::run(rest),
        "coverage" => coverage::run(rest),
        "fuzz-decode" => fuzz_decode::run(rest),
        "release" => release::run(rest),
        "features" => features::run(),
        "budgets" => budgets::run(rest),
        "bench" => bench::run(rest),
        "load" => load::run(rest),
        "build-cost" => build_cost::run(rest),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(Failure::new(format!(
            "there is no verb `{other}`; `cargo xtask help` lists them"
        ))),
    }
}
