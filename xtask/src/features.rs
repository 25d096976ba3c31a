//! `cargo xtask features`: every group of operations compiles alone, and so does
//! a client with none; the core without a transport says what to do.
//!
//! A user depends on one group and pays for one. That only works as long as no
//! group needs another one without saying so, which nothing else would notice:
//! the tests build all groups at once.

use std::fs;

use crate::cargo;
use crate::failure::Failure;

const CLIENTS: [&str; 3] = ["ecgrid-client", "sevenG-client", "carrierx-client"];

/// What a client can be built with, but for the TLS libraries that need more of a
/// machine than a C compiler (`tls-native`, `tls-aws-lc`).
const TRANSPORTS: [&str; 3] = ["reqwest,tls-ring", "hyper", "reqwest,tls-ring,tracing"];

/// Checks each client without groups, with each group, and with each transport.
pub(crate) fn run() -> Result<(), Failure> {
    for client in CLIENTS {
        check(client, "")?;
        for group in groups(client)? {
            check(client, &group)?;
        }
        for transport in TRANSPORTS {
            check(client, transport)?;
        }
    }
    // What the core says where it has no transport to give; no other build has it say that.
    cargo::run(&[
        "test",
        "--quiet",
        "--package",
        "core-http",
        "--no-default-features",
        "--lib",
        "client::",
    ])
}

fn check(client: &str, features: &str) -> Result<(), Failure> {
    cargo::run(&[
        "check",
        "--quiet",
        "--package",
        client,
        "--no-default-features",
        "--features",
        features,
    ])
}

fn groups(client: &str) -> Result<Vec<String>, Failure> {
    let path = cargo::workspace_root()
        .join("crates")
        .join(client)
        .join("Cargo.toml");
    let manifest = fs::read_to_string(&path)
        .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    generated_features(&manifest)
        .ok_or_else(|| Failure::new(format!("{}: no generated features", path.display())))
}

/// The features between the markers that the generator writes, `all` aside.
fn generated_features(manifest: &str) -> Option<Vec<String>> {
    let (_, rest) = manifest.split_once("# <generated>")?;
    let (block, _) = rest.split_once("# </generated>")?;
    let names = block
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name.trim().to_owned())
        .filter(|name| name != "all" && !name.starts_with('#'))
        .collect();
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::generated_features;

    #[test]
    fn only_groups_are_listed() {
        let manifest = "[features]\ndefault = [\"all\"]\nhyper = []\n# <generated> by x\n\
            ## Every group.\nall = [\n    \"comms\",\n]\n## Channels.\ncomms = []\n\
            ids = [\"comms\"]\n# </generated>\n[dependencies]\nserde = \"1\"\n";
        assert_eq!(generated_features(manifest).unwrap(), ["comms", "ids"]);
        assert_eq!(generated_features("[features]\n"), None);
    }
}
