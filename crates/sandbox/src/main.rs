//! The command line of the sandbox.

mod cli;

use std::{
    io::{self, Write},
    process::ExitCode,
};

use cli::Command;
use provider_sandbox::Sandbox;
#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

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
    let mut builder = Sandbox::builder()
        .host(options.host)
        .port(options.port)
        .allow_remote(options.allow_remote)
        .strict(options.strict);
    for name in options.allowed_hosts {
        builder = builder.allow_host(name);
    }
    for file in options.seeds {
        builder = builder.seed_file(file);
    }
    if let Some(folder) = options.state {
        builder = builder.state_dir(folder);
    }
    let sandbox = match builder.start().await {
        Ok(sandbox) => sandbox,
        Err(error) => {
            eprintln!("provider-sandbox: {error}");
            return ExitCode::FAILURE;
        }
    };
    let told_to_stop = match StopSignal::listen() {
        Ok(signal) => signal,
        Err(error) => {
            eprintln!("provider-sandbox: cannot listen for signals: {error}");
            return ExitCode::FAILURE;
        }
    };
    print(&cli::greeting(&sandbox));
    told_to_stop.received().await;
    if let Err(error) = sandbox.stop().await {
        eprintln!("provider-sandbox: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// A reader that has seen enough and closed the pipe is no reason to end.
fn print(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes());
}

/// SIGINT or SIGTERM. Listened for before the greeting, which tells a script that it may signal.
#[cfg(unix)]
struct StopSignal {
    interrupt: Signal,
    terminate: Signal,
}

#[cfg(unix)]
impl StopSignal {
    fn listen() -> io::Result<Self> {
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn received(mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// Ctrl-C, where there are no signals.
#[cfg(not(unix))]
struct StopSignal;

#[cfg(not(unix))]
impl StopSignal {
    fn listen() -> io::Result<Self> {
        Ok(Self)
    }

    async fn received(self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}
