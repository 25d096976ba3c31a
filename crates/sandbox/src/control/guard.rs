//! Who may use the control API and the page: this machine's programs, and no website.
//!
//! A page in a browser can send requests to 127.0.0.1. What it cannot do is hide where it comes
//! from: a cross-site request names its `Origin`, and a name that was rebound to 127.0.0.1 stands
//! in `Host`. Both are looked at; programs that are no browser send neither and pass.

use std::net::{IpAddr, SocketAddr};

use http::{Method, header, uri::Authority};

use crate::service::Received;

/// The error says what was expected.
pub(super) fn check(bound: SocketAddr, received: &Received) -> Result<(), String> {
    let header = |name| -> Option<String> {
        let value = received.headers.get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let host = header(header::HOST);
    if let Some(host) = &host
        && !is_this_machine(bound.ip(), host)
    {
        return Err(format!(
            "Host is {host:?}; the control API answers to loopback addresses, localhost and the address it listens on"
        ));
    }
    if matches!(received.method, Method::GET | Method::HEAD) {
        return Ok(());
    }
    if let Some(origin) = header(header::ORIGIN) {
        let own = host.map(|host| format!("http://{host}"));
        if !own.is_some_and(|own| own.eq_ignore_ascii_case(&origin)) {
            return Err(format!(
                "Origin is {origin:?}; the control API takes no requests from other sites' pages"
            ));
        }
    }
    match received.headers.get("sec-fetch-site") {
        Some(site) if site != "same-origin" && site != "none" => Err(
            "Sec-Fetch-Site is not same-origin; the control API takes no requests from other sites' pages"
                .to_owned(),
        ),
        _ => Ok(()),
    }
}

fn is_this_machine(bound: IpAddr, host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else {
        return false;
    };
    let name = authority.host().to_ascii_lowercase();
    let address = name.trim_start_matches('[').trim_end_matches(']');
    match address.parse::<IpAddr>() {
        // Rebinding needs a name, so any address will do for a sandbox that listens on all.
        Ok(address) => address.is_loopback() || address == bound || bound.is_unspecified(),
        Err(_) => name == "localhost" || name.ends_with(".localhost"),
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::is_this_machine;

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
            assert_eq!(is_this_machine(bound, host), passes, "{host:?}");
        }
    }
}
