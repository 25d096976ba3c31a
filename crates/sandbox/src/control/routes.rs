//! What the control API has: one row per method and path, for the dispatcher, the index and the
//! test that compares them with `openapi.json`.

use http::Method;

use super::{Answer, Asked, handlers as h};

pub(super) type Handler = fn(&Asked<'_>) -> Answer;

/// Method, path below `/_sandbox`, handler. A path may end in one `{parameter}`.
pub(super) const ROUTES: &[(Method, &str, Handler)] = &[
    (Method::GET, "", h::index),
    (Method::GET, "/openapi.json", h::openapi),
    (Method::GET, "/operations", h::operations),
    (Method::GET, "/journal", h::journal),
    (Method::DELETE, "/journal", h::clear_journal),
    (Method::GET, "/journal/stream", h::stream_journal),
    (Method::GET, "/state/{provider}", h::state),
    (Method::PUT, "/state/{provider}", h::put_state),
    (Method::DELETE, "/state/{provider}", h::delete_state),
    (Method::POST, "/seed", h::seed),
    (Method::GET, "/snapshot", h::snapshot),
    (Method::POST, "/restore", h::restore),
    (Method::POST, "/reset", h::reset),
    (Method::GET, "/faults", h::faults),
    (Method::POST, "/faults", h::add_fault),
    (Method::DELETE, "/faults", h::remove_faults),
    (Method::DELETE, "/faults/{id}", h::remove_fault),
    (Method::GET, "/switches", h::switches),
    (Method::PUT, "/switches", h::set_switches),
    (Method::GET, "/clock", h::clock),
    (Method::POST, "/clock", h::advance_clock),
];

/// The handler, and the text in the place of the path's parameter.
pub(super) fn find<'a>(method: &Method, path: &'a str) -> Option<(Handler, &'a str)> {
    let path = path.strip_suffix('/').unwrap_or(path);
    ROUTES.iter().find_map(|(known, template, handler)| {
        let segment = match template.split_once('{') {
            None => (*template == path).then_some("")?,
            Some((before, _)) => path
                .strip_prefix(before)
                .filter(|rest| !rest.is_empty() && !rest.contains('/'))?,
        };
        (known == method).then_some((*handler, segment))
    })
}

/// The methods that a path has.
pub(super) fn methods(path: &str) -> Vec<&'static str> {
    let all = ROUTES.iter().map(|(method, ..)| method.as_str());
    let all = all.collect::<std::collections::BTreeSet<_>>().into_iter();
    all.filter(|method| {
        Method::from_bytes(method.as_bytes()).is_ok_and(|method| find(&method, path).is_some())
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::{ROUTES, find};
    use crate::control::handlers::OPENAPI;

    fn documented() -> BTreeSet<(String, String)> {
        let document: Value = serde_json::from_str(OPENAPI).unwrap();
        let paths = document["paths"].as_object().unwrap();
        let operations = paths.iter().flat_map(|(path, item)| {
            let methods = item.as_object().unwrap().keys();
            let methods = methods.filter(|key| *key != "parameters");
            methods.map(|method| (method.to_uppercase(), path.clone()))
        });
        operations.collect()
    }

    #[test]
    fn the_openapi_document_has_every_route_and_nothing_else() {
        let served: BTreeSet<_> = ROUTES
            .iter()
            .map(|(method, path, _)| (method.to_string(), format!("/_sandbox{path}")))
            .collect();
        assert_eq!(documented(), served);
    }

    #[test]
    fn every_reference_of_the_openapi_document_leads_somewhere() {
        fn check(root: &Value, node: &Value) {
            match node {
                Value::Object(members) => {
                    if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                        let target = root.pointer(reference.trim_start_matches('#'));
                        assert!(target.is_some(), "{reference}");
                    }
                    members.values().for_each(|node| check(root, node));
                }
                Value::Array(items) => items.iter().for_each(|node| check(root, node)),
                _ => {}
            }
        }
        let document: Value = serde_json::from_str(OPENAPI).unwrap();
        check(&document, &document);
    }

    #[test]
    fn parameters_stand_for_one_segment() {
        use http::Method;
        let segment = |path| find(&Method::GET, path).map(|(_, segment)| segment);
        assert_eq!(segment("/state/ecgrid"), Some("ecgrid"));
        assert_eq!(segment("/state/"), None);
        assert_eq!(segment("/state/a/b"), None);
        assert_eq!(segment("/journal/stream"), Some(""));
        assert_eq!(segment(""), Some(""));
    }
}
