//! Bringing what was sent into the documented shape, as far as the provider's dialect goes.

use serde_json::Value;

use super::Document;
use crate::json::{Json, Number};

/// The text of a parameter as the type its schema asks for; left as text when it is no such thing,
/// which the validator then refuses by name.
pub(super) fn parameter(document: &Document, schema: &Value, text: &str) -> Value {
    if document.allows_type(schema, "integer") && is_integer(text) {
        return Json::Number(Number::parse(text)).to_value();
    }
    if document.allows_type(schema, "boolean") {
        for (word, flag) in [("true", true), ("false", false)] {
            if text.eq_ignore_ascii_case(word) {
                return Value::Bool(flag);
            }
        }
    }
    Value::String(text.to_owned())
}

/// Renames members to their documented letter case, and makes numbers of text and text of decimals,
/// where the provider does so.
pub(super) fn body(document: &Document, schema: &Value, body: &mut Json) {
    if document.dialect.ignores_case || document.dialect.mixes_numbers_and_text {
        reshape(document, schema, body);
    }
}

/// Recursion is bounded by the depth of the body.
fn reshape(document: &Document, schema: &Value, value: &mut Json) {
    match value {
        Json::Object(record) => {
            let properties = document.properties(schema);
            let find = |name: &str| {
                let exact = properties.iter().find(|(known, _)| *known == name);
                exact.or_else(|| {
                    let mut known = properties.iter();
                    known.find(|(known, _)| {
                        document.dialect.ignores_case && known.eq_ignore_ascii_case(name)
                    })
                })
            };
            for (name, member) in record.iter_mut() {
                if let Some((documented, schema)) = find(name) {
                    if name != documented {
                        (*documented).clone_into(name);
                    }
                    reshape(document, schema, member);
                }
            }
        }
        Json::Array(items) => {
            let schema = document.items(schema);
            items
                .iter_mut()
                .for_each(|item| reshape(document, schema, item));
        }
        Json::Text(text)
            if document.dialect.mixes_numbers_and_text
                && is_integer(text)
                && document.allows_type(schema, "integer")
                && !document.allows_type(schema, "string") =>
        {
            *value = Json::Number(Number::parse(text));
        }
        Json::Number(number)
            if document.dialect.mixes_numbers_and_text
                && !number.as_str().contains(['e', 'E'])
                && document.is_decimal_text(schema) =>
        {
            *value = Json::from(number.as_str());
        }
        _ => {}
    }
}

/// An integer as JSON writes it: no plus sign, no leading zeros, of a length that any type holds.
fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let canonical = digits == "0" || !digits.starts_with('0');
    (1..=30).contains(&digits.len())
        && canonical
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}
