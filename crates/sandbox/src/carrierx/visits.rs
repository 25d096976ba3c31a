//! What anyone can open without credentials: short links and published files.
//!
//! ```text
//! GET /carrierx/links/{domain_name}/{short_name}     http://{domain_name}/{short_name}
//! GET /carrierx/f/{file_sid or file_access_name}     {publish_domain}/f/{…}
//! ```
//! The addresses that objects show are those of the real platform, whose names do not lead here. A
//! container whose `publish_domain` is the sandbox's own `/carrierx` shows addresses that do.
//!
//! The `api_url` of a hosted endpoint leads to an API of its own, which is none of the Core API and
//! not emulated; whoever goes there is told so.
//!
//! Nothing is fetched from elsewhere, so the mode `proxy_pass` of a link is answered 501.

use http::{Method, StatusCode, header};
use percent_encoding::{CONTROLS, percent_decode_str, utf8_percent_encode};

use super::{
    errors::{self, plain},
    files,
    shortener::{is_expired, link_at},
    tables::LINKS,
    timers,
};
use crate::{
    json::Record,
    provider::Rejection,
    reply::{Outcome, Refusal, Reply},
    service::Received,
    state::State,
};

const FILE: &str = "/carrierx/f/";
const LINK: &str = "/carrierx/links/";

/// Where visitors come in, beside the base of the API.
pub(crate) const PLACES: &[&str] = &[
    FILE,
    LINK,
    "/carrierx/conference/",
    "/carrierx/conference_playback/",
    "/carrierx/conference_v2/",
    "/carrierx/flexml/",
    "/carrierx/mediator/",
];

/// What visitors may do.
pub(super) const METHODS: &str = "GET, HEAD";

/// Answers a visitor; `None` when the request is one for the API.
pub(super) fn answer(state: &mut State, received: &Received) -> Option<Outcome> {
    let (method, path) = (&received.method, received.path.as_str());
    let place = PLACES.iter().find(|place| path.starts_with(*place))?;
    if ![FILE, LINK].contains(place) {
        return Some(Err(not_emulated(place)));
    }
    timers::settle(state);
    if ![Method::GET, Method::HEAD].contains(method) {
        let reply = errors::reject(&Rejection::MethodNotAllowed { method, path });
        return Some(Err(reply.with_header("allow", METHODS).into()));
    }
    let rest = percent_decode_str(&path[place.len()..]).decode_utf8_lossy();
    let answer = match *place {
        FILE => files::published(state, &rest).map(harmless),
        _ => visit(state, &rest),
    };
    Some(answer.map_or_else(|| Err(plain(StatusCode::NOT_FOUND, "Not Found").into()), Ok))
}

/// The documented APIs of hosted applications.
fn not_emulated(place: &str) -> Refusal {
    let kind = place.trim_end_matches('/').rsplit('/').next();
    let told = format!(
        "the sandbox emulates the Core API; the API of {} endpoints is another one and not here",
        kind.unwrap_or_default()
    );
    plain(StatusCode::NOT_IMPLEMENTED, &told).into()
}

/// A stored page must not act for the control API, which has the same origin.
fn harmless(reply: Reply) -> Reply {
    reply
        .with_header(header::CONTENT_SECURITY_POLICY.as_str(), "sandbox")
        .with_header(header::X_CONTENT_TYPE_OPTIONS.as_str(), "nosniff")
}

/// Leads to where a link goes, and counts it; a link that is not there, or no longer, is answered
/// as its domain says. `None` when there is no such domain.
fn visit(state: &mut State, place: &str) -> Option<Reply> {
    let (domain, short_name) = place.split_once('/')?;
    let (domain, link) = link_at(state, domain, short_name)?;
    let Some(link) = link else {
        return Some(instead(&domain, "not_found", StatusCode::NOT_FOUND));
    };
    if is_expired(state, &link) {
        return Some(instead(&domain, "expired", StatusCode::GONE));
    }
    let destination = link.text("destination_url").unwrap_or_default();
    let Some(redirect) = redirect(link.text("mode"), destination) else {
        let told = format!(
            "the sandbox does not fetch {destination}: mode proxy_pass of links is not emulated"
        );
        return Some(plain(StatusCode::NOT_IMPLEMENTED, &told));
    };
    let now = state.now().with_millis();
    state.update(LINKS, link.text(LINKS.key).unwrap_or_default(), |link| {
        link.set("hits", link.integer("hits").unwrap_or_default() + 1);
        link.set("date_accessed", now);
    });
    Some(redirect)
}

/// What a domain answers instead of a link: `{what}_page` is the target of a redirect, or with
/// `proxy_pass` the content, under `{what}_status_code`. Which status it has without one was not
/// read.
fn instead(domain: &Record, what: &str, usual: StatusCode) -> Reply {
    let member = |name: &str| format!("{what}_{name}");
    let Some(page) = domain.text(&member("page")).filter(|page| !page.is_empty()) else {
        return plain(usual, "Not Found");
    };
    redirect(domain.text(&member("mode")), page).unwrap_or_else(|| {
        let status = domain.integer(&member("status_code"));
        let status = status.and_then(|code| StatusCode::from_u16(u16::try_from(code).ok()?).ok());
        let status = status.filter(|status| status.as_u16() >= 200);
        let page = Reply::bytes(
            status.unwrap_or(usual),
            "text/html; charset=utf-8",
            page.to_owned(),
        );
        harmless(page)
    })
}

/// The documented modes name no status; these are the ones HTTP has for them.
fn redirect(mode: Option<&str>, target: &str) -> Option<Reply> {
    let status = match mode {
        Some("proxy_pass") => return None,
        Some("redirect_permanent") => StatusCode::MOVED_PERMANENTLY,
        _ => StatusCode::FOUND,
    };
    let target = utf8_percent_encode(target, CONTROLS).to_string();
    Some(Reply::empty(status).with_header(header::LOCATION.as_str(), &target))
}
