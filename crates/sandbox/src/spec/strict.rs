//! Members and fields that nobody documented: ignored, or in strict mode refused.
//!
//! JSON Schema lets an object have any further member unless told otherwise, and none of the three
//! documents says otherwise: a misspelt member is silently without effect. `--strict` finds it. An
//! object that documents `additionalProperties` stays open, and so does one that documents no
//! member at all: what is sent for those is kept.

use serde_json::Value;

use super::{Document, Problem};
use crate::json::{Json, Record};

/// Reported at most, as for other problems.
const MAX_PROBLEMS: usize = 20;

pub(super) fn check(document: &Document, schema: &Value, body: &Json) -> Vec<Problem> {
    let mut problems = Vec::new();
    walk(document, schema, body, "", &mut problems);
    problems
}

/// Recursion is bounded by the depth of the body.
fn walk(document: &Document, schema: &Value, json: &Json, at: &str, problems: &mut Vec<Problem>) {
    match json {
        Json::Object(record) => {
            let properties = document.properties(schema);
            let closed = !properties.is_empty() && !document.is_open(schema);
            for (name, member) in record.iter() {
                let field = join(at, name);
                match properties.iter().find(|(known, _)| *known == name) {
                    Some((_, schema)) => walk(document, schema, member, &field, problems),
                    None if closed && problems.len() < MAX_PROBLEMS => {
                        problems.push(Problem::body(field, "is not documented"));
                    }
                    None => {}
                }
            }
        }
        Json::Array(items) => {
            let schema = document.items(schema);
            for (index, item) in items.iter().enumerate() {
                walk(
                    document,
                    schema,
                    item,
                    &join(at, &index.to_string()),
                    problems,
                );
            }
        }
        _ => {}
    }
}

/// The schema of the rows, if this is that of a list: the envelope that all lists share says of
/// `items` only that it is an array, and the part beside it of what.
pub(super) fn row<'a>(document: &'a Document, list: &'a Value) -> Option<&'a Value> {
    let list = document.resolve(list);
    let rows = &list["properties"]["items"]["items"];
    if rows.as_object().is_some_and(|schema| !schema.is_empty()) {
        return Some(rows);
    }
    let mut parts = list["allOf"].as_array().into_iter().flatten();
    parts.find_map(|part| row(document, part))
}

/// Does the schema document a field of this path, such as `addresses.ip`? Where an object on the way
/// is open, or documents no member, nobody can tell, so any name will do.
pub(super) fn documents(document: &Document, schema: &Value, path: &str) -> bool {
    let mut schema = document.resolve(schema);
    for name in path.split('.') {
        while schema["items"].is_object() {
            schema = document.resolve(document.items(schema));
        }
        let properties = document.properties(schema);
        match properties.iter().find(|(known, _)| *known == name) {
            Some((_, property)) => schema = document.resolve(property),
            None if document.is_open(schema) => return true,
            None => return properties.is_empty() && document.allows_type(schema, "object"),
        }
    }
    true
}

/// Takes out what none of the schemas documents, and what the object held has not either: it may
/// have members that a provider added after its document was written.
pub(super) fn ignore(
    document: &Document,
    schemas: &[&Value],
    sent: &mut Record,
    held: Option<&Record>,
) {
    let properties = schemas.iter().map(|schema| document.properties(schema));
    let properties: Vec<_> = properties.flatten().collect();
    let open = schemas.iter().any(|schema| document.is_open(schema));
    if !properties.is_empty() && !open {
        sent.retain(|name| {
            properties.iter().any(|(known, _)| *known == name)
                || held.is_some_and(|held| held.contains(name))
        });
    }
    for (name, member) in sent.iter_mut() {
        let described = properties.iter().filter(|(known, _)| known == name);
        let described: Vec<_> = described.map(|(_, schema)| *schema).collect();
        let held = held.and_then(|held| held.get(name));
        match member {
            Json::Object(member) => {
                ignore(document, &described, member, held.and_then(Json::as_record));
            }
            Json::Array(items) => {
                let described: Vec<_> = described.iter().map(|one| document.items(one)).collect();
                let held = held.and_then(Json::as_array).unwrap_or_default();
                for (index, item) in items.iter_mut().enumerate() {
                    if let Json::Object(item) = item {
                        let held = held.get(index).and_then(Json::as_record);
                        ignore(document, &described, item, held);
                    }
                }
            }
            _ => {}
        }
    }
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() {
        name.to_owned()
    } else {
        format!("{at}.{name}")
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use crate::{
        Provider,
        json::read,
        spec::{Api, Found},
    };

    fn unknown(provider: Provider, method: Method, path: &str, body: &str) -> Vec<String> {
        let Found::Operation(operation, _) = Api::of(provider).unwrap().route(&method, path) else {
            panic!("no operation at {path}")
        };
        let problems = operation.unknown_members(&read(body.as_bytes()).unwrap());
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn members_are_named_where_they_are() {
        let body = r#"{"commId":1,"identifer":"x"}"#;
        assert_eq!(
            unknown(Provider::EcGrid, Method::PUT, "/v2/comms/update", body),
            ["identifer is not documented"]
        );
        let body = r#"{"addresses":[{"port":1},{"prot":1}]}"#;
        assert_eq!(
            unknown(Provider::CarrierX, Method::PATCH, "/endpoints/x", body),
            ["addresses.1.prot is not documented"]
        );
    }

    #[test]
    fn fields_are_documented_by_the_rows_of_a_list_and_by_an_object_alike() {
        let documents = |path: &str, field: &str| {
            let api = Api::of(Provider::CarrierX).unwrap();
            let Found::Operation(operation, _) = api.route(&Method::GET, path) else {
                panic!("no operation at {path}")
            };
            operation.documents_field(field)
        };
        for path in ["/endpoints", "/endpoints/x"] {
            for field in ["name", "addresses", "addresses.ip", "attributes.anything"] {
                assert!(documents(path, field), "{path} {field}");
            }
            for field in [
                "nosuch",
                "addresses.nosuch",
                "name.first",
                "items",
                "count",
                "",
            ] {
                assert!(!documents(path, field), "{path} {field}");
            }
        }
    }

    #[test]
    fn what_is_documented_as_open_stays_open() {
        let body = r#"{"attributes":{"anything":"goes"}}"#;
        let path = "/phonenumber/external_dids/x";
        assert_eq!(
            unknown(Provider::CarrierX, Method::PATCH, path, body),
            Vec::<String>::new()
        );
    }
}
