//! What may be written on the command line, and what is printed in answer.

use std::{
    net::{IpAddr, Ipv4Addr},
    path::PathBuf,
};

use provider_sandbox::Sandbox;

const HELP: &str = "\
A stateful local emulator of the ECGrid, 7G and CarrierX APIs.

Usage: provider-sandbox [--port PORT] [--host ADDRESS] [--allow-remote]
                        [--allow-host NAME]... [--seed FILE]... [--state DIR] [--strict]

Options:
  --port PORT        Port to listen on; 0 takes any free one [default: 4010]
  --host ADDRESS     Address to listen on [default: 127.0.0.1]
  --allow-remote     Permit a host that other machines can reach; everyone knows the credentials
  --allow-host NAME  Answer requests whose Host is this name, such as that of a container
  --seed FILE        Records to start with, as JSON: {\"ecgrid\": {\"comms\": [{\"commId\": 1}]}}
  --state DIR        Keep records, clock and switches in this folder between runs
  --strict           Refuse undocumented members of request bodies, and fields in CarrierX's queries
  -h, --help         Print this help
  -V, --version      Print the version

It prints the base URLs and the environment variables that the clients read, serves until
SIGINT or SIGTERM, and keeps everything in memory unless --state says otherwise; state of an
earlier run takes the place of the seed. The page it names shows the journal as it grows;
GET /_sandbox lists how a program sets faults, reads the journal and advances the clock.
";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Serve(Options),
    /// Print this and be done.
    Show(String),
}

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) host: IpAddr,
    pub(crate) port: u16,
    pub(crate) allow_remote: bool,
    pub(crate) allowed_hosts: Vec<String>,
    pub(crate) seeds: Vec<PathBuf>,
    pub(crate) state: Option<PathBuf>,
    pub(crate) strict: bool,
}

/// Reads the arguments. The error says what was wrong and where help is.
pub(crate) fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut options = Options {
        host: Ipv4Addr::LOCALHOST.into(),
        port: 4010,
        allow_remote: false,
        allowed_hosts: Vec::new(),
        seeds: Vec::new(),
        state: None,
        strict: false,
    };
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let (flag, mut inline) = match argument.split_once('=') {
            Some((flag, value)) => (flag.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        let mut value = || {
            let value = inline.take().or_else(|| arguments.next());
            value.ok_or_else(|| format!("{flag} needs a value; see --help"))
        };
        match flag.as_str() {
            "--port" => {
                let value = value()?;
                options.port = value
                    .parse()
                    .map_err(|_| format!("--port must be between 0 and 65535, not {value:?}"))?;
            }
            "--host" => {
                let value = value()?;
                let name = if value == "localhost" {
                    "127.0.0.1"
                } else {
                    &value
                };
                options.host = name.parse().map_err(|_| {
                    format!("--host must be an IP address or localhost, not {value:?}")
                })?;
            }
            "--allow-remote" => options.allow_remote = true,
            "--allow-host" => options.allowed_hosts.push(value()?),
            "--seed" => options.seeds.push(value()?.into()),
            "--state" => options.state = Some(value()?.into()),
            "--strict" => options.strict = true,
            "-h" | "--help" => return Ok(Command::Show(HELP.to_owned())),
            "-V" | "--version" => {
                return Ok(Command::Show(format!(
                    "provider-sandbox {}\n",
                    env!("CARGO_PKG_VERSION")
                )));
            }
            other => return Err(format!("{other:?} is not an option; see --help")),
        }
        if inline.is_some() {
            return Err(format!("{flag} takes no value; see --help"));
        }
    }
    Ok(Command::Serve(options))
}

/// What is printed once the sandbox serves.
pub(crate) fn greeting(sandbox: &Sandbox) -> String {
    let (ecgrid, seveng, carrierx) = (
        sandbox.ecgrid_url(),
        sandbox.seveng_url(),
        sandbox.carrierx_url(),
    );
    let hint = if sandbox.address().ip().is_unspecified() {
        format!(
            "\n# {} stands for every address of this machine: elsewhere, write its address for it.\n",
            sandbox.address().ip()
        )
    } else {
        String::new()
    };
    format!(
        "\
ECGrid    {ecgrid}
7G        {seveng}
CarrierX  {carrierx}
Control   {}
Page      {}

export ECGRID_BASE_URL={ecgrid}
export ECGRID_API_KEY=sandbox-key
export SEVENG_BASE_URL={seveng}
export SEVENG_USERNAME=sandbox
export SEVENG_PASSWORD=sandbox
export CARRIERX_BASE_URL={carrierx}
export CARRIERX_TOKEN=sandbox-token
{hint}",
        sandbox.control_url(),
        sandbox.page_url()
    )
}

