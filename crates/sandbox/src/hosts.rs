//! The names under which a sandbox answers.
//!
//! A website can point its own name at 127.0.0.1, and its visitors' browsers then take the sandbox
//! for that website and let its pages read everything. What gives the trick away is `Host`: it
//! carries the website's name. So names are known or refused, while any program of this machine,
//! which uses a loopback address or `localhost`, passes. A container or a CI job that reaches the
//! sandbox under another name has that name allowed:
//!
//! ```text
//! provider-sandbox --host 0.0.0.0 --allow-remote --allow-host sandbox
//! ```

use std::net::IpAddr;

use http::{HeaderMap, header, uri::Authority};

/// What `Host` may say.
#[derive(Debug)]
pub(crate) struct Hosts {
    bound: IpAddr,
    allowed: Vec<String>,
}

impl Hosts {
    /// The names of this machine and of the address that is listened on, and those allowed besides.
    /// The error is the name that is none.
    pub(crate) fn new(bound: IpAddr, allowed: &[String]) -> Result<Self, String> {
        let allowed = allowed.iter().map(|name| match name.parse::<Authority>() {
            Ok(authority) if authority.host() == name => Ok(bare(name)),
            _ => Err(name.clone()),
        });
        let allowed = allowed.collect::<Result<_, _>>()?;
        Ok(Self { bound, allowed })
    }

    /// Looks at `Host`. A request without one comes from no browser. The error says what to do.
    pub(crate) fn check(&self, headers: &HeaderMap) -> Result<(), String> {
        let Some(host) = headers.get(header::HOST) else {
            return Ok(());
        };
        let host = String::from_utf8_lossy(host.as_bytes());
        if self.knows(&host) {
            return Ok(());
        }
        Err(format!(
            "Host is {host:?}; the sandbox answers to loopback addresses, localhost and the address \
             it listens on. Start it with --allow-host NAME for another name"
        ))
    }

    fn knows(&self, host: &str) -> bool {
        let Ok(authority) = host.parse::<Authority>() else {
            return false;
        };
        let name = bare(authority.host());
        let own = match name.parse::<IpAddr>() {
            // Rebinding needs a name, so any address will do for a sandbox that listens on all.
            Ok(address) => {
                address.is_loopback() || address == self.bound || self.bound.is_unspecified()
            }
            Err(_) => name == "localhost" || name.ends_with(".localhost"),
        };
        own || self.allowed.contains(&name)
    }
}

/// Without the brackets of an IPv6 address, in small letters.
fn bare(host: &str) -> String {
    host.trim_start_matches('[')
        .trim_end_matches(']')
        .to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::Hosts;

    #[test]
    fn only_names_of_this_machine_pass() {
        let loopback: IpAddr = "127.0.0.1".parse().unwrap();
        let bound: IpAddr = "192.0.2.7".parse().unwrap();
        let all: IpAddr = "0.0.0.0".parse().unwrap();
        for (bound, host, passes) in [
            (loopback, "127.0.0.1:4010", true),
            (loopback, "localhost:4010", true),
            (loopback, "LOCALHOST", true),
            (loopback, "[::1]:4010", true),
            (loopback, "sandbox.localhost:1", true),
            (loopback, "192.0.2.7", false),
            (loopback, "evil.example:4010", false),
            (loopback, "localhost.evil.example", false),
            (loopback, "127.0.0.1.evil.example", false),
            (loopback, "user@127.0.0.1@evil.example", false),
            (loopback, "", false),
            (bound, "192.0.2.7:4010", true),
            (bound, "192.0.2.8:4010", false),
            (all, "192.0.2.8:4010", true),
            (all, "evil.example", false),
        ] {
            let hosts = Hosts::new(bound, &[]).unwrap();
            assert_eq!(hosts.knows(host), passes, "{host:?}");
        }
    }

    #[test]
    fn allowed_names_pass_with_any_port_and_in_any_case() {
        let loopback: IpAddr = "127.0.0.1".parse().unwrap();
        let allowed = ["Sandbox", "ci.internal", "192.0.2.9"].map(str::to_owned);
        let hosts = Hosts::new(loopback, &allowed).unwrap();
        for (host, passes) in [
            ("sandbox:4010", true),
            ("CI.internal", true),
            ("192.0.2.9:80", true),
            ("sandbox.evil.example", false),
            ("notsandbox", false),
        ] {
            assert_eq!(hosts.knows(host), passes, "{host:?}");
        }
    }

    #[test]
    fn what_is_no_name_cannot_be_allowed() {
        let loopback: IpAddr = "127.0.0.1".parse().unwrap();
        for name in ["sandbox:4010", "http://sandbox", "a b", "", "me@sandbox"] {
            let refused = Hosts::new(loopback, &[name.to_owned()]).unwrap_err();
            assert_eq!(refused, name);
        }
    }
}
