//! The command line of the sandbox.

mod cli;

use std::{io::Write, process::ExitCode};

use cli::Command;
use provider_sandbox::Sandbox;

#[tokio::main]
async fn main() -> ExitCode {
    let options = match cli::parse(std::env::args().skip(1)) {
        Ok(Command::Serve(options)) => options,
        Ok(Command::Show(text)) => {
            print(&text);
            return ExitCode::SUCCESS;
        }
        Err(complaint) => {
            eprintln!("provider-sandbox: {complaint}");
            return ExitCode::from(2);
        }
    };
    let started = Sandbox::builder()
        .host(options.host)
        .port(options.port)
        .allow_remote(options.allow_remote)
        .start();
    let sandbox = match started.await {
        Ok(sandbox) => sandbox,
        Err(error) => {
            eprintln!("provider-sandbox: {error}");
            return ExitCode::FAILURE;
        }
    };
    print(&cli::greeting(&sandbox));
    stop_signal().await;
    sandbox.stop().await;
    ExitCode::SUCCESS
}

/// A reader that has seen enough and closed the pipe is no reason to end.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Waits for SIGINT or SIGTERM.
async fn stop_signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
