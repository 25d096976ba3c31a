//! The specification as the sandbox carries it: facts only, as JSON, one line per
//! path and component, so that a change of the facts is a readable diff.

use serde_json::Value;

/// Members that only people read.
const PROSE: [&str; 6] = [
    "description",
    "summary",
    "x-uncertain",
    "x-doc-source",
    "x-also-seen",
    "x-enum-descriptions",
];

/// Members whose keys are names of the provider, not keywords: a parameter may
/// well be called `description`.
const NAMES: [&str; 3] = ["properties", "schemas", "responses"];

pub(crate) fn write(document: &Value) -> String {
    let mut document = document.clone();
    strip(&mut document, false);
    let mut out = String::from("{\n");
    let sections: Vec<String> = document
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| match name.as_str() {
            "paths" => format!("{}: {}", quoted(name), lines(value, 1)),
            "components" => format!("{}: {}", quoted(name), components(value)),
            _ => format!("{}: {value}", quoted(name)),
        })
        .collect();
    out.push_str(&sections.join(",\n"));
    out.push_str("\n}\n");
    out
}

fn components(value: &Value) -> String {
    let sections: Vec<String> = value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| format!("  {}: {}", quoted(name), lines(value, 2)))
        .collect();
    format!("{{\n{}\n}}", sections.join(",\n"))
}

/// An object with one line per member.
fn lines(value: &Value, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    let members: Vec<String> = value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| format!("{indent}{}: {value}", quoted(name)))
        .collect();
    let close = "  ".repeat(depth - 1);
    format!("{{\n{}\n{close}}}", members.join(",\n"))
}

fn quoted(name: &str) -> String {
    Value::from(name).to_string()
}

/// Removes prose; examples are data and stay as they are.
fn strip(value: &mut Value, names: bool) {
    match value {
        Value::Object(members) => {
            if !names {
                members.retain(|key, _| !PROSE.contains(&key.as_str()));
            }
            for (key, value) in members {
                if names || !matches!(key.as_str(), "example" | "examples" | "default" | "enum") {
                    strip(value, !names && NAMES.contains(&key.as_str()));
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| strip(item, false)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn prose_goes_and_names_and_data_stay() {
        let document = json!({
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"get": {"summary": "S", "operationId": "getA"}}},
            "components": {"schemas": {"A": {
                "description": "D",
                "properties": {"description": {"type": "string", "description": "D"}},
                "example": {"description": "data"},
            }}},
        });
        let text = write(&document);
        assert_eq!(
            text,
            "{\n\"openapi\": \"3.1.0\",\n\"info\": {\"title\":\"T\",\"version\":\"1\"},\n\
             \"paths\": {\n  \"/a\": {\"get\":{\"operationId\":\"getA\"}}\n},\n\
             \"components\": {\n  \"schemas\": {\n    \"A\": {\"properties\":\
             {\"description\":{\"type\":\"string\"}},\"example\":{\"description\":\"data\"}}\n  }\n}\n}\n"
        );
        assert_eq!(
            serde_json::from_str::<Value>(&text).unwrap()["openapi"],
            "3.1.0"
        );
    }
}
