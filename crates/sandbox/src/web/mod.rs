//! The web page at `/`: journal, records, faults, switches and clock in a browser.
//!
//! Plain HTML, CSS and JavaScript modules, embedded: nothing is built and nothing is fetched from
//! elsewhere. The content security policy permits no inline script, so that a hostile string in a
//! record stays a string even if the page should once forget to treat it as text.

use http::{Method, StatusCode};

use crate::{reply::Reply, service::Received};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

/// Path, content type, content.
const ASSETS: &[(&str, &str, &str)] = &[
    ("/", HTML, include_str!("index.html")),
    ("/assets/style.css", CSS, include_str!("style.css")),
    ("/assets/icon.svg", SVG, include_str!("icon.svg")),
    ("/assets/main.js", JS, include_str!("main.js")),
    ("/assets/dom.js", JS, include_str!("dom.js")),
    ("/assets/journal.js", JS, include_str!("journal.js")),
    ("/assets/copy.js", JS, include_str!("copy.js")),
    ("/assets/typed.js", JS, include_str!("typed.js")),
    ("/assets/records.js", JS, include_str!("records.js")),
    ("/assets/faults.js", JS, include_str!("faults.js")),
    ("/assets/settings.js", JS, include_str!("settings.js")),
];

/// The asset at this path, if there is one.
pub(crate) fn asset(received: &Received) -> Option<Reply> {
    if !matches!(received.method, Method::GET | Method::HEAD) {
        return None;
    }
    let (_, kind, content) = ASSETS.iter().find(|(path, ..)| *path == received.path)?;
    let reply = Reply::bytes(StatusCode::OK, kind, *content)
        .with_header("content-security-policy", POLICY)
        .with_header("x-content-type-options", "nosniff")
        .with_header("referrer-policy", "no-referrer")
        .with_header("cache-control", "no-cache");
    Some(reply)
}

#[cfg(test)]
mod tests {
    use super::ASSETS;

    #[test]
    fn assets_refer_to_each_other_only() {
        for (path, _, content) in ASSETS {
            let foreign = ["http://", "https://"].map(|scheme| {
                let found = content.match_indices(scheme).map(|(at, _)| &content[at..]);
                // The name of the SVG vocabulary is no address.
                found
                    .filter(|rest| !rest.starts_with("http://www.w3.org/2000/svg"))
                    .count()
            });
            assert_eq!(foreign, [0, 0], "{path}");
            for line in content.lines().filter(|line| line.starts_with("import ")) {
                let name = line.split('"').nth(1).unwrap().trim_start_matches("./");
                let known = format!("/assets/{name}");
                assert!(ASSETS.iter().any(|(path, ..)| *path == known), "{line}");
            }
        }
    }

    #[test]
    fn no_text_becomes_markup() {
        for (path, _, content) in ASSETS.iter().filter(|(path, ..)| path.ends_with(".js")) {
            for danger in [
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
            ] {
                assert!(!content.contains(danger), "{path} has {danger}");
            }
        }
        let page = ASSETS[0].2;
        for inline in ["<style", " onclick", " style="] {
            assert!(!page.contains(inline), "{inline}");
        }
    }
}
