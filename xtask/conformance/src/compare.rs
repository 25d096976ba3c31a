//! Comparing JSON: what must be equal, and what may differ.
//!
//! Requests are compared as they are. Replies come back through typed values,
//! and those forgive what providers are known to do; so two replies are the same
//! when they differ in no more than this:
//!
//! - a number or boolean came as text, or a text as a bare number (`"5060"`);
//! - a number has other zeros behind its point (`1.50`);
//! - one record came as a list of one, or a list of one as its only element.

use serde_json::Value;

/// What differs between two values that must be the same, by path.
pub(crate) fn differences(expected: &Value, found: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    walk(
        expected,
        found,
        &mut String::new(),
        &equal,
        &mut differences,
    );
    differences
}

/// What differs between a reply as it came and as its typed value is written.
pub(crate) fn lost(expected: &Value, found: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    walk(expected, found, &mut String::new(), &same, &mut differences);
    differences
}

type Same = dyn Fn(&Value, &Value) -> bool;

fn walk(expected: &Value, found: &Value, path: &mut String, is_same: &Same, out: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (name, value) in expected {
                step(path, &format!("/{name}"), |path| match found.get(name) {
                    Some(other) => walk(value, other, path, is_same, out),
                    None => out.push(format!("{path} is missing; {value} is expected")),
                });
            }
            for (name, value) in found {
                if !expected.contains_key(name) {
                    out.push(format!(
                        "{path}/{name} is {value}, where nothing is expected"
                    ));
                }
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (index, (value, other)) in expected.iter().zip(found).enumerate() {
                step(path, &format!("/{index}"), |path| {
                    walk(value, other, path, is_same, out);
                });
            }
        }
        _ if is_same(expected, found) => {}
        _ => match one(expected, found, is_same) {
            Some((value, other)) => walk(value, other, path, is_same, out),
            None => out.push(format!("{path} is {found}, where {expected} is expected")),
        },
    }
}

/// Runs `inside` with a longer path.
fn step(path: &mut String, name: &str, inside: impl FnOnce(&mut String)) {
    let length = path.len();
    path.push_str(name);
    inside(path);
    path.truncate(length);
}

/// A list of one beside what may be its only element, where that is forgiven.
fn one<'v>(
    expected: &'v Value,
    found: &'v Value,
    is_same: &Same,
) -> Option<(&'v Value, &'v Value)> {
    // Exact comparison forgives nothing: it tells `1` from `"1"`.
    if !is_same(&Value::from(1), &Value::from("1")) {
        return None;
    }
    match (expected, found) {
        (Value::Array(list), other) if !other.is_array() => match list.as_slice() {
            [only] => Some((only, other)),
            _ => None,
        },
        (value, Value::Array(list)) if !value.is_array() => match list.as_slice() {
            [only] => Some((value, only)),
            _ => None,
        },
        _ => None,
    }
}

fn equal(one: &Value, other: &Value) -> bool {
    one == other
}

fn same(one: &Value, other: &Value) -> bool {
    if one == other {
        return true;
    }
    match (scalar(one), scalar(other)) {
        (Some(one), Some(other)) => one == other,
        _ => false,
    }
}

/// The text of a scalar; of a number, without the zeros that say nothing.
fn scalar(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    let is_number = serde_json::from_str::<serde_json::Number>(&text).is_ok();
    if is_number && text.contains('.') && !text.contains(['e', 'E']) {
        return Some(text.trim_end_matches('0').trim_end_matches('.').to_owned());
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn requests_are_compared_as_they_are() {
        let expected = json!({"a": 1, "b": null, "c": {"d": [1, 2]}});
        assert!(differences(&expected, &expected).is_empty());
        assert_eq!(
            differences(&expected, &json!({"a": "1", "c": {"d": [1, 3]}, "e": true})),
            [
                "/a is \"1\", where 1 is expected",
                "/b is missing; null is expected",
                "/c/d/1 is 3, where 2 is expected",
                "/e is true, where nothing is expected",
            ]
        );
        assert_eq!(
            differences(&json!([1]), &json!(1)),
            [" is 1, where [1] is expected"]
        );
    }

    #[test]
    fn replies_may_differ_in_what_is_forgiven() {
        for (came, written) in [
            (json!("5060"), json!(5060)),
            (json!("true"), json!(true)),
            (json!(0.6), json!("0.6")),
            (json!("1.50"), json!(1.5)),
            (json!({"a": [{"b": 1}]}), json!({"a": {"b": "1"}})),
            (json!({"b": 1}), json!([{"b": 1}])),
        ] {
            assert!(lost(&came, &written).is_empty(), "{came} {written}");
        }
        for (came, written) in [
            (json!("00001234"), json!(1234)),
            (json!("n/a"), json!(null)),
            (json!({"a": null}), json!({})),
            (json!([1, 2]), json!([1])),
            (json!({}), json!({"a": null})),
            (json!(10), json!(1)),
        ] {
            assert!(!lost(&came, &written).is_empty(), "{came} {written}");
        }
    }
}
