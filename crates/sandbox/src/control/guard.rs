//! Who may use the control API and the page: this machine's programs, and no website.
//!
//! A page in a browser can send requests to 127.0.0.1. What it cannot do is hide where it comes
//! from: a cross-site request names its `Origin`, and a name that was rebound to 127.0.0.1 stands
//! in `Host`. Both are looked at, the latter as everywhere by [`Hosts`]; programs that are no
//! browser name no origin and pass.

use http::{Method, header};

use crate::{hosts::Hosts, service::Received};

/// The error says what was expected.
pub(super) fn check(hosts: &Hosts, received: &Received) -> Result<(), String> {
    let header = |name| -> Option<String> {
        let value = received.headers.get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    hosts.check(&received.headers)?;
    if matches!(received.method, Method::GET | Method::HEAD) {
        return Ok(());
    }
    if let Some(origin) = header(header::ORIGIN) {
        let own = header(header::HOST).map(|host| format!("http://{host}"));
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
