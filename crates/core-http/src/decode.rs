//! From the text of a reply to a value, or to an error that says where.
//!
//! *"invalid type: string, expected i64 at line 1 column 40812"* does not help
//! at night. A decode error names the member by its path and says what stands
//! there, unless that is long or its name sounds like a secret:
//!
//! ```
//! use core_http::decode::decode;
//! use core_http::json::Extra;
//!
//! #[derive(Debug)]
//! struct Trunk { capacity: Option<i32>, extra: Extra }
//! core_http::object! { Trunk { capacity: "capacity" } }
//!
//! let error = decode::<Vec<Trunk>>(r#"[{}, {"capacity": "many"}]"#, "data.items").unwrap_err();
//! assert_eq!(
//!     error.message(),
//!     Some(r#"data.items[1].capacity: expected an integer, found text"#),
//! );
//! ```
//!
//! Models say themselves where in them it failed (they prefix the error on its
//! way out). Where a model is, and all about other types, is found by scanning
//! the text up to the position that serde_json reports. It costs nothing until a
//! reply fails, and the code here is compiled once, not once per type.

mod scan;

use std::collections::BTreeMap;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::error::Category;
use serde_json::value::RawValue;

use self::scan::Step;
use crate::error::{Error, ErrorKind};

/// The longest value and the longest path that an error repeats, in bytes.
const SHORT_VALUE: usize = 32;
const SHORT_PATH: usize = 200;

/// Names of which any part in this list keeps the value out of errors.
const SECRET_NAMES: [&str; 6] = ["pass", "pwd", "secret", "token", "key", "credential"];

/// Reads a value, or what stands for it in another of the documented forms: for a
/// list its only element or `null`, for an acknowledgement the record that was
/// changed or `null`, for a number that identifies a record the record. `prefix` is
/// where the text was cut out of the reply, as in `"data"`; errors begin with it.
///
/// # Errors
///
/// [`ErrorKind::Decode`], when the text is not JSON or not a `T`.
pub fn decode<T: DeserializeOwned>(json: &str, prefix: &str) -> Result<T, Error> {
    serde_json::from_str(json).or_else(|error| match other_form(json, &error) {
        Some(other) => serde_json::from_str(&other).map_err(|e| explain(&other, prefix, &e)),
        None => Err(explain(json, prefix, &error)),
    })
}

/// The text of what was expected, if it came in another form.
///
/// Members of models are lenient themselves. This is for a reply as a whole, where
/// `Vec<T>` and `bool` are serde's, and strict.
#[cold]
fn other_form(json: &str, error: &serde_json::Error) -> Option<String> {
    let message = error.to_string();
    if json.trim_ascii_start().starts_with('{') && message.starts_with("expected an integer") {
        return identifier(json);
    }
    let whole = scan::path_at(json.as_bytes(), offset(json.as_bytes(), error)).is_empty();
    let expected = message.strip_prefix("invalid type: ").filter(|_| whole)?;
    let came_as = |form: &str| expected.starts_with(form);
    if came_as("null, expected a sequence") {
        Some("[]".to_owned())
    } else if came_as("map, expected a sequence") {
        Some(format!("[{json}]"))
    } else if came_as("null, expected a boolean") || came_as("map, expected a boolean") {
        // Whoever asks for a boolean has opened the envelope, and it said yes.
        Some("true".to_owned())
    } else {
        None
    }
}

/// The one member of a record that is its identifier, by its name.
fn identifier(record: &str) -> Option<String> {
    let record: BTreeMap<String, &RawValue> = serde_json::from_str(record).ok()?;
    let mut ids = record
        .iter()
        .filter(|(name, _)| name.ends_with("Id") || name.ends_with("ID"));
    match (ids.next(), ids.next()) {
        (Some((_, id)), None) => Some(id.get().to_owned()),
        _ => None,
    }
}

