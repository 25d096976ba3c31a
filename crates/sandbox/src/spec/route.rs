//! From a method and a path to an operation.

use http::Method;
use percent_encoding::percent_decode_str;

use super::{Dialect, Operation};

/// What the route table says about a request.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    /// The operation, and the values of its path parameters.
    Operation(&'a Operation, Segments),
    /// The path exists, with other methods.
    OtherMethods(Vec<&'a Method>),
    Nothing,
}

/// Path parameters and their values.
pub(crate) type Segments = Vec<(String, String)>;

/// The templates of one document, the most specific first.
#[derive(Debug)]
pub(super) struct Routes {
    routes: Vec<Route>,
    dialect: Dialect,
}

#[derive(Debug)]
struct Route {
    template: Vec<Segment>,
    operation: usize,
}

/// Declared from specific to general: `/users/me` goes before `/users/{id}`.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Fixed(String),
    /// `{invoice_sid}.pdf`
    WithSuffix {
        suffix: String,
        name: String,
    },
    Parameter(String),
}

impl Routes {
    pub(super) fn new(operations: &[Operation], dialect: Dialect) -> Self {
        let mut routes: Vec<_> = operations
            .iter()
            .enumerate()
            .map(|(operation, described)| Route {
                template: parse(&described.path),
                operation,
            })
            .collect();
        routes.sort_by(|left, right| left.template.cmp(&right.template));
        Self { routes, dialect }
    }

    pub(super) fn find<'a>(
        &self,
        operations: &'a [Operation],
        method: &Method,
        path: &str,
    ) -> Found<'a> {
        let Some(segments) = self.split(path) else {
            return Found::Nothing;
        };
        let mut other_methods = Vec::new();
        for route in &self.routes {
            let Some(parameters) = self.capture(&route.template, &segments) else {
                continue;
            };
            let operation = &operations[route.operation];
            if operation.method == *method {
                return Found::Operation(operation, parameters);
            }
            if !other_methods.contains(&&operation.method) {
                other_methods.push(&operation.method);
            }
        }
        if other_methods.is_empty() {
            Found::Nothing
        } else {
            Found::OtherMethods(other_methods)
        }
    }

    /// Splits before decoding, so that an encoded slash stays within its segment.
    fn split(&self, path: &str) -> Option<Vec<String>> {
        path.strip_prefix('/')?
            .split('/')
            .map(|segment| {
                let segment = percent_decode_str(segment).decode_utf8().ok()?;
                let alias = self
                    .dialect
                    .path_aliases
                    .iter()
                    .find(|(seen, _)| *seen == segment);
                Some(alias.map_or_else(
                    || segment.into_owned(),
                    |(_, documented)| (*documented).to_owned(),
                ))
            })
            .collect()
    }

    fn capture(&self, template: &[Segment], segments: &[String]) -> Option<Segments> {
        if template.len() != segments.len() {
            return None;
        }
        let mut parameters = Segments::new();
        for (expected, segment) in template.iter().zip(segments) {
            let (name, value) = match expected {
                Segment::Fixed(text) if self.same(text, segment) => continue,
                Segment::Fixed(_) => return None,
                Segment::WithSuffix { suffix, name } => (name, segment.strip_suffix(suffix)?),
                Segment::Parameter(name) => (name, segment.as_str()),
            };
            if value.is_empty() {
                return None;
            }
            parameters.push((name.clone(), value.to_owned()));
        }
        Some(parameters)
    }

    fn same(&self, left: &str, right: &str) -> bool {
        left == right || self.dialect.ignores_case && left.eq_ignore_ascii_case(right)
    }
}

fn parse(path: &str) -> Vec<Segment> {
    path.trim_start_matches('/')
        .split('/')
        .map(|segment| {
            match segment
                .strip_prefix('{')
                .and_then(|rest| rest.split_once('}'))
            {
                Some((name, "")) => Segment::Parameter(name.to_owned()),
                Some((name, suffix)) => Segment::WithSuffix {
                    suffix: suffix.to_owned(),
                    name: name.to_owned(),
                },
                None => Segment::Fixed(segment.to_owned()),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::Found;
    use crate::{Provider, spec::Api};

    fn found(provider: Provider, method: Method, path: &str) -> String {
        match Api::of(provider).unwrap().route(&method, path) {
            Found::Operation(operation, parameters) => parameters
                .iter()
                .fold(operation.id.clone(), |text, (name, value)| {
                    format!("{text} {name}={value}")
                }),
            Found::OtherMethods(methods) => format!("{methods:?}"),
            Found::Nothing => "nothing".to_owned(),
        }
    }

    #[test]
    fn fixed_segments_go_before_parameters() {
        let ecgrid = |method, path| found(Provider::EcGrid, method, path);
        assert_eq!(ecgrid(Method::GET, "/v2/users/me"), "getMe");
        assert_eq!(ecgrid(Method::GET, "/v2/users/7"), "getUser id=7");
        assert_eq!(ecgrid(Method::POST, "/v2/ids/find"), "findEcGridIds");
        assert_eq!(ecgrid(Method::GET, "/v2/ids/find"), "getEcGridId id=find");
        assert_eq!(ecgrid(Method::PATCH, "/v2/comms/update"), "[PUT, GET]");
        assert_eq!(ecgrid(Method::GET, "/v2/nothing"), "nothing");
        assert_eq!(ecgrid(Method::GET, "/v2/comms/"), "nothing");
    }

    #[test]
    fn a_parameter_may_have_a_suffix() {
        let carrierx = |path| found(Provider::CarrierX, Method::GET, path);
        assert_eq!(
            carrierx("/billing/invoices/i-1.pdf"),
            "getInvoicePdf invoice_sid=i-1"
        );
        assert_eq!(
            carrierx("/billing/invoices/i-1"),
            "getInvoice invoice_sid=i-1"
        );
    }

    #[test]
    fn seveng_paths_match_in_any_case() {
        for path in ["/communication", "/Communication", "/COMMUNICATION"] {
            assert_eq!(
                found(Provider::SevenG, Method::PUT, path),
                "updateCommunication"
            );
        }
        assert_eq!(
            found(Provider::EcGrid, Method::GET, "/V2/comms/1"),
            "nothing"
        );
    }

    #[test]
    fn external_dids_are_found_under_both_spellings() {
        for spelling in ["external_dids", "external-dids"] {
            let path = format!("/phonenumber/{spelling}/x");
            assert_eq!(
                found(Provider::CarrierX, Method::DELETE, &path),
                "deleteExternalDid external_did_sid=x"
            );
        }
    }

    #[test]
    fn an_encoded_slash_stays_within_its_segment() {
        let carrierx = |path| found(Provider::CarrierX, Method::GET, path);
        assert_eq!(
            carrierx("/endpoints/a%2Fb%3Fc"),
            "getEndpoint endpoint_sid=a/b?c"
        );
        assert_eq!(carrierx("/endpoints/%ff"), "nothing");
    }
}
