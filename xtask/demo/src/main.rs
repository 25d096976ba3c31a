//! The five operations of the three providers, end to end: `cargo xtask demo`.
//!
//! Runs against a sandbox of its own. A provider whose base URL and credentials
//! are in the environment is called there instead; faults are then not injected
//! and refusals not provoked, since they would be real.

mod carrierx;
mod ecgrid;
mod recorder;
mod report;
mod seveng;
mod target;
mod trouble;

use std::process::ExitCode;

use report::{Report, Unexpected};
use target::Targets;

const HELP: &str = "\
cargo xtask demo [--json]

Runs five operations of three providers, then a recovered fault, a refused update and a
validation error. With --json it prints one JSON object per call instead of a line.

A provider is called for real when its variables are set:
  ECGRID_BASE_URL    and ECGRID_API_KEY, or ECGRID_LOGIN and ECGRID_PASSWORD
  SEVENG_BASE_URL    and SEVENG_ACCESS_TOKEN, or SEVENG_USERNAME and SEVENG_PASSWORD
  CARRIERX_BASE_URL  and CARRIERX_TOKEN, or CARRIERX_LOGIN and CARRIERX_PASSWORD

Exit status 1 if anything unexpected happened.
";

#[tokio::main]
async fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let json = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--json"] => true,
        ["--help" | "-h"] => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprint!("{HELP}");
            return ExitCode::FAILURE;
        }
    };
    match run(Report::new(json)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(unexpected) => {
            eprintln!("demo: {unexpected}");
            ExitCode::FAILURE
        }
    }
}

async fn run(report: Report) -> Result<(), Unexpected> {
    let targets = Targets::open(report).await?;

    targets.introduce();
    let report = targets.report();
    report.heading("Five operations");
    ecgrid::run(&targets.ecgrid).await?;
    seveng::run(&targets.seveng).await?;
    carrierx::run(&targets.carrierx).await?;

    report.heading("Three kinds of trouble");
    trouble::run(&targets).await?;
    Ok(())
}
