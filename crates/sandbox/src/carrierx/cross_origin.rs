//! Cross-origin requests from browsers, which the documentation allows without a word on headers.
//!
//! Every reply may be read by any page, and a preflight is granted what it asks for. Browsers send
//! no credentials of their own accord with such requests: a page has to know a token.

use http::{HeaderMap, HeaderName, Method, StatusCode, header};

use super::visits;
use crate::{
    Provider,
    reply::{Outcome, Reply},
    service::Received,
    spec::{Api, Found},
};

/// Answers a browser that asks whether a page may send a request; `None` when it asks something
/// else, or for an address that there is not.
pub(super) fn preflight(received: &Received) -> Option<Outcome> {
    let wanted = |name: HeaderName| received.headers.get(name)?.to_str().ok();
    wanted(header::ORIGIN)?;
    wanted(header::ACCESS_CONTROL_REQUEST_METHOD)?;
    if received.method != Method::OPTIONS {
        return None;
    }
    let granted = Reply::empty(StatusCode::NO_CONTENT)
        .with_header("access-control-allow-methods", &methods(&received.path)?);
    Some(Ok(match wanted(header::ACCESS_CONTROL_REQUEST_HEADERS) {
        // Named one by one: a star would leave Authorization out.
        Some(headers) => granted.with_header("access-control-allow-headers", headers),
        None => granted,
    }))
}

/// The methods of an address.
fn methods(path: &str) -> Option<String> {
    if visits::PLACES.iter().any(|place| path.starts_with(place)) {
        return Some(visits::METHODS.to_owned());
    }
    let below_base = path.strip_prefix(Provider::CarrierX.base_path())?;
    let api = Api::of(Provider::CarrierX).ok()?;
    match api.route(&Method::OPTIONS, below_base) {
        Found::OtherMethods(methods) => {
            let methods: Vec<_> = methods.into_iter().map(Method::as_str).collect();
            Some(methods.join(", "))
        }
        Found::Operation(..) | Found::Nothing => None,
    }
}

/// Lets every page read the reply.
pub(super) fn open(headers: &mut HeaderMap) {
    let any = header::HeaderValue::from_static("*");
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, any);
}