/// Says where and why decoding failed.
///
/// The cause is not kept as a source: its text may hold the offending value.
#[cold]
fn explain(json: &str, prefix: &str, error: &serde_json::Error) -> Error {
    let json = json.as_bytes();
    // An error that a model passed on no longer says that it was of syntax.
    let (path, problem) = match serde_json::from_slice::<IgnoredAny>(json) {
        Err(syntax) => explain_syntax(json, &syntax),
        Ok(_) => explain_value(json, prefix, error),
    };
    let path = show_path(prefix, &path);
    let separator = if path.is_empty() { "" } else { ": " };
    Error::new(ErrorKind::Decode, format!("{path}{separator}{problem}"))
}

fn explain_syntax(json: &[u8], error: &serde_json::Error) -> (Vec<Step>, String) {
    let offset = offset(json, error);
    if json.trim_ascii().is_empty() {
        return (Vec::new(), "expected JSON, found nothing".to_owned());
    }
    if error.classify() == Category::Eof {
        let problem = format!("the JSON breaks off: {error}");
        return (scan::path_at(json, offset), problem);
    }
    // The position is behind the character that cannot stand there.
    let path = scan::path_at(json, offset.saturating_sub(1));
    (path, format!("not JSON: {error}"))
}

fn explain_value(json: &[u8], prefix: &str, error: &serde_json::Error) -> (Vec<Step>, String) {
    let message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    let message = message.strip_suffix(&position).unwrap_or(&message);

    let (inner, problem) = scan::split_path(message);
    let path = scan::join(json, &scan::path_at(json, offset(json, error)), &inner);
    // serde's own messages hold the value: `invalid type: string "x", expected …`.
    let Some(expected) = problem
        .strip_prefix("expected ")
        .or_else(|| problem.rsplit_once(", expected ").map(|(_, after)| after))
    else {
        return (path, problem.to_owned());
    };
    let hidden = sounds_secret(prefix)
        || path.iter().any(|step| match step {
            Step::Member(name) => sounds_secret(name),
            Step::Element(_) => false,
        });
    let found = scan::value_at(json, &path).map(|value| describe(value, hidden));
    let problem = match found {
        Some(found) => format!("expected {expected}, found {found}"),
        None => format!("expected {expected}"),
    };
    (path, problem)
}

/// Where serde_json stopped, as an offset; its columns count bytes.
fn offset(json: &[u8], error: &serde_json::Error) -> usize {
    let line_start = match error.line().checked_sub(2) {
        None => 0,
        Some(newlines) => json
            .iter()
            .enumerate()
            .filter(|(_, byte)| **byte == b'\n')
            .nth(newlines)
            .map_or(0, |(index, _)| index + 1),
    };
    line_start + error.column()
}

/// A value in a few words: itself when it is short and harmless, or its type.
/// Text is never harmless: a provider may put a credential where none belongs.
fn describe(value: &[u8], hidden: bool) -> String {
    let kind = match value.first() {
        Some(b'{') => return "an object".to_owned(),
        Some(b'[') => return "a list".to_owned(),
        Some(b'n') => return "null".to_owned(),
        Some(b'"') => return "text".to_owned(),
        Some(b't' | b'f') => "a boolean",
        _ => "a number",
    };
    match str::from_utf8(value) {
        Ok(short) if !hidden && short.len() <= SHORT_VALUE => short.to_owned(),
        _ => kind.to_owned(),
    }
}

fn sounds_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRET_NAMES.iter().any(|secret| name.contains(secret))
}

/// `data.items[3].capacity`. Names come from the provider and nesting may be
/// deep, so the middle of a long path is left out.
fn show_path(prefix: &str, path: &[Step]) -> String {
    let mut shown: String = path.iter().map(ToString::to_string).collect();
    shown.insert_str(0, prefix);
    if let Some(without_dot) = shown.strip_prefix('.') {
        shown = without_dot.to_owned();
    }
    if shown.len() > SHORT_PATH {
        let head = boundary(&shown, SHORT_PATH / 2);
        let tail = boundary(&shown, shown.len() - SHORT_PATH / 2);
        shown.replace_range(head..tail, "…");
    }
    shown
}

/// The start of the character that `index` is in.
fn boundary(text: &str, index: usize) -> usize {
    let at = |index: &usize| text.is_char_boundary(*index);
    (0..=index).rev().find(at).unwrap_or_default()
}

#[cfg(test)]
mod tests;