#[cfg(test)]
mod tests {
    use std::{
        net::{IpAddr, Ipv4Addr, Ipv6Addr},
        path::PathBuf,
    };

    use provider_sandbox::Sandbox;

    use super::{Command, Options, greeting, parse};

    fn parsed(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    fn serve(host: impl Into<IpAddr>, port: u16, allow_remote: bool) -> Result<Command, String> {
        Ok(Command::Serve(Options {
            host: host.into(),
            port,
            allow_remote,
            allowed_hosts: Vec::new(),
            seeds: Vec::new(),
            state: None,
            strict: false,
        }))
    }

    #[test]
    fn options_are_read_in_both_spellings() {
        assert_eq!(parsed(""), serve(Ipv4Addr::LOCALHOST, 4010, false));
        assert_eq!(
            parsed("--port 80 --host localhost"),
            serve(Ipv4Addr::LOCALHOST, 80, false)
        );
        assert_eq!(
            parsed("--port=0 --host=::1 --allow-remote"),
            serve(Ipv6Addr::LOCALHOST, 0, true)
        );
    }

    #[test]
    fn seeds_state_and_strictness_are_read() {
        let Ok(Command::Serve(options)) = parsed(
            "--seed a.json --strict --seed=b.json --state kept --allow-host ci --allow-host=box",
        ) else {
            panic!("not understood")
        };
        assert_eq!(options.seeds, ["a.json", "b.json"].map(PathBuf::from));
        assert_eq!(options.state, Some(PathBuf::from("kept")));
        assert!(options.strict);
        assert_eq!(options.allowed_hosts, ["ci", "box"]);
    }

    #[test]
    fn mistakes_are_named() {
        for (line, complaint) in [
            ("--port", "--port needs a value; see --help"),
            (
                "--port 70000",
                "--port must be between 0 and 65535, not \"70000\"",
            ),
            (
                "--host example.com",
                "--host must be an IP address or localhost, not \"example.com\"",
            ),
            ("--prot 1", "\"--prot\" is not an option; see --help"),
            (
                "--allow-remote=yes",
                "--allow-remote takes no value; see --help",
            ),
        ] {
            assert_eq!(parsed(line), Err(complaint.to_owned()));
        }
    }

    #[test]
    fn help_names_every_option() {
        let Ok(Command::Show(help)) = parsed("--help") else {
            panic!("no help")
        };
        for option in [
            "--port",
            "--host",
            "--allow-remote",
            "--allow-host",
            "--seed",
            "--state",
            "--strict",
            "--help",
            "--version",
        ] {
            assert!(help.contains(option), "{option}");
        }
    }

    #[tokio::test]
    async fn the_greeting_can_be_pasted_into_a_shell() {
        let sandbox = Sandbox::start().await.unwrap();
        let greeting = greeting(&sandbox);
        let exports = greeting.lines().filter(|line| line.starts_with("export "));
        let names: Vec<_> = exports
            .filter_map(|line| line[7..].split('=').next())
            .collect();
        let expected = [
            "ECGRID_BASE_URL",
            "ECGRID_API_KEY",
            "SEVENG_BASE_URL",
            "SEVENG_USERNAME",
            "SEVENG_PASSWORD",
            "CARRIERX_BASE_URL",
            "CARRIERX_TOKEN",
        ];
        assert_eq!(names, expected);
        assert!(greeting.contains(&format!("Page      {}\n", sandbox.page_url())));
        assert!(greeting.contains(&format!("export SEVENG_BASE_URL={}", sandbox.seveng_url())));
    }

    #[tokio::test]
    async fn a_sandbox_on_all_addresses_says_what_to_write_elsewhere() {
        let builder = Sandbox::builder().host(Ipv4Addr::UNSPECIFIED.into());
        let sandbox = builder.allow_remote(true).start().await.unwrap();
        let greeting = greeting(&sandbox);
        let hint = "\n\n# 0.0.0.0 stands for every address of this machine: elsewhere, write its address for it.\n";
        assert!(greeting.ends_with(hint), "{greeting}");
        let local = super::greeting(&Sandbox::start().await.unwrap());
        assert!(!local.contains('#'), "{local}");
    }
}
